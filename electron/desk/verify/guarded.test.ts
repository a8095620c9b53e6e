import { expect, test } from 'vitest'
import { guarded } from './guarded.ts'

test('a file on which the reader itself fails is a finding, not the end of the round', async () => {
  const found = await guarded('articles/a.article.json', () => Promise.reject(new RangeError('Out of stack')))
  expect(found).toEqual([
    { path: 'articles/a.article.json', message: 'The file could not be read through (Out of stack).' },
  ])
})
