import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleToJson, newArticle, parseArticle, parseArticleText, printArticle } from './article.ts'
import { blockToJson } from './blocks/json.ts'
import { articles } from './fixtures/arbitrary.ts'
import { everyFixture } from './fixtures/blocks.ts'
import { migrate } from './migrations.ts'

test('an article read from its own file is the same article', () => {
  fc.assert(
    fc.property(articles(), article => {
      const read = parseArticleText(printArticle(article))
      expect(read).toEqual({ ok: true, value: article })
    }),
  )
})

test('what a newer Copydesk wrote comes back word for word', () => {
  const file = {
    ...(articleToJson(newArticle({ headline: 'Tram line clears its last vote' })) as object),
    body: [
      { id: 'b1', type: 'live-poll', question: 'Ferry or tram?', options: [{ type: 'unknown', raw: 1 }] },
      {
        id: 'b2',
        type: 'paragraph',
        text: [
          {
            text: 'Hello',
            marks: [
              { type: 'spoiler', until: '2027' },
              { type: 'strong', weight: 900 },
            ],
            lang: 'fr',
          },
        ],
        mood: 'grave',
      },
    ],
    paywall: { tier: 2 },
  }
  const read = parseArticle(file)
  if (!read.ok) throw new Error(read.error.message)
  expect(articleToJson(read.value)).toEqual(file)
})

test('keys are written in the order of the schema, unknown ones last, with one newline at the end', () => {
  const article = newArticle({ headline: 'Ferries stop' }, '2026-11-22T09:00:00.000Z')
  const { headline, format, ...rest } = article
  const text = printArticle({ ...rest, headline, zebra: 1, format } as typeof article)
  expect(text.startsWith('{\n  "format": "copydesk-article",\n  "version": 1,\n')).toBe(true)
  expect(text.endsWith('"zebra": 1\n}\n')).toBe(true)
})

test('a bad field is named by its path and in plain words', () => {
  const file = articleToJson(newArticle()) as Record<string, unknown>
  const read = parseArticle({
    ...file,
    body: [{ id: 'b1', type: 'ad-slot', slot: 'mid-1', sizes: ['huge'] }],
  })
  expect(read).toMatchObject({
    ok: false,
    error: {
      code: 'article/not-valid',
      message: 'Block 1 (ad slot), sizes[0] must be a width and a height such as [300, 250], or "fluid".',
      details: { path: 'body[0].sizes[0]' },
    },
  })
  expect(parseArticle({ ...file, headline: 7 })).toMatchObject({
    ok: false,
    error: { message: 'The field "headline" should be text but is a number.' },
  })
})

describe('what is wrong with a file is said in a sentence', () => {
  const file = articleToJson(newArticle()) as Record<string, unknown>
  const signOff = { by: 'Hedda Voss', at: '2026-11-22T10:00:00Z', textHash: `sha256:${'0'.repeat(64)}` }
  const signedRecord = { id: 'q1', evidence: [{ kind: 'web', ref: '' }], signOff, log: [] }
  const image = { id: 'b1', type: 'image', src: 'media/0a1b.jpg' }
  test.each<[string, unknown, string]>([
    ['nothing', null, 'The file holds no article, only the word “null”.'],
    ['a list', [file], 'The file holds no article, only a list.'],
    ['no id', { ...file, id: '' }, 'The field "id" must not be empty.'],
    [
      'no headline but null',
      { ...file, headline: null },
      'The field "headline" should be text but is the word “null”.',
    ],
    ['no type', { ...file, body: [{ id: 'b1' }] }, 'Block 1, type is missing.'],
    ['a type in figures', { ...file, body: [{ type: 7 }] }, 'Block 1, type should be text but is a number.'],
    ['a block of words', { ...file, body: ['Hello'] }, 'Block 1 should be a group of fields but is text.'],
    [
      'an empty place',
      { ...file, body: [null] },
      'Block 1 should be a group of fields but is the word “null”.',
    ],
    ['no width', { ...file, body: [{ ...image, width: 0 }] }, 'Block 1 (image), width must be more than 0.'],
    [
      'half a pixel',
      { ...file, body: [{ ...image, width: 100.5 }] },
      'Block 1 (image), width must be a whole number.',
    ],
    [
      'a made-up status',
      { ...file, quotes: [{ id: 'q1', status: 'great' }] },
      'Quotation record 1, status must be one of unchecked, checking, verified, disputed, cut.',
    ],
    [
      'a sign-off yesterday',
      {
        ...file,
        quotes: [{ id: 'q1', signOff: { ...signOff, at: 'yesterday' } }],
      },
      'Quotation record 1, signOff.at must be a date and time such as 2026-11-22T09:30:00Z.',
    ],
    [
      'a mark without a type',
      { ...file, body: [{ id: 'b1', type: 'paragraph', text: [{ text: 'A', marks: [{}] }] }] },
      'Block 1 (paragraph), text[0].marks[0].type is missing.',
    ],
  ])('%s', (_, json, message) => {
    expect(parseArticle(json)).toMatchObject({ ok: false, error: { code: 'article/not-valid', message } })
  })

  test('whatever stands in its place', () => {
    const whole = JSON.stringify({ ...file, body: everyFixture.map(blockToJson), quotes: [signedRecord] })
    let places = 0
    JSON.parse(whole, (_key, value: unknown) => (places++, value))
    const wrong = fc.constantFrom<unknown>(null, true, 7.5, -1, '', 'huge', [], {})
    fc.assert(
      fc.property(fc.nat(places - 1), wrong, (nth, value) => {
        let at = 0
        const read = parseArticle(
          JSON.parse(whole, (_key, before: unknown) => (at++ === nth ? value : before)),
        )
        if (read.ok) return
        expect(read.error.message).toMatch(/^(The file|The field|Block \d|Quotation record \d).+ \S+.*\.$/)
        expect(read.error.message).not.toMatch(/invalid|expected|received|undefined|Copydesk writes/i)
      }),
      { numRuns: 1000 },
    )
  })

  test('a quotation that is stale in the file is read as it was written', () => {
    expect(parseArticle({ ...file, quotes: [{ id: 'q1', status: 'stale' }] })).toMatchObject({ ok: true })
  })
})

test('a file cut off in the middle says so', () => {
  const text = printArticle(newArticle()).slice(0, 120)
  expect(parseArticleText(text)).toMatchObject({ ok: false, error: { code: 'article/not-json' } })
})

test('lists nested deeper than anybody writes are named, not a crash', () => {
  const nested = (levels: number) => {
    let list: object = { ordered: false, items: [{ text: [{ text: 'rails' }] }] }
    for (let level = 1; level < levels; level++) list = { ordered: false, items: [{ text: [], list }] }
    return { ...newArticle(), body: [{ id: 'b1', type: 'list', ...list }] }
  }
  expect(parseArticle(nested(60))).toMatchObject({ ok: true })
  for (const levels of [100, 5000]) {
    expect(parseArticle(nested(levels))).toMatchObject({
      ok: false,
      error: { code: 'article/not-valid', message: expect.stringContaining('nested too deeply') },
    })
  }
})

test('two blocks never share an id', () => {
  const file = articleToJson(newArticle()) as Record<string, unknown>
  const twin = { id: 'b1', type: 'divider' }
  const read = parseArticle({ ...file, body: [twin, twin] })
  if (!read.ok) throw new Error(read.error.message)
  expect(new Set(read.value.body.map(block => block.id)).size).toBe(2)
})

test('an old file walks through every migration in turn', () => {
  const steps = { 1: (json: object) => ({ ...json, a: 1 }), 2: (json: object) => ({ ...json, b: 2 }) }
  expect(migrate({ version: 1 }, steps)).toEqual({ version: 3, a: 1, b: 2 })
})
