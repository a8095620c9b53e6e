import { expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const LENGTH = 90_000
const fill = (piece: string): string => piece.repeat(LENGTH / piece.length)

/** A text whose cost grows with its length squared takes many seconds at this length; a fair one takes a tenth of this. */
test.each([
  ['opening marks alone', fill('“')],
  ['straight marks alone', fill('"')],
  ['marks of all kinds', fill('“‘"\'')],
  ['words that are never closed', fill('“a ')],
  ['single marks that are never closed', fill('‘a ')],
  ['apostrophes behind plurals', fill('dogs’ ')],
  ['nests of marks', fill('“‘') + fill('’”')],
  ['words in a row', fill('“a” ')],
  ['quotations without a full stop', fill('“Hello there,” said Lund, ')],
  ['capitals alone', fill('Abc ')],
  ['clauses without end', `${fill('he said that ')}“so it is then.”`],
])('%s in one paragraph do not hold up the desk', (_, words) => {
  const begun = performance.now()
  findQuotations([{ block: 'b1', text: 0, words, kind: 'paragraph' }], { language: 'en' })
  expect(performance.now() - begun).toBeLessThan(6000)
})

test('words that programs use for themselves are words', () => {
  const words = 'The constructor Petra Lund, __proto__ and toString, said: “It has valueOf a hasOwnProperty.”'
  const paragraphs = [{ block: 'b1', text: 0, words, kind: 'paragraph' as const }]
  for (const language of ['en', 'es', 'constructor', '__proto__'])
    expect(findQuotations(paragraphs, { language })[0]?.words).toBe('It has valueOf a hasOwnProperty.')
})
