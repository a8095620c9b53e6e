import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, newArticle } from '../article.ts'
import { articles } from '../fixtures/arbitrary.ts'
import type { Inline } from '../inline.ts'
import { exportGate } from './gate.ts'
import { effectiveStatus, listLedger, newRecord, orphanedQuotes, settleQuotes } from './ledger.ts'
import { setQuotation, setSpeaker, setStatus, signOff } from './ledger-edit.ts'
import { QUOTE_STATUSES, type QuoteRecord, quoteRecordSchema } from './record.ts'

const hand = { by: 'Ines Aldover', at: '2026-11-22T10:00:00.000Z' }
const WORDS = 'We lost one summer to the gas works'

const mustSign = (record: QuoteRecord, words: string): QuoteRecord => {
  const signed = signOff(record, { ...hand, words })
  if (!signed.ok) throw new Error(signed.error.message)
  return signed.value
}
const verified = (id = 'q1', words = WORDS): QuoteRecord =>
  mustSign(setSpeaker(newRecord(id), 'Petra Lund', hand), words)

const marked = (words: string, id = 'q1'): Inline => [
  { text: 'Traders: ' },
  { text: `“${words}”`, marks: [{ type: 'quote', id }] },
]
const story = (quotes: QuoteRecord[], ...texts: Inline[]): Article => ({
  ...newArticle({ headline: 'Tram line' }, hand.at),
  body: texts.map((text, i) => ({ id: `b${i + 1}`, type: 'paragraph', text })),
  quotes,
})

describe('a sign-off is bound to the exact words and the speaker', () => {
  test('one word changed is stale, changed back it is verified again', () => {
    const record = verified()
    expect(effectiveStatus(record, WORDS)).toBe('verified')
    const changed = settleQuotes(story([record], marked(WORDS.replace('one summer', 'two summers'))))
    expect(changed.quotes[0]?.status).toBe('stale')
    const back = settleQuotes({ ...changed, body: story([], marked(WORDS)).body })
    expect(back.quotes[0]?.status).toBe('verified')
  })

  test('another speaker makes it stale, the first one again verified', () => {
    const other = setSpeaker(verified(), 'Olin Marsh', hand)
    expect(effectiveStatus(other, WORDS)).toBe('stale')
    expect(effectiveStatus(setSpeaker(other, 'Petra Lund', hand), WORDS)).toBe('verified')
  })

  const letters = fc.constantFrom(...'abcXYZ019.,;:!?-–é', 'ö')
  const edit = fc.record({ at: fc.nat(), way: fc.constantFrom('put', 'drop', 'swap'), letter: letters })
  const spoken = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 8,
  })

  test('any other character anywhere makes it stale, and undoing that verified', () => {
    fc.assert(
      fc.property(spoken, edit, (list, { at, way, letter }) => {
        const words = list.join(' ')
        const i = at % words.length
        const now =
          words.slice(0, i) + (way === 'drop' ? '' : letter) + words.slice(way === 'put' ? i : i + 1)
        fc.pre(now.trim() !== words && now.normalize('NFC') !== words.normalize('NFC'))
        const record = verified('q1', words)
        expect(settleQuotes(story([record], marked(now))).quotes[0]?.status).toBe('stale')
        expect(settleQuotes(story([record], marked(words))).quotes[0]?.status).toBe('verified')
      }),
    )
  })

  test('smart quotes, line breaks and no-break spaces leave it verified', () => {
    fc.assert(
      fc.property(spoken, fc.constantFrom(' ', '\n', '\u00a0', '  '), (list, space) => {
        const words = `it’s ${list.join(' “so” ')}`
        const now = words.replaceAll(' ', space).replaceAll('’', "'").replace(/[“”]/g, '"')
        expect(effectiveStatus(verified('q1', words), now)).toBe('verified')
      }),
    )
  })

  test('a file that says verified under no signature is not believed', () => {
    expect(effectiveStatus({ ...newRecord('q1'), status: 'verified' }, WORDS)).toBe('unchecked')
  })
})

describe('the ledger of an article', () => {
  const record = fc
    .record({
      id: fc.constantFrom('q1', 'q2', 'q3'),
      status: fc.constantFrom(...QUOTE_STATUSES),
      signed: fc.boolean(),
    })
    .map(({ id, status, signed }) => ({ ...(signed ? verified(id) : newRecord(id)), status }))
  const withLedger = fc
    .tuple(articles(), fc.array(record, { maxLength: 4 }))
    .map(([article, quotes]) => ({ ...article, quotes }))

  test('settling twice is settling once, and loses no record', () => {
    fc.assert(
      fc.property(withLedger, article => {
        const once = settleQuotes(article)
        expect(settleQuotes(once)).toBe(once)
        expect(once.quotes.slice(0, article.quotes.length).map(({ id }) => id)).toEqual(
          article.quotes.map(({ id }) => id),
        )
        expect(once.body).toBe(article.body)
      }),
    )
  })

  test('is listed the same before and after settling', () => {
    fc.assert(
      fc.property(withLedger, article => {
        expect(listLedger(settleQuotes(article))).toEqual(listLedger(article))
      }),
    )
  })

  test('stands in reading order, with those whose words are gone at the end', () => {
    const article = story(
      [verified('gone'), newRecord('q2'), newRecord('q1')],
      marked('One', 'q1'),
      marked('Two', 'q2'),
    )
    expect(listLedger(article).map(({ record, block }) => [record.id, block])).toEqual([
      ['q1', 'b1'],
      ['q2', 'b2'],
      ['gone', null],
    ])
  })

  test('a record whose words were deleted still says what it was about', () => {
    const article = settleQuotes(story([verified()], [{ text: 'Traders said nothing.' }]))
    expect(orphanedQuotes(article)).toMatchObject([{ id: 'q1', words: WORDS, status: 'stale' }])
  })

  test('marked words whose record was lost get a new, unchecked one', () => {
    expect(settleQuotes(story([], marked('We go'))).quotes).toMatchObject([
      { id: 'q1', words: 'We go', status: 'unchecked' },
    ])
  })
})

describe('what holds up an export', () => {
  const gateIds = (article: Article) => {
    const { blocking, unverified } = exportGate(article)
    return { blocking: blocking.map(({ id }) => id), unverified: unverified.map(({ id }) => id) }
  }

  test('a verified quotation does not, an unchecked one is named', () => {
    const article = story([verified(), newRecord('q2')], marked(WORDS), marked('Two', 'q2'))
    expect(gateIds(article)).toEqual({ blocking: [], unverified: ['q2'] })
  })

  test('stale and disputed quotations do', () => {
    const disputed = setStatus(newRecord('q2'), 'disputed', hand)
    const article = story([verified(), disputed], marked('We lost two summers'), marked('Two', 'q2'))
    expect(gateIds(article)).toEqual({ blocking: ['q1', 'q2'], unverified: ['q1', 'q2'] })
  })

  test('a quotation marked as cut does while its words still stand there, not once they are gone', () => {
    const cut = setStatus(newRecord('q1'), 'cut', hand)
    expect(gateIds(story([cut], marked('We go'))).blocking).toEqual(['q1'])
    expect(gateIds(story([cut], [{ text: 'Nothing.' }]))).toEqual({ blocking: [], unverified: [] })
  })

  test('a signed quotation that vanished does, until it is marked as cut', () => {
    const gone = [{ text: 'Nothing.' }]
    expect(gateIds(story([verified()], gone)).blocking).toEqual(['q1'])
    expect(gateIds(story([setStatus(verified(), 'cut', hand)], gone)).blocking).toEqual([])
    expect(gateIds(story([newRecord('q1')], gone)).unverified).toEqual([])
  })

  test('words that quote nobody do not count', () => {
    const nickname = setQuotation(newRecord('q1'), false, hand)
    expect(gateIds(story([nickname], marked('Quay Street'))).unverified).toEqual([])
  })
})

test('a new record is what an empty one reads as', () => {
  expect(newRecord('q1')).toEqual(quoteRecordSchema.parse({ id: 'q1' }))
})
