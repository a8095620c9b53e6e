import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate as moment } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createArticle } from '../articles/create.ts'
import { must, put, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { save, words } from '../history/fixtures.ts'
import { backUp } from './backup.ts'
import { quiet, zipIn } from './fixtures.ts'

test('an article whose first words are written during the backup does not spoil it', async () => {
  const workspace = await temporaryNewsroom()
  const { path } = must(await createArticle(workspace, { headline: 'New' }))
  for (let number = 0; number < 200; number++) await put(workspace, `media/notes/${number}.txt`, 'x')
  let saving = Promise.resolve()
  let isBegun = false
  const backed = await backUp(workspace, await zipIn(), ({ doing, done }) => {
    if (isBegun || doing !== 'writing' || done <= 30) return
    isBegun = true
    saving = save(workspace, { body: words('First words') }, path)
  })
  await saving
  expect(must(backed).leftOut).toEqual([])
})

test('a film that is deleted while it is read is left out, and the backup is made without it', async () => {
  const workspace = await temporaryNewsroom()
  const film = await put(workspace, 'media/film.mp4', Buffer.alloc(64 * 1024 * 1024))
  const zip = await zipIn()
  const backing = backUp(workspace, zip, quiet)
  while ((await largestIn(dirname(zip))) < 4_000_000) await moment()
  await rm(film)
  expect(must(await backing).leftOut.map(({ path }) => path)).toEqual(['media/film.mp4'])
})

async function largestIn(folder: string): Promise<number> {
  const names = await readdir(folder)
  const sizes = await Promise.all(names.map(async name => (await stat(join(folder, name))).size))
  return Math.max(0, ...sizes)
}
