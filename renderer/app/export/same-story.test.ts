import { expect, test } from 'vitest'
import { newArticle } from '../../../article/article.ts'
import { sameStory } from './same-story.ts'

const story = newArticle({ headline: 'Ferries stop' })

test('a save is no reason to draw the preview anew', () => {
  expect(sameStory(story, { ...story, updatedAt: '2026-11-22T10:00:00.000Z' })).toBe(true)
})

test('a new headline, body or unknown field is', () => {
  expect(sameStory(story, { ...story, headline: 'Ferries go' })).toBe(false)
  expect(sameStory(story, { ...story, body: [...story.body] })).toBe(false)
  expect(sameStory(story, { ...story, paywall: true })).toBe(false)
})
