import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldWords, tokensOf } from './words.ts'

test('every place in folded text leads back to the letter it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
      const folded = fold(text)
      expect(folded.at).toHaveLength(folded.text.length + 1)
      for (let i = 1; i < folded.at.length; i++)
        expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1] ?? 0)
      expect(folded.at.at(-1)).toBe(text.length)
    }),
  )
})

test.each([
  ['Größenwahn', 'grossenwahn'],
  ['Żółć', 'zołc'],
  ['ﬁnish', 'finish'],
  ['Ｔｒａｍ', 'tram'],
  ['خطّ', 'خط'],
  ['أحمد', 'احمد'],
  ['مستشفى', 'مستشفي'],
  ['ёлка', 'елка'],
])('%s is searched as %s', (written, searched) => {
  expect(foldWords(written)).toBe(searched)
})

test('Japanese voicing marks make another letter, not an accent', () => {
  expect(foldWords('がき')).not.toBe(foldWords('かき'))
})

test('letters of scripts without spaces are words of their own, others stay together', () => {
  expect(tokensOf('旧港へtram 12号')).toEqual(['旧', '港', 'へ', 'tram', '12', '号'])
  expect(tokensOf('l’équipe, co-op')).toEqual(['l', 'equipe', 'co', 'op'])
})
