import { expect, test } from 'vitest'
import { headlineOfCopy, withoutCopyMark } from './copy-mark.ts'

test.each([
  ['Ferries stop', 1],
  ['Ferries stop (again)', 2],
  ['', 1],
])('a duplicate of “%s” is told from it, %i times over', (headline, times) => {
  const copy = Array.from({ length: times }).reduce<string>(headlineOfCopy, headline)
  expect(withoutCopyMark(copy)).toEqual({ words: headline, copies: times })
  expect(withoutCopyMark(headline)).toEqual({ words: headline, copies: 0 })
})
