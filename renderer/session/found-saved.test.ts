import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newArticle } from '../../article/article.ts'
import { newRecord } from '../../article/quotes/ledger.ts'
import { done } from '../../article/result.ts'
import type { Desk } from '../../electron/contract.ts'
import type { AnalysisReply, AnalysisRequest } from '../worker/analysis.ts'
import { createSession } from './session.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An open article in which the first look finds a quotation that the file does not know. */
function openArticle() {
  const saves: { fields: { quotes?: unknown[] } }[] = []
  const answers: Record<string, unknown> = {
    'articles.save': { version: 'v1', updatedAt: '2026-11-22T09:00:00Z' },
    'outside.look': { kind: 'same' },
    'copies.list': { copies: [], original: null },
    'undecided.list': [],
    'locks.take': { mine: true },
  }
  const desk = {
    call: async (channel: string, args: { fields: { quotes?: unknown[] } }) => {
      if (channel === 'articles.save') saves.push(args)
      return done(answers[channel] ?? {})
    },
    on: () => () => {},
  }
  let reply = (): void => {
    throw new Error('nobody asked for a look at the article')
  }
  const found = [{ ...newRecord('q1'), words: 'We will finish it.' }]
  const article = newArticle({ headline: 'Tram' }, '2026-11-22T09:00:00.000Z')
  const session = createSession({
    desk: desk as unknown as Desk,
    path: 'articles/2026/2026-11-22-tram.article.json',
    version: 'v1',
    article,
    openAnalysis: onReply => ({
      post: ({ generation }: AnalysisRequest) => {
        const seen = { generation, words: 4, marked: [], ...(generation === 1 && { quotes: found }) }
        reply = () => onReply(seen as unknown as AnalysisReply)
      },
      close: () => undefined,
    }),
    report: () => {},
  })
  return { session, saves, reply: () => reply() }
}

test('a quotation found after the last key of what was written here is in the file soon', async () => {
  const { session, saves, reply } = openArticle()
  session.setFields({ standfirst: 'The mayor spoke.' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(saves.map(({ fields }) => fields.quotes?.length ?? 0)).toEqual([0])
  reply()
  await vi.advanceTimersByTimeAsync(4000)
  expect(saves.at(-1)?.fields.quotes).toHaveLength(1)
})

test('an article that is only read stays as it is in its file, whatever is found in it', async () => {
  const { session, saves, reply } = openArticle()
  const { article } = session.store.getState()
  session.attach({ collect: () => article.body } as never)
  await vi.advanceTimersByTimeAsync(1000)
  reply()
  await vi.advanceTimersByTimeAsync(5000)
  expect(session.store.getState().article.quotes).toHaveLength(1)
  expect(saves).toEqual([])
})
