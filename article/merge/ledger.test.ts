import { expect, test } from 'vitest'
import { type Article, newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { guessedRecord } from '../quotes/guess.ts'
import { listLedger, newRecord } from '../quotes/ledger.ts'
import { addEvidence, setStatus, signOff } from '../quotes/ledger-edit.ts'
import type { QuoteRecord } from '../quotes/record.ts'
import { applyChoice, choicesOf } from './choose.ts'
import { mergeArticles } from './merge.ts'
import { sameStory } from './same.ts'

const WORDS = 'We will finish it.'
const quoted = (id: string, words = WORDS, block = 'b1'): Block => ({
  id: block,
  type: 'paragraph',
  text: [{ text: 'The mayor said: ' }, { text: `“${words}”`, marks: [{ type: 'quote', id }] }],
})
const plain = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const ada = { by: 'Ada Quill', at: '2026-11-22T10:00:00Z' }
const bo = { by: 'Bo Lind', at: '2026-11-22T10:05:00Z' }

const record = (id = 'q1'): QuoteRecord => ({ ...newRecord(id), words: WORDS, speaker: 'Olin Marsh' })
const signed = (before = record()): QuoteRecord => {
  const result = signOff(before, { ...ada, words: WORDS })
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const story = (quotes: QuoteRecord[], ...body: Block[]): Article => ({
  ...newArticle({ headline: 'Tram' }, '2026-11-22T09:00:00.000Z'),
  id: '01TRAM',
  body: body.length > 0 ? body : [quoted('q1'), plain('b2', 'It rained.')],
  quotes,
})
const statuses = (article: Article): Record<string, string> =>
  Object.fromEntries(listLedger(article).map(entry => [entry.record.id, entry.status]))

test('a sign-off on one side and new words on the other: signed, but stale', () => {
  const theirs = story([record()], quoted('q1', 'We might finish it.'), plain('b2', 'It rained.'))
  const { article, conflicts } = mergeArticles(story([record()]), story([signed()]), theirs)
  expect(conflicts).toEqual([])
  expect(article.quotes).toMatchObject([
    { status: 'stale', words: 'We might finish it.', signOff: { by: 'Ada Quill' } },
  ])
})

test('evidence and log lines of both stay, in the order in which they came', () => {
  const mine = addEvidence(record(), { kind: 'note', ref: 'Notebook 4' }, bo)
  const theirs = addEvidence(record(), { kind: 'web', ref: 'https://council.example' }, ada)
  const { article, conflicts } = mergeArticles(story([record()]), story([mine]), {
    ...story([theirs]),
    kicker: 'City',
  })
  expect(conflicts).toEqual([])
  expect(article.quotes[0]?.evidence.map(({ ref }) => ref)).toEqual(['Notebook 4', 'https://council.example'])
  expect(article.quotes[0]?.log.map(({ by }) => by)).toEqual(['Ada Quill', 'Bo Lind'])
})

test('one signs what the other disputes: it is disputed until they agree, and either verdict can be chosen', () => {
  const disputed = setStatus(record(), 'disputed', bo)
  for (const [mine, theirs] of [
    [signed(), disputed],
    [disputed, signed()],
  ] as const) {
    const merged = mergeArticles(story([record()]), story([mine]), story([theirs]))
    expect(merged.conflicts).toMatchObject([{ kind: 'field', path: ['quotes', 'q1', 'verdict'] }])
    expect(merged.article.quotes[0]).toMatchObject({ status: 'disputed' })
    expect(merged.article.quotes[0]).not.toHaveProperty('signOff')
    expect(merged.article.quotes[0]?.log).toHaveLength(2)
    const [conflict] = merged.conflicts
    if (!conflict) throw new Error('no conflict')
    expect(choicesOf(conflict)).toEqual(['mine', 'theirs'])
    expect(applyChoice(merged.article, conflict, 'mine').quotes[0]?.status).toBe(mine.status)
    expect(applyChoice(merged.article, conflict, 'theirs').quotes[0]?.status).toBe(theirs.status)
  }
})

test('a sign-off chosen for words that were changed since is stale, not verified', () => {
  const disputed = setStatus(record(), 'disputed', bo)
  const { article, conflicts } = mergeArticles(story([record()]), story([disputed]), story([signed()]))
  const rewritten = { ...article, body: [quoted('q1', 'We might.'), ...article.body.slice(1)] }
  const [conflict] = conflicts
  expect(conflict && applyChoice(rewritten, conflict, 'theirs').quotes[0]?.status).toBe('stale')
})

test('two people who signed the same words agree', () => {
  const again = signOff(record(), { ...bo, words: WORDS })
  const theirs = story(again.ok ? [again.value] : [])
  const { article, conflicts } = mergeArticles(story([record()]), story([signed()]), theirs)
  expect(conflicts).toEqual([])
  expect(statuses(article)).toEqual({ q1: 'verified' })
})

test('a guess the machine made here is no change, and gives way to a record that somebody filled in', () => {
  const guess = guessedRecord('q7', {
    words: WORDS,
    speaker: 'Olin Marsh',
    kind: 'direct',
    parts: [{ block: 'b1', text: 0, from: 16, to: 36 }],
  })
  const bare = story([], plain('b1', 'The mayor said: “We will finish it.”'), plain('b2', 'It rained.'))
  const guessed = { ...story([guess], quoted('q7'), plain('b2', 'It rained.')), createdAt: bare.createdAt }
  expect(sameStory(bare, guessed)).toBe(true)
  const { article, conflicts } = mergeArticles(bare, guessed, {
    ...story([signed()]),
    createdAt: bare.createdAt,
  })
  expect(conflicts).toEqual([])
  expect(article.body).toEqual(story([]).body)
  expect(statuses(article)).toEqual({ q1: 'verified' })
})

test('a sign-off on a quotation that was new here finds its words again where they now stand', () => {
  const bare = story([], plain('b1', 'The mayor said: “We will finish it.”'))
  const theirs = story([], plain('b1', 'On Saturday the mayor said: “We will finish it.”'))
  const { article } = mergeArticles(bare, story([signed()], quoted('q1')), theirs)
  expect(statuses(article)).toEqual({ q1: 'verified' })
})

test('a paragraph kept from both sides does not sign its quotation twice', () => {
  const mine = story([signed()], quoted('q1'), plain('b2', 'It rained.'))
  const base = story([signed()], quoted('q1', 'We may finish it.'), plain('b2', 'It rained.'))
  const theirs = story([signed()], quoted('q1', 'We shall finish it.'), plain('b2', 'It rained.'))
  const { article, conflicts } = mergeArticles(base, mine, theirs)
  const [conflict] = conflicts
  if (!conflict) throw new Error('no conflict')
  const both = applyChoice(article, conflict, 'both')
  expect(both.body).toHaveLength(3)
  expect(new Set(both.body.map(({ id }) => id)).size).toBe(3)
  expect(Object.values(statuses(both)).sort()).toEqual(['unchecked', 'verified'])
  const taken = applyChoice(article, conflict, 'theirs')
  expect(statuses(taken)).toEqual({ q1: 'stale' })
})

test('a block one side took out comes back where it stood, with the record of its quotation', () => {
  const base = story([signed()], plain('b0', 'It rained.'), quoted('q1'), plain('b2', 'Work starts.'))
  const mine = { ...base, body: [base.body[0], base.body[2]] as Block[], quotes: [] }
  const theirs = { ...base, body: base.body.with(1, quoted('q1', 'We shall.')) }
  const { article, conflicts } = mergeArticles(base, mine, theirs)
  expect(article.body).toEqual(mine.body)
  const [conflict] = conflicts
  if (!conflict) throw new Error('no conflict')
  expect(choicesOf(conflict)).toEqual(['mine', 'theirs'])
  const back = applyChoice(article, conflict, 'theirs')
  expect(back.body).toEqual(theirs.body)
  expect(statuses(back)).toEqual({ q1: 'stale' })
})

test('two headlines can stand one behind the other, two statuses cannot', () => {
  const base = story([])
  const { article, conflicts } = mergeArticles(
    base,
    { ...base, headline: 'Tram clears vote', status: 'ready' },
    { ...base, headline: 'Trams at last', status: 'killed' },
  )
  const [headline, status] = conflicts
  if (!headline || !status) throw new Error('no conflicts')
  expect(choicesOf(headline)).toEqual(['mine', 'theirs', 'both'])
  expect(choicesOf(status)).toEqual(['mine', 'theirs'])
  expect(applyChoice(article, headline, 'both').headline).toBe('Tram clears vote / Trams at last')
  expect(applyChoice(article, headline, 'theirs').headline).toBe('Trams at last')
  expect(applyChoice(article, status, 'theirs').status).toBe('killed')
})
