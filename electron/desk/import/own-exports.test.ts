import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, type Byline, newArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { sortMarks } from '../../../article/html/marks.ts'
import { type Inline, type Mark, PLAIN_MARKS, type Run, tidyInline } from '../../../article/inline.ts'
import type { ExportFormat } from '../../contract.ts'
import { exportArticle } from '../export/export.ts'
import { newsroom } from '../export/fixtures.ts'
import { read } from './fixtures/read.ts'

const LONG = 'The council voted 31 to 12 on Saturday to build the line after a debate that ran past midnight.'
const MORE = 'The crews went home on Sunday, and nobody who had come by the last tram was still in the room.'

const story = (given: Partial<Article>): Article => ({
  ...newArticle({ headline: 'Tram line clears its last vote in the harbour' }, '2025-11-22T09:00:00.000Z'),
  kicker: 'Transport',
  standfirst: 'After nine years, the city will start laying track in spring, it says.',
  bylines: [{ name: 'Ines Aldover', role: 'Reporter' }],
  body: [
    { id: 'b1', type: 'paragraph', text: [{ text: LONG }] },
    { id: 'b2', type: 'paragraph', text: [{ text: MORE }] },
  ],
  ...given,
})

/** The article as the importer reads it out of its own export. */
async function sentAndTakenIn(article: Article, format: ExportFormat): Promise<Article> {
  const sent = await exportArticle(article, format, newsroom)
  if (!sent.ok) throw new Error(sent.error.message)
  return read(sent.value.content, { name: sent.value.name }).article
}

const bylines: fc.Arbitrary<Byline[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('Ines Aldover', 'Jon Tarn', 'Ana de la Vega', 'MIRA VOSS', 'Tom Brack-Lund'),
    role: fc.constantFrom('', 'Reporter', 'Tram Expert', 'in Lisbon', 'Staff Writer, Associated Wire', 'Sea'),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 5 },
)

describe('whoever signs comes back, each with their role', () => {
  test.each(['html', 'html-fragment', 'markdown', 'text'] as const)('%s', async format => {
    await fc.assert(
      fc.asyncProperty(
        bylines,
        fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'ar', 'he'),
        async (bylines, language) => {
          const article = story({ bylines, language, dateline: { place: 'Tidewater', date: '2026-11-22' } })
          expect((await sentAndTakenIn(article, format)).bylines).toEqual(bylines)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('on the page also where the language has no word for “by”', async () => {
    const bylines = [
      { name: 'Инес Альдовер', role: 'репортёр' },
      { name: 'Йон Тарн', role: '' },
    ]
    expect((await sentAndTakenIn(story({ bylines, language: 'ru' }), 'html')).bylines).toEqual(bylines)
  })
})

describe('what Markdown says in its front matter comes back', () => {
  test.each(['2026-11-23T05:00:00Z', '2027-01-01T00:30:00+08:00'])('the embargo until %s', async until => {
    const taken = await sentAndTakenIn(story({ embargoUntil: until }), 'markdown')
    expect(taken.embargoUntil).toBe(until)
  })

  test.each([
    [{ place: 'Tidewater', date: '2026-11-22' }, null],
    [{ place: '', date: '2026-11-22' }, '2026-11-24T05:00:00Z'],
    [{ place: 'Tidewater', date: '' }, '2026-11-24T05:00:00Z'],
    [{ place: 'Tidewater', date: '' }, null],
  ])('the dateline %j with the embargo %j', async (dateline, embargoUntil) => {
    const taken = await sentAndTakenIn(story({ dateline, embargoUntil }), 'markdown')
    expect(taken).toMatchObject({ dateline, embargoUntil })
    if (!dateline.date && !embargoUntil) expect(taken.createdAt).toBe('2025-11-22T09:00:00.000Z')
  })

  test('and nothing of it is said to be left out', async () => {
    const article = story({
      embargoUntil: '2026-11-23T05:00:00Z',
      dateline: { place: 'Tidewater', date: '' },
    })
    const sent = await exportArticle(article, 'markdown', newsroom)
    if (!sent.ok) throw new Error(sent.error.message)
    const { decisions } = read(sent.value.content, { name: sent.value.name })
    expect(decisions.filter(({ kind }) => kind === 'left-out')).toEqual([])
  })
})

const marks = fc.subarray([...PLAIN_MARKS]).filter(each => !(each.includes('sub') && each.includes('sup')))
const word = fc.constantFrom('rails', 'H', '2', 'CO', '10', 'masts', 'a_b', '*star*', '<sub>', 'für', 'q')
const marked: fc.Arbitrary<Inline> = fc
  .array(
    fc
      .record({ text: word, types: marks })
      .map(
        ({ text, types }): Run =>
          types.length > 0 ? { text, marks: types.map(type => ({ type })) } : { text },
      ),
    { maxLength: 5 },
  )
  .map(runs =>
    tidyInline([{ text: 'Crews of the tram said ' }, ...runs, { text: ' that day in the harbour' }]),
  )

const name = fc.constantFrom('', 'Petra Lund', 'Olin Marsh, mayor', 'Tom Brack Jr.', 'ليلى حداد')
const block: fc.Arbitrary<Block> = fc.oneof(
  marked.map((text): Block => ({ id: 'b', type: 'paragraph', text })),
  fc.record({
    id: fc.constant('b'),
    type: fc.constant('quote' as const),
    text: marked,
    speaker: name,
    source: fc.constantFrom('', 'Council hearing', 'Minutes, page 3'),
  }),
)

/** No two paragraphs alike: the importer takes repeats for a slip of the source. */
const told = (blocks: Block[]): Block[] =>
  blocks.map((block, i) =>
    block.type === 'paragraph' || block.type === 'quote'
      ? {
          ...block,
          text: tidyInline([{ text: `${['Early', 'Soon', 'Later', 'Last'][i]}, ` }, ...block.text]),
        }
      : block,
  )

/** A body without ids and without what the finder marked, its marks in one order. */
const plain = (body: readonly Block[]): unknown[] =>
  body.map(block =>
    block.type === 'paragraph' || block.type === 'quote'
      ? { ...block, id: '', text: tidyInline(block.text.map(run => ({ ...run, marks: shown(run) }))) }
      : block,
  )

const shown = ({ marks = [] }: Run): Mark[] => sortMarks(marks.filter(({ type }) => type !== 'quote'))

test('paragraphs and quotations come back from Markdown with their marks and whoever said them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }).map(told), async blocks => {
      const opening = story({}).body
      const taken = await sentAndTakenIn(story({ body: [...opening, ...blocks] }), 'markdown')
      expect(plain(taken.body)).toEqual(plain([...opening, ...blocks]))
    }),
    { numRuns: 200 },
  )
})

test('an underscore beside the letter before a strike stays inside its emphasis', async () => {
  const em: Mark = { type: 'em' }
  const text: Inline = [
    { text: 'Crews of the tram said ' },
    { text: 'quay_b', marks: [em] },
    { text: 'rails', marks: [em, { type: 'strike' }, { type: 'code' }] },
    { text: ' that day in the harbour' },
  ]
  const body = [...story({}).body, ...told([{ id: 'b', type: 'paragraph', text }])]
  const taken = await sentAndTakenIn(story({ body }), 'markdown')
  expect(plain(taken.body)).toEqual(plain(body))
})
