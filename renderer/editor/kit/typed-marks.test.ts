import { expect, test } from 'vitest'
import { typedMarks } from './typed-marks.ts'

test('a straight quote typed into the middle of a caption becomes the language’s, and the cursor stays behind it', () => {
  expect(typedMarks({ words: 'The " quay', at: 5 }, 'en')).toEqual({ words: 'The “ quay', at: 5 })
  expect(typedMarks({ words: 'Der " Kai', at: 5 }, 'de')).toEqual({ words: 'Der „ Kai', at: 5 })
})

test('two hyphens become one dash, and the cursor stays behind it', () => {
  expect(typedMarks({ words: 'The quay -- again', at: 11 }, 'en')).toEqual({
    words: 'The quay – again',
    at: 10,
  })
})

test('a letter stays a letter', () => {
  expect(typedMarks({ words: 'quay', at: 4 }, 'en')).toBeNull()
})
