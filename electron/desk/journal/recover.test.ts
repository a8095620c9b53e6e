import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import { openArticle } from '../articles/open.ts'
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
import { listTrash } from '../trash/trash.ts'
import { createWorkspace } from '../workspace/workspace.ts'
import { type Entry, entryId, printEntry, readEntryFile } from './entry.ts'
import { free, journalOf, me, newsroom, offered, PATH, reading, WORDS } from './fixtures.ts'
import { createJournal } from './journal.ts'
import { listRecovered, readRecovered, settleRecovered } from './recover.ts'

/** Nobody's process: numbers do not go so high. */
const DEAD = 2 ** 30

const textOf = (article: Article | null): string => JSON.stringify(article?.body)

test('words kept in the journal are offered beside the saved ones, once their desk is dead', async () => {
  const { workspace, dataFolder, journal, saved, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  expect(await readdir(dataFolder)).toEqual([])
  const reader = reading(dataFolder)
  const text = await offered(workspace, reader)
  expect(text).toMatchObject({ path: PATH, by: 'Hedda Voss', machine: 'newsdesk-1', saved: 'there' })
  const both = must(await readRecovered(workspace, { id: text.id }, reader))
  expect(textOf(both.recovered)).toContain(WORDS)
  expect(both.saved).toEqual(saved)
})

test('while the window that kept them is there, or its desk holds the article, nobody else is asked', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const own = reading(dataFolder, { identity: Promise.resolve(me), isOpen: window => window === 'a' })
  expect(must(await listRecovered(workspace, { path: PATH }, own))).toEqual([])
  const holding = reading(dataFolder, { locks: { isHeldBy: async (_, __, desk) => desk === me.id } })
  expect(must(await listRecovered(workspace, { path: PATH }, holding))).toEqual([])
  const left = reading(dataFolder, { identity: Promise.resolve(me) })
  expect(must(await listRecovered(workspace, { path: PATH }, left))).toHaveLength(1)
})

test('another machine is asked when it opens the article, not at its start', async () => {
  const { workspace, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const other = reading(await temporaryFolder(), {
    identity: Promise.resolve({ id: 'desk-two', machine: 'newsdesk-2', installation: 'two', process: 7 }),
  })
  expect(must(await listRecovered(workspace, {}, other))).toEqual([])
  expect(must(await listRecovered(workspace, { path: PATH }, other))).toHaveLength(1)
})

test('words that are in the article by now are not asked about, and leave the journal', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  must(await saveArticle(workspace, sent))
  expect(must(await listRecovered(workspace, {}, reading(dataFolder)))).toEqual([])
  expect(await readdir(journalOf(workspace))).toEqual([])
})

test('using the recovered text leaves the saved one in the history, and nobody is asked again', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const reader = reading(dataFolder)
  const { id } = await offered(workspace, reader)
  expect(must(await settleRecovered(workspace, { id, choice: 'use' }, reader, free))).toEqual({ path: PATH })
  const opened = must(await openArticle(workspace, PATH))
  expect(opened.kind === 'article' && textOf(opened.article)).toContain(WORDS)
  const versions = await readdir(
    join(workspace.folder, '.copydesk/history/articles/2026/2026-11-22-tram/versions'),
  )
  expect(versions).toHaveLength(2)
  expect(must(await listRecovered(workspace, { path: PATH }, reader))).toEqual([])
  expect(refused(await settleRecovered(workspace, { id, choice: 'use' }, reader, free)).code).toBe(
    'recovery/none',
  )
})

test('keeping the saved text puts the recovered one into the trash, as an article of its own', async () => {
  const { workspace, dataFolder, journal, saved, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const reader = reading(dataFolder)
  const { id } = await offered(workspace, reader)
  const settled = must(await settleRecovered(workspace, { id, choice: 'saved' }, reader, free))
  const [entry] = must(await listTrash(workspace))
  expect(settled).toEqual({ trashed: entry?.name })
  const file = join(workspace.folder, '.copydesk/trash', entry?.name ?? '', 'article.article.json')
  expect(await readFile(file, 'utf8')).toContain(WORDS)
  expect(await readFile(file, 'utf8')).not.toContain(saved.id)
  expect(await readdir(journalOf(workspace))).toEqual([])
})

test('keeping both makes a new article of the recovered text', async () => {
  const { workspace, dataFolder, journal, saved, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const reader = reading(dataFolder)
  const { id } = await offered(workspace, reader)
  const settled = must(await settleRecovered(workspace, { id, choice: 'new' }, reader, free))
  if (!('path' in settled)) throw new Error('no article was made')
  const opened = must(await openArticle(workspace, settled.path))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  expect(opened.article).toMatchObject({ headline: `${saved.headline} (recovered)` })
  expect(opened.article.id).not.toBe(saved.id)
  expect(textOf(opened.article)).toContain(WORDS)
})

test('of two windows that choose at one moment one is told that it is decided', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const reader = reading(dataFolder)
  const { id } = await offered(workspace, reader)
  const choosing = [1, 2].map(() => settleRecovered(workspace, { id, choice: 'new' }, reader, free))
  const [first, second] = await Promise.all(choosing)
  expect(first?.ok).toBe(true)
  expect(second).toMatchObject({ error: { code: 'recovery/none' } })
})

test('an article that somebody else has is not written over, and the words stay in the journal', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const reader = reading(dataFolder)
  const { id } = await offered(workspace, reader)
  const held = async () => ({ ok: false as const, error: { code: 'article/locked', message: 'Held.' } })
  expect(refused(await settleRecovered(workspace, { id, choice: 'use' }, reader, held)).code).toBe(
    'article/locked',
  )
  expect(await offered(workspace, reader)).toMatchObject({ id })
})

test('words of an article that is gone can still become one', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  await rm(join(workspace.folder, PATH))
  const reader = reading(dataFolder)
  const text = await offered(workspace, reader)
  expect(text.saved).toBe('gone')
  expect(must(await readRecovered(workspace, { id: text.id }, reader)).saved).toBeNull()
  expect(refused(await settleRecovered(workspace, { id: text.id, choice: 'use' }, reader, free)).code).toBe(
    'disk/gone',
  )
  must(await settleRecovered(workspace, { id: text.id, choice: 'new' }, reader, free))
})

test('of two states of the same words the later one counts, whatever the clock said', async () => {
  const { workspace, dataFolder, journal, saved, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const [name = ''] = await readdir(journalOf(workspace))
  const older = await readEntryFile(join(journalOf(workspace), name))
  if (!older) throw new Error('nothing was kept')
  const later = { ...older, edition: older.edition + 1, at: '2001-01-01T00:00:00.000Z', article: saved }
  await mkdir(join(dataFolder, 'journal'))
  const body = [{ id: 'b8', type: 'paragraph' as const, text: [{ text: 'Later words.' }] }]
  await writeFile(join(dataFolder, 'journal', name), printEntry({ ...later, article: { ...saved, body } }))
  const reader = reading(dataFolder)
  const { id } = await offered(workspace, reader)
  expect(textOf(must(await readRecovered(workspace, { id }, reader)).recovered)).toContain('Later words.')
})

test('words of another newsroom on this machine are not offered here', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  await rename(workspace.folder, `${workspace.folder}-away`)
  must(await journal.keep(workspace, 'a', sent))
  const other = await temporaryNewsroom()
  await putStory(other, PATH, story({ id: '01JDBOTHER' }))
  const reader = reading(dataFolder)
  expect(must(await listRecovered(other, {}, reader))).toEqual([])
  expect(must(await listRecovered(other, { path: PATH }, reader))).toEqual([])
})

test('nor in a newsroom whose folder the data folder lies in, or is only named like', async () => {
  const { workspace, sent } = await newsroom()
  const home = must(await createWorkspace(await temporaryFolder()))
  const namesake = must(await createWorkspace(join(home.folder, 'courier')))
  const dataFolder = join(home.folder, 'courier-data')
  await rename(workspace.folder, `${workspace.folder}-away`)
  must(await createJournal({ identity: Promise.resolve(me), dataFolder }).keep(workspace, 'a', sent))
  for (const other of [home, namesake])
    expect(must(await listRecovered(other, {}, reading(dataFolder)))).toEqual([])
})

test('what is no entry stays where it is and stops nothing', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  await put(workspace, '.copydesk/journal/tram.0123456789abcdef.json', '{"format": "copydesk-journal", "ver')
  await put(workspace, '.copydesk/journal/notes.txt', 'Mine.')
  expect(must(await listRecovered(workspace, {}, reading(dataFolder)))).toHaveLength(1)
  expect(await readdir(journalOf(workspace))).toHaveLength(3)
})

test.each([
  '../outside.article.json',
  'articles/../../outside.article.json',
  '/etc/x.article.json',
  'articles/x\0.article.json',
])('nothing outside the newsroom is kept or settled: %s', async path => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  expect(refused(await journal.keep(workspace, 'a', { ...sent, path })).code).toBe('workspace/outside')
  // A colleague's program may put anything into a shared folder.
  const id = entryId('x', 'desk', 'a')
  const forged: Entry = {
    format: 'copydesk-journal',
    version: 1,
    path,
    base: '',
    edition: 1,
    at: '',
    by: '',
    newsroom: workspace.folder,
    machine: me.machine,
    desk: 'gone',
    installation: 'one',
    process: DEAD,
    window: 'a',
    article: story(),
  }
  await put(workspace, `.copydesk/journal/${id}.json`, printEntry(forged))
  const reader = reading(dataFolder)
  expect(await offered(workspace, reader)).toMatchObject({ saved: 'gone' })
  expect(refused(await settleRecovered(workspace, { id, choice: 'use' }, reader, free)).code).toBe(
    'workspace/outside',
  )
  const trashed = await settleRecovered(workspace, { id, choice: 'saved' }, reader, free)
  if (trashed.ok && 'trashed' in trashed.value)
    expect(trashed.value.trashed).toBe(basename(trashed.value.trashed))
})
