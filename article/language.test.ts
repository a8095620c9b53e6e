import { expect, test } from 'vitest'
import { directionOf, longDate } from './language.ts'

test.each([
  ['en', '22 November 2026'],
  ['en-US', 'November 22, 2026'],
  ['de', '22. November 2026'],
  ['fr-CA', '22 novembre 2026'],
  ['xx-nowhere', '22 November 2026'],
  ['', '22 November 2026'],
  ['no tag at all', '22 November 2026'],
])('a day in %j is read as “%s”', (language, words) => {
  expect(longDate('2026-11-22', language)).toBe(words)
})

test.each(['', 'Saturday', '2026-13-40', '2026-11'])('what is no day stays as it is: %j', day => {
  expect(longDate(day, 'en')).toBe(day)
})

test.each([
  ['ar', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['uz-Latn', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['de', 'ltr'],
  ['', 'ltr'],
])('%j is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
