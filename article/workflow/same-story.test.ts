import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newArticle } from '../article.ts'
import { PAIRS } from './same-story.fixtures.ts'
import { isSameStory, openingOf } from './same-story.ts'

describe('the labelled sample', () => {
  test.each(PAIRS.filter(pair => !pair.same))('no false alarm: $what', ({ one, other }) => {
    expect(isSameStory(one, other)).toBe(false)
  })

  test('nine of ten doubles are found', () => {
    const doubles = PAIRS.filter(pair => pair.same)
    const missed = doubles.filter(({ one, other }) => !isSameStory(one, other)).map(({ what }) => what)
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(doubles.length / 10)
  })

  test('no two stories of the sample are taken for each other', () => {
    const stories = PAIRS.filter(pair => !pair.same).map(({ one }) => one)
    const wrong = stories.flatMap((one, at) =>
      stories.slice(at + 1).filter(other => one.headline !== other.headline && isSameStory(one, other)),
    )
    expect(wrong).toEqual([])
  })
})

test('it does not matter which of two stories is asked about', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PAIRS), ({ one, other }) => {
      expect(isSameStory(one, other)).toBe(isSameStory(other, one))
    }),
  )
})

test('the beginning is the first paragraphs, without a standfirst that comes again', () => {
  const paragraph = (id: string, text: string) => ({ id, type: 'paragraph' as const, text: [{ text }] })
  const article = {
    ...newArticle({ headline: 'Tram' }),
    standfirst: 'Track in spring.',
    body: [
      paragraph('a', 'Track in spring.'),
      paragraph('b', 'The council voted.'),
      paragraph('c', 'x'.repeat(900)),
    ],
  }
  const { lead } = openingOf(article)
  expect(lead.startsWith('The council voted.\nxx')).toBe(true)
  expect(lead).toHaveLength(700)
})
