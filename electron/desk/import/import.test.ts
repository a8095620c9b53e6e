import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleToJson, newArticle, parseArticle, printArticle } from '../../../article/article.ts'
import { MAX_FILE_BYTES } from '../../contract.ts'
import { fixture, read, SETTINGS } from './fixtures/read.ts'
import { MAX_LINE, readImport } from './import.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const problem = (name: string, bytes: Uint8Array) => {
  const result = readImport({ name, bytes, format: 'auto', undone: [], settings: SETTINGS })
  if (result.ok) throw new Error('was read')
  return result.error
}

test('a file over the limit is refused by name, with the limit', () => {
  const error = problem('archive.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(97))
  expect(error.code).toBe('import/too-large')
  expect(error.message).toBe('“archive.txt” is too large: 32.0 MB, and the limit is 32 MB.')
})

test.each([
  ['an empty file', 'empty.txt', '', 'import/empty'],
  ['a file of spaces', 'blank.txt', ' \n\n \t', 'import/empty'],
  ['a PDF', 'story.txt', '%PDF-1.7 and so on', 'import/not-text'],
  ['a Word document', 'story.docx', 'PK\u0003\u0004and so on', 'import/not-text'],
  ['a program', 'story.txt', 'words\u0001\u0002\u0003\u0004\u0005\u0006 and more', 'import/not-text'],
  ['a cut-off article file', 'story.article.json', printArticle(newArticle()).slice(0, 90), 'import/damaged'],
  ['other JSON', 'data.json', '{"rows": [1, 2]}', 'import/damaged'],
  [
    'a page of scripts',
    'app.html',
    '<html><body><script>var words = 1</script></body></html>',
    'import/empty',
  ],
  ['a line without end', 'dump.txt', `Headline\n${'x'.repeat(MAX_LINE + 1)}`, 'import/line-too-long'],
])('%s is refused with its name and the reason', (_what, name, text, code) => {
  const error = problem(name, bytesOf(text))
  expect(error.code).toBe(code)
  expect(error.message).toContain(`“${name}”`)
  expect(error.message).toMatch(/\.$/)
})

test('a page nested like a bomb is refused or read, never a crash', () => {
  const deep = bytesOf(`<html><body>${'<div>'.repeat(60_000)}words</body></html>`)
  const result = readImport({
    name: 'deep.html',
    bytes: deep,
    format: 'auto',
    undone: [],
    settings: SETTINGS,
  })
  expect(result.ok || result.error.message).toBeTruthy()
})

test('Markdown nested like a bomb is refused or read, never a crash', () => {
  const deep = bytesOf(`${'>'.repeat(5_000)} words`)
  const result = readImport({ name: 'deep.md', bytes: deep, format: 'auto', undone: [], settings: SETTINGS })
  expect(result.ok || result.error.message).toBeTruthy()
})

const STORY = 'Café à Tidewater\n\nLe conseil a voté.\n\nLa séance a duré jusqu’à minuit.'
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from([...text.replaceAll('’', "'")].map(char => char.charCodeAt(0)))
const wide = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return bytes
}
test.each([
  ['UTF-8', bytesOf(STORY)],
  ['UTF-8 with a mark', bytesOf(`\uFEFF${STORY}`)],
  ['UTF-16, little end first', wide(`\uFEFF${STORY}`, false)],
  ['UTF-16, big end first', wide(`\uFEFF${STORY}`, true)],
  ['UTF-16 without a mark', wide(STORY, false)],
  ['windows-1252', latin1(STORY)],
  ['Windows line ends', bytesOf(STORY.replaceAll('\n', '\r\n'))],
])('%s is read as it was written', (_encoding, bytes) => {
  const { article } = read(bytes)
  expect(article.headline).toBe('Café à Tidewater')
  expect(article.standfirst).toBe('Le conseil a voté.')
})

test('windows-1251 is told from windows-1252 by its letters', () => {
  const cyrillic = (text: string) =>
    Uint8Array.from(
      [...text].map(char => {
        const code = char.charCodeAt(0)
        return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
      }),
    )
  const { article } = read(cyrillic('Трамвай до порта\n\nСовет проголосовал.\n\nРаботы начнутся весной.'))
  expect(article.headline).toBe('Трамвай до порта')
  expect(article.language).toBe('ru')
})

test('one damaged byte does not turn a whole UTF-8 story into another alphabet', () => {
  const bytes = bytesOf(STORY)
  bytes[bytes.indexOf(0xa9)] = 0x28
  expect(read(bytes).article.body.length).toBeGreaterThan(0)
  expect(read(bytes).source).toContain('à Tidewater')
})

test('an article file of ours keeps everything but its id', () => {
  const article = { ...newArticle({ headline: 'Ferries stop' }), tags: ['ferries'] }
  const review = read(printArticle(article), { name: 'ferries.article.json' })
  expect(review.format).toBe('json')
  expect(review.article).toEqual({ ...article, id: expect.not.stringMatching(article.id) })
})

test.each([
  ['story.txt', 'Ferries stop\n\nNo boats today.', 'text'],
  ['story.txt', '<!doctype html><html><body><p>No boats today.</p></body></html>', 'html'],
  ['story.htm', '<p>No boats today.</p>', 'html'],
  ['Pasted text', '<div class="body"><p>No boats today.</p></div>', 'html'],
  ['Pasted text', '# Ferries stop\n\nNo **boats** today.', 'markdown'],
  ['Pasted text', '---\ntitle: Ferries stop\n---\n\nNo boats.', 'markdown'],
  ['Pasted text', '# 1 in the charts is a song about trams', 'text'],
  ['story.md', 'No boats today.', 'markdown'],
])('%s is looked at as well as named: %j', (name, text, format) => {
  expect(read(text, { name }).format).toBe(format)
})

test('a story that says it is Markdown and is imported as text stays text', () => {
  expect(read(fixture('feature.md'), { format: 'text' }).format).toBe('text')
})

test('whatever bytes arrive, the answer is an article that parses or a sentence', () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<li>',
    '<h1>',
    '<script>',
    '<!--',
    '<table><td>',
    '&#0;',
    '<a href="javascript:x">',
    '# ',
    '> ',
    '- ',
    '|',
    '[a](b)',
  )
  const scraps = fc
    .array(fc.oneof(tags, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
    .map(all => bytesOf(all.join('')))
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 400 }), scraps),
      fc.constantFrom('auto', 'text', 'html', 'markdown', 'json'),
      (bytes, format) => {
        const result = readImport({ name: 'story', bytes, format, undone: [], settings: SETTINGS })
        if (result.ok) expect(parseArticle(articleToJson(result.value.article)).ok).toBe(true)
        else expect(result.error.message).toContain('“story”')
      },
    ),
    { numRuns: 300 },
  )
})
