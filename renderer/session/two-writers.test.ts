import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Article, newArticle } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import { blockPlainText } from '../../article/blocks/text.ts'
import { done, fail, type Result } from '../../article/result.ts'
import type { BodyPatch, Desk } from '../../electron/contract.ts'
import { patchedBody } from './body-patch.ts'
import './outside/merging.ts'
import './outside/outside.ts'
import { createSession } from './session.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const STORY: Article = {
  ...newArticle({ headline: 'Tram' }, '2026-11-22T09:00:00.000Z'),
  body: [paragraph('b1', 'One.'), paragraph('b2', 'Two.'), paragraph('b3', 'Three.')],
}

type Step = { who: 'mine' | 'theirs'; does: 'write' | 'insert'; at: number } | { who: 'nobody'; wait: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    who: fc.constantFrom('mine' as const, 'theirs' as const),
    does: fc.constantFrom('write' as const, 'write' as const, 'insert' as const),
    at: fc.nat(5),
  }),
  fc.record({ who: fc.constant('nobody' as const), wait: fc.integer({ min: 1, max: 1500 }) }),
)

/** A body with a word more, at the end of a block or in a block of its own. */
function edited(
  body: readonly Block[],
  { does, at }: Exclude<Step, { who: 'nobody' }>,
  word: string,
): Block[] {
  if (does === 'insert') return body.toSpliced(at % (body.length + 1), 0, paragraph(`${word}-b`, `${word}.`))
  const place = at % body.length
  const block = body[place] as Block
  return body.with(place, paragraph(block.id, `${blockPlainText(block)} ${word}.`))
}

/** An article file on a desk that takes its time, and tells of every change. */
function fileOn(delays: Iterator<number>) {
  const file = { version: 1, article: STORY }
  const heard = new Map<string, (payload: { paths: string[] }) => void>()
  const put = (article: Article): void => {
    file.version++
    file.article = article
    heard.get('articles.changed')?.({ paths: [PATH] })
  }
  const save = (args: { base: string; fields: object; body: BodyPatch }) => {
    if (args.base !== `v${file.version}`) return fail('article/changed-on-disk', 'Changed.')
    const body = patchedBody(file.article.body, args.body)
    if (!body) return fail('article/unknown-block', 'Unknown.')
    put({ ...file.article, ...args.fields, body })
    return done({ version: `v${file.version}`, updatedAt: STORY.updatedAt })
  }
  const look = (args: { version: string }) => {
    const version = `v${file.version}`
    if (args.version === version) return done({ kind: 'same' })
    return done({ kind: 'article', version, article: structuredClone(file.article) })
  }
  const answers: Record<string, (args: never) => Result<unknown>> = {
    'articles.save': save,
    'outside.look': look,
    'undecided.list': () => done([]),
    'copies.list': () => done({ copies: [], original: null }),
    'history.list': () => done({ versions: [], problems: [] }),
    'locks.take': () => done({ mine: true }),
  }
  const delay = (): Promise<void> => new Promise(resolve => setTimeout(resolve, delays.next().value ?? 0))
  const desk = {
    call: async (channel: string, args: never) => {
      await delay()
      const result = answers[channel]?.(args) ?? done({})
      await delay()
      return result
    },
    on: (event: string, listener: (payload: { paths: string[] }) => void) => {
      heard.set(event, listener)
      return () => heard.delete(event)
    },
  } as unknown as Desk
  return { file, put, desk }
}

/** An article file, a window that has it open, and somebody who changes the file with another program. */
function open(delays: Iterator<number>) {
  const { file, put, desk } = fileOn(delays)
  const session = createSession({
    desk,
    path: PATH,
    version: 'v1',
    article: STORY,
    openAnalysis: () => ({ post: () => undefined, close: () => undefined }),
    report: message => {
      throw new Error(message)
    },
  })
  let body: readonly Block[] = STORY.body
  session.attach({
    collect: () => [...body],
    mark: () => undefined,
    printSpeaker: () => undefined,
    restoreBlock: () => undefined,
    reveal: () => undefined,
    outside: async () => ({
      isComposing: () => false,
      put: (before, next) => {
        expect(before).toEqual(body)
        body = next
      },
    }),
  })
  return {
    file,
    session,
    write: (change: (now: readonly Block[]) => Block[]) => {
      body = change(body)
      session.bodyChanged(true)
    },
    writeOutside: (change: (now: readonly Block[]) => Block[]) =>
      put({ ...file.article, body: change(file.article.body) }),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const delays = fc.infiniteStream(fc.integer({ min: 0, max: 400 }))

test('two people write in one file, one of them behind the window’s back: both have every word in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), delays, async (steps, stream) => {
      const { file, session, write, writeOutside } = open(stream)
      const words: string[] = []
      for (const [nth, now] of steps.entries()) {
        if (now.who === 'nobody') {
          await vi.advanceTimersByTimeAsync(now.wait)
          continue
        }
        const word = `${now.who}${nth}`
        words.push(word)
        if (now.who === 'mine') write(body => edited(body, now, word))
        else writeOutside(body => edited(body, now, word))
      }
      await vi.advanceTimersByTimeAsync(20_000)
      const { conflicts } = session.store.getState().outside
      const chosen = session.outside.choose(new Map(conflicts.map(({ key }) => [key, 'both'])))
      await vi.advanceTimersByTimeAsync(20_000)
      await chosen
      const closed = session.close()
      await vi.advanceTimersByTimeAsync(5000)
      const left = await closed
      expect(left.ok ? '' : left.error.message).toBe('')
      const said = file.article.body.map(blockPlainText).join(' ')
      for (const word of words) expect(said).toContain(`${word}.`)
      const ids = file.article.body.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 60 },
  )
})
