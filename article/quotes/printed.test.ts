import { describe, expect, test } from 'vitest'
import { type Article, newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { checkArticle } from '../checks/rules.ts'
import { exportGate } from './gate.ts'
import { listLedger, settleQuotes } from './ledger.ts'
import { setSpeaker, signOff } from './ledger-edit.ts'
import { listQuotations } from './list.ts'
import { claimQuotations, markQuotations } from './mark.ts'
import { otherPrinted } from './printed.ts'
import { recordsForRestored } from './restored.ts'

const hand = { by: 'Hedda Voss', at: '2026-11-22T10:00:00.000Z' }
const WORDS = 'We lost two summers to the gas works.'

/** A quotation set apart, with the speaker that readers see below it. */
const setApart = (speaker: string, type: 'quote' | 'pull-quote' = 'quote'): Block =>
  ({
    id: 'b2',
    type,
    text: [{ text: WORDS, marks: [{ type: 'quote', id: 'q1' }] }],
    speaker,
    ...(type === 'quote' && { source: '' }),
  }) as Block
const told: Block = { id: 'b1', type: 'paragraph', text: [{ text: `Traders said: ${WORDS}` }] }
const story = (block: Block, quotes: Article['quotes'] = []): Article => ({
  ...newArticle({ headline: 'Tram line' }, hand.at),
  body: [told, block],
  quotes,
})

/** The story with its set-apart quotation signed off as the words of Petra Lund, printed so at the time. */
function signed(type: 'quote' | 'pull-quote' = 'quote'): Article {
  const read = markQuotations(story(setApart('Petra Lund', type)))
  const record = read.quotes[0]
  const sure = record && signOff(setSpeaker(record, 'Petra Lund', hand), { ...hand, words: WORDS })
  if (!sure?.ok) throw new Error('the quotation can be signed')
  return { ...read, quotes: [sure.value] }
}
const nowPrints = (speaker: string, type?: 'quote' | 'pull-quote'): Article => ({
  ...signed(type),
  body: [told, setApart(speaker, type)],
})

describe('a signed quotation set apart', () => {
  test.each(['quote', 'pull-quote'] as const)('is stale in a %s that prints somebody else', type => {
    const changed = nowPrints('Olin Marsh', type)
    expect(listLedger(changed)[0]).toMatchObject({ status: 'stale', orphaned: false })
    expect(settleQuotes(changed).quotes[0]?.status).toBe('stale')
    expect(claimQuotations(changed).article.quotes[0]?.status).toBe('stale')
  })

  test('holds up the export, is an error among the checks, and stale in the list, until it prints the speaker again', () => {
    const changed = nowPrints('Olin Marsh')
    expect(exportGate(changed).blocking.map(({ id }) => id)).toEqual(['q1'])
    expect(listQuotations(changed).map(({ status }) => status)).toEqual(['stale'])
    expect(checkArticle(changed)).toContainEqual({
      rule: 'quotes/stale',
      severity: 'error',
      place: { block: 'b2', text: 0, from: 0, to: WORDS.length },
      message:
        'The page prints Olin Marsh, signed was Petra Lund. Restore the signed speaker, or sign again.',
    })
    const back = { ...settleQuotes(changed), body: signed().body }
    expect(exportGate(back)).toEqual({ blocking: [], unverified: [] })
  })

  test('is one doubt, not two', () => {
    const { article, claims } = claimQuotations(nowPrints('Olin Marsh'))
    const rules = checkArticle(article, { claims }).map(({ rule }) => rule)
    expect(rules.filter(rule => rule.startsWith('quotes/'))).toEqual(['quotes/stale'])
  })

  test('is verified where the page adds what she is, or names nobody', () => {
    for (const printed of ['Petra  Lund', 'Petra Lund, chandler', '']) {
      const { article, claims } = claimQuotations(nowPrints(printed))
      expect(listLedger(article)[0]?.status).toBe('verified')
      const rules = checkArticle(article, { claims }).map(({ rule }) => rule)
      expect(rules.filter(rule => rule.startsWith('quotes/'))).toEqual([])
    }
  })

  test('does not become verified by an earlier version that prints somebody else', () => {
    const earlier = settleQuotes(nowPrints('Olin Marsh'))
    expect(recordsForRestored(earlier, signed())).toEqual(earlier.quotes)
  })
})

test('nobody signs for one speaker while the page prints another', () => {
  const [record] = signed().quotes
  if (!record) throw new Error('there is a record')
  const under = { ...hand, words: WORDS, printed: [{ block: 'b2', speaker: 'Olin Marsh' }] }
  expect(signOff(record, under)).toMatchObject({
    ok: false,
    error: {
      code: 'quotes/prints-another',
      message: 'The page prints Olin Marsh below these words. Change the speaker there or here, then sign.',
    },
  })
  expect(signOff(setSpeaker(record, 'Olin Marsh', hand), under)).toMatchObject({ ok: true })
})

test.each([
  ['Petra Lund', 'Petra Lund', null],
  ['Petra Lund، تاجرة', 'Petra Lund', null],
  ['Petra Lundgren', 'Petra Lund', 'Petra Lundgren'],
  ['Lund', 'Petra Lund', 'Lund'],
  ['Olin Marsh, for Petra Lund', 'Petra Lund', 'Olin Marsh, for Petra Lund'],
])('printed is “%s”, signed “%s”', (speaker, signedFor, other) => {
  expect(otherPrinted([{ block: 'b1', speaker }], signedFor)).toBe(other)
})
