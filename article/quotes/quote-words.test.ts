import { expect, test } from 'vitest'
import type { Block } from '../blocks/registry.ts'
import type { Run } from '../inline.ts'
import { quoteWords, wordsOfQuote } from './quote-words.ts'

const plain = (text: string): Run => ({ text })
const quoted = (text: string, id = 'q1'): Run => ({ text, marks: [{ type: 'quote', id }] })
const paragraph = (id: string, ...text: Run[]): Block => ({ id, type: 'paragraph', text })

test('the words of a quotation come without the marks around them, with the place they stand in', () => {
  const body = [paragraph('b1', plain('The mayor said: '), quoted('“We will finish it.”'))]
  expect(quoteWords({ body }).get('q1')).toEqual({
    printed: [],
    words: 'We will finish it.',
    block: 'b1',
    place: { block: 'b1', text: 0, from: 16, to: 36 },
  })
})

test('a word in bold inside a quotation does not cut it in two', () => {
  const bold: Run = { text: 'will', marks: [{ type: 'strong' }, { type: 'quote', id: 'q1' }] }
  expect(wordsOfQuote({ body: [paragraph('b1', quoted('“We '), bold, quoted(' go”'))] }, 'q1')).toBe(
    'We will go',
  )
})

test('an attribution in the middle is not part of the words', () => {
  const body = [paragraph('b1', quoted('“We go,”'), plain(' she said, '), quoted('“and we stay.”'))]
  expect(wordsOfQuote({ body }, 'q1')).toBe('We go, and we stay.')
})

test('a quotation over several paragraphs has a line for each', () => {
  const ad: Block = { id: 'b2', type: 'ad-slot', slot: 'mid-1', sizes: ['fluid'], label: 'Advertisement' }
  const body = [paragraph('b1', quoted('“First.')), ad, paragraph('b3', quoted('“Second.”'))]
  expect(wordsOfQuote({ body }, 'q1')).toBe('First.\nSecond.')
  const british = [paragraph('b1', quoted('‘First.')), paragraph('b3', quoted('‘Second.’'))]
  expect(wordsOfQuote({ body: british }, 'q1')).toBe('First.\nSecond.')
})

test('a quotation in the second point of a list is found there', () => {
  const list: Block = {
    id: 'b1',
    type: 'list',
    ordered: false,
    items: [{ text: [plain('One')] }, { text: [quoted('“Two”')] }],
  }
  expect(quoteWords({ body: [list] }).get('q1')?.place).toEqual({ block: 'b1', text: 1, from: 0, to: 5 })
})

test('words that nobody marked are nobody’s', () => {
  expect(wordsOfQuote({ body: [paragraph('b1', plain('“We go”'))] }, 'q1')).toBeNull()
})
