import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleToJson, newArticle, parseArticle, parseArticleText, printArticle } from './article.ts'
import { articles } from './fixtures/arbitrary.ts'
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
