import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Article, parseArticleText, printArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { articles } from '../../../article/fixtures/arbitrary.ts'
import { createArticle, duplicateArticle } from '../articles/create.ts'
import { openArticle } from '../articles/open.ts'
import { renameArticle } from '../articles/rename.ts'
import { saveArticle } from '../articles/save.ts'
import { versionOf } from '../files/read-bounded.ts'
import { must, put, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { restoreFromTrash, trashArticle } from '../trash/trash.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { keepForEver, listVersions, readOldVersion, restoreVersion } from './calls.ts'
import { keepVersion } from './keep-version.ts'
import { newestVersion } from './newest.ts'
import { forgetPast } from './past.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const PAST = '.copydesk/history/articles/2026/2026-11-22-tram'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2026-11-22T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const kept = (article: Article, reason: 'saved' | 'status' | 'exported' = 'saved') => ({
  article,
  file: versionOf(printArticle(article)),
  reason,
})

const versionsOf = async (workspace: Workspace, path = PATH) =>
  must(await listVersions(workspace, { path })).versions

/** The stores' files, by folder. */
const filesOf = (workspace: Workspace, folder: 'versions' | 'blocks'): Promise<string[]> =>
  readdir(join(workspace.folder, PAST, folder))

/** Saves as the window does, on what is in the file now. */
async function save(workspace: Workspace, change: Partial<Article>, path = PATH): Promise<void> {
  const opened = must(await openArticle(workspace, path))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  const { body, ...fields } = { ...opened.article, ...change }
  must(await saveArticle(workspace, { path, base: opened.version, fields, body }))
}

const words = (text: string): Block[] => [{ id: 'b1', type: 'paragraph', text: [{ text }] }]

test('the newsroom’s own words: who saved what, when, and how many words came and went', async () => {
  const workspace = await temporaryNewsroom()
  workspace.author = 'Hedda Voss'
  await putStory(workspace, PATH, story({ body: words('The council voted on Saturday.') }))
  await save(workspace, { body: words('The council voted 31 to 12 on Saturday.') })
  vi.advanceTimersByTime(5 * MINUTE)
  await save(workspace, { body: words('The council voted 31 to 12.'), status: 'ready' })
  expect(await versionsOf(workspace)).toMatchObject([
    {
      by: 'Hedda Voss',
      reason: 'status',
      status: 'ready',
      words: 6,
      added: 0,
      removed: 2,
      at: '2026-11-22T09:05:00.000Z',
    },
    { reason: 'saved', status: 'draft', words: 8, added: 3, removed: 0 },
    { reason: 'outside', words: 5 },
  ])
})

test('saves in quick succession are one version; a pause, another person, a status move begin a new one', async () => {
  const workspace = await temporaryNewsroom()
  const type = async (text: string, after: number, reason?: 'status' | 'exported') => {
    vi.advanceTimersByTime(after)
    must(await keepVersion(workspace, PATH, kept(story({ body: words(text) }), reason)))
  }
  await type('One', 0)
  await type('One two', 1000)
  await type('One two three', 14_000)
  expect(await versionsOf(workspace)).toMatchObject([{ words: 3, added: 3 }])
  expect(await filesOf(workspace, 'blocks')).toHaveLength(1)
  await type('After a pause', 16_000)
  workspace.author = 'Hedda Voss'
  await type('After another person', 1000)
  await type('After another person', 1000, 'status')
  await type('After a status move', 1000)
  await type('After a status move', 1000, 'exported')
  expect((await versionsOf(workspace)).map(({ reason }) => reason)).toEqual([
    'exported',
    'saved',
    'status',
    'saved',
    'saved',
    'saved',
  ])
  for (let second = 0; second < 130; second++) await type(`Typing without a pause ${second}`, 1000)
  expect(await versionsOf(workspace)).toHaveLength(9)
})

test('opening an article again begins a new version, however soon', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  await save(workspace, { kicker: 'Transport' })
  await save(workspace, { kicker: 'City' })
  expect((await versionsOf(workspace)).map(({ reason }) => reason)).toEqual(['saved', 'saved', 'outside'])
})

test('a save that changes one block of 500 writes one new block', async () => {
  const workspace = await temporaryNewsroom()
  const body = Array.from(
    { length: 500 },
    (_, index): Block => ({ id: `b${index}`, type: 'paragraph', text: [{ text: `Paragraph ${index}` }] }),
  )
  must(await keepVersion(workspace, PATH, kept(story({ body }))))
  const [first] = await filesOf(workspace, 'blocks')
  vi.advanceTimersByTime(MINUTE)
  const changed = body.with(250, { id: 'b250', type: 'paragraph', text: [{ text: 'Rewritten' }] })
  must(await keepVersion(workspace, PATH, kept(story({ body: changed }))))
  const added = (await filesOf(workspace, 'blocks')).filter(name => name !== first)
  expect(added).toHaveLength(1)
  const bundle = gunzipSync(await readFile(join(workspace.folder, PAST, 'blocks', added[0] ?? '')))
  expect(Object.values(JSON.parse(bundle.toString('utf8')))).toEqual([changed[250]])
  vi.advanceTimersByTime(MINUTE)
  must(await keepVersion(workspace, PATH, kept(story({ body: changed.toReversed() }))))
  expect(await filesOf(workspace, 'blocks')).toHaveLength(2)
})

test('whatever was saved, each kept version reads back exactly, from memory and from the disk', async () => {
  const check = async (saved: Article[], pauses: number[]) => {
    const workspace = await temporaryNewsroom()
    const expected: string[] = []
    for (const [index, article] of saved.entries()) {
      const pause = pauses[index % pauses.length] ?? 0
      vi.advanceTimersByTime(pause)
      if (pause < 15_000 && index > 0) expected.pop()
      expected.push(printArticle(must(parseArticleText(printArticle(article)))))
      must(await keepVersion(workspace, PATH, kept(article)))
    }
    const listed = await versionsOf(workspace)
    const read = await Promise.all(listed.map(({ id }) => readOldVersion(workspace, { path: PATH, id })))
    expect(read.map(result => printArticle(must(result))).toReversed()).toEqual(expected)
    await rm(workspace.folder, { recursive: true })
  }
  const pauses = fc.array(fc.constantFrom(16_000, 16_000, 1000), { minLength: 1, maxLength: 6 })
  // No more than three folded saves in a row take longer than a minute here.
  await fc.assert(fc.asyncProperty(fc.array(articles(), { minLength: 1, maxLength: 6 }), pauses, check), {
    numRuns: 25,
  })
})

test('an old version is restored as a new one, and that is undone by restoring again', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const original = must(await openArticle(workspace, PATH))
  vi.advanceTimersByTime(MINUTE)
  await save(workspace, { headline: 'Ruined', body: words('Ruined') })
  const [ruined, first] = await versionsOf(workspace)
  const { before } = must(await restoreVersion(workspace, { path: PATH, id: first?.id ?? '' }))
  expect(before).toBe(ruined?.id)
  const opened = must(await openArticle(workspace, PATH))
  if (opened.kind !== 'article' || original.kind !== 'article') throw new Error('not an article')
  expect({ ...opened.article, updatedAt: '' }).toEqual({ ...original.article, updatedAt: '' })
  expect((await versionsOf(workspace)).map(({ reason }) => reason)).toEqual(['restored', 'saved', 'outside'])
  must(await restoreVersion(workspace, { path: PATH, id: before }))
  expect(must(await openArticle(workspace, PATH))).toMatchObject({ article: { headline: 'Ruined' } })
  expect(must(await restoreVersion(workspace, { path: PATH, id: before })).before).toBe(
    (await versionsOf(workspace))[0]?.id,
  )
})

test('what somebody else wrote into the file is kept before it is saved over', async () => {
  const workspace = await temporaryNewsroom()
  const { path } = must(await createArticle(workspace, { headline: 'Tram' }))
  await putStory(workspace, path, story({ headline: 'From a colleague' }))
  await save(workspace, { headline: 'Mine' }, path)
  const versions = await versionsOf(workspace, path)
  expect(versions.map(({ reason }) => reason)).toEqual(['saved', 'outside', 'created'])
  const theirs = must(await readOldVersion(workspace, { path, id: versions[1]?.id ?? '' }))
  expect(theirs.headline).toBe('From a colleague')
})

test('the history follows an article through a rename, the trash and back, and a copy has its own', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  await save(workspace, { kicker: 'City' })
  const { path } = must(await renameArticle(workspace, PATH, 'tram-vote'))
  expect(await versionsOf(workspace, path)).toHaveLength(2)
  expect(await versionsOf(workspace, PATH)).toEqual([])
  const copy = must(await duplicateArticle(workspace, path))
  expect((await versionsOf(workspace, copy.path)).map(({ reason }) => reason)).toEqual([
    'copied',
    'saved',
    'outside',
  ])

  const { name } = must(await trashArticle(workspace, path))
  must(await createArticle(workspace, { headline: 'Tram vote' }))
  await putStory(workspace, path, story({ headline: 'Another of that name' }))
  await save(workspace, { kicker: 'City' }, path)
  const restored = must(await restoreFromTrash(workspace, name))
  expect(restored.path).not.toBe(path)
  expect((await versionsOf(workspace, restored.path)).map(({ reason }) => reason)).toEqual([
    'saved',
    'outside',
  ])
  expect((await versionsOf(workspace, path)).map(({ reason }) => reason)).toEqual([
    'saved',
    'outside',
    'created',
  ])
})

test('a new article does not inherit the past of a deleted one of its name', async () => {
  const workspace = await temporaryNewsroom()
  const first = must(await createArticle(workspace, { headline: 'Tram' }))
  await rm(join(workspace.folder, first.path))
  const second = must(await createArticle(workspace, { headline: 'Tram' }))
  expect(second.path).toBe(first.path)
  expect(await versionsOf(workspace, second.path)).toHaveLength(1)
})

test('a cut-off version or bundle is said and passed over, and never brings the list down', async () => {
  const workspace = await temporaryNewsroom()
  for (const text of ['First', 'Second', 'Third']) {
    must(await keepVersion(workspace, PATH, kept(story({ body: words(text) }))))
    vi.advanceTimersByTime(MINUTE)
  }
  const [third, second] = await versionsOf(workspace)
  await truncate(join(workspace.folder, PAST, 'versions', `${second?.id}.json`), 40)
  const listed = must(await listVersions(workspace, { path: PATH }))
  expect(listed.versions.map(({ words: count }) => count)).toEqual([1, 1])
  expect(listed.problems).toEqual(['Version 2 in the history is damaged and was passed over.'])

  for (const name of await filesOf(workspace, 'blocks')) {
    await truncate(join(workspace.folder, PAST, 'blocks', name), 20)
  }
  const problem = refused(await readOldVersion(workspace, { path: PATH, id: third?.id ?? '' }))
  expect(problem.code).toBe('history/damaged')
  expect(refused(await readOldVersion(workspace, { path: PATH, id: '000099-aaaa' })).code).toBe(
    'history/none',
  )
  expect(await newestVersion(workspace, PATH)).toBeNull()
  forgetPast(workspace, PATH)
  must(await keepVersion(workspace, PATH, kept(story({ body: words('Fourth') }))))
  expect(await newestVersion(workspace, PATH)).toMatchObject({ article: { body: words('Fourth') } })
})

test('a newsroom that only has what an earlier Copydesk kept still finds its newest whole version', async () => {
  const workspace = await temporaryNewsroom()
  await put(workspace, `${PAST}/last-good.article.json`, printArticle(story({ headline: 'Last good' })))
  await put(workspace, PATH, '{ "format": "copydesk-art')
  expect(must(await openArticle(workspace, PATH))).toMatchObject({
    kind: 'damaged',
    lastGood: { article: { headline: 'Last good' } },
  })
})

test('a history that cannot be written never fails the save, and is told once', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  await put(workspace, PAST, 'a file where the folder should be')
  const told: string[] = []
  workspace.tell = ({ message }) => told.push(message)
  const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await save(workspace, { headline: 'Saved all the same' })
  await save(workspace, { headline: 'And again' })
  silent.mockRestore()
  expect(must(await openArticle(workspace, PATH))).toMatchObject({ article: { headline: 'And again' } })
  expect(told).toEqual([expect.stringContaining('no earlier versions can be kept')])
})

test('what is marked “keep” outlives the thinning, and unused blocks go with their versions', async () => {
  const workspace = await temporaryNewsroom()
  const ids: string[] = []
  for (let minute = 0; minute < 8; minute++) {
    must(await keepVersion(workspace, PATH, kept(story({ body: words(`Minute ${minute}`) }))))
    ids.push((await versionsOf(workspace))[0]?.id ?? '')
    vi.advanceTimersByTime(MINUTE)
  }
  must(await keepForEver(workspace, { path: PATH, id: ids[3] ?? '', keep: true }))
  vi.setSystemTime(Date.now() + 30 * DAY)
  vi.advanceTimersByTime(2 * DAY)
  must(await keepVersion(workspace, PATH, kept(story({ body: words('A month later') }))))
  const left = await versionsOf(workspace)
  expect(left.slice(1).map(({ id }) => id)).toEqual([ids[7], ids[3], ids[0]])
  expect(left[2]).toMatchObject({ keep: true })
  expect(await filesOf(workspace, 'versions')).toHaveLength(4)
  for (const { id } of left) must(await readOldVersion(workspace, { path: PATH, id }))
  expect(await filesOf(workspace, 'blocks')).toHaveLength(4)
})

test('README.txt stands beside the first history', async () => {
  const workspace = await temporaryNewsroom()
  must(await keepVersion(workspace, PATH, kept(story())))
  expect(await readFile(join(workspace.folder, '.copydesk/history/README.txt'), 'utf8')).toContain('gunzip')
  await writeFile(join(workspace.folder, '.copydesk/history/README.txt'), 'Our own notes')
  must(await keepVersion(workspace, PATH.replace('tram', 'ferry'), kept(story())))
  expect(await readFile(join(workspace.folder, '.copydesk/history/README.txt'), 'utf8')).toBe('Our own notes')
})
