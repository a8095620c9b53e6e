import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { must, putStory, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { openDatabase } from './database.ts'
import type { Said, Told } from './fixtures/second-desk.ts'
import { createKeeper } from './keeper.ts'
import { indexFile, machineName } from './place.ts'

/** Enough that making the index takes long enough to be met in the middle. */
const MANY = 3000

async function largeNewsroom(count = MANY): Promise<Workspace> {
  const workspace = await temporaryNewsroom()
  for (let from = 0; from < count; from += 500)
    await Promise.all(
      Array.from({ length: 500 }, (_, at) =>
        putStory(workspace, `articles/${from + at}.article.json`, story({ headline: `Story ${from + at}` })),
      ),
    )
  return workspace
}

interface SecondDesk {
  child: ChildProcess
  /** The next thing of a kind that it says, or has said since it was last asked for. */
  hears<K extends string>(kind: K): Promise<Extract<Said, Record<K, unknown>>>
  tell(told: Told): void
}

function startDesk({ folder }: Workspace): SecondDesk {
  const child = fork(join(import.meta.dirname, 'fixtures/second-desk.ts'), [folder], { execArgv: [] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const unheard: Said[] = []
  child.on('message', said => unheard.push(said as Said))
  return {
    child,
    async hears<K extends string>(kind: K) {
      for (;;) {
        const at = unheard.findIndex(said => kind in said)
        if (at >= 0) return unheard.splice(0, at + 1).at(-1) as Extract<Said, Record<K, unknown>>
        await once(child, 'message')
      }
    },
    tell: told => void child.send(told),
  }
}

async function end({ child, tell }: SecondDesk): Promise<void> {
  tell({ end: true })
  await once(child, 'exit')
}

/** Asks SQLite and FTS5 themselves whether the index is sound, once nobody has it open. */
async function expectSound(workspace: Workspace, count: number): Promise<void> {
  const db = new DatabaseSync((await indexFile(workspace.folder)) ?? '')
  onTestFinished(() => db.close())
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  db.exec(`INSERT INTO words (words, rank) VALUES ('integrity-check', 0)`)
  expect(db.prepare('SELECT count(*) AS count FROM articles').get()).toEqual({ count })
  expect(db.prepare(`SELECT count(*) AS count FROM words WHERE words MATCH 'story'`).get()).toEqual({ count })
}

test('two desks that open a large newsroom at once make one index, once', async () => {
  const workspace = await largeNewsroom()
  const desks = [startDesk(workspace), startDesk(workspace)]
  const whole = await Promise.all(desks.map(desk => desk.hears('whole')))
  const kept = { whole: MANY, file: await indexFile(workspace.folder) }
  expect(whole).toEqual([kept, kept])
  for (const desk of desks) desk.tell({ find: '"story 2999"' })
  for (const desk of desks)
    expect(await desk.hears('found')).toEqual({ found: ['articles/2999.article.json'] })
  await Promise.all(desks.map(end))
  await expectSound(workspace, MANY)
})

test('a desk that finds another at the very beginning of the index waits for it, and keeps the same one', async () => {
  const { folder } = await temporaryNewsroom()
  const file = (await indexFile(folder)) ?? ''
  const other = new DatabaseSync(file)
  other.exec('BEGIN EXCLUSIVE')
  const db = openDatabase(file, () => other.close())
  onTestFinished(() => db.close())
  expect(db.location()).toBe(file)
})

test('a desk goes on with the index that another was making when it was killed', async () => {
  const workspace = await largeNewsroom()
  const first = startDesk(workspace)
  await first.hears('done')
  const second = startDesk(workspace)
  first.child.kill('SIGKILL')
  expect(await second.hears('whole')).toMatchObject({ whole: MANY })
  await end(second)
  await expectSound(workspace, MANY)
})

test('two desks that both write, a hundred articles each, know all of them and block each other never', async () => {
  const workspace = await largeNewsroom(1500)
  const desks = [startDesk(workspace), startDesk(workspace)] as const
  await Promise.all(desks.map(desk => desk.hears('whole')))
  await Promise.all(
    desks.map(async (desk, owner) => {
      for (let number = 0; number < 100; number++) {
        const path = `articles/new-${owner}-${number}.article.json`
        await putStory(workspace, path, story({ headline: `Story new ${number}` }))
        desk.tell({ touch: [path] })
        expect((await desk.hears('known')).known).toBeGreaterThan(1500 + number)
      }
    }),
  )
  for (const desk of desks) {
    desk.tell({ find: 'new' })
    expect((await desk.hears('found')).found).toHaveLength(200)
  }
  await Promise.all(desks.map(end))
  await expectSound(workspace, 1700)
})

test('while another program hangs in the middle of a write, a desk answers all the same', async () => {
  const workspace = await largeNewsroom(1500)
  const keeper = await createKeeper(workspace.folder, () => undefined)
  onTestFinished(() => keeper.close())
  must(await keeper.refresh())
  const other = new DatabaseSync((await indexFile(workspace.folder)) ?? '')
  other.exec('BEGIN IMMEDIATE')
  await putStory(workspace, 'articles/late.article.json', story({ headline: 'Late story' }))
  const touched = keeper.touch(['articles/late.article.json'], false)
  expect(must(await keeper.ask((_, store) => store.count())) >= 1500).toBe(true)
  other.exec('ROLLBACK')
  other.close()
  await touched
  expect(must(await keeper.ask((_, store) => store.count()))).toBe(1501)
})

test('each machine has an index of its own, and those of machines long gone are deleted', async () => {
  const workspace = await temporaryNewsroom()
  const cache = join(workspace.folder, '.copydesk/cache')
  const own = `index-${machineName()}.sqlite`
  const used = ['index-news-desk-2.sqlite', 'index-news-desk-2.sqlite-building']
  for (const name of [own, ...used, 'index-old-laptop.sqlite', 'index-old-laptop.sqlite-building'])
    await writeFile(join(cache, name), '')
  for (const name of [own, used[0] ?? '', 'index-old-laptop.sqlite', 'index-old-laptop.sqlite-building'])
    await utimes(join(cache, name), 0, 0)
  expect(await indexFile(workspace.folder)).toBe(join(cache, own))
  expect((await readdir(cache)).sort()).toEqual([...used, own].sort())
})

test('what one desk saves the other tells its windows, although the index knows it already, and each tells it once', async () => {
  const workspace = await temporaryNewsroom()
  const told: string[][] = [[], []]
  const [mine, theirs] = await Promise.all(
    told.map(async paths => {
      const keeper = await createKeeper(workspace.folder, event => {
        if (event.tells === 'changed') paths.push(...event.paths)
      })
      onTestFinished(() => keeper.close())
      must(await keeper.ask((_, store) => store.isWhole()))
      return keeper
    }),
  )
  if (!mine || !theirs) throw new Error('two desks were started')
  const path = 'articles/tram.article.json'
  const file = await putStory(workspace, path, story({ headline: 'Tram' }))
  await mine.touch([path], false)
  await theirs.touch([path], true)
  await theirs.touch([path], true)
  await mine.touch([path], true)
  expect(told).toEqual([[], [path]])
  await rm(file)
  await theirs.touch([path], false)
  await mine.touch([path], true)
  await theirs.touch([path], true)
  expect(told).toEqual([[path], [path]])
})
