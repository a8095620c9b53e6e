import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let lull: typeof import('./lull.ts')

beforeEach(async () => {
  vi.useFakeTimers()
  // A window in which nobody has typed yet.
  vi.resetModules()
  lull = await import('./lull.ts')
})
afterEach(() => {
  vi.useRealTimers()
})

test('what can wait is done at once where nobody types', () => {
  const task = vi.fn()
  lull.inLull(task)
  expect(task).toHaveBeenCalledTimes(1)
})

test('while somebody types it waits, and is done once in the first lull', () => {
  const task = vi.fn()
  lull.typed()
  lull.inLull(task)
  for (let key = 0; key < 20; key++) {
    vi.advanceTimersByTime(300)
    lull.typed()
  }
  vi.advanceTimersByTime(499)
  expect(task).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2000)
  expect(task).toHaveBeenCalledTimes(1)
})

test('what was taken back is not done', () => {
  const task = vi.fn()
  lull.typed()
  lull.inLull(task)()
  vi.advanceTimersByTime(2000)
  expect(task).not.toHaveBeenCalled()
})

test('what a newly opened article does not need at once comes after a moment without typing', () => {
  const task = vi.fn()
  lull.afterMoment(1000, task)
  vi.advanceTimersByTime(900)
  expect(task).not.toHaveBeenCalled()
  lull.typed()
  vi.advanceTimersByTime(999)
  expect(task).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(task).toHaveBeenCalledTimes(1)
})
