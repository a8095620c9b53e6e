import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { parseArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import type { ImportDecision, ImportReview } from '../../contract.ts'
import { wordsOfBlock } from './block-rows.ts'
import { fixture, read, readFixture } from './fixtures/read.ts'
import { DATE } from './recognise/months.ts'
import { relatedLead } from './recognise/related-lead.ts'
import { wordsOf } from './words.ts'

const sorted = (words: string[]): string[] => words.toSorted()
const bodyWords = (body: Block[]): string[] => body.flatMap(block => wordsOf(wordsOfBlock(block)))
const fieldWords = ({ kicker, headline, standfirst, bylines, dateline, section, tags }: Article): string[] =>
  wordsOf(
    [
      kicker,
      headline,
      standfirst,
      ...bylines.flatMap(({ name, role }) => [name, role]),
      dateline.place,
      section,
      ...tags,
    ].join(' '),
  )

/** Kinds whose words must be in the article; the words of all others must be in nothing but their decision. */
const KEPT = new Set(['headline', 'kicker', 'standfirst', 'heading', 'list'])

/** The day of a dateline is kept as a date. */
const DAY = new RegExp(DATE, 'gu')

/** The numbers of a list's points are no words of the story. */
const NUMBERS = /(^|\n)\s*\d{1,3}[.)]\s/g

/**
 * The account of a plain-text import: a word of the source is either in a paragraph that nothing was decided about, or in the
 * text of a decision; and what decisions say they kept is in the article.
 */
function expectEveryWord(review: ImportReview): void {
  const { article, decisions, source } = review
  const undecided = article.body.filter(block => block.type === 'paragraph')
  const named = decisions.filter(each => !each.undone && !keepsParagraph(each)).map(each => each.text)
  expect(sorted([...bodyWords(undecided), ...wordsOf(named.join('\n'))])).toEqual(sorted(wordsOf(source)))
  const inArticle = [...fieldWords(article), ...bodyWords(article.body)]
  for (const each of decisions.filter(({ kind, undone }) => kind === 'related' && !undone)) {
    const said = [
      ...inArticle,
      ...wordsOf(JSON.stringify(article.body)),
      ...wordsOf(relatedLead(each.text.split('\n')[0] ?? '')?.label ?? ''),
    ]
    for (const word of wordsOf(each.text.replace(NUMBERS, '$1'))) expect(said).toContain(word)
  }
  for (const { text } of decisions.filter(each => each.kind === 'dateline' && !each.undone)) {
    for (const word of wordsOf(text.replace(DAY, ' '))) expect(fieldWords(article)).toContain(word)
  }
  for (const each of decisions) {
    if (each.undone || !KEPT.has(each.kind)) continue
    for (const word of wordsOf(each.text.replace(each.kind === 'list' ? NUMBERS : /^$/, ' ')))
      expect(inArticle).toContain(word)
  }
}
const keepsParagraph = ({ kind, message }: ImportDecision): boolean =>
  kind === 'joined' || message.endsWith('The words were kept as a paragraph.')

const STORIES = [
  'scraped-tram-vote.txt',
  'wire-en.txt',
  'wire-de.txt',
  'wire-fr.txt',
  'wire-es.txt',
  'wire-ru.txt',
  'wire-ar.txt',
]

test.each(STORIES)('no word of %s is lost', name => {
  expectEveryWord(readFixture(name))
})

test.each(STORIES)('with everything taken back, %s stands in the body word for word', name => {
  const ids = readFixture(name).decisions.map(each => each.id)
  const { article, source } = readFixture(name, ids)
  expect(bodyWords(article.body)).toEqual(wordsOf(source))
  expect(fieldWords(article)).toEqual([])
})

const word = fc.constantFrom(
  'tram',
  'Harbour',
  'vote',
  '“We',
  'finish”',
  'Olin',
  '212',
  'don’t',
  'council',
  'Трамвай',
  'Hafen',
  'said.',
  'ميناء',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 16 }).map(words => words.join(' '))
const special = fc.constantFrom(
  'Advertisement',
  '— ad —',
  'Реклама',
  'Read also|',
  'Read also| Ferry talks resume',
  'Related: One (https://courier.example/1)',
  'https://courier.example/2',
  'By Ines Aldover',
  'By INES ALDOVER and Tom Brack, Harbour correspondent',
  'Harbour correspondent',
  'TIDEWATER, Nov 22 — The council voted.',
  'TIDEWATER (CNA) -',
  'PARIS, 3 mars (AFP) — The council voted.',
  '(Coast News) - TIDEWATER, 22 NOV - The council voted.',
  'BC-TRAM-VOTE, 1st Ld-Writethru',
  'URGENT',
  'tidewater-tram/1st lead',
  'Tram-Vote',
  'Slug: tram',
  '^Tram vote<',
  'Más información en https://courier.example/3',
  'EFE',
  'Harbour said. AFP',
  'jm/ie',
  'Harbour said. PTI TB NH',
  'Source: Xinhua',
  'Facebook',
  'Related Stories',
  'By Omar Reyes in Harbour City',
  'ENDS',
  '-30-',
  '###',
  'TRANSPORT',
  '5 min read',
  'Share this article',
  '© 2026 Courier',
  '* * *',
  '- one',
  '- two',
  '1. first',
  '2. second',
  'The council voted on Saturday to build the tram',
  'TIDEWATER, Nov 22 (CNA) — The council voted on Saturday to build the long Harbour-',
  'line after a debate, “which ran',
  'past midnight, nobody knows why.',
  'tram vote Olin council said…',
  'tram vote Olin council said. Harbour 212',
  '',
  '',
  '',
)
const stories = fc
  .array(fc.oneof(sentence, special), { minLength: 1, maxLength: 24 })
  .map(lines => lines.join('\n'))
  .filter(story => wordsOf(story).length > 0)

test('no word of any plain text is lost, whatever is taken back', () => {
  fc.assert(
    fc.property(stories, fc.infiniteStream(fc.boolean()), (story, flips) => {
      const ids = read(story, { format: 'text' }).decisions.map(each => each.id)
      const undone = ids.filter(() => flips.next().value)
      const review = read(story, { format: 'text', undone })
      expectEveryWord(review)
      expect(parseArticle(JSON.parse(JSON.stringify(review.article))).ok).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('no word is lost whichever line is made the headline', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 1, max: 8 }), (story, headline) => {
      expectEveryWord(read(story, { format: 'text', headline }))
      const ids = read(story, { format: 'text', headline }).decisions.map(each => each.id)
      const { article } = read(story, { format: 'text', headline, undone: ids })
      expect(bodyWords(article.body)).toEqual(wordsOf(story))
    }),
    { numRuns: 200 },
  )
})

test('any plain text with everything taken back stands in the body word for word', () => {
  fc.assert(
    fc.property(stories, story => {
      const ids = read(story, { format: 'text' }).decisions.map(each => each.id)
      const { article } = read(story, { format: 'text', undone: ids })
      expect(bodyWords(article.body)).toEqual(wordsOf(story))
    }),
    { numRuns: 400 },
  )
})

test.each(['page.html', 'feature.md'])('every word of %s is in the article or named by a decision', name => {
  const { article, decisions, source } = readFixture(name)
  const known = [
    ...fieldWords(article),
    ...bodyWords(article.body),
    ...wordsOf(decisions.map(each => each.text).join('\n')),
    ...wordsOf(JSON.stringify(article)),
  ]
  const keys = /^[a-z]+:/gm
  for (const each of wordsOf(source.replace(keys, ''))) expect(known).toContain(each)
})

/** What a reader sees of a page, by the crudest means: independent of the importer's own. */
const seen = (html: string): string[] =>
  wordsOf(
    html
      .replace(/[\s\S]*<body[^>]*>/, '')
      .replace(/<(script|style|form)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]*>/g, ' '),
  )

test('every word that a reader of the page sees is in the source under review', () => {
  const words = wordsOf(readFixture('page.html').source)
  for (const each of seen(new TextDecoder().decode(fixture('page.html')))) expect(words).toContain(each)
})

test('with everything taken back, every word of the page stands in the body', () => {
  const ids = readFixture('page.html').decisions.map(each => each.id)
  const { article, source } = readFixture('page.html', ids)
  expect(sorted(bodyWords(article.body))).toEqual(sorted(wordsOf(source)))
})
