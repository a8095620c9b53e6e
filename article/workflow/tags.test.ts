import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retagged } from './tags.ts'

test('tags are added once and taken away, however they are capitalised', () => {
  expect(retagged(['Trams', 'harbour'], { add: ['trams', 'council'], remove: ['HARBOUR'] })).toEqual([
    'Trams',
    'council',
  ])
})

test('where nothing changes the list is the very same, so that nothing is written', () => {
  const tags = ['Trams', 'harbour']
  expect(retagged(tags, { add: ['trams'], remove: ['ferries'] })).toBe(tags)
})

test('what was added and is taken away again leaves the other tags in their order', () => {
  const tag = fc.constantFrom('trams', 'harbour', 'council', 'ferries', 'storm')
  const tags = fc.uniqueArray(tag)
  fc.assert(
    fc.property(tags, tags, (before, add) => {
      const added = retagged(before, { add, remove: [] })
      const others = before.filter(one => !add.includes(one))
      expect(retagged(added, { add: [], remove: add })).toEqual(others)
    }),
  )
})
