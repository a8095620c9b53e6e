import { expect, test } from 'vitest'
import { wordsBeforeNames } from './by-word.ts'

test('a byline is in the language of its story', () => {
  expect(wordsBeforeNames(1, 'en')).toEqual(['By'])
  expect(wordsBeforeNames(2, 'en')).toEqual(['By', 'and'])
  expect(wordsBeforeNames(3, 'en-GB')).toEqual(['By', ',', 'and'])
  expect(wordsBeforeNames(2, 'de')).toEqual(['Von', 'und'])
  expect(wordsBeforeNames(2, 'fr-CA')).toEqual(['Par', 'et'])
  expect(wordsBeforeNames(2, 'he')[0]).toBe('מאת')
})

test('a language without such a word, or none at all, says nothing wrong', () => {
  expect(wordsBeforeNames(2, 'ja')).toEqual(['', '、'])
  expect(wordsBeforeNames(2, 'quenya!')).toEqual(['', ','])
})
