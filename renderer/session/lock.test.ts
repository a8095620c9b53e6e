import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newArticle } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import { done, fail, type Result } from '../../article/result.ts'
import type { ArticleLock, Desk } from '../../electron/contract.ts'
import { nextLock } from './lock.ts'
import { createSession } from './session.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const HOLDER = { name: 'Joran Pell', machine: 'newsdesk-2', since: '2026-11-22T09:00:00.000Z', isHere: false }
const THEIRS: ArticleLock = { mine: false, holder: HOLDER }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('whoever opens an article that somebody has reads it; whoever had it has lost it', () => {
  expect(nextLock(null, THEIRS)).toEqual({ kind: 'reading', holder: HOLDER })
  expect(nextLock({ kind: 'reading', holder: HOLDER }, THEIRS).kind).toBe('reading')
  expect(nextLock({ kind: 'mine' }, THEIRS)).toEqual({ kind: 'lost', holder: HOLDER })
  expect(nextLock({ kind: 'lost', holder: HOLDER }, { mine: true })).toEqual({ kind: 'mine' })
})

const paragraph = (text: string): Block => ({ id: 'b1', type: 'paragraph', text: [{ text }] })

/** A window on a desk whose lock the test gives and takes. */
function openWindow(first: ArticleLock) {
  const desk = { lock: first, saved: '', kept: '', dropped: 0, released: 0 }
  const listeners = new Map<string, (payload: never) => void>()
  const answers: Record<string, (args: { fields: { kicker: string } }) => Result<unknown>> = {
    'locks.take': () => done(desk.lock),
    'locks.release': () => done(desk.released++),
    'articles.save': ({ fields }) => {
      if (!desk.lock.mine) return fail('article/locked', 'Joran Pell has it.', { holder: HOLDER })
      desk.saved = fields.kicker
      return done({ version: 'v2', updatedAt: '2026-11-22T10:00:00.000Z' })
    },
    'journal.keep': ({ fields }) => {
      desk.kept = fields.kicker
      return done({})
    },
    'journal.drop': () => done(desk.dropped++),
    'copies.list': () => done({ copies: [], original: null }),
    'outside.look': () => done({ kind: 'same' }),
  }
  const line = {
    call: async (channel: string, args: never) => answers[channel]?.(args) ?? fail('no', channel),
    on: (event: string, listener: (payload: never) => void) => {
      listeners.set(event, listener)
      return () => listeners.delete(event)
    },
  } as unknown as Desk
  const session = createSession({
    desk: line,
    path: PATH,
    version: 'v1',
    article: { ...newArticle({ headline: 'Tram' }), body: [paragraph('Words.')] },
    lock: first,
    openAnalysis: () => ({ post: () => {}, close: () => {} }),
    report: () => {},
  })
  const give = async (lock: ArticleLock): Promise<void> => {
    desk.lock = lock
    listeners.get('lock.changed')?.({ path: PATH } as never)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { desk, session, give, state: () => session.store.getState() }
}

test('a window that only reads changes nothing and saves nothing', async () => {
  const { desk, session, state } = openWindow(THEIRS)
  session.setFields({ kicker: 'City' })
  session.setQuotes(() => [])
  session.bodyChanged(true)
  await vi.advanceTimersByTimeAsync(5000)
  expect(state().article.kicker).toBe('')
  expect(state().save).toEqual({ kind: 'saved' })
  expect(desk).toMatchObject({ saved: '', kept: '' })
})

test('it may write as soon as the article is free', async () => {
  const { desk, session, give } = openWindow(THEIRS)
  await give({ mine: true })
  session.setFields({ kicker: 'City' })
  await vi.advanceTimersByTimeAsync(500)
  expect(desk.saved).toBe('City')
})

test('words on their way when the article is lost go to the journal, and to the file when it comes back', async () => {
  const { desk, session, give, state } = openWindow({ mine: true })
  session.setFields({ kicker: 'City' })
  await give(THEIRS)
  await vi.advanceTimersByTimeAsync(10)
  expect(state().lock).toEqual({ kind: 'lost', holder: HOLDER })
  expect(state().save).toMatchObject({ kind: 'not-saved', kept: true })
  expect(desk).toMatchObject({ saved: '', kept: 'City' })
  session.setFields({ kicker: 'Not mine to write' })
  expect(state().article.kicker).toBe('City')
  await give({ mine: true })
  await vi.advanceTimersByTimeAsync(500)
  expect(desk).toMatchObject({ saved: 'City', dropped: 1 })
  expect(state().save).toEqual({ kind: 'saved' })
})

test('a lost article can be left: its words are kept, and nothing is tried again and again', async () => {
  const { desk, session, give } = openWindow({ mine: true })
  session.setFields({ kicker: 'City' })
  await give(THEIRS)
  expect((await session.close()).ok).toBe(true)
  expect(desk).toMatchObject({ kept: 'City', dropped: 0, released: 1 })
  desk.kept = ''
  await vi.advanceTimersByTimeAsync(60_000)
  expect(desk).toMatchObject({ saved: '', kept: '' })
})

test('what was put somewhere else for good leaves the journal', async () => {
  const { desk, session, give } = openWindow({ mine: true })
  session.setFields({ kicker: 'City' })
  await give(THEIRS)
  await vi.advanceTimersByTimeAsync(10)
  session.abandon()
  await vi.advanceTimersByTimeAsync(10)
  expect(desk.dropped).toBe(1)
})
