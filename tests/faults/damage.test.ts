import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { parseArticleText, printArticle } from '../../article/article.ts'
import {
  must,
  put,
  refused,
  story,
  temporaryFolder,
  temporaryNewsroom,
} from '../../electron/desk/fixtures/newsroom.ts'
import { type Call, openWhole, startDesk } from './desk.ts'
import { testDesk } from './test-desk.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const RUNS = Number(process.env.COPYDESK_DAMAGES ?? 40)

/** What a failing disk, a broken transfer or a half-synced folder makes of a file. `at` and `to` are parts of its length. */
const damage = fc.record({
  kind: fc.constantFrom('cut off' as const, 'zeros' as const, 'flipped bit' as const),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  bit: fc.integer({ min: 0, max: 7 }),
})
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never

function damagedBy({ kind, at, to, bit }: Damage, whole: Uint8Array): Buffer {
  const bytes = Buffer.from(whole)
  const start = Math.floor(at * bytes.length)
  if (kind === 'cut off') return bytes.subarray(0, start)
  if (kind === 'zeros')
    return bytes.fill(0, start, start + Math.ceil(to * (bytes.length - start)) || start + 1)
  bytes[start] = (bytes[start] ?? 0) ^ (1 << bit)
  return bytes
}

/** What the bytes say where they still are UTF-8 and an article. */
function stillAnArticle(bytes: Uint8Array) {
  try {
    const parsed = parseArticleText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return parsed.ok ? parsed.value : null
  } catch {
    return null
  }
}

const versionOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** A newsroom with one article that was saved through the desk, so that it has a past. */
async function newsroomWithStory() {
  const workspace = await temporaryNewsroom()
  const file = await put(workspace, PATH, printArticle(story()))
  const call = testDesk(await temporaryFolder())
  must(await call('workspace.open', { folder: workspace.folder }))
  const opened = await openWhole(call, PATH)
  const { body, ...fields } = { ...opened.article, kicker: 'Transport – Tidewater' }
  must(await call('articles.save', { path: PATH, base: opened.version, fields, body }))
  return { call, file, folder: workspace.folder, good: await readFile(file) }
}

test('whatever happened to its bytes, an article opens as it stands or as damaged with its last good version', async () => {
  const { call, file, good } = await newsroomWithStory()
  const { article: whole } = await openWhole(call, PATH)
  const seen = { damaged: 0, readable: 0 }
  const check = async (done: Damage) => {
    const bytes = damagedBy(done, good)
    await writeFile(file, bytes)
    const article = stillAnArticle(bytes)
    const opened = must(await call('articles.open', { path: PATH }))
    if (opened.kind === 'article') {
      expect(printArticle(opened.article)).toBe(
        article && printArticle({ ...article, body: opened.article.body }),
      )
      seen.readable++
      return
    }
    seen.damaged++
    expect(article).toBeNull()
    expect(opened.raw).toBe(bytes.toString('utf8'))
    expect(opened.reason).toMatch(/^[A-Z“].*\.$/s)
    expect(opened.lastGood?.article).toEqual(whole)
    const [summary] = must(await call('articles.list', {}))
    expect(summary).toMatchObject({ path: PATH, damaged: opened.reason })
    await tryToOverwrite(call, bytes)
    expect(await readFile(file)).toEqual(bytes)
  }
  await fc.assert(fc.asyncProperty(damage, check), { numRuns: RUNS })
  console.log(`${seen.damaged} damaged files named and left alone, ${seen.readable} still read as they stand`)
  expect(seen.damaged).toBeGreaterThan(0)
})

/** Everything a person may do to an article that is in the window when its file is damaged. */
async function tryToOverwrite(call: Call, bytes: Uint8Array): Promise<void> {
  const { body, ...fields } = story({ headline: 'Written over' })
  for (const base of [versionOf(bytes), versionOf(Buffer.from('other'))]) {
    const saved = await call('articles.save', { path: PATH, base, fields, body })
    expect(refused(saved).code).toBe('article/damaged')
  }
  expect(refused(await call('articles.duplicate', { path: PATH })).code).toBe('article/damaged')
  const { versions } = must(await call('history.list', { path: PATH }))
  const restored = await call('history.restore', { path: PATH, id: versions[0]?.id ?? '' })
  expect(refused(restored).code).toBe('article/damaged')
  const { path: moved } = must(await call('articles.rename', { path: PATH, slug: 'ferry' }))
  must(await call('articles.rename', { path: moved, slug: 'tram' }))
  expect(must(await call('articles.list', {}))).toHaveLength(1)
}

test('an article with one letter changed by the disk is the text as it is, and what it was stands in its past', async () => {
  const { call, file, good } = await newsroomWithStory()
  await writeFile(file, good.toString('utf8').replace('Work starts', 'Work stars'))
  const opened = await openWhole(call, PATH)
  const { body, ...fields } = { ...opened.article, kicker: 'City' }
  must(await call('articles.save', { path: PATH, base: opened.version, fields, body }))
  const { versions } = must(await call('history.list', { path: PATH }))
  expect(versions.map(({ reason }) => reason)).toEqual(['saved', 'outside', 'saved', 'outside'])
  const before = must(await call('history.read', { path: PATH, id: versions[2]?.id ?? '' }))
  expect(before.body[1]).toMatchObject({ text: [{ text: 'Work starts in spring.' }] })
})

test('damaged newsroom settings are named in a sentence and never written over', async () => {
  const { folder } = await newsroomWithStory()
  const file = join(folder, 'copydesk.json')
  const good = await readFile(file)
  const check = async (done: Damage) => {
    const bytes = damagedBy(done, good)
    await writeFile(file, bytes)
    const { call, desk } = startDesk(await temporaryFolder())
    for (const opened of [
      await call('workspace.open', { folder }),
      await call('workspace.create', { folder, name: 'Over it' }),
    ]) {
      if (opened.ok) continue
      expect(opened.error.code).toBe('workspace/damaged')
      expect(opened.error.message).toMatch(/^“.*copydesk\.json” cannot be read: .*\.$/s)
    }
    await desk.close()
    expect(await readFile(file)).toEqual(bytes)
  }
  await fc.assert(fc.asyncProperty(damage, check), { numRuns: RUNS })
})

test('damaged preferences fall back to the usual ones, and what stood there is kept beside them', async () => {
  // The desk notes on the terminal that there is no sample newsroom to begin with; that is not what this is about.
  const noted = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const check = async (done: Damage) => {
    const dataFolder = await temporaryFolder()
    const first = startDesk(dataFolder)
    must(
      await first.call('workspace.create', {
        folder: join(dataFolder, 'courier'),
        name: 'Tidewater Courier',
      }),
    )
    must(await first.call('preferences.set', { name: 'Hedda Voss', theme: 'dark', layout: { library: 320 } }))
    await first.desk.close()
    const file = join(dataFolder, 'desk.json')
    const bytes = damagedBy(done, await readFile(file))
    await writeFile(file, bytes)

    const second = startDesk(dataFolder)
    must(await second.call('desk.state', {}))
    must(await second.call('preferences.set', { theme: 'light' }))
    await second.desk.close()
    const third = startDesk(dataFolder)
    expect(must(await third.call('desk.state', {})).preferences.theme).toBe('light')
    await third.desk.close()
    if (isJson(bytes)) return
    const beside = (await readdir(dataFolder)).filter(name => name.startsWith('desk.damaged'))
    expect(beside).toHaveLength(1)
    expect(await readFile(join(dataFolder, beside[0] ?? ''))).toEqual(bytes)
  }
  await fc.assert(fc.asyncProperty(damage, check), { numRuns: RUNS })
  noted.mockRestore()
})

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'))
    return true
  } catch {
    return false
  }
}
