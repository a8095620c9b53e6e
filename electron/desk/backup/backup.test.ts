import { mkdir, open, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BackupProgress } from '../../contract-backup.ts'
import { addArticle } from '../articles/create.ts'
import { readArticle } from '../articles/read.ts'
import { renameArticle } from '../articles/rename.ts'
import { saveArticle } from '../articles/save.ts'
import {
  must,
  put,
  putStory,
  refused,
  story,
  temporaryFolder,
  temporaryNewsroom,
} from '../fixtures/newsroom.ts'
import { verifyNewsroom } from '../verify/verify.ts'
import { createWorkspace, openWorkspace, type Workspace } from '../workspace/workspace.ts'
import { backUp } from './backup.ts'
import { contentOf, quiet, zipIn } from './fixtures.ts'
import { LARGE } from './gather.ts'
import { checkBackup } from './read-backup.ts'
import { restore } from './restore.ts'
import { createSpool } from './spool.ts'
import { createZipWriter, pack } from './zip-writer.ts'

async function backAndForth(workspace: Workspace): Promise<string> {
  const zip = await zipIn()
  must(await backUp(workspace, zip, quiet))
  const target = join(dirname(zip), 'restored')
  return must(await restore(zip, target, quiet)).folder
}

test('a newsroom with articles, history, pictures and trash comes back as it was, and verifies', async () => {
  const workspace = await temporaryNewsroom()
  await put(workspace, 'media/tram.jpg', Buffer.from('not much of a picture'))
  const { path } = must(await addArticle(workspace, story()))
  await save(workspace, path, 'Tram line opens')
  const folder = await backAndForth(workspace)
  expect(await contentOf(folder)).toEqual(await contentOf(workspace.folder))
  const again = must(await openWorkspace(folder))
  expect(must(await verifyNewsroom(again))).toEqual(must(await verifyNewsroom(workspace)))
  expect(must(await verifyNewsroom(again)).versions).toBeGreaterThan(0)
})

async function save(workspace: Workspace, path: string, headline: string): Promise<void> {
  const { article, version } = must(await readArticle(workspace, path))
  const { body, ...fields } = article
  must(await saveArticle(workspace, { path, base: version, fields: { ...fields, headline }, body }))
}

const name = fc
  .string({ unit: fc.constantFrom(...'abcz09 .-_äßé旧港ت🚋\u2028\x85'), minLength: 1, maxLength: 12 })
  .filter(part => !/[. ]$/.test(part) && !/^\.~/.test(part))
const file = fc.record({
  folder: fc.constantFrom(
    'articles',
    'articles/2026',
    'media',
    'exports/x',
    '.copydesk/history/a/versions',
    '.copydesk/history/a/blocks',
    'notes',
  ),
  name,
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .record({ times: fc.integer({ min: 0, max: 300_000 }), byte: fc.nat(255) })
      .map(({ times, byte }) => new Uint8Array(times).fill(byte)),
  ),
})

test('whatever is in a newsroom, restoring its backup gives the same folder', async () => {
  const folder = await temporaryFolder()
  let runs = 0
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 12 }), async files => {
      const place = join(folder, String(runs++))
      const workspace = must(await createWorkspace(join(place, 'courier'), 'Tidewater Courier'))
      for (const { folder: below, name: called, bytes } of files)
        await put(workspace, `${below}/${called}`, bytes)
      must(await backUp(workspace, join(place, 'a.zip'), quiet))
      must(await restore(join(place, 'a.zip'), join(place, 'b'), quiet))
      expect(await contentOf(join(place, 'b'))).toEqual(await contentOf(workspace.folder))
      expect((await readdir(place)).sort()).toEqual(['a.zip', 'b', 'courier'])
    }),
    { numRuns: 25 },
  )
})

test('what can be made anew, unfinished writes and older lists are not in a backup', async () => {
  const workspace = await temporaryNewsroom()
  await put(workspace, '.copydesk/cache/index.sqlite', 'an index')
  await put(workspace, '.copydesk/locks/a.lock', 'a lock')
  await put(workspace, '.copydesk/backup.sha256', 'an older list')
  await put(workspace, 'articles/.~0123456789abcdef.tmp', 'half an article')
  const paths = [...(await contentOf(await backAndForth(workspace))).keys()]
  expect(paths.filter(path => /cache\/|locks|sha256|tmp/.test(path))).toEqual([])
})

test('a file keeps the moment of its last change, to the second', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, 'articles/a.article.json', story())
  await utimes(file, new Date('2019-03-31T01:30:15Z'), new Date('2019-03-31T01:30:15Z'))
  const restored = await stat(join(await backAndForth(workspace), 'articles/a.article.json'))
  expect(restored.mtime.toISOString()).toBe('2019-03-31T01:30:15.000Z')
})

test('a film that does not fit into the memory is streamed, and back', async () => {
  const workspace = await temporaryNewsroom()
  const film = Buffer.alloc(LARGE + 12_345, 'Tidewater ')
  await put(workspace, 'media/film.mp4', film)
  expect(await readFile(join(await backAndForth(workspace), 'media/film.mp4'))).toEqual(film)
})

test('links and names that no other system can store are told and left out', async () => {
  const workspace = await temporaryNewsroom()
  const outside = join(await temporaryFolder(), 'secret')
  await writeFile(outside, 'secret')
  await symlink(outside, join(workspace.folder, 'media/link.jpg'))
  await put(workspace, 'media/CON.jpg', 'x')
  await put(workspace, 'media/a\nb.jpg', 'x')
  const unreadable = `${workspace.folder}/media/caf\xe9.jpg`
  // Only Linux has names that are no text.
  const odd =
    process.platform === 'linux' ? Buffer.from(unreadable, 'latin1') : unreadable.replace('\xe9', '\ufffd')
  await writeFile(odd, 'x')
  const backed = must(await backUp(workspace, await zipIn(), quiet))
  expect(backed.leftOut.map(({ path }) => path).sort()).toEqual([
    'media/CON.jpg',
    'media/a\nb.jpg',
    'media/caf\ufffd.jpg',
    'media/link.jpg',
  ])
  expect(backed.leftOut.find(({ path }) => path.endsWith('link.jpg'))?.reason).toContain('link')
})

test('a backup never goes into the newsroom, over another file or into a folder that is not there', async () => {
  const workspace = await temporaryNewsroom()
  const inside = await backUp(workspace, join(workspace.folder, 'exports.zip'), quiet)
  expect(refused(inside).code).toBe('backup/inside')
  const zip = await zipIn()
  await writeFile(zip, 'an older backup')
  expect(refused(await backUp(workspace, zip, quiet)).code).toBe('disk/exists')
  expect(await readFile(zip, 'utf8')).toBe('an older backup')
  expect(refused(await backUp(workspace, join(zip, '..', 'none', 'a.zip'), quiet)).code).toBe('disk/gone')
  expect(await readdir(dirname(zip))).toEqual(['courier.zip'])
})

test('an article that is renamed during the backup is in it, and a history that is written to is whole', async () => {
  const workspace = await temporaryNewsroom()
  const paths: string[] = []
  for (let number = 0; number < 40; number++)
    paths.push(must(await addArticle(workspace, story({ headline: `Story ${number}` }))).path)
  let saves = 0
  let working: Promise<unknown> = Promise.resolve()
  const work = (): void => {
    working = working.then(async () => {
      const path = paths.at(-1) ?? ''
      await save(workspace, path, `Story of the day, take ${saves++}`)
      if (saves === 3) paths.push(must(await renameArticle(workspace, path, `renamed-${saves}`)).path)
    })
  }
  const zip = await zipIn()
  must(await backUp(workspace, zip, work))
  await working
  expect(saves).toBeGreaterThan(3)
  const restored = must(await restore(zip, join(dirname(zip), 'restored'), quiet))
  expect(must(await verifyNewsroom(must(await openWorkspace(restored.folder)))).findings).toEqual([])
  const names = await readdir(join(restored.folder, dirname(paths[0] ?? '')))
  expect(names.some(called => /39\.article|renamed/.test(called))).toBe(true)
})

test('progress begins with writing, ends with all files checked, and never goes back', async () => {
  const workspace = await temporaryNewsroom()
  for (let number = 0; number < 30; number++) await put(workspace, `articles/${number}.article.json`, '{}')
  const said: BackupProgress[] = []
  must(await backUp(workspace, await zipIn(), progress => said.push(progress)))
  for (const doing of ['writing', 'checking'] as const) {
    const steps = said.filter(progress => progress.doing === doing)
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b))
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total)
  }
})

test('70,000 files and sizes beyond 4 GB take the 64-bit fields that other programs read', async () => {
  const folder = await temporaryFolder()
  for (const [files, tooBig] of [
    [70_000, undefined],
    [3, 0],
  ] as const) {
    const zip = await open(join(folder, `${files}.zip`), 'wx+')
    const directory = await open(join(folder, `${files}.directory`), 'wx+')
    const writer = createZipWriter(createSpool(zip), createSpool(directory), tooBig)
    const packed = await pack('a.txt', Buffer.from('Tidewater '.repeat(20)))
    for (let number = 0; number < files; number++) await writer.add(`${number}.txt`, packed, new Date())
    await writer.finish()
    await zip.close()
    await directory.close()
    // Reading it stops at the list that these have not; every entry was read until then.
    expect(refused(await checkBackup(zipName(folder, files), 'a', quiet)).message).toContain('no list')
  }
})

const zipName = (folder: string, files: number): string => join(folder, `${files}.zip`)

test('a backup that cannot be written fails with its reason and leaves nothing behind', async () => {
  const workspace = await temporaryNewsroom()
  const zip = await zipIn()
  const refusedBackup = await backUp(workspace, join(dirname(zip), `${'x'.repeat(300)}.zip`), quiet)
  expect(refused(refusedBackup).code).toBe('disk/name-too-long')
  expect(await readdir(dirname(zip))).toEqual([])
})

test('what killed backups and restorations have left is deleted by the next one, a day later', async () => {
  const workspace = await temporaryNewsroom()
  const zip = await zipIn()
  const [dead, alive] = ['.~00000000000dead0.tmp', '.~0000000000a11fe0.tmp'].map(called =>
    join(dirname(zip), called),
  )
  await mkdir(dead ?? '')
  await writeFile(join(dead ?? '', 'a.json'), 'half a newsroom')
  await utimes(dead ?? '', 0, 0)
  await writeFile(alive ?? '', 'a backup of a colleague that is under way')
  must(await backUp(workspace, zip, quiet))
  expect(await readdir(dirname(zip))).toEqual(['.~0000000000a11fe0.tmp', 'courier.zip'])
})
