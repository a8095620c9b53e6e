import { describe, expect, test } from 'vitest'
import { newArticle } from '../../../article/article.ts'
import { listLedger, newRecord } from '../../../article/quotes/ledger.ts'
import { setQuotation, setSpeaker, signOff } from '../../../article/quotes/ledger-edit.ts'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import { liveLedger, matchesFilter, progressOf } from './live-ledger.ts'

const hand = { by: 'Ines Aldover', at: '2026-11-22T10:00:00.000Z' }
const story = (quotes: QuoteRecord[]) => ({
  ...newArticle(),
  quotes,
  body: ['q1', 'q2'].map((id, i) => ({
    id: `b${i}`,
    type: 'paragraph' as const,
    text: [{ text: '“We go.”', marks: [{ type: 'quote' as const, id }] }],
  })),
})
const signed = signOff(setSpeaker(newRecord('q1'), 'Petra Lund', hand), { ...hand, words: 'We go.' })
if (!signed.ok) throw new Error(signed.error.message)
const records = [signed.value, newRecord('q2'), newRecord('q3')]
const read = listLedger(story(records))
const ids = (entries: { record: QuoteRecord }[]) => entries.map(entry => entry.record.id)

describe('the Quotes tab between two readings of the text', () => {
  test('another speaker makes a signed quotation stale at once', () => {
    const typed = { ...signed.value, speaker: 'Petra' }
    expect(liveLedger(read, [typed]).quotations[0]).toMatchObject({ status: 'stale', words: 'We go.' })
  })

  test('a speaker that the page prints below the words counts as it is now', () => {
    const apart = read.map(entry => ({ ...entry, printed: [{ block: 'b0', speaker: 'Olin Marsh' }] }))
    const status = (speaker: string) =>
      liveLedger(apart, records, [{ id: 'b0', speaker }]).quotations[0]?.status
    expect(liveLedger(apart, records).quotations[0]?.status).toBe('stale')
    expect(status('Petra Lund')).toBe('verified')
    expect(status('Hedda Krone')).toBe('stale')
  })

  test('quotations, words that quote nobody and orphaned records stand apart', () => {
    const ledger = liveLedger(read, [
      signed.value,
      setQuotation(newRecord('q2'), false, hand),
      newRecord('q3'),
    ])
    expect(ids(ledger.quotations)).toEqual(['q1'])
    expect(ids(ledger.notQuotations)).toEqual(['q2'])
    expect(ids(ledger.orphaned)).toEqual(['q3'])
  })

  test('before the first reading the records are listed as the file has them', () => {
    expect(ids(liveLedger([], records).quotations)).toEqual(['q1', 'q2', 'q3'])
  })

  test('a marked quotation whose record was lost stays listed', () => {
    expect(ids(liveLedger(read, []).quotations)).toEqual(['q1', 'q2'])
  })
})

test('progress counts what is verified, filters show what is not', () => {
  const { quotations } = liveLedger(read, records)
  expect(progressOf(quotations)).toEqual({ total: 2, verified: 1, stale: 0 })
  expect(ids(quotations.filter(entry => matchesFilter(entry, 'unverified')))).toEqual(['q2'])
  expect(quotations.filter(entry => matchesFilter(entry, 'stale'))).toEqual([])
})
