import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Result } from '../../article/result.ts'
import type { Args, Channel, Results } from '../contract.ts'
import type { DeskMessage } from '../host/desk-service.ts'
import { createDesk } from './desk.ts'
import { must, putStory, story, temporaryFolder, temporaryNewsroom } from './fixtures/newsroom.ts'

/** A desk with an open newsroom of one story, which the index knows and the desk watches. */
async function watchingDesk() {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/tram.article.json', story({ headline: 'Tram' }))
  const desk = createDesk({
    dataFolder: join(await temporaryFolder(), 'data'),
    host: 'browser',
    version: '0.1.0',
    sampleFolder: '',
    previewUrl: id => id,
  })
  onTestFinished(() => desk.close())
  const call = <C extends Channel>(channel: C, args: Args<C>) =>
    desk.handle(channel, args) as Promise<Result<Results[C]>>
  must(await call('workspace.open', { folder: workspace.folder }))
  must(await call('articles.list', {}))
  const heard: string[] = []
  desk.on((message: DeskMessage) => {
    if (message.event === 'articles.changed') heard.push(...message.payload.paths)
  })
  return { workspace, call, heard }
}

test('what other programs write, rename and delete is heard and found', async () => {
  const { workspace, call, heard } = await watchingDesk()
  const file = (name: string): string => join(workspace.folder, 'articles', `${name}.article.json`)
  await putStory(workspace, 'articles/ferry.article.json', story({ headline: 'Ferry' }))
  await vi.waitFor(() => expect(heard).toContain('articles/ferry.article.json'), { timeout: 10_000 })
  await rename(file('ferry'), file('boat'))
  await vi.waitFor(() => expect(heard).toContain('articles/boat.article.json'), { timeout: 10_000 })
  await rm(file('tram'))
  await vi.waitFor(() => expect(heard).toContain('articles/tram.article.json'), { timeout: 10_000 })
  const listed = must(await call('articles.list', {})).map(article => article.path)
  expect(listed).toEqual(['articles/boat.article.json'])
})

test('a save of the desk’s own is heard once, and files being written never', async () => {
  const { workspace, call, heard } = await watchingDesk()
  const { path } = must(await call('articles.create', { headline: 'Flood maps' }))
  await writeFile(join(workspace.folder, 'articles/.~0123456789abcdef.tmp'), 'half')
  await writeFile(join(workspace.folder, 'articles/notes.txt'), 'a note')
  // The folder tells in order: when a later change has been heard, the earlier ones have been too.
  await putStory(workspace, 'articles/last.article.json', story({ headline: 'Last' }))
  await vi.waitFor(() => expect(heard).toContain('articles/last.article.json'), { timeout: 10_000 })
  expect(heard).toEqual([path, 'articles/last.article.json'])
})

test('a copy that a sync service leaves under a name of its own is heard of as news of its article', async () => {
  const { workspace, call, heard } = await watchingDesk()
  const tram = story({ id: '01TRAM' })
  await putStory(workspace, 'articles/tram.article.json', tram)
  await vi.waitFor(() => expect(heard).toContain('articles/tram.article.json'), { timeout: 10_000 })
  heard.length = 0
  const copy = 'articles/tram.article (conflicted copy 2026-11-22 101112).json'
  await putStory(workspace, copy, tram)
  await vi.waitFor(() => expect(heard).toContain('articles/tram.article.json'), { timeout: 10_000 })
  const path = 'articles/tram.article.json'
  expect(must(await call('copies.list', { path })).copies).toMatchObject([
    { path: copy, service: 'Nextcloud' },
  ])
  expect(must(await call('articles.list', {}))).toHaveLength(1)
  must(await call('copies.trash', { path, copy }))
  expect(must(await call('trash.list', {}))).toHaveLength(1)
})

test('in the library a second copy says what it is a copy of', async () => {
  const { workspace, call } = await watchingDesk()
  const tram = story({ id: '01TRAM' })
  await putStory(workspace, 'articles/tram.article.json', tram)
  await putStory(workspace, 'articles/tram-LAPTOP-7.article.json', tram)
  await putStory(workspace, 'articles/tram (1).article.json', story({ id: '01OTHER' }))
  const asked = { query: '', sort: { by: 'headline' as const }, from: 0, limit: 10 }
  const { rows } = must(await call('library.page', asked))
  expect(Object.fromEntries(rows.map(({ path, copyOf }) => [path, copyOf]))).toEqual({
    'articles/tram (1).article.json': undefined,
    'articles/tram-LAPTOP-7.article.json': 'articles/tram.article.json',
    'articles/tram.article.json': undefined,
  })
})
