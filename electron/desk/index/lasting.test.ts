import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test, vi } from 'vitest'
import { asOrdinaryUser, must, openToAll, putStory, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { articlePaths } from './files.ts'
import { startIndex } from './index.ts'
import { createKeeper } from './keeper.ts'
import { keepIndex } from './kept-index.ts'
import { lookThrough } from './look-through.ts'
import { indexFile } from './place.ts'
import * as thread from './thread.ts'

// What an index must stand that runs for weeks, beside others.

vi.mock('./thread.ts', { spy: true })

test('a newsroom is left in good order while another desk writes to its index', async () => {
  const workspace = await temporaryNewsroom()
  const { folder } = workspace
  const keeper = await createKeeper(folder, () => undefined)
  must(await keeper.refresh())
  const other = new DatabaseSync((await indexFile(folder)) ?? '')
  onTestFinished(() => other.close())
  other.exec('BEGIN IMMEDIATE')
  await putStory(workspace, 'articles/a.article.json', story())
  const tried = vi.spyOn(DatabaseSync.prototype, 'exec')
  const touched = keeper.touch(['articles/a.article.json'], true)
  const looked = keeper.refresh()
  await vi.waitFor(() => expect(tried).toHaveBeenCalledWith('BEGIN IMMEDIATE'))
  await keeper.close()
  await touched
  expect(await looked).toEqual({ ok: true, value: undefined })
})

test('a library that is too large for all the memory there is fails its questions, and nothing else', async () => {
  const error = Object.assign(new Error('out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
  vi.mocked(thread.startThread).mockImplementation((_options, _memory, { onEnd }) => ({
    ask: asked => queueMicrotask(() => onEnd(error, [asked])),
    terminate: async () => undefined,
  }))
  onTestFinished(() => {
    vi.mocked(thread.startThread).mockRestore()
  })
  const failed = vi.fn()
  process.on('unhandledRejection', failed)
  onTestFinished(() => void process.off('unhandledRejection', failed))
  const index = startIndex({ folder: '/nowhere', watch: false })
  await expect(index.call('count', { queries: [] })).rejects.toThrow('out of memory')
  await new Promise(resolve => setImmediate(resolve))
  expect(failed).not.toHaveBeenCalled()
})

test('a folder that nobody here may look into does not hide the rest of the library', async () => {
  const workspace = await temporaryNewsroom()
  const { folder } = workspace
  for (const path of ['a', 'hidden/b', 'open/c'])
    await putStory(workspace, `articles/${path}.article.json`, story())
  await openToAll(join(folder, '..'), folder, join(folder, 'articles'))
  await chmod(join(folder, 'articles/hidden'), 0)
  const paths = must(await asOrdinaryUser(() => articlePaths(folder)))
  expect(paths).toEqual(['articles/a.article.json', 'articles/open/c.article.json'])
})

test('what questions waited for is let go of with the round of looks that answered them', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const { folder } = await temporaryNewsroom()
  const index = await keepIndex(folder, () => undefined)
  onTestFinished(() => index.db.close())
  const waitedFor = new WeakRef(index.firstPart)
  for (let round = 0; round < 2; round++) must(await lookThrough(index))
  await new Promise(resolve => setImmediate(resolve))
  collect()
  expect(waitedFor.deref()).toBeUndefined()
})
