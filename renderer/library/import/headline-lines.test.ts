import { expect, test } from 'vitest'
import { newArticle } from '../../../article/article.ts'
import type { ImportDecision, ImportReview } from '../../../electron/contract.ts'
import { headlineLines } from './headline-lines.ts'

const HEADLINE: ImportDecision = {
  id: 'headline-1',
  kind: 'headline',
  lines: [1, 1],
  text: 'AP-Tram-Vote',
  message: '',
  warning: false,
  undone: false,
}
const review = (source: string, decisions: ImportDecision[]): ImportReview => ({
  name: 'wire.txt',
  format: 'text',
  source,
  article: newArticle(),
  decisions,
})

test('every first line that says something can be the headline', () => {
  const { value, choices } = headlineLines(review('AP-Tram-Vote\n\n---\nTram line clears vote', [HEADLINE]))
  expect(value).toBe('1')
  expect(choices).toEqual([
    { id: '1', label: 'Line 1: AP-Tram-Vote' },
    { id: '4', label: 'Line 4: Tram line clears vote' },
  ])
})

test('a headline that was taken back is chosen no more', () => {
  expect(headlineLines(review('AP-Tram-Vote', [{ ...HEADLINE, undone: true }])).value).toBe('')
})

test('a headline far below is offered beside the first lines', () => {
  const source = Array.from({ length: 40 }, (_, i) => `Menu ${i + 1}`).join('\n')
  const { choices } = headlineLines(review(source, [{ ...HEADLINE, lines: [30, 30] }]))
  expect(choices.map(({ id }) => id)).toEqual([...Array.from({ length: 10 }, (_, i) => String(i + 1)), '30'])
})

test('a line that is an ad is no headline', () => {
  const ad: ImportDecision = { ...HEADLINE, id: 'ad-slot-2', kind: 'ad-slot', lines: [2, 2] }
  const { choices } = headlineLines(review('Tram-Vote\nAdvertisement\nTram line clears vote', [HEADLINE, ad]))
  expect(choices.map(({ id }) => id)).toEqual(['1', '3'])
})
