import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../article/blocks/registry.ts'
import { patchBody, patchedBody } from './body-patch.ts'

const paragraph = (id: string, words: string): Block => ({ id, type: 'paragraph', text: [{ text: words }] })
const bodies = fc
  .uniqueArray(fc.nat(8), { maxLength: 6 })
  .map(ids => ids.map(id => paragraph(`b${id}`, 'Old.')))

test('what arrives is what was sent, whatever moved, came, went or was written anew', () => {
  fc.assert(
    fc.property(bodies, bodies, fc.array(fc.boolean()), (before, order, typed) => {
      const now = order.map(
        ({ id }, at) => (!typed[at] && before.find(block => block.id === id)) || paragraph(id, 'New.'),
      )
      const sent = patchBody(before, now)
      expect(patchedBody(before, sent)).toEqual(now)
    }),
  )
})

test('a word typed in a long story sends one paragraph', () => {
  const before = ['b1', 'b2', 'b3'].map(id => paragraph(id, 'Old.'))
  const now = before.with(1, paragraph('b2', 'New.'))
  expect(patchBody(before, now)).toEqual({ changed: [now[1]] })
})

test('a block that is not known stops the patch', () => {
  expect(patchedBody([], ['b1'])).toBeNull()
})
