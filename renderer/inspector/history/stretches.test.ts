import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BlockChange } from '../../../article/compare/compare.ts'
import { inStretches } from './stretches.ts'

const block = { id: 'b', type: 'divider' as const }
const same = (): BlockChange => ({ kind: 'same', before: block, after: block, moved: false })
const added = (): BlockChange => ({ kind: 'added', after: block })

test('a long stretch without a change is folded, its neighbours of a change are not', () => {
  const quiet = Array.from({ length: 8 }, same)
  const stretches = inStretches([added(), ...quiet, added()])
  expect(stretches.map(({ isFolded, changes }) => [isFolded, changes.length])).toEqual([
    [false, 2],
    [true, 6],
    [false, 2],
  ])
  expect(inStretches([added(), ...quiet.slice(0, 5), added()])).toHaveLength(1)
})

test('nothing is left out and nothing is put elsewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), kinds => {
      const changes = kinds.map(isSame => (isSame ? same() : added()))
      const shown = inStretches(changes).flatMap(stretch => stretch.changes)
      expect(shown.every((change, index) => change === changes[index])).toBe(true)
      expect(shown).toHaveLength(changes.length)
    }),
  )
})
