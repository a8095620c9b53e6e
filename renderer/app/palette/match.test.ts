import { expect, test } from 'vitest'
import { bestMatches, matchScore } from './match.ts'

const headlines = [
  'Ferry crews and owners go back to the table on Monday',
  'Tram line to the old harbour clears its last council vote',
  'What the flood maps leave out',
  'Café on Quay Street wins its licence back',
]
const find = (typed: string): string[] => bestMatches(headlines, name => name, typed, 10)

test('beginnings of words in any order find a headline', () => {
  expect(find('vo tr')).toEqual(['Tram line to the old harbour clears its last council vote'])
})

test('accents and capitals do not matter', () => {
  expect(find('cafe QUAY')).toEqual(['Café on Quay Street wins its licence back'])
})

test('every word typed must be there', () => {
  expect(find('tram flood')).toEqual([])
  expect(matchScore('Tram line', 'zebra')).toBe(0)
})

test('a whole word beats a beginning, a beginning beats a middle', () => {
  const found = bestMatches(['Import', 'Port of call', 'Portrait'], name => name, 'port', 10)
  expect(found).toEqual(['Port of call', 'Portrait', 'Import'])
})

test('nothing typed gives the first ones as they stand', () => {
  expect(bestMatches(headlines, name => name, '', 2)).toEqual(headlines.slice(0, 2))
})
