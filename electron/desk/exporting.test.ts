import { expect, test } from 'vitest'
import { gateOf } from './exporting.ts'
import { story } from './fixtures/newsroom.ts'

test('a quotation that nobody has looked at yet stands before the export, though the ledger knows nothing of it', () => {
  const article = story({
    body: [{ id: 'b1', type: 'paragraph', text: [{ text: '“Gamma words stand here,” said Mara Quist.' }] }],
  })
  expect(gateOf(article).unverified).toEqual([])
  const { blocking, unverified } = gateOf(article, 'found')
  expect(unverified.map(({ words, speaker, status }) => [words, speaker, status])).toEqual([
    [expect.stringContaining('Gamma words stand here'), 'Mara Quist', 'unchecked'],
  ])
  expect(blocking).toEqual([])
})
