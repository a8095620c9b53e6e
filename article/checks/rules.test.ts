import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { articles } from '../fixtures/arbitrary.ts'
import { newRecord } from '../quotes/ledger.ts'
import { setQuotation, setSpeaker, setStatus, signOff } from '../quotes/ledger-edit.ts'
import type { QuoteRecord } from '../quotes/record.ts'
import { type CheckContext, checkArticle } from './rules.ts'

const hand = { by: 'Ines Aldover', at: '2026-11-22T10:00:00.000Z' }
const finished = (body: Block[] = [], quotes: QuoteRecord[] = []): Article => ({
  ...newArticle({ headline: 'Tram line clears its last vote' }, hand.at),
  standfirst: 'After nine years the city will start laying track in spring.',
  bylines: [{ name: 'Ines Aldover', role: 'Reporter' }],
  body,
  quotes,
})
const found = (article: Article, context?: CheckContext) =>
  checkArticle(article, context).map(({ rule, severity, place }) => [
    rule,
    severity,
    'field' in place ? place.field : place.block,
  ])

const paragraph = (id: string, text: string): Block => ({
  id,
  type: 'paragraph',
  text: text ? [{ text }] : [],
})
const ad = (id: string, slot = id): Block => ({
  id,
  type: 'ad-slot',
  slot,
  sizes: ['fluid'],
  label: 'Advertisement',
})
const divider = (id: string): Block => ({ id, type: 'divider' })
const heading = (id: string, text: string): Block => ({
  id,
  type: 'heading',
  level: 2,
  text: text ? [{ text }] : [],
})
const pullQuote = (length: number): Block => ({
  id: 'b1',
  type: 'pull-quote',
  text: [{ text: 'a'.repeat(length) }],
  speaker: '',
})
const image = (given: { alt?: string; credit?: string }): Block => ({
  id: 'b1',
  type: 'image',
  src: 'media/0a1b.jpg',
  alt: '',
  caption: [],
  credit: '',
  ...given,
})

test('there is nothing to mend in a finished story', () => {
  expect(
    found(finished([paragraph('b1', 'The council voted.'), paragraph('b2', 'Traders cheered.'), ad('b3')])),
  ).toEqual([])
})

test('an empty draft lacks its headline, standfirst and byline, in that order', () => {
  expect(found(newArticle())).toEqual([
    ['headline/missing', 'error', 'headline'],
    ['standfirst/missing', 'warning', 'standfirst'],
    ['byline/missing', 'warning', 'bylines'],
  ])
})

test('words without width are none', () => {
  const unseen = '\u200b\ufeff \u2060'
  expect(found({ ...finished([heading('b1', unseen)]), headline: unseen, standfirst: unseen })).toEqual([
    ['headline/missing', 'error', 'headline'],
    ['standfirst/missing', 'warning', 'standfirst'],
    ['heading/empty', 'warning', 'b1'],
  ])
  expect(found(finished([image({ alt: unseen, credit: 'Courier' })]))).toEqual([
    ['image/no-alt', 'error', 'b1'],
  ])
  expect(found({ ...finished(), headline: '\u200fنعم\u200e' })).toEqual([])
})

test('a byline without a name is none', () => {
  expect(found({ ...finished(), bylines: [{ name: ' ', role: 'Reporter' }] })).toEqual([
    ['byline/missing', 'warning', 'bylines'],
  ])
})

test('a headline of 110 characters passes, of 111 warns, accents counted once', () => {
  expect(found({ ...finished(), headline: 'e\u0301'.repeat(110) })).toEqual([])
  expect(found({ ...finished(), headline: 'a'.repeat(111) })).toEqual([
    ['headline/too-long', 'warning', 'headline'],
  ])
})

test('a problem of an image names the field that mends it', () => {
  expect(checkArticle(finished([image({})])).map(problem => problem.place)).toEqual([
    { block: 'b1', part: 'alt' },
    { block: 'b1', part: 'credit' },
  ])
})

test('an image needs alt text before it goes out, and a credit', () => {
  expect(found(finished([image({})]))).toEqual([
    ['image/no-alt', 'error', 'b1'],
    ['image/no-credit', 'warning', 'b1'],
  ])
  expect(found(finished([image({ alt: 'A tram in snow', credit: 'Courier' })]))).toEqual([])
})

describe('ads', () => {
  const first = [paragraph('b1', 'One.'), paragraph('b2', 'Two.')]

  test('two in a row are one too many, also around a divider or an empty paragraph', () => {
    const row = [['ads/two-in-a-row', 'warning', 'b9']]
    expect(found(finished([...first, ad('b3'), ad('b9')]))).toEqual(row)
    expect(found(finished([...first, ad('b3'), divider('b4'), paragraph('b5', ' '), ad('b9')]))).toEqual(row)
    expect(found(finished([...first, ad('b3'), paragraph('b4', 'Three.'), ad('b9')]))).toEqual([])
  })

  test('none comes before the second paragraph', () => {
    const early = [['ads/too-early', 'warning', 'b9']]
    expect(found(finished([ad('b9'), ...first]))).toEqual(early)
    expect(
      found(finished([paragraph('b1', 'One.'), paragraph('b0', ''), ad('b9'), paragraph('b2', 'Two.')])),
    ).toEqual(early)
    expect(found(finished([...first, ad('b9')]))).toEqual([])
  })

  test('of one name: all but the first need names of their own, wherever they stand', () => {
    const apart = [...first, ad('b3', 'mid-1'), paragraph('b4', 'Three.')]
    expect(found(finished([...apart, ad('b9', 'mid-1')]))).toEqual([['ads/same-name', 'warning', 'b9']])
    expect(found(finished([...apart, ad('b9', ' mid-1 ')]))).toEqual([['ads/same-name', 'warning', 'b9']])
    expect(found(finished([...apart, ad('b9', 'mid-2')]))).toEqual([])
  })
})

describe('a repeated paragraph', () => {
  const long = 'The council voted 31 to 12 on Saturday to build the line.'

  test('is noticed however it is set', () => {
    const again = paragraph('b2', long.toUpperCase().replace('.', ' …'))
    expect(checkArticle(finished([paragraph('b1', long), again]))).toEqual([
      {
        rule: 'paragraph/repeated',
        severity: 'warning',
        place: { block: 'b2' },
        message: 'Paragraph 2 repeats paragraph 1. Remove one of them.',
      },
    ])
  })

  test('may repeat the standfirst', () => {
    expect(found(finished([paragraph('b1', finished().standfirst)]))).toEqual([
      ['paragraph/repeated', 'warning', 'b1'],
    ])
  })

  test('is fine when it is short, as “He did not.” is', () => {
    expect(found(finished([paragraph('b1', 'He did not.'), paragraph('b2', 'He did not.')]))).toEqual([])
  })
})

test('a heading without words warns', () => {
  expect(found(finished([heading('b1', ' '), heading('b2', 'The vote')]))).toEqual([
    ['heading/empty', 'warning', 'b1'],
  ])
})

test('a pull quote passes at 120 characters, warns at 130 and may not go out beyond 1,000', () => {
  const lifted = (length: number) => found(finished([pullQuote(length), paragraph('b2', 'a'.repeat(length))]))
  expect(lifted(120)).toEqual([])
  expect(lifted(130)).toEqual([['pull-quote/too-long', 'warning', 'b1']])
  expect(lifted(1001)).toEqual([['pull-quote/too-long', 'error', 'b1']])
})

describe('quotations', () => {
  const said: Block = {
    id: 'b1',
    type: 'paragraph',
    text: [{ text: '“We go.”', marks: [{ type: 'quote', id: 'q1' }] }],
  }
  const spoken = setSpeaker(newRecord('q1'), 'Petra Lund', hand)
  const signed = signOff(spoken, { ...hand, words: 'We go.' })
  if (!signed.ok) throw new Error(signed.error.message)

  test('without a speaker are good to know of', () => {
    expect(found(finished([said], [newRecord('q1')]))).toEqual([['quotes/no-speaker', 'info', 'b1']])
    expect(found(finished([said], [setQuotation(newRecord('q1'), false, hand)]))).toEqual([])
  })

  test('signed and unchanged, or not yet checked, are no problem', () => {
    expect(found(finished([said], [signed.value]))).toEqual([])
    expect(found(finished([said], [spoken]))).toEqual([])
  })

  test('stale, disputed or cut and yet there may not go out', () => {
    const stale = { ...signed.value, speaker: 'Olin Marsh' }
    expect(found(finished([said], [stale]))).toEqual([['quotes/stale', 'error', 'b1']])
    expect(found(finished([said], [setStatus(spoken, 'disputed', hand)]))).toEqual([
      ['quotes/disputed', 'error', 'b1'],
    ])
    expect(found(finished([said], [setStatus(spoken, 'cut', hand)]))).toEqual([
      ['quotes/cut-but-there', 'error', 'b1'],
    ])
  })

  test('signed and gone are named at the end of the story', () => {
    const [problem] = checkArticle(
      finished([paragraph('b1', 'One.'), paragraph('b2', 'Two.')], [signed.value]),
    )
    expect(problem).toMatchObject({ rule: 'quotes/stale', place: { block: 'b2' } })
    expect(problem?.message).toBe(
      'The signed quotation “We go.” is gone from the text. Put it back, or mark it as cut.',
    )
  })
})

test('problems come in reading order, each with a place in the article and a sentence', () => {
  fc.assert(
    fc.property(articles(), article => {
      const order = [
        'language',
        'kicker',
        'headline',
        'standfirst',
        'bylines',
        'dateline',
        ...article.body.map(({ id }) => id),
      ]
      const problems = checkArticle(article)
      const at = problems.map(({ place }) => order.indexOf('field' in place ? place.field : place.block))
      expect(at).not.toContain(-1)
      expect(at).toEqual(at.toSorted((a, b) => a - b))
      for (const { message } of problems) expect(message).toMatch(/^\S.*\.$/s)
    }),
  )
})
