// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { MAX_FILE_BYTES } from '../../../electron/contract.ts'
import { isDecided, PASTED, storyFromFile, storyFromText } from './story.ts'

const words = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8')

test('pasted words go to the desk byte for byte', async () => {
  const story = await storyFromText('“Трамвай” clears its vote')
  expect(story).toMatchObject({ name: PASTED, format: 'auto', undone: [], problem: null })
  expect(words(story.base64)).toBe('“Трамвай” clears its vote')
})

test('a file keeps its name', async () => {
  const story = await storyFromFile(new File(['Ferries stop'], 'ferries.txt'))
  expect(story.name).toBe('ferries.txt')
  expect(words(story.base64)).toBe('Ferries stop')
})

test('a file over the limit is refused before it is read, with the limit', async () => {
  const file = new File([], 'archive.txt')
  Object.defineProperty(file, 'size', { value: MAX_FILE_BYTES + 1 })
  const story = await storyFromFile(file)
  expect(story.base64).toBe('')
  expect(story.problem?.message).toBe('“archive.txt” is too large: 32.0 MB, and the limit is 32 MB.')
})

test('what was decided about a story is worth a question until the story is in the newsroom', async () => {
  const story = await storyFromText('Ferries stop')
  expect(isDecided(story)).toBe(false)
  for (const change of [{ undone: ['headline-1'] }, { headline: 2 }, { format: 'html' as const }]) {
    expect(isDecided({ ...story, ...change })).toBe(true)
    expect(isDecided({ ...story, ...change, path: 'articles/2026/ferries.article.json' })).toBe(false)
  }
})
