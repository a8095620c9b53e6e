import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Article, parseArticleText, printArticle } from '../../article/article.ts'
import { addArticle } from '../desk/articles/create.ts'
import { must, story, temporaryFolder } from '../desk/fixtures/newsroom.ts'
import { listVersions } from '../desk/history/calls.ts'
import { openWorkspace } from '../desk/workspace/workspace.ts'
import { runCommandLine } from './program.ts'

const SAMPLE = join(import.meta.dirname, '../../resources/sample-newsroom')

interface Ended {
  code: number
  out: string
  err: string
}

/** Runs a command line in this process; the words are the same, only the start of a program is spared. */
async function inProcess(folder: string, ...words: string[]): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runCommandLine(
    { folder, print: line => out.push(line), note: line => err.push(line) },
    words,
  )
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const json = (ended: Ended): never => JSON.parse(ended.out) as never

const STALE =
  'articles/2026/2026-11-22-tram-line-to-the-old-harbour-clears-its-last-council-vote.article.json'

test('one bad file is named with its reason and does not stop the others', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'good.txt'), 'Ferries stop\n\nThe crews went home on Sunday.\n')
  await writeFile(join(folder, 'cut.article.json'), printArticle(story()).slice(0, 80))
  await writeFile(join(folder, 'whole.article.json'), printArticle(story()))
  const [imported, checked, exported] = await Promise.all([
    inProcess(folder, 'import', 'missing.txt', 'good.txt', '--into', 'courier', '--json'),
    inProcess(folder, 'check', 'cut.article.json', 'whole.article.json', '--json'),
    inProcess(
      folder,
      'export',
      'cut.article.json',
      'whole.article.json',
      '--to',
      'text',
      '--out',
      'out',
      '--json',
    ),
  ])
  for (const ended of [imported, checked, exported]) {
    expect(ended.code).toBe(3)
    expect(json(ended)).toHaveLength(1)
  }
  expect(imported.err).toMatch(/missing\.txt: .*is not there/)
  expect(checked.err).toMatch(/cut\.article\.json: .*damaged.*not complete JSON/)
})

test('stale and disputed quotations hold up an export until it is allowed', async () => {
  const folder = await temporaryFolder()
  await cp(SAMPLE, join(folder, 'courier'), { recursive: true })
  const file = join('courier', STALE)
  const held = await inProcess(folder, 'export', file, '--to', 'html', '--out', 'out', '--json')
  expect(held).toMatchObject({ code: 1, out: '[]' })
  expect(held.err).toContain('2 quotations are not as they were checked')
  expect(held.err).toContain('We lost two summers')
  const allowed = await inProcess(
    folder,
    'export',
    file,
    '--to',
    'html',
    '--out',
    'out',
    '--allow-unverified',
    '--json',
  )
  expect(allowed.code).toBe(0)
  const [{ exports }] = json(allowed) as [{ exports: { path: string }[] }]
  const page = await readFile(exports[0]?.path ?? '', 'utf8')
  expect(page).toContain('data:image/jpeg;base64,')
  expect(page).not.toContain('Wren Halloway')
})

test('a status written into the file by hand opens no gate', async () => {
  const folder = await temporaryFolder()
  const article = must(parseArticleText(await readFile(join(SAMPLE, STALE), 'utf8')))
  const quotes = article.quotes.map(quote =>
    quote.status === 'stale' ? { ...quote, status: 'verified' as const } : quote,
  )
  const forged: Article = { ...article, quotes: quotes.filter(quote => quote.status !== 'disputed') }
  await writeFile(join(folder, 'forged.article.json'), printArticle(forged))
  const held = await inProcess(folder, 'export', 'forged.article.json', '--to', 'text', '--out', 'out')
  expect(held.code).toBe(1)
  expect(held.err).toContain('(stale)')
})

test('an export that takes the place of another content says so; the same again says nothing', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'tram.article.json'), printArticle(story()))
  const again = () => inProcess(folder, 'export', 'tram.article.json', '--to', 'text', '--out', 'out')
  expect((await again()).err).not.toContain('replaced')
  expect((await again()).err).not.toContain('replaced')
  await writeFile(
    join(folder, 'tram.article.json'),
    printArticle(story({ standfirst: 'Work begins in May.' })),
  )
  const { code, out, err } = await again()
  expect(code).toBe(0)
  expect(err).toContain(
    'tram.article.json: text: what was called “tram-line-clears-its-last-council-vote.txt” there is replaced',
  )
  expect(await readFile(out, 'utf8')).toContain('Work begins in May.')
})

test('an article in no newsroom is exported too, and two of one headline both get out', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.article.json'), printArticle(story()))
  await mkdir(join(folder, 'b'))
  await copyFile(join(folder, 'a.article.json'), join(folder, 'b/a.article.json'))
  const ended = await inProcess(
    folder,
    'export',
    'a.article.json',
    'b/a.article.json',
    '--to',
    'markdown',
    '--out',
    'out',
  )
  expect(ended.code).toBe(0)
  expect((await readdir(join(folder, 'out'))).sort()).toEqual([
    'tram-line-clears-its-last-council-vote-2.md',
    'tram-line-clears-its-last-council-vote.md',
  ])
})

test.each([
  [['export', 'a.article.json', '--to', 'pdf', '--out', 'out'], 'html, html-fragment, markdown, text, json'],
  [['export', 'a.article.json', '--to', 'html'], '--out'],
  [['export', 'a.article.json', '--to', 'html', '--out', 'x', '--profile', 'web'], 'no export profile “web”'],
  [['import', 'a.txt'], '--into'],
  [['new', 'courier'], '--headline'],
  [['new', 'courier', '--headline', ''], 'A headline needs words'],
  [['new', 'courier', '--headline', ' '], 'A headline needs words'],
  [['check'], 'file'],
  [['serve', 'courier', '--port', '99999'], '65535'],
  [['serve', 'courier', '--sport', '80'], '--port'],
  [['publish'], 'publish'],
  [[], 'Usage'],
])('the wrong usage %j is exit 2 and says what is right', async (words, says) => {
  const ended = await inProcess(await temporaryFolder(), ...words)
  expect([ended.code, ended.out]).toEqual([2, ''])
  expect(ended.err).toContain(says)
})

test('help and version are exit 0, on the stream of results', async () => {
  const folder = await temporaryFolder()
  const [help, version] = [await inProcess(folder, '--help'), await inProcess(folder, '--version')]
  expect([help.code, help.err, version.code]).toEqual([0, '', 0])
  expect(help.out).toContain('Exit codes')
  expect(version.out).toMatch(/^\d+\.\d+\.\d+$/)
})

test('a folder that is no newsroom is bad input for serve and search, and stays as it is', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'empty'))
  const [served, searched] = await Promise.all([
    inProcess(folder, 'serve', 'empty'),
    inProcess(folder, 'search', 'tram', '--in', 'empty'),
  ])
  expect([served.code, searched.code]).toEqual([3, 3])
  expect(served.err).toContain('is not a newsroom folder')
  expect(await readdir(join(folder, 'empty'))).toEqual([])
})

test('a file where a newsroom should be is named as what it is, and stays as it is', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'ferry.txt'), 'Ferries stop\n')
  const ended = await Promise.all([
    inProcess(folder, 'new', 'ferry.txt', '--headline', 'Ferries stop'),
    inProcess(folder, 'import', 'ferry.txt', '--into', 'ferry.txt'),
    inProcess(folder, 'search', 'ferry', '--in', 'ferry.txt'),
    inProcess(folder, 'serve', 'ferry.txt'),
    inProcess(folder, 'open', 'ferry.txt'),
  ])
  for (const { code, out, err } of ended) {
    expect([code, out]).toEqual([3, ''])
    expect(err).toBe('copydesk: ferry.txt: “ferry.txt” is a file, not a newsroom folder.')
  }
  const below = await inProcess(folder, 'new', 'ferry.txt/courier', '--headline', 'Ferries stop')
  expect(below.err).toBe(
    'copydesk: ferry.txt/courier: “courier” cannot be a newsroom folder: a file is in the way above it.',
  )
  expect(await readFile(join(folder, 'ferry.txt'), 'utf8')).toBe('Ferries stop\n')
})

test('a search takes filters and exclusions, and says what is wrong with a query', async () => {
  const folder = await temporaryFolder()
  await cp(SAMPLE, join(folder, 'courier'), { recursive: true })
  const [ready, none, wrong] = await Promise.all([
    inProcess(folder, 'search', '--in', 'courier', '--json', '--', 'harbour', '-status:killed'),
    inProcess(folder, 'search', '--in', 'courier', '--json', '--', 'harbour', '-harbour'),
    inProcess(folder, 'search', 'status:redy', '--in', 'courier'),
  ])
  expect(json(ready)).not.toEqual([])
  expect(json(none)).toEqual([])
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('There is no status “redy”. Choose') })
})

test('a search that finds nothing says so beside the results, of which there are none', async () => {
  const folder = await temporaryFolder()
  await cp(SAMPLE, join(folder, 'courier'), { recursive: true })
  const none = await inProcess(folder, 'search', 'zzzz', '--in', 'courier')
  expect(none).toMatchObject({ code: 0, out: '', err: 'No article in courier has “zzzz”.' })
  const open = await inProcess(folder, 'search', '"harbour', '--in', 'courier')
  expect(open).toMatchObject({ code: 2, out: '', err: expect.stringContaining('has no end') })
  for (const nothing of ['', ' ']) {
    const empty = await inProcess(folder, 'search', nothing, '--in', 'courier')
    expect(empty).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nothing to look for') })
  }
})

test('what is exported from a newsroom stays in its history for ever, what lies in none leaves no trace', async () => {
  const folder = await temporaryFolder()
  await cp(SAMPLE, join(folder, 'courier'), { recursive: true })
  const workspace = must(await openWorkspace(join(folder, 'courier')))
  const { path } = must(await addArticle(workspace, story({ headline: 'Ferries stop' })))
  await writeFile(join(folder, 'alone.article.json'), printArticle(story()))
  const words = ['--to', 'text', '--out', 'out', '--allow-unverified']
  const exported = await inProcess(folder, 'export', join('courier', path), 'alone.article.json', ...words)
  expect(exported.code).toBe(0)
  const { versions } = must(await listVersions(workspace, { path }))
  expect(versions.map(version => version.reason)).toEqual(['exported', 'created'])
  expect((await readdir(folder)).sort()).toEqual(['alone.article.json', 'courier', 'out'])
})

test('a story under embargo goes out, and that it is under embargo is said', async () => {
  const folder = await temporaryFolder()
  await writeFile(
    join(folder, 'a.article.json'),
    printArticle(story({ embargoUntil: new Date(2999, 0, 1, 6, 30).toISOString() })),
  )
  const ran = await inProcess(folder, 'export', 'a.article.json', '--to', 'text', '--out', 'out')
  expect(ran).toMatchObject({
    code: 0,
    err: expect.stringMatching(/under embargo until .*1 January 2999 at 06:30/),
  })
})

test('a story that was killed goes out, and that it was killed is said', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.article.json'), printArticle(story({ status: 'killed' })))
  const ran = await inProcess(folder, 'export', 'a.article.json', '--to', 'text', '--out', 'out')
  expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('a.article.json: the story was killed') })
})

test('a sound file that is no article is not called damaged', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'fr.txt'), 'Les traversiers à quai\n\nLes équipages sont rentrés.\n')
  for (const words of [['quotes'], ['check'], ['export', '--to', 'text', '--out', 'out']]) {
    const ended = await inProcess(folder, ...words, 'fr.txt')
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining('“fr.txt” is not an article file') })
    expect(ended.err).not.toContain('damaged')
  }
})

test('an article file of zeros is said to hold nothing else, without any of them', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.article.json'), Buffer.alloc(4096))
  await writeFile(join(folder, 'b.article.json'), '{\0\0\u001b')
  const ended = await inProcess(folder, 'check', 'a.article.json', 'b.article.json')
  expect(ended.code).toBe(3)
  expect(ended.err).toContain('“a.article.json” is damaged. The file holds nothing but zeros')
  expect(ended.err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})

test.each(['a-file', 'a-file/out'])('exporting into %s blames the folder once, and no article', async out => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a.article.json'), printArticle(story()))
  await writeFile(join(folder, 'a-file'), 'notes')
  const words = ['a.article.json', 'a.article.json', '--to', 'text', '--out', out]
  const ended = await inProcess(folder, 'export', ...words)
  expect(ended.code).toBe(3)
  expect(ended.err).toMatch(new RegExp(`^copydesk: ${out}: “.*” is no folder: .*in the way`))
  expect(ended.err).not.toContain('a.article.json')
})
