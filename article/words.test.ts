import { expect, test } from 'vitest'
import { countWords } from './words.ts'

test('words are counted as an editor counts them', () => {
  expect(countWords('The mayor’s plan cost 1,250.50 crowns – a well-known sum.', 'en')).toBe(9)
  expect(countWords('', 'en')).toBe(0)
  expect(countWords('— “…” !', 'en')).toBe(0)
  expect(countWords('Трамвай придёт в гавань весной', 'ru')).toBe(5)
})

test('scripts without spaces have words too', () => {
  expect(countWords('市議会は土曜日に可決した', 'ja')).toBeGreaterThan(3)
})
