import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { done, fail, type Result } from '../../article/result.ts'
import { createSaveLoop } from './save-loop.ts'
import type { SaveState } from './types.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const shown = (): { states: SaveState[]; show: (state: SaveState) => void } => {
  const states: SaveState[] = []
  return { states, show: state => states.push(state) }
}

test('words typed without a pause are on the disk within a second', async () => {
  const { states, show } = shown()
  const write = vi.fn(async () => done(undefined))
  const loop = createSaveLoop(write, show)
  for (let at = 0; at < 1000; at += 100) {
    loop.changed()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(write).toHaveBeenCalledTimes(1)
  expect(states.at(0)).toEqual({ kind: 'saving' })
})

test('"Saved" is not said while something is still on its way', async () => {
  const { states, show } = shown()
  const answers: ((result: Result<void>) => void)[] = []
  const loop = createSaveLoop(() => new Promise(resolve => answers.push(resolve)), show)
  loop.changed()
  await vi.advanceTimersByTimeAsync(400)
  loop.changed()
  answers[0]?.(done(undefined))
  await vi.advanceTimersByTimeAsync(0)
  expect(states.filter(state => state.kind === 'saved')).toEqual([])
  await vi.advanceTimersByTimeAsync(400)
  answers[1]?.(done(undefined))
  await vi.advanceTimersByTimeAsync(0)
  expect(states.at(-1)).toEqual({ kind: 'saved' })
})

test('a full disk is said, and saving resumes by itself', async () => {
  const { states, show } = shown()
  let full = true
  const loop = createSaveLoop(
    async () => (full ? fail('disk/full', 'The disk is full.') : done(undefined)),
    show,
  )
  loop.changed()
  await vi.advanceTimersByTimeAsync(400)
  expect(states.at(-1)).toEqual({ kind: 'not-saved', reason: 'The disk is full.' })
  full = false
  await vi.advanceTimersByTimeAsync(2000)
  expect(states.at(-1)).toEqual({ kind: 'saved' })
})

test('a file that somebody else changed is not overwritten by trying again', async () => {
  const { states, show } = shown()
  const write = vi.fn(async () => fail('article/changed-on-disk', 'Changed outside.'))
  const loop = createSaveLoop(write, show)
  loop.changed()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(write).toHaveBeenCalledTimes(1)
  expect(states.at(-1)).toEqual({ kind: 'not-saved', reason: 'Changed outside.', changedOutside: true })
})

test('somebody who types on sees one “Saving…”, and “Saved” once they rest, after a failure too', async () => {
  const { states, show } = shown()
  const answers = [fail('disk/full', 'The disk is full.'), done(undefined)]
  const loop = createSaveLoop(async () => answers.shift() ?? done(undefined), show)
  for (let at = 0; at < 3000; at += 100) {
    loop.changed()
    await vi.advanceTimersByTimeAsync(100)
  }
  const kinds = (): string[] => states.map(state => state.kind)
  expect(kinds()).toEqual(['saving', 'not-saved', 'saving'])
  await vi.advanceTimersByTimeAsync(400)
  expect(kinds()).toEqual(['saving', 'not-saved', 'saving', 'saved'])
})

test('while the disk refuses, each second of typing is offered to it, and after a pause at once', async () => {
  const { show } = shown()
  let isRefusing = true
  const write = vi.fn(async () => (isRefusing ? fail('disk/full', 'The disk is full.') : done(undefined)))
  const loop = createSaveLoop(write, show)
  for (let at = 0; at < 3000; at += 100) {
    loop.changed()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(write.mock.calls.length).toBeGreaterThanOrEqual(3)
  await vi.advanceTimersByTimeAsync(500)
  isRefusing = false
  write.mockClear()
  loop.changed()
  await vi.advanceTimersByTimeAsync(400)
  expect(write).toHaveBeenCalledTimes(1)
})
