import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { done, fail, type Result } from '../../article/result.ts'
import { createJournalLoop } from './journal.ts'
import { createSaveLoop } from './save-loop.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A page of words that are saved, or kept in the journal, on disks that the test slows down and fills up. */
function desk() {
  const state = { typed: 0, saved: 0, kept: 0, dropped: 0, keeps: 0 }
  const disk = { save: 10, refuse: false, keep: 10, refuseKeep: false }
  const after = async (ms: number): Promise<void> => {
    await new Promise(resolve => setTimeout(resolve, ms))
  }
  const journal = createJournalLoop(
    async () => {
      const words = state.typed
      state.keeps++
      await after(disk.keep)
      if (disk.refuseKeep) return fail('disk/full', 'The disk is full.')
      state.kept = words
      return done({})
    },
    () => {
      state.dropped++
      state.kept = 0
    },
  )
  const write = async (): Promise<Result<void>> => {
    const words = state.typed
    const isRefused = disk.refuse
    journal.saving()
    await after(disk.save)
    if (isRefused) {
      journal.refused()
      return fail('disk/full', 'The disk is full.')
    }
    state.saved = words
    journal.saved()
    return done(undefined)
  }
  const loop = createSaveLoop(write, () => {})
  const type = (): void => {
    state.typed++
    loop.changed()
    journal.changed()
  }
  return { state, disk, journal, type }
}

const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

test('while saves go well nothing is handed over', async () => {
  const { state, type } = desk()
  for (let word = 0; word < 50; word++) {
    type()
    await wait(120)
  }
  await wait(2000)
  expect(state).toEqual({ typed: 50, saved: 50, kept: 0, dropped: 0, keeps: 0 })
})

test('words that a full disk refuses are in the journal a moment later, and leave it with the save', async () => {
  const { state, disk, type } = desk()
  disk.refuse = true
  type()
  await wait(450)
  expect(state).toMatchObject({ saved: 0, kept: 1 })
  type()
  await wait(1000)
  expect(state.kept).toBe(2)
  disk.refuse = false
  await wait(5000)
  expect(state).toMatchObject({ saved: 2, kept: 0, dropped: 1 })
})

test('a save that hangs does not hold up the journal, nor take newer words out of it when it ends', async () => {
  const { state, disk, type } = desk()
  disk.save = 10_000
  type()
  await wait(1000)
  expect(state).toMatchObject({ saved: 0, kept: 1 })
  type()
  await wait(1000)
  expect(state).toMatchObject({ saved: 0, kept: 2 })
  await wait(8500)
  expect(state).toMatchObject({ saved: 1, kept: 2, dropped: 0 })
})

test('while neither can write, the journal is tried again every second', async () => {
  const { state, disk, type, journal } = desk()
  disk.refuse = disk.refuseKeep = true
  type()
  await wait(3000)
  expect(await Promise.race([journal.kept(), wait(50)])).toBe(false)
  expect(state.kept).toBe(0)
  disk.refuseKeep = false
  await wait(1200)
  expect(state.kept).toBe(1)
})

test('whatever the disks do, a word that was typed a second ago is in the file or the journal', async () => {
  const step = fc.record({
    wait: fc.integer({ min: 1, max: 700 }),
    types: fc.boolean(),
    refuse: fc.boolean(),
    save: fc.integer({ min: 1, max: 3000 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
      const { state, disk, type } = desk()
      const typedAt: number[] = []
      for (const { types, refuse, save, wait: ms } of steps) {
        Object.assign(disk, { refuse, save })
        if (types) {
          type()
          typedAt[state.typed] = performance.now()
        }
        for (let passed = 0; passed < ms; passed += 10) {
          await wait(10)
          const safe = Math.max(state.saved, state.kept)
          const next = typedAt[safe + 1]
          if (next !== undefined) expect(performance.now() - next).toBeLessThanOrEqual(1000)
        }
      }
    }),
    { numRuns: 60 },
  )
})
