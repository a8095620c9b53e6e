import { expect, onTestFinished, test, vi } from 'vitest'
import { temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { Held, LockBook } from './book.ts'
import { createLookout } from './look-around.ts'
import { createWitness } from './witness.ts'

const LOOK = 2000

test('a disk that hung is looked at once afterwards, not for every look that it missed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const place = { path: 'articles/tram.article.json', key: 'tram', file: null }
  const mine: Held = { workspace: await temporaryNewsroom(), place, window: 'a', since: '', beat: 1 }
  const hanging = Promise.withResolvers<void>()
  const book: LockBook = {
    identity: Promise.resolve({ id: 'desk', machine: 'newsdesk', installation: 'one', process: 1 }),
    witness: createWitness(() => 0),
    turns: new Map([['tram', hanging.promise]]),
    held: new Map([['tram', mine]]),
    waiting: new Map(),
    tell: () => undefined,
  }
  const looked = vi.spyOn(book.held, 'get')
  const lookout = createLookout(book, LOOK)
  lookout.start()
  await vi.advanceTimersByTimeAsync(1000 * LOOK)
  hanging.resolve()
  await vi.waitFor(() => expect(book.turns.size).toBe(0))
  expect(looked).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(LOOK)
  expect(looked).toHaveBeenCalledTimes(2)
  lookout.stop()
})
