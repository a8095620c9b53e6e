import { describe, expect, test } from 'vitest'
import type { Article } from '../article.ts'
import { blockPlainText } from '../blocks/text.ts'
import {
  broken,
  endOf,
  HAND,
  joined,
  plainStory,
  SPEECH,
  signRecords,
  standOf,
  typed,
  WET_BOOTS,
} from '../fixtures/typing.ts'
import { orphanedQuotes } from './ledger.ts'
import { setSpeaker } from './ledger-edit.ts'
import { markQuotations } from './mark.ts'
import { quoteWords } from './quote-words.ts'

const wetBoots = (): Article => markQuotations(plainStory(...WET_BOOTS))

describe('deleting and retyping one letter', () => {
  for (const inherits of [true, false])
    test(`a closing mark retyped ${inherits ? 'inside' : 'behind'} the words leaves every sign-off where it was`, () => {
      const signed = markQuotations(signRecords(wetBoots()))
      expect(signed.quotes.map(record => record.status)).toEqual(Array(5).fill('verified'))
      const { at, end } = endOf(signed, 'boots.”')
      const opened = markQuotations(typed(signed, { at, from: end - 1, to: end }))
      const closed = markQuotations(typed(opened, { at, from: end - 1, text: '”', inherits }))
      expect(closed.body.map(blockPlainText)).toEqual(WET_BOOTS)
      expect(standOf(closed)).toEqual(standOf(signed))
    })

  test('any quotation mark deleted, retyped: every record is again on its words', () => {
    const signed = markQuotations(signRecords(wetBoots()))
    signed.body.forEach((each, at) => {
      for (const { index } of blockPlainText(each).matchAll(/[“”]/g)) {
        const letter = blockPlainText(each).charAt(index)
        for (const inherits of [true, false]) {
          const without = markQuotations(typed(signed, { at, from: index, to: index + 1 }))
          const again = markQuotations(typed(without, { at, from: index, text: letter, inherits }))
          expect(standOf(again), `${letter} at ${index} of ${at}, ${inherits}`).toEqual(standOf(signed))
        }
      }
    })
  })

  test('among quotations that nobody looked at, the signed one keeps its speaker and its words', () => {
    const signed = markQuotations(signRecords(wetBoots(), ({ words }) => words.startsWith('We are tired')))
    const { at, end } = endOf(signed, 'boots.”')
    const opened = markQuotations(typed(signed, { at, from: end - 1, to: end }))
    const closed = markQuotations(typed(opened, { at, from: end - 1, text: '”' }))
    const plain = (article: Article) =>
      standOf(article)
        .map(({ id: _, ...rest }) => JSON.stringify(rest))
        .sort()
    expect(plain(closed)).toEqual(plain(signed))
    expect(orphanedQuotes(closed)).toEqual([])
  })
})

describe('a signed record takes its words back', () => {
  const gone = (article: Article) =>
    markQuotations(typed(article, { at: 3, from: 0, to: WET_BOOTS[3]?.length ?? 0 }))

  test('when they were deleted and are typed again, with its speaker', () => {
    const signed = markQuotations(signRecords(wetBoots()))
    const without = gone(signed)
    expect(orphanedQuotes(without)).toMatchObject([{ words: 'It was late,', status: 'stale' }])
    const again = markQuotations(typed(without, { at: 3, from: 0, text: WET_BOOTS[3] ?? '' }))
    expect(standOf(again)).toEqual(standOf(signed))
  })

  test('from a record that nobody touched', () => {
    const signed = markQuotations(signRecords(wetBoots()))
    const bare = { ...signed, body: plainStory(...WET_BOOTS).body }
    const guessed = wetBoots()
    const both = { ...guessed, quotes: [...guessed.quotes, ...bare.quotes] }
    expect(standOf(markQuotations(both))).toEqual(standOf(signed))
  })

  test('with the speaker that a person had put right', () => {
    const guessed = wetBoots()
    const quotes = guessed.quotes.map(record =>
      record.words === 'It was late,' ? setSpeaker(record, 'Olin Marsh', HAND) : record,
    )
    const signed = markQuotations(signRecords({ ...guessed, quotes }))
    const again = markQuotations(typed(gone(signed), { at: 3, from: 0, text: WET_BOOTS[3] ?? '' }))
    expect(standOf(again)).toEqual(standOf(signed))
  })

  test('but not when somebody else says the same', () => {
    const signed = markQuotations(
      signRecords(markQuotations(plainStory('“Yes,” said Edna Vale.', '“No,” said Olin Marsh.'))),
    )
    const other = markQuotations({ ...signed, body: plainStory('“Yes,” said Olin Marsh.').body })
    const standing = other.quotes.find(({ id }) => quoteWords(other).has(id))
    expect(standing).toMatchObject({ speaker: 'Olin Marsh', status: 'unchecked' })
  })

  test('and a signed quotation that is made longer still goes stale', () => {
    const signed = markQuotations(signRecords(wetBoots()))
    const { at, end } = endOf(signed, 'boots.”')
    const opened = markQuotations(typed(signed, { at, from: end - 1, to: end }))
    const longer = markQuotations(typed(opened, { at, from: end - 1, text: ' So are you.”' }))
    const stale = longer.quotes.filter(record => record.status !== 'verified')
    expect(stale).toMatchObject([{ words: 'We are tired of wet boots. So are you.', status: 'stale' }])
  })

  test('a copy of it left unsigned does not draw it away from words that are being changed', () => {
    const signed = markQuotations(signRecords(wetBoots()))
    const [, , , last] = signed.body
    if (!last) throw new Error('no block')
    const copied = markQuotations({ ...signed, body: [...signed.body, { ...last, id: 'copy' }] })
    const changed = markQuotations(typed(copied, { at: 3, from: 1, to: 3, text: 'He' }))
    expect(standOf(markQuotations(typed(changed, { at: 3, from: 1, to: 3, text: 'It' })))).toEqual(
      standOf(copied),
    )
  })
})

describe('a new record', () => {
  test('has no history and no sign-off, wherever a signed quotation is split, and goes when that is undone', () => {
    const signed = markQuotations(signRecords(markQuotations(plainStory(...SPEECH))))
    const places = Array.from({ length: SPEECH[1]?.length ?? 0 }, (_, from) => from)
    const fresh = places.flatMap(from => {
      const two = markQuotations(broken(signed, 1, from, 'n'))
      expect(standOf(markQuotations({ ...two, body: signed.body }))).toEqual(standOf(signed))
      expect(standOf(markQuotations(joined(two, 1)))).toEqual(standOf(signed))
      return two.quotes.filter(({ id }) => id !== signed.quotes[0]?.id)
    })
    expect(fresh.length).toBeGreaterThan(0)
    for (const record of fresh) {
      expect(record.log).toEqual([])
      expect(record).not.toHaveProperty('signOff')
    }
  })

  test('of a copied quotation has none either', () => {
    const signed = markQuotations(signRecords(wetBoots()))
    const copied = markQuotations({
      ...signed,
      body: [...signed.body, ...signed.body.map((each, i) => ({ ...each, id: `copy${i}` }))],
    })
    const fresh = copied.quotes.slice(signed.quotes.length)
    expect(fresh).toHaveLength(5)
    expect(fresh.map(record => record.log)).toEqual(Array(5).fill([]))
    expect(fresh.map(record => record.status)).toEqual(Array(5).fill('unchecked'))
    const undone = markQuotations({ ...copied, body: signed.body })
    expect(standOf(undone)).toEqual(standOf(signed))
  })
})
