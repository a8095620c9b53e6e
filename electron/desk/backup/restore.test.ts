import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { must, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { backUp } from './backup.ts'
import { contentOf, quiet, zipIn } from './fixtures.ts'
import { restore } from './restore.ts'

test.each([
  ['cut off', async (zip: string) => truncate(zip, (await stat(zip)).size - 40)],
  ['cut in half', async (zip: string) => truncate(zip, (await stat(zip)).size >> 1)],
  ['empty', async (zip: string) => truncate(zip, 0)],
  ['no zip', async (zip: string) => writeFile(zip, 'notes of a colleague')],
])('a zip that is %s is refused, and nothing is left behind', async (_, harm) => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/a.article.json', story())
  const zip = await zipIn()
  must(await backUp(workspace, zip, quiet))
  await harm(zip)
  expect(refused(await restore(zip, join(dirname(zip), 'restored'), quiet)).code).toBe('backup/damaged')
  expect(await readdir(dirname(zip))).toEqual(['courier.zip'])
})

test('whichever byte of a backup is changed, it restores in full or not at all', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/a.article.json', story())
  const zip = await zipIn()
  must(await backUp(workspace, zip, quiet))
  const whole = await readFile(zip)
  const expected = await contentOf(workspace.folder)
  const target = join(dirname(zip), 'restored')
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const harmed = Buffer.from(whole)
      harmed[at] = (harmed[at] ?? 0) ^ change
      await writeFile(zip, harmed)
      const restored = await restore(zip, target, quiet)
      if (restored.ok) expect(await contentOf(target)).toEqual(expected)
      else expect(await readdir(dirname(zip))).toEqual(['courier.zip'])
      await rm(target, { recursive: true, force: true })
    }),
    { numRuns: 150 },
  )
})

test('an empty folder may be restored into, one with anything in it is left alone', async () => {
  const workspace = await temporaryNewsroom()
  const zip = await zipIn()
  must(await backUp(workspace, zip, quiet))
  const target = join(dirname(zip), 'restored')
  await mkdir(target)
  must(await restore(zip, target, quiet))
  await rm(join(target, 'articles'), { recursive: true })
  expect(refused(await restore(zip, target, quiet)).code).toBe('restore/not-empty')
  expect(await readdir(target)).not.toContain('articles')
})
