import { join } from 'node:path'
import { setImmediate as moment } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Result } from '../../../article/result.ts'
import type { Args, Channel, Results } from '../../contract.ts'
import { createDesk } from '../desk.ts'
import { must, putStory, story, temporaryFolder, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { createLocks } from './locks.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'

/** A desk whose newsroom has the story, asked by several windows. */
async function desk() {
  const { folder } = await newsroom()
  const opened = createDesk({
    dataFolder: await temporaryFolder(),
    host: 'browser',
    version: '0.1.0',
    sampleFolder: join(folder, 'none'),
    previewUrl: id => `/preview/${id}`,
  })
  onTestFinished(() => opened.close())
  const call = <C extends Channel>(window: string, channel: C, args: Args<C>) =>
    opened.handle(channel, args, window) as Promise<Result<Results[C]>>
  must(await call('a', 'workspace.open', { folder }))
  return { call, left: async (window: string) => opened.left?.(window) }
}

async function newsroom() {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  return workspace
}

test('an article that is left the moment after it was opened is free', async () => {
  const { call } = await desk()
  await Promise.all([call('a', 'locks.take', { path: PATH }), call('a', 'locks.release', { path: PATH })])
  expect(must(await call('b', 'locks.take', { path: PATH }))).toEqual({ mine: true })
})

test('a window that is closed while it saves saves, and keeps the article from nobody', async () => {
  const { call, left } = await desk()
  const opened = must(await call('a', 'articles.open', { path: PATH }))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  must(await call('a', 'locks.take', { path: PATH }))
  const { body, ...fields } = { ...opened.article, kicker: 'City' }
  const saving = call('a', 'articles.save', { path: PATH, base: opened.version, fields, body })
  await left('a')
  must(await saving)
  expect(must(await call('b', 'articles.open', { path: PATH }))).toMatchObject({
    article: { kicker: 'City' },
  })
  expect(must(await call('b', 'locks.take', { path: PATH }))).toEqual({ mine: true })
})

test('who takes an article over from a window that is just being closed keeps it', async () => {
  const workspace = await newsroom()
  const me = { id: 'desk-one', machine: 'newsdesk-1', installation: 'one', process: process.pid }
  for (let moments = 0; moments < 12; moments++) {
    const locks = createLocks({ identity: Promise.resolve(me), tell: () => undefined })
    must(await locks.take(workspace, PATH, 'a', false))
    const over = locks.take(workspace, PATH, 'b', true)
    for (let at = 0; at < moments; at++) await moment()
    await locks.left('a')
    expect(must(await over)).toEqual({ mine: true })
    expect(must(await locks.take(workspace, PATH, 'c', false)).mine).toBe(false)
    await locks.close()
  }
})

test('who asks for a rename that is refused keeps the article, whoever waits for it', async () => {
  const { call } = await desk()
  must(await call('a', 'articles.create', { headline: 'Ferry' }))
  const { path } = must(await call('a', 'articles.create', { headline: 'Tram' }))
  must(await call('a', 'locks.take', { path }))
  must(await call('b', 'locks.take', { path }))
  expect((await call('a', 'articles.rename', { path, slug: 'ferry' })).ok).toBe(false)
  expect(must(await call('b', 'locks.take', { path })).mine).toBe(false)
})
