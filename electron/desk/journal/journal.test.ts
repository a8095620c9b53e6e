import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, articleToJson } from '../../../article/article.ts'
import type { RecoveredText } from '../../contract.ts'
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
import type { DeskIdentity } from '../identity.ts'
import { listTrash } from '../trash/trash.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Entry, entryId, printEntry, readEntryFile } from './entry.ts'
import { createJournal } from './journal.ts'
import type { JournalReader } from './offers.ts'
import { listRecovered, readRecovered, settleRecovered } from './recover.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const WORDS = 'And the mayor said nothing.'

const me: DeskIdentity = { id: 'desk-one', machine: 'newsdesk-1', installation: 'one', process: process.pid }
/** Nobody's process: numbers do not go so high. */
const DEAD = 2 ** 30

/** The story with one paragraph more, which no save has. */
const unsaved = (saved: Article): Article => ({
  ...saved,
  body: [...saved.body, { id: 'b9', type: 'paragraph', text: [{ text: WORDS }] }],
})

async function newsroom() {
  const workspace = await temporaryNewsroom()
  workspace.author = 'Hedda Voss'
  await putStory(workspace, PATH, story())
  const opened = must(await openArticle(workspace, PATH))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  const dataFolder = await temporaryFolder()
  const journal = createJournal({ identity: Promise.resolve(me), dataFolder, patience: 2000 })
  const { body, ...fields } = unsaved(opened.article)
  const sent = { path: PATH, base: opened.version, fields, body }
  return { workspace, dataFolder, journal, saved: opened.article, sent }
}

/** How a desk that was started after a crash reads the journal. */
const reading = (dataFolder: string, given: Partial<JournalReader> = {}): JournalReader => ({
  identity: Promise.resolve({ ...me, id: 'desk-after' }),
  dataFolder,
  locks: { isHeldBy: async () => false },
  isOpen: () => false,
  ...given,
})

const free = async () => ({ ok: true as const, value: undefined })
const journalOf = (workspace: Workspace): string => join(workspace.folder, '.copydesk/journal')
const textOf = (article: Article | null): string => JSON.stringify(article?.body)

async function offered(workspace: Workspace, reader: JournalReader): Promise<RecoveredText> {
  const [text] = must(await listRecovered(workspace, {}, reader))
  if (!text) throw new Error('nothing was offered')
  return text
}

test('whatever is kept is read back as it was, and people can read it too', async () => {
  const folder = await temporaryFolder()
  const entry = fc.record({
    path: fc.constant(PATH),
    base: fc.string(),
    edition: fc.nat(),
    at: fc.string(),
    by: fc.string(),
    newsroom: fc.string(),
    words: fc.string(),
  })
  await fc.assert(
    fc.asyncProperty(entry, async ({ words, ...fields }) => {
      const article = story({ headline: words })
      const whole: Entry = {
        format: 'copydesk-journal',
        version: 1,
        ...fields,
        machine: me.machine,
        installation: me.installation,
        process: me.process,
        desk: me.id,
        window: 'a',
        article,
      }
      const file = join(folder, 'entry.json')
      await writeFile(file, printEntry(whole))
      expect(await readEntryFile(file)).toEqual(whole)
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ article: articleToJson(article) })
    }),
    { numRuns: 60 },
  )
})

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

test('without its drive the newsroom’s words are kept on this machine, and nothing is made in its place', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  await rename(workspace.folder, `${workspace.folder}-away`)
  must(await journal.keep(workspace, 'a', sent))
  await expect(readdir(workspace.folder)).rejects.toThrow('ENOENT')
  await rename(`${workspace.folder}-away`, workspace.folder)
  const reader = reading(dataFolder)
  const { id } = await offered(workspace, reader)
  must(await settleRecovered(workspace, { id, choice: 'use' }, reader, free))
  expect(await readdir(join(dataFolder, 'journal'))).toEqual([])
})

test('a newsroom’s disk that does not answer does not hold the words up', async () => {
  const { workspace, dataFolder, sent } = await newsroom()
  const impatient = createJournal({ identity: Promise.resolve(me), dataFolder, patience: 0 })
  must(await impatient.keep(workspace, 'a', sent))
  expect(await readdir(join(dataFolder, 'journal'))).toHaveLength(1)
  await impatient.drop('a', PATH)
  expect(await readdir(join(dataFolder, 'journal'))).toEqual([])
  expect(await readdir(journalOf(workspace))).toEqual([])
})

test('a save takes the words out of the journal, but not newer ones that came while it ran', async () => {
  const { workspace, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const running = await journal.around(workspace, 'a', sent, async () => {
    const text = JSON.stringify(await readdir(journalOf(workspace)))
    must(await journal.keep(workspace, 'a', { ...sent, fields: { ...sent.fields, kicker: 'Newer' } }))
    return { ok: true as const, value: text }
  })
  expect(must(running)).toContain('2026-11-22-tram')
  expect(await readdir(journalOf(workspace))).toHaveLength(1)
  must(await journal.around(workspace, 'a', sent, () => saveArticle(workspace, sent)))
  expect(await readdir(journalOf(workspace))).toEqual([])
})

test('a crash between a save and the end of its entry finds the same words in both, and asks nobody', async () => {
  const { workspace, dataFolder, journal, saved, sent } = await newsroom()
  const { body, ...fields } = saved
  must(await journal.keep(workspace, 'a', { ...sent, fields, body }))
  const crash = new Error('crash')
  const crashing = journal.around(workspace, 'a', sent, async () => {
    must(await saveArticle(workspace, sent))
    throw crash
  })
  await expect(crashing).rejects.toBe(crash)
  expect(await readdir(journalOf(workspace))).toHaveLength(1)
  expect(must(await listRecovered(workspace, {}, reading(dataFolder)))).toEqual([])
})

test('of two states of the same words the later one counts, whatever the clock said', async () => {
  const { workspace, dataFolder, journal, saved, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const [name = ''] = await readdir(journalOf(workspace))
  const older = found(await readEntryFile(join(journalOf(workspace), name)))
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
    ...{ format: 'copydesk-journal', version: 1, path, base: '', edition: 1, at: '', by: '' },
    ...{ newsroom: workspace.folder, machine: me.machine, desk: 'gone', installation: 'one', process: DEAD },
    ...{ window: 'a', article: story() },
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

test('a journal that is linked out of the newsroom is not used; the words are kept on this machine', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  const outside = await temporaryFolder()
  await rm(journalOf(workspace), { recursive: true })
  await symlink(outside, journalOf(workspace))
  must(await journal.keep(workspace, 'a', sent))
  expect(await readdir(outside)).toEqual([])
  expect(await readdir(join(dataFolder, 'journal'))).toHaveLength(1)
})

function found<T>(value: T | null): T {
  if (value === null) throw new Error('nothing there')
  return value
}
