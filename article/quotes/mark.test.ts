import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { blockPlainText, blockTexts } from '../blocks/text.ts'
import { articles } from '../fixtures/arbitrary.ts'
import { markOf, type Run } from '../inline.ts'
import { setSpeaker, signOff } from './ledger-edit.ts'
import { listQuotations } from './list.ts'
import { markQuotations } from './mark.ts'
import type { QuoteRecord } from './record.ts'

const hand = { by: 'Ines Aldover', at: '2026-11-22T10:00:00.000Z' }
const paragraph = (id: string, ...text: (string | Run)[]): Block => ({
  id,
  type: 'paragraph',
  text: text.map(run => (typeof run === 'string' ? { text: run } : run)),
})
const story = (...body: Block[]): Article => ({ ...newArticle({}, hand.at), body })
const marked = (article: Article): string[] =>
  article.body.flatMap(block =>
    blockTexts(block).flatMap(text => text.filter(run => markOf(run, 'quote')).map(run => run.text)),
  )
const first = (article: Article): QuoteRecord => {
  const [record] = article.quotes
  if (!record) throw new Error('no record')
  return record
}
const said = (): Article =>
  markQuotations(story(paragraph('b1', '“We will finish it,” said Petra Lund, the mayor.')))

describe('marking a story for the first time', () => {
  test('puts a mark over the words with their quotation marks, and a guess into the ledger', () => {
    const article = said()
    expect(marked(article)).toEqual(['“We will finish it,”'])
    expect(first(article)).toMatchObject({
      words: 'We will finish it,',
      speaker: 'Petra Lund',
      role: 'mayor',
    })
    expect(first(article).status).toBe('unchecked')
  })

  test('a quotation over two paragraphs is one record', () => {
    const article = markQuotations(
      story(paragraph('b1', 'Lund said: “It is late.'), paragraph('b2', '“Go home.”')),
    )
    expect(marked(article)).toEqual(['“It is late.', '“Go home.”'])
    expect(article.quotes).toHaveLength(1)
  })

  test('a block quotation is one as a whole, said by whom its own field names', () => {
    const quote: Block = {
      id: 'b1',
      type: 'quote',
      text: [{ text: 'I was there.' }],
      speaker: 'Edna Vale',
      source: '',
    }
    const article = markQuotations(story(quote))
    expect(marked(article)).toEqual(['I was there.'])
    expect(first(article).speaker).toBe('Edna Vale')
  })

  test('a pull quote repeats the story and gets no record', () => {
    const pull: Block = {
      id: 'b1',
      type: 'pull-quote',
      text: [{ text: '“We will,” said Lund.' }],
      speaker: '',
    }
    expect(markQuotations(story(pull)).quotes).toEqual([])
  })
})

describe('after editing', () => {
  const retyped = (article: Article, ...text: Run[]): Article =>
    markQuotations({ ...article, body: [paragraph('b1', ...text)] })
  const mark = (article: Article) => ({ marks: [{ type: 'quote' as const, id: first(article).id }] })

  test('text typed behind the closing mark loses the mark, text typed inside gets it, the id stays', () => {
    const before = said()
    const after = retyped(
      before,
      { text: '“We will ', ...mark(before) },
      { text: 'surely ' },
      { text: 'finish it,” in time,', ...mark(before) },
      { text: ' said Petra Lund, the mayor.' },
    )
    expect(marked(after)).toEqual(['“We will surely finish it,”'])
    expect(first(after).id).toBe(first(before).id)
  })

  test('a speaker a person set is not guessed again, an untouched guess is', () => {
    const before = said()
    const other = { text: ' said Tom Marsh.' }
    const words = { text: '“We will finish it,”', ...mark(before) }
    expect(first(retyped(before, words, other)).speaker).toBe('Tom Marsh')
    const set = { ...before, quotes: [setSpeaker(first(before), 'Anna Berg', hand)] }
    expect(first(retyped(set, words, other)).speaker).toBe('Anna Berg')
    const typing = { ...before, quotes: [{ ...first(before), speaker: 'Ann' }] }
    expect(first(retyped(typing, words, other)).speaker).toBe('Ann')
  })

  test('when the words are gone an untouched record goes too, a touched one is kept', () => {
    const before = said()
    expect(retyped(before, { text: 'Nobody spoke.' }).quotes).toEqual([])
    const set = { ...before, quotes: [setSpeaker(first(before), 'Anna Berg', hand)] }
    expect(retyped(set, { text: 'Nobody spoke.' }).quotes).toHaveLength(1)
  })

  test('a guessed mark goes with its quotation marks, a mark set by hand stays', () => {
    const before = said()
    const words = { text: 'We will finish it,', ...mark(before) }
    expect(marked(retyped(before, words, { text: ' said Lund.' }))).toEqual([])
    const set = { ...before, quotes: [setSpeaker(first(before), 'Anna Berg', hand)] }
    expect(marked(retyped(set, words, { text: ' said Lund.' }))).toEqual(['We will finish it,'])
    const byHand = story(paragraph('b1', { text: 'Never again', marks: [{ type: 'quote', id: 'q7' }] }))
    expect(marked(markQuotations(byHand))).toEqual(['Never again'])
  })

  test('words a person called no quotation keep their mark and are not listed', () => {
    const before = said()
    const article = { ...before, quotes: [{ ...first(before), kind: 'not-quote' }] }
    expect(markQuotations(article)).toEqual(article)
    expect(listQuotations(article)).toEqual([])
  })

  test('a pasted copy of a signed quotation gets a record of its own, unsigned', () => {
    const before = said()
    const signed = signOff(first(before), { ...hand, words: 'We will finish it,' })
    if (!signed.ok) throw new Error(signed.error.message)
    const [block] = before.body
    if (!block) throw new Error('no block')
    const after = markQuotations({ ...before, quotes: [signed.value], body: [block, { ...block, id: 'b2' }] })
    expect(after.quotes.map(record => record.status)).toEqual(['verified', 'unchecked'])
    expect(after.quotes[1]).not.toHaveProperty('signOff')
    expect(after.body[0]).toBe(block)
  })
})

const quoted = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '„',
      '«',
      '»',
      ' ',
      ', ',
      '. ',
      'Lund',
      ' said ',
      'we will',
      'No',
      '— ',
      ': ',
    ),
    { maxLength: 30 },
  )
  .map(pieces => pieces.join(''))

const withQuotes = fc.tuple(articles(), fc.array(quoted, { maxLength: 5 })).map(([article, texts]) => ({
  ...article,
  body: [...article.body, ...texts.map((text, i) => paragraph(`p${i}`, ...(text ? [text] : [])))],
}))

test('marking twice is marking once, and no word changes', () => {
  fc.assert(
    fc.property(withQuotes, article => {
      const once = markQuotations(article)
      expect(markQuotations(once)).toEqual(once)
      expect(once.body.map(blockPlainText)).toEqual(article.body.map(blockPlainText))
    }),
    { numRuns: 300 },
  )
})

test('blocks whose marks are right stay the same values', () => {
  fc.assert(
    fc.property(withQuotes, article => {
      const once = markQuotations(article)
      const twice = markQuotations(once)
      twice.body.forEach((block, i) => {
        expect(block).toBe(once.body[i])
      })
      expect(twice).toBe(once)
    }),
  )
})

test('the list gives texts without marks in reading order', () => {
  const article = story(paragraph('b1', '“Why?” Marsh asked. “Now,” said Petra Lund, “is better.”'))
  expect(listQuotations(article)).toEqual([
    { text: 'Why?', speaker: 'Marsh', status: 'unchecked', block: 'b1' },
    { text: 'Now,', speaker: 'Petra Lund', status: 'unchecked', block: 'b1' },
    { text: 'is better.', speaker: 'Petra Lund', status: 'unchecked', block: 'b1' },
  ])
})
