import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline, Run } from '../../../article/inline.ts'
import { withoutSmallSigns, wordsWithSmallSigns } from './small-signs.ts'

const small = (type: 'sup' | 'sub', text: string): Run => ({ text, marks: [{ type }] })

test.each<[Inline, string]>([
  [[{ text: '10' }, small('sup', '3'), { text: ' litres' }], '10³ litres'],
  [[{ text: 'CO' }, small('sub', '2')], 'CO₂'],
  [[{ text: 'the 21' }, small('sup', 'st')], 'the 21ˢᵗ'],
  [[{ text: '10' }, small('sup', 'N')], '10^N'],
  [[{ text: 'x' }, small('sub', 'Q'), { text: ' and' }], 'x_Q and'],
  [[{ text: 'x' }, small('sup', 'in Q '), { text: 'and' }], 'x^(in Q) and'],
  [[{ text: 'm' }, small('sup', ' '), { text: 'and' }], 'm and'],
])('in plain text %j is “%s”', (text, written) => {
  expect(wordsWithSmallSigns(text)).toBe(written)
})

test('what has small signs of its own says the same without them', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'0123456789+=()aehijklmnoprstuvx'), minLength: 1 })
  fc.assert(
    fc.property(fc.constantFrom('sup' as const, 'sub' as const), signs, (type, text) => {
      const written = wordsWithSmallSigns([small(type, text)])
      expect(written).not.toBe(text)
      expect(withoutSmallSigns(written)).toBe(text)
    }),
  )
})
