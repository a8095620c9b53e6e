import { expect, test } from 'vitest'
import type { Block } from '../../../article/blocks/registry.ts'
import { adList, placeInWords, sizesInWords } from './ad-list.ts'

const paragraph = (id: string): Block => ({ id, type: 'paragraph', text: [{ text: 'Words.' }] })
const ad = (id: string): Block => ({
  id,
  type: 'ad-slot',
  slot: id,
  sizes: [[300, 250]],
  label: 'Advertisement',
})

test('ads are listed in reading order, placed by the paragraphs before them', () => {
  const body = [
    ad('top'),
    paragraph('p1'),
    paragraph('p2'),
    { id: 'd', type: 'divider' } as Block,
    ad('mid-1'),
  ]
  expect(adList(body).map(({ slot, after }) => [slot.slot, placeInWords(after)])).toEqual([
    ['top', 'Before the first paragraph'],
    ['mid-1', 'After paragraph 2'],
  ])
})

test('sizes read as they are spoken of', () => {
  expect(sizesInWords([[300, 250], 'fluid'])).toBe('300 × 250, fluid')
})
