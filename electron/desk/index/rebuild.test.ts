import { existsSync } from 'node:fs'
import { readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { must, putStory, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { closeIndex, indexOf, startIndex } from './index.ts'
import type { Keeper } from './keeper.ts'
import { createKeeper } from './keeper.ts'
import { machineName } from './place.ts'
import type { IndexEvent } from './protocol.ts'
import { createSearch } from './search.ts'

const indexOfHere = (workspace: Workspace): string =>
  join(workspace.folder, `.copydesk/cache/index-${machineName()}.sqlite`)

/** Opens the index, asks it, and closes it again. Words find, no words list. */
async function headlines(workspace: Workspace, words = ''): Promise<string[]> {
  const keeper = await createKeeper(workspace.folder, () => undefined)
  const found = words
    ? must(await createSearch(workspace.folder, keeper)(words, 100))
    : must(await keeper.ask((_, store) => store.list(0, 100)))
  await keeper.close()
  return found.map(article => article.headline).sort()
}

/** A newsroom of three stories whose index is whole and closed. */
async function indexedNewsroom(): Promise<Workspace> {
  const workspace = await temporaryNewsroom()
  for (const headline of ['Tram', 'Ferry', 'Flood'])
    await putStory(workspace, `articles/${headline}.article.json`, story({ headline }))
  await headlines(workspace)
  return workspace
}

const ALL = ['Ferry', 'Flood', 'Tram']

test('a closed index is one file, and is used again at the next start', async () => {
  const workspace = await indexedNewsroom()
  const { ino } = await stat(indexOfHere(workspace))
  expect(await headlines(workspace)).toEqual(ALL)
  expect((await stat(indexOfHere(workspace))).ino).toBe(ino)
})

test.each<[string, (file: string) => Promise<unknown>]>([
  ['deleted', file => rm(file)],
  ['with its folder', file => rm(join(file, '..'), { recursive: true })],
  ['emptied', file => truncate(file)],
  ['cut in half', async file => truncate(file, Math.floor((await stat(file)).size / 2))],
  ['cut to its head', file => truncate(file, 4096)],
  ['another program’s', file => writeFile(file, 'notes of a colleague')],
  ['full of zeros', async file => writeFile(file, Buffer.alloc((await stat(file)).size))],
  ['scrambled behind its head', scramble],
  ['of another version', async file => changeBy(file, 'PRAGMA user_version = 99')],
  ['without its words', async file => changeBy(file, 'DROP TABLE words')],
])('an index that is %s is made anew from the files', async (_, harm) => {
  const workspace = await indexedNewsroom()
  await harm(indexOfHere(workspace))
  expect(await headlines(workspace)).toEqual(ALL)
  expect(await headlines(workspace, 'flo')).toEqual(['Flood'])
})

test('an index that was scrambled while it was closed is made anew by the thread that keeps it', async () => {
  const workspace = await indexedNewsroom()
  await scramble(indexOfHere(workspace))
  const listed = must(await indexOf(workspace).call('list', {}))
  expect(listed.map(article => article.headline).sort()).toEqual(ALL)
  await closeIndex(workspace)
  expect(await headlines(workspace, 'flo')).toEqual(['Flood'])
})

async function scramble(file: string): Promise<void> {
  const bytes = await readFile(file)
  for (let at = 4096; at < bytes.length; at++) bytes[at] = (at * 151) % 256
  await writeFile(file, bytes)
}

/** What stands in an index that another connection keeps. */
function readFrom(file: string, sql: string): unknown[] {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return db
      .prepare(sql)
      .all()
      .map(row => ({ ...row }))
  } finally {
    db.close()
  }
}

function changeBy(file: string, sql: string): void {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}

/** The index without its thread, with what it says. */
async function keeperOf(workspace: Workspace): Promise<{ keeper: Keeper; said: IndexEvent[] }> {
  const said: IndexEvent[] = []
  const keeper = await createKeeper(workspace.folder, event => said.push(event))
  onTestFinished(() => keeper.close())
  return { keeper, said }
}

test('a rebuild of many articles tells how far it is, to the last one', async () => {
  const workspace = await temporaryNewsroom()
  await Promise.all(
    Array.from({ length: 600 }, (_, number) =>
      putStory(workspace, `articles/${number}.article.json`, story({ headline: `Story ${number}` })),
    ),
  )
  const { keeper, said } = await keeperOf(workspace)
  must(await keeper.refresh())
  const progress = said.filter(event => event.tells === 'progress')
  expect(progress.length).toBeGreaterThan(1)
  expect(progress.at(-1)).toEqual({ tells: 'progress', done: 600, total: 600 })
})

test('what changed while Copydesk was closed is told at the start, what did not is not', async () => {
  const workspace = await indexedNewsroom()
  await putStory(workspace, 'articles/Tram.article.json', story({ headline: 'Tram, at last' }))
  await rename(
    join(workspace.folder, 'articles/Ferry.article.json'),
    join(workspace.folder, 'articles/F.article.json'),
  )
  const { keeper, said } = await keeperOf(workspace)
  must(await keeper.refresh())
  must(await keeper.refresh())
  expect(said.map(event => event.tells === 'changed' && event.paths.toSorted())).toEqual([
    ['articles/F.article.json', 'articles/Ferry.article.json', 'articles/Tram.article.json'],
  ])
})

test('a change the index knows already is no news, nor is what is no article', async () => {
  const workspace = await indexedNewsroom()
  const { keeper, said } = await keeperOf(workspace)
  must(await keeper.refresh())
  await putStory(workspace, 'articles/Tram.article.json', story({ headline: 'Tram, at last' }))
  const tram = 'articles/Tram.article.json'
  const paths = [tram, tram, '../outside.article.json', 'articles/.~0.tmp', 'copydesk.json']
  await keeper.touch(paths, true)
  await keeper.touch(paths, true)
  expect(said).toEqual([{ tells: 'changed', paths: [tram] }])
})

test('a file of the same size and an older time is read again', async () => {
  const workspace = await indexedNewsroom()
  const file = join(workspace.folder, 'articles/Tram.article.json')
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Tram', 'Bram'))
  await utimes(file, new Date(2020, 1, 1), new Date(2020, 1, 1))
  expect(await headlines(workspace)).toEqual(['Bram', 'Ferry', 'Flood'])
})

const NAMES = ['a', 'b', 'c', 'd', 'e']
const change = fc.record({
  does: fc.constantFrom('write' as const, 'rename' as const, 'delete' as const),
  name: fc.constantFrom(...NAMES),
  to: fc.constantFrom(...NAMES),
  word: fc.constantFrom('tram', 'ferry', 'Straße', '旧港', ''),
  told: fc.boolean(),
})

test('after any edits, renames and deletions the index is as one made anew', async () => {
  const workspace = await temporaryNewsroom()
  const { keeper } = await keeperOf(workspace)
  const pathOf = (name: string): string => `articles/${name}.article.json`
  const fileOf = (name: string): string => join(workspace.folder, pathOf(name))
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async changes => {
      for (const { does, name, to, word, told } of changes) {
        if (does === 'write') await putStory(workspace, pathOf(name), story({ headline: `${name} ${word}` }))
        else if (does === 'delete') await rm(fileOf(name), { force: true })
        else await rename(fileOf(name), fileOf(to)).catch(() => undefined)
        if (told) await keeper.touch([pathOf(name), pathOf(to)], false)
      }
      must(await keeper.refresh())
      const before = await contentOf(workspace, keeper)
      await rm(join(workspace.folder, '.copydesk'), { recursive: true, force: true })
      const anew = await createKeeper(workspace.folder, () => undefined)
      expect(before).toEqual(await contentOf(workspace, anew))
      await anew.close()
    }),
    { numRuns: 25 },
  )
})

async function contentOf(workspace: Workspace, keeper: Keeper): Promise<unknown> {
  const search = createSearch(workspace.folder, keeper)
  const found: Record<string, string[]> = {}
  for (const word of ['tram', 'ferry', 'strasse', '旧港', 'council'])
    found[word] = must(await search(word, 100))
      .map(hit => hit.path)
      .sort()
  return { listed: must(await keeper.ask((_, store) => store.list(0, 100))), found }
}

test('an index that was being made when the machine went down is made anew, one whose program was killed is gone on with', async () => {
  const workspace = await indexedNewsroom()
  const file = indexOfHere(workspace)
  const leaveUnfinished = (): void => {
    changeBy(file, 'UPDATE state SET whole = 0')
    changeBy(file, `UPDATE articles SET headline = 'Lost in the cut' WHERE headline = 'Tram'`)
  }
  leaveUnfinished()
  expect(await headlines(workspace)).toContain('Lost in the cut')
  leaveUnfinished()
  const beforeStart = new Date(Date.now() - (uptime() + 60) * 1000)
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(file + end)) await utimes(file + end, beforeStart, beforeStart)
  }
  expect(await headlines(workspace)).toEqual(ALL)
})

test('the pieces of a new index are joined afterwards, once nobody asks', async () => {
  const workspace = await indexedNewsroom()
  const { keeper } = await keeperOf(workspace)
  must(await keeper.ask((_, store) => store.isWhole()))
  const file = indexOfHere(workspace)
  await expect
    .poll(() => readFrom(file, 'SELECT joined FROM state'), { timeout: 10_000 })
    .toEqual([{ joined: 1 }])
  expect(readFrom(file, 'SELECT k, v FROM words_config')).toEqual(
    expect.arrayContaining([
      { k: 'automerge', v: 4 },
      { k: 'crisismerge', v: 16 },
    ]),
  )
})

test('a file that was there when the folder was read and is gone with its folder is forgotten', async () => {
  const workspace = await indexedNewsroom()
  await putStory(workspace, 'articles/2025/old.article.json', story({ headline: 'Old' }))
  await putStory(workspace, 'articles/2025/05/older.article.json', story({ headline: 'Older' }))
  expect(await headlines(workspace)).toEqual(['Ferry', 'Flood', 'Old', 'Older', 'Tram'])
  await rm(join(workspace.folder, 'articles/2025/05'), { recursive: true })
  expect(await headlines(workspace)).toEqual(['Ferry', 'Flood', 'Old', 'Tram'])
  await rm(join(workspace.folder, 'articles/2025'), { recursive: true })
  expect(await headlines(workspace)).toEqual(ALL)
})

test('a library too large for the memory of its thread gets more, and no question is lost', async () => {
  const workspace = await indexedNewsroom()
  const index = startIndex({ folder: workspace.folder, watch: false }, 4)
  onTestFinished(async () => void (await index.call('close', {})))
  const listed = must(await index.call('list', {}))
  expect(listed.map(article => article.headline).sort()).toEqual(ALL)
})
