import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../fixtures/newsroom.ts'
import { keepIndex } from './kept-index.ts'
import { joinPieces } from './look-through.ts'

test('pieces of a new index are joined while nobody asks, not between the words that somebody types', async () => {
  const index = await keepIndex(await temporaryFolder(), () => {})
  let left = 3
  const join = vi.spyOn(index.store, 'join').mockImplementation(() => --left > 0)
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  try {
    index.askedAt = performance.now()
    const joining = joinPieces(index)
    for (let letter = 0; letter < 10; letter++) {
      await vi.advanceTimersByTimeAsync(200)
      index.askedAt = performance.now()
    }
    expect(join).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(600)
    await joining
    expect(join).toHaveBeenCalledTimes(3)
  } finally {
    vi.useRealTimers()
    index.db.close()
  }
})
