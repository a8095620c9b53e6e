import { expect, test } from 'vitest'
import { lengthInWords, readingMinutes } from './reading-time.ts'

test('412 English words are a read of two minutes', () => {
  expect(lengthInWords(412, 'en-GB')).toBe('412 words · 2 min')
})

test('the same words take longer in a language of long words', () => {
  expect(readingMinutes(2000, 'fi')).toBeGreaterThan(readingMinutes(2000, 'en'))
})

test('a short note is still a minute, an empty page is none', () => {
  expect(lengthInWords(1, 'en')).toBe('1 word · 1 min')
  expect(lengthInWords(0, 'en')).toBe('No words yet')
})

test('a long read has its thousands apart', () => {
  expect(lengthInWords(20_000, 'xx')).toBe('20,000 words · 109 min')
})
