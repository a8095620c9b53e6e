import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Article, parseArticleText, printArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { articles } from '../../../article/fixtures/arbitrary.ts'
import { createArticle } from '../articles/create.ts'
import { openArticle } from '../articles/open.ts'
import { must, putStory, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { readOldVersion, restoreVersion } from './calls.ts'
import { filesOf, kept, MINUTE, PAST, PATH, save, versionsOf, words } from './fixtures.ts'
import { keepVersion } from './keep-version.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2026-11-22T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

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
    { by: '', reason: 'outside', words: 5 },
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

test('articles that somebody named with a full stop or a space at the end have a history, each its own', async () => {
  const workspace = await temporaryNewsroom()
  for (const end of ['', '.', ' ', '~', '.~', ' ~']) {
    const path = `articles/2026/The U.S${end}.article.json`
    await putStory(workspace, path, story())
    await save(workspace, { kicker: 'City' }, path)
    expect(await versionsOf(workspace, path)).toHaveLength(2)
  }
})
