import { expect, test } from 'vitest'
import { type Article, newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import type { Result } from '../result.ts'
import { listLedger, newRecord, settleQuotes } from './ledger.ts'
import { signOff } from './ledger-edit.ts'
import type { QuoteRecord } from './record.ts'
import { recordsForRestored } from './restored.ts'

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const said = (id: string, words: string): Block => ({
  id: `b-${id}`,
  type: 'paragraph',
  text: [{ text: `“${words}”`, marks: [{ type: 'quote', id }] }, { text: ' she said.' }],
})
const record = (id: string, words: string): QuoteRecord => ({
  ...newRecord(id),
  words: `“${words}”`,
  speaker: 'Ines Molten',
})
const story = (quotes: QuoteRecord[], ...body: Block[]): Article =>
  settleQuotes({ ...newArticle({ headline: 'Tram' }), body, quotes })
/** The article with the record of this id signed off, as its words are now. */
const signed = (article: Article, id: string): Article => ({
  ...article,
  quotes: article.quotes.map(one =>
    one.id === id
      ? must(signOff(one, { words: one.words, by: 'Hedda Voss', at: '2026-11-22T10:00:00.000Z' }))
      : one,
  ),
})

test('a version from before the sign-off keeps the sign-off of words that are the same, and of no others', () => {
  const earlier = story(
    [record('q1', 'Work begins in May'), record('q2', 'Nobody asked us')],
    said('q1', 'Work begins in May'),
    said('q2', 'Nobody asked us'),
  )
  const changed = story(
    [record('q1', 'Work begins in May'), record('q2', 'Nobody ever asked us')],
    said('q1', 'Work begins in May'),
    said('q2', 'Nobody ever asked us'),
  )
  const now = signed(signed(changed, 'q1'), 'q2')
  const restored = settleQuotes({ ...earlier, quotes: recordsForRestored(earlier, now) })
  expect(listLedger(restored).map(({ words, status }) => [words, status])).toEqual([
    ['Work begins in May', 'verified'],
    ['Nobody asked us', 'unchecked'],
  ])
})

test('a signed quotation that the earlier version had not yet is not forgotten, one that nobody touched is', () => {
  const earlier = story([], { id: 'b1', type: 'paragraph', text: [{ text: 'The council met.' }] })
  const now = signed(
    story(
      [record('q1', 'Work begins'), record('q2', 'In May')],
      said('q1', 'Work begins'),
      said('q2', 'In May'),
    ),
    'q1',
  )
  const restored = settleQuotes({ ...earlier, quotes: recordsForRestored(earlier, now) })
  expect(listLedger(restored).map(({ words, orphaned }) => [words, orphaned])).toEqual([
    ['Work begins', true],
  ])
})
