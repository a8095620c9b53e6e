import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { printArticle } from '../../../article/article.ts'
import { createArticle, duplicateArticle } from '../articles/create.ts'
import { openArticle } from '../articles/open.ts'
import { renameArticle } from '../articles/rename.ts'
import { must, put, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { restoreFromTrash, trashArticle } from '../trash/trash.ts'
import { keepForEver, listVersions, readOldVersion } from './calls.ts'
import { filesOf, kept, MINUTE, PAST, PATH, save, versionsOf, words } from './fixtures.ts'
import { keepVersion } from './keep-version.ts'
import { newestVersion } from './newest.ts'
import { forgetPast } from './past.ts'

const DAY = 24 * 60 * MINUTE

/** A save at some moment. `jump` is how far the clock is set beside the time that truly `passes`, in milliseconds. */
interface Step {
  text: number
  reason: 'saved' | 'status'
  jump: number
  passes: number
  /** Whether the desk was started anew before it. */
  starts: boolean
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2026-11-22T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
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
  for (const text of ['A month later', 'Two hours after that']) {
    must(await keepVersion(workspace, PATH, kept(story({ body: words(text) }))))
    vi.advanceTimersByTime(2 * 60 * MINUTE)
  }
  const left = await versionsOf(workspace)
  expect(left.slice(2).map(({ id }) => id)).toEqual([ids[7], ids[3], ids[0]])
  expect(left[3]).toMatchObject({ keep: true })
  expect(await filesOf(workspace, 'versions')).toHaveLength(5)
  for (const { id } of left) must(await readOldVersion(workspace, { path: PATH, id }))
  expect(await filesOf(workspace, 'blocks')).toHaveLength(5)
})

test('README.txt stands beside the first history', async () => {
  const workspace = await temporaryNewsroom()
  must(await keepVersion(workspace, PATH, kept(story())))
  expect(await readFile(join(workspace.folder, '.copydesk/history/README.txt'), 'utf8')).toContain('gunzip')
  await writeFile(join(workspace.folder, '.copydesk/history/README.txt'), 'Our own notes')
  must(await keepVersion(workspace, PATH.replace('tram', 'ferry'), kept(story())))
  expect(await readFile(join(workspace.folder, '.copydesk/history/README.txt'), 'utf8')).toBe('Our own notes')
})

test('words that come back and go again take nothing from the older version that has them', async () => {
  const workspace = await temporaryNewsroom()
  const say = async (text: string, starts = false) => {
    vi.advanceTimersByTime(1000)
    if (starts) forgetPast(workspace, PATH)
    must(await keepVersion(workspace, PATH, kept(story({ body: words(text) }))))
  }
  await say('Spring')
  await say('Autumn', true)
  await say('Spring', true)
  await say('Winter')
  const [, , oldest] = await versionsOf(workspace)
  const read = must(await readOldVersion(workspace, { path: PATH, id: oldest?.id ?? '' }))
  expect(read.body).toEqual(words('Spring'))
})

test('whatever the clock and the starts of the desk, every version that is listed reads back as it was', async () => {
  const step: fc.Arbitrary<Step> = fc.record({
    text: fc.integer({ min: 0, max: 5 }),
    reason: fc.constantFrom('saved' as const, 'saved' as const, 'status' as const),
    jump: fc.constantFrom(0, 0, -DAY, 3 * DAY, 40 * DAY),
    passes: fc.constantFrom(1000, MINUTE, 2 * 60 * MINUTE),
    starts: fc.boolean(),
  })
  const check = async (steps: Step[]) => {
    const workspace = await temporaryNewsroom()
    const said = new Map<string, string>()
    for (const { text, reason, jump, passes, starts } of steps) {
      vi.advanceTimersByTime(passes)
      vi.setSystemTime(Date.now() + jump)
      if (starts) forgetPast(workspace, PATH)
      const body = [...words(`Version ${text}`), ...story().body.slice(1)]
      must(await keepVersion(workspace, PATH, kept(story({ body }), reason)))
      said.set((await versionsOf(workspace))[0]?.id ?? '', `Version ${text}`)
    }
    const listed = must(await listVersions(workspace, { path: PATH }))
    expect(listed.problems).toEqual([])
    for (const { id } of listed.versions) {
      const { body } = must(await readOldVersion(workspace, { path: PATH, id }))
      expect(body[0]).toMatchObject({ text: [{ text: said.get(id) }] })
    }
    await rm(workspace.folder, { recursive: true })
  }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), check), { numRuns: 15 })
})
