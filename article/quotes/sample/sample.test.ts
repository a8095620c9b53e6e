import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findQuotations } from '../find/find.ts'
import { readStory } from './sample.ts'
import { addScores, bothRight, noScore, precision, recall, scoreStory } from './score.ts'

const folder = new URL('./stories/', import.meta.url)
const stories = readdirSync(folder).map(file => readStory(file, readFileSync(new URL(file, folder), 'utf8')))

test('of the labelled sample at least 95 % of the quotations have words and speaker right', () => {
  const results = stories.map(story =>
    scoreStory(story, findQuotations(story.paragraphs, { language: story.language })),
  )
  const total = results.map(result => result.score).reduce(addScores, noScore)
  expect(total.expected).toBeGreaterThanOrEqual(120)
  expect(bothRight(total)).toBeGreaterThanOrEqual(0.95)
  expect(recall(total)).toBeGreaterThanOrEqual(0.97)
  expect(precision(total)).toBeGreaterThanOrEqual(0.97)
})

test('a label holds its words and its speaker, and the story reads as if it were not there', () => {
  const story = readStory(
    'x',
    'make: wire\nlanguage: en\n\n[[“It is late.\n\n“Go home,”|Petra Lund]] said Lund.',
  )
  expect(story.quotes).toEqual([{ words: 'It is late.\nGo home,', speaker: 'Petra Lund' }])
  expect(story.paragraphs.map(text => text.words)).toEqual(['“It is late.', '“Go home,” said Lund.'])
})

test('a missed quotation, a wrong speaker and one too many are each counted', () => {
  const story = readStory(
    'x',
    'make: wire\nlanguage: en\n\n[[“One,”|Lund]] [[“Two,”|Marsh]] [[“Three.”|Marsh]]',
  )
  const found = (words: string, speaker: string) => ({ parts: [], words, speaker, kind: 'direct' as const })
  const { score, misses } = scoreStory(story, [
    found('One', 'Lund'),
    found('Two', 'Lund'),
    found('Four', 'Lund'),
  ])
  expect(score).toEqual({ expected: 3, found: 3, words: 2, both: 1 })
  expect(misses.map(miss => miss.kind)).toEqual(['speaker', 'missed', 'no quotation'])
})
