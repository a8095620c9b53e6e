import { expect, test } from 'vitest'
import type { Block } from '../../../article/blocks/registry.ts'
import type { Place } from '../../../article/place.ts'
import { placeNames } from './place-names.ts'

const body: Block[] = [
  { id: 'b1', type: 'paragraph', text: [{ text: 'One.' }] },
  { id: 'b2', type: 'ad-slot', slot: 'mid-1', sizes: ['fluid'], label: 'Advertisement' },
  {
    id: 'b3',
    type: 'paragraph',
    text: [{ text: 'The council voted 31 to 12 on Saturday to build the tram line.' }],
  },
  { id: 'b4', type: 'divider' },
]

test.each<[string, Place, string]>([
  ['a field', { field: 'bylines' }, 'Byline'],
  [
    'the second paragraph, by its first words',
    { block: 'b3' },
    'Paragraph 2 · The council voted 31 to 12 on Saturday to build…',
  ],
  ['an ad slot, by its name', { block: 'b2' }, 'Ad slot 1 · mid-1'],
  ['a block without words', { block: 'b4' }, 'Divider 1'],
  ['a block that was just deleted', { block: 'b9' }, 'No longer in the text'],
])('a problem says where it is: %s', (_, place, name) => {
  const problem = { rule: 'x', severity: 'info' as const, place, message: 'X.' }
  expect(placeNames({ body }, [problem])).toEqual([name])
})
