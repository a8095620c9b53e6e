import { writeFileSync } from 'node:fs'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate as moment } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newRecord } from '../../../article/quotes/ledger.ts'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import { duplicateArticle } from '../articles/create.ts'
import { renameArticle } from '../articles/rename.ts'
import { must, putStory, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { restoreFromTrash, trashFile } from '../trash/trash.ts'
import { openWorkspace, type Workspace } from '../workspace/workspace.ts'
import { keepForEver, readOldVersion } from './calls.ts'
import { kept, MINUTE, PAST, PATH, save, versionsOf, words } from './fixtures.ts'
import { keepVersion } from './keep-version.ts'
import { placeOfHistory } from './places.ts'
import { readVersion } from './read.ts'

const DAY = 24 * 60 * MINUTE

/** What happens to a history while something else is done beside it: by another desk, by a rename, by the clock. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2026-11-22T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

async function say(workspace: Workspace, text: string, reason: 'saved' | 'exported' = 'saved') {
  must(await keepVersion(workspace, PATH, kept(story({ body: words(text) }), reason)))
}

async function readsBack(workspace: Workspace, path = PATH): Promise<void> {
  for (const { id } of await versionsOf(workspace, path)) must(await readOldVersion(workspace, { path, id }))
}

test('what a colleague marks “keep” at another desk is not saved over by who is typing', async () => {
  const here = await temporaryNewsroom()
  const there = must(await openWorkspace(here.folder))
  await say(here, 'As it was')
  const [{ id } = { id: '' }] = await versionsOf(there)
  must(await keepForEver(there, { path: PATH, id, keep: true }))
  vi.advanceTimersByTime(1000)
  await say(here, 'As it went on')
  expect((await versionsOf(here)).map(({ keep }) => keep)).toEqual([false, true])
  expect(must(await readOldVersion(here, { path: PATH, id })).body).toEqual(words('As it was'))
})

test('what is typed after an export at another desk is newer than it, in the list and in what undo brings back', async () => {
  const here = await temporaryNewsroom()
  const there = must(await openWorkspace(here.folder))
  await say(here, 'As it was')
  vi.advanceTimersByTime(1000)
  await say(there, 'As it was', 'exported')
  vi.advanceTimersByTime(1000)
  await say(here, 'As it went on')
  const versions = await versionsOf(here)
  expect(versions.map(({ reason }) => reason)).toEqual(['saved', 'exported', 'saved'])
  const [{ id } = { id: '' }] = versions
  expect(must(await readOldVersion(here, { path: PATH, id })).body).toEqual(words('As it went on'))
})

test('a sign-off, and the loss of one, begin a version: each state of the ledger can be had back', async () => {
  const workspace = await temporaryNewsroom()
  const signed: QuoteRecord = {
    ...newRecord('q1'),
    status: 'verified',
    signOff: {
      by: 'Hedda Voss',
      at: '2026-11-22T09:00:00.000Z',
      textHash: `sha256:${'a'.repeat(64)}`,
      words: '',
      speaker: '',
    },
  }
  const quotes: QuoteRecord[][] = [[newRecord('q1')], [signed], [signed], [{ ...signed, status: 'stale' }]]
  for (const [at, records] of quotes.entries()) {
    vi.advanceTimersByTime(1000)
    must(await keepVersion(workspace, PATH, kept(story({ kicker: `${at}`, quotes: records }))))
  }
  const all = (await versionsOf(workspace)).map(({ id }) => readOldVersion(workspace, { path: PATH, id }))
  expect((await Promise.all(all)).map(version => must(version).quotes[0]?.status)).toEqual([
    'stale',
    'verified',
    'unchecked',
  ])
})

test('words that come back after another desk has thinned the history are kept with it again', async () => {
  const here = await temporaryNewsroom()
  const there = must(await openWorkspace(here.folder))
  for (const text of ['First', 'Spring', 'Summer', 'Autumn']) {
    await say(here, text)
    vi.advanceTimersByTime(MINUTE)
  }
  vi.advanceTimersByTime(40 * DAY)
  await say(there, 'Autumn', 'exported')
  vi.advanceTimersByTime(60 * MINUTE)
  await say(there, 'Autumn', 'exported')
  expect((await versionsOf(here)).length).toBeLessThan(6)
  await say(here, 'Spring')
  await readsBack(here)
})

test('a version that is saved into while it is read is read as it then is', async () => {
  const workspace = await temporaryNewsroom()
  await say(workspace, 'Before')
  const [{ id } = { id: '' }] = await versionsOf(workspace)
  const file = join(workspace.folder, PAST, 'versions', `${id}.json`)
  const before = await readFile(file)
  await say(workspace, 'After')
  const after = await readFile(file)
  await writeFile(file, before)
  const { bundles, ...place } = must(await placeOfHistory(workspace, PATH))
  const meanwhile = {
    ...place,
    get bundles() {
      writeFileSync(file, after)
      return bundles
    },
  }
  expect(must(await readVersion(meanwhile, id)).body).toEqual(words('After'))
})

test('a copy of an article that is being typed in has a whole past', async () => {
  for (let round = 0; round < 4; round++) {
    const workspace = await temporaryNewsroom()
    await putStory(workspace, PATH, story())
    for (let number = 0; number < 5; number++) {
      await say(workspace, `Version ${number}`)
      vi.advanceTimersByTime(MINUTE)
    }
    const copying = duplicateArticle(workspace, PATH)
    for (let number = 0; number < 6; number++) await say(workspace, `More ${number}`)
    const { path } = must(await copying)
    expect((await versionsOf(workspace, path)).length).toBeGreaterThan(5)
    await readsBack(workspace, path)
  }
})

test('an export that is noted while its article is renamed goes along', async () => {
  for (let moments = 0; moments < 12; moments++) {
    const workspace = await temporaryNewsroom()
    await putStory(workspace, PATH, story())
    await say(workspace, 'As it was')
    const noting = say(workspace, 'As it went out', 'exported')
    for (let at = 0; at < moments; at++) await moment()
    const { path } = must(await renameArticle(workspace, PATH, 'vote'))
    await noting
    expect((await versionsOf(workspace, path)).map(({ reason }) => reason)).toEqual(['exported', 'saved'])
    expect(await versionsOf(workspace, PATH)).toEqual([])
    await readsBack(workspace, path)
  }
})

test('an article whose history could not follow it into the trash any more finds it when it is taken back', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  await save(workspace, { kicker: 'City' })
  // As far as a desk comes that is killed in the middle of it.
  const { name } = must(await trashFile(workspace, file, { path: PATH, headline: 'Tram' }))
  expect(must(await restoreFromTrash(workspace, name)).path).toBe(PATH)
  expect(await versionsOf(workspace)).toHaveLength(2)
})

test('a name of which only the capitals change keeps its history on a disk that takes both for one', async () => {
  const workspace = await temporaryNewsroom()
  const old = PATH.replace('2026-11-22-tram', 'Tram')
  await putStory(workspace, old, story())
  await save(workspace, { kicker: 'City' }, old)
  const histories = dirname(join(workspace.folder, PAST))
  // As such a disk has it: what is looked up under either name is one folder.
  await symlink('Tram', join(histories, 'tram'))
  const { path } = must(await renameArticle(workspace, old, 'tram'))
  expect(await versionsOf(workspace, path)).toHaveLength(2)
  expect(await readdir(histories)).toEqual(['Tram', 'tram'])
})

test('a clock that jumps ahead for a moment thins nothing of what was written today', async () => {
  const workspace = await temporaryNewsroom()
  for (let number = 0; number < 10; number++) {
    await say(workspace, `Version ${number}`)
    vi.advanceTimersByTime(2 * MINUTE)
  }
  vi.advanceTimersByTime(2 * 60 * MINUTE)
  const now = Date.now()
  vi.setSystemTime(now + 400 * DAY)
  await say(workspace, 'In another year')
  vi.setSystemTime(now)
  await say(workspace, 'And back')
  expect((await versionsOf(workspace)).length).toBeGreaterThan(10)
})
