import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlines } from '../../../article/fixtures/arbitrary.ts'
import { inlineText, tidyInline } from '../../../article/inline.ts'
import { retext } from './retext.ts'

test('a caption says exactly what was typed, whatever was marked before', () => {
  fc.assert(
    fc.property(inlines, fc.string(), (caption, words) => {
      expect(inlineText(retext(caption, words))).toBe(words)
      expect(retext(caption, words)).toEqual(tidyInline(retext(caption, words)))
    }),
  )
})

test('marks stay on the words that did not change', () => {
  const caption = [
    { text: 'The ' },
    { text: 'Gull', marks: [{ type: 'em' as const }] },
    { text: ' in harbour' },
  ]
  expect(retext(caption, 'The Gull in the harbour')).toEqual([
    { text: 'The ' },
    { text: 'Gull', marks: [{ type: 'em' }] },
    { text: ' in the harbour' },
  ])
})
