import { expect, test } from 'vitest'
import { createOpenings } from './openings.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'

test('an article opened again is another opening, in its window alone', () => {
  const openings = createOpenings()
  openings.came('a')
  openings.came('b')
  const [first, other] = [openings.current('a', PATH), openings.current('b', PATH)]
  expect(openings.isOpen(first, PATH)).toBe(true)
  openings.end('a', PATH)
  expect(openings.isOpen(first, PATH)).toBe(false)
  expect(openings.isOpen(openings.current('a', PATH), PATH)).toBe(true)
  expect(openings.isOpen(other, PATH)).toBe(true)
})

test('with its window every opening of it is over', () => {
  const openings = createOpenings()
  openings.came('a')
  const opening = openings.current('a', PATH)
  openings.left('a')
  expect(openings.isOpen(opening, PATH)).toBe(false)
})
