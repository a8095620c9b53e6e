import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { printArticle } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import {
  must,
  put,
  refused,
  story,
  temporaryFolder,
  temporaryNewsroom,
} from '../../electron/desk/fixtures/newsroom.ts'
import { type Call, openWhole } from './desk.ts'
import { testDesk } from './test-desk.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const DAY = 24 * 60 * 60 * 1000

afterEach(() => {
  vi.useRealTimers()
})

const paragraph = (text: string): Block[] => [{ id: 'b1', type: 'paragraph', text: [{ text }] }]

/** A window on a newsroom with one story. */
async function openNewsroom() {
  const { folder } = await temporaryNewsroom()
  await put({ folder } as never, PATH, printArticle(story()))
  return { folder, call: await anotherDesk(folder) }
}

/** A further desk on the same newsroom: another machine, or the command line. */
async function anotherDesk(folder: string): Promise<Call> {
  const call = testDesk(await temporaryFolder())
  must(await call('workspace.open', { folder }))
  return call
}

/** What a window holds of an article, and how it saves it. */
async function windowOn(call: Call, path = PATH) {
  const opened = await openWhole(call, path)
  const { body: _, ...fields } = opened.article
  let base = opened.version
  const save = async (text: string) => {
    const saved = await call('articles.save', { path, base, fields, body: paragraph(text) })
    if (saved.ok) base = saved.value.version
    return saved
  }
  return { save }
}

const textOf = ({ body }: { body: readonly Block[] }): string =>
  body.flatMap(block => (block.type === 'paragraph' ? block.text.map(run => run.text) : [])).join(' ')

const textIn = async (call: Call, path = PATH) => textOf((await openWhole(call, path)).article)

/** The texts of all kept versions, the newest first. */
async function pastOf(call: Call, path = PATH): Promise<string[]> {
  const { versions, problems } = must(await call('history.list', { path }))
  expect(problems).toEqual([])
  const read = await Promise.all(versions.map(({ id }) => call('history.read', { path, id })))
  return read.map(version => textOf(must(version)))
}

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
).toString('base64')

test.each([
  ['away', async () => undefined],
  ['away, and its mount point is left empty', (folder: string) => mkdir(folder)],
])(
  'the newsroom’s drive is taken %s: everything says so, nothing begins in its place, and saving goes on when it is back',
  async (_, leave) => {
    const { folder, call } = await openNewsroom()
    const window = await windowOn(call)
    must(await window.save('Before the drive was taken'))
    await rename(folder, `${folder}-elsewhere`)
    await leave(folder)
    for (const problem of [
      refused(await window.save('Typed meanwhile')),
      refused(await call('articles.open', { path: PATH })),
      refused(await call('articles.list', {})),
      refused(await call('articles.create', { headline: 'Ferry' })),
      refused(await call('articles.trash', { path: PATH })),
      refused(await call('media.add', { name: 'tram.png', base64: PICTURE })),
      refused(await call('export.run', { path: PATH, formats: ['text'] })),
      refused(await call('history.list', { path: PATH })),
    ]) {
      expect(problem.code).toBe('disk/gone')
      expect(problem.message).toContain('not connected')
    }
    expect(await readdir(folder).catch(() => [])).toEqual([])
    await rm(folder, { recursive: true, force: true })
    await rename(`${folder}-elsewhere`, folder)
    must(await window.save('Typed meanwhile'))
    expect(await textIn(await anotherDesk(folder))).toBe('Typed meanwhile')
    expect(await pastOf(call)).toContain('Typed meanwhile')
  },
)

test('a single article’s folder is gone: its save says so and goes on when it is back', async () => {
  const { folder, call } = await openNewsroom()
  const window = await windowOn(call)
  await rename(join(folder, 'articles/2026'), join(folder, 'moved'))
  expect(refused(await window.save('Typed meanwhile')).code).toBe('disk/gone')
  await rename(join(folder, 'moved'), join(folder, 'articles/2026'))
  must(await window.save('Typed meanwhile'))
  expect(await textIn(call)).toBe('Typed meanwhile')
})

test('a name that no disk takes is refused, and a headline of any length gets one that every disk takes', async () => {
  const { call } = await openNewsroom()
  const long = `articles/${'tram-'.repeat(80)}.article.json`
  expect(refused(await call('articles.open', { path: long })).code).toBe('disk/name-too-long')
  const { body, ...fields } = story()
  const saved = await call('articles.save', { path: long, base: 'sha256:0', fields, body })
  expect(refused(saved).code).toBe('disk/name-too-long')
  for (const [slug, headline] of [
    ['night', '路面電車'.repeat(250)],
    ['harbour', 'Straßenbahn '.repeat(80)],
    ['ferry', '🚋'.repeat(400)],
  ] as const) {
    const { path } = must(await call('articles.create', { headline }))
    expect(Buffer.byteLength(path.split('/').at(-1) ?? '')).toBeLessThan(100)
    const renamed = must(await call('articles.rename', { path, slug: `${slug} ${headline.slice(0, 110)}` }))
    expect(renamed.path).toContain(slug)
    expect(Buffer.byteLength(renamed.path.split('/').at(-1) ?? '')).toBeLessThan(100)
    expect((await openWhole(call, renamed.path)).article.headline).toBe(headline)
  }
})

test('names that differ in case or Unicode form only are told apart here and never made by Copydesk', async () => {
  const { folder, call } = await openNewsroom()
  const names = ['Tram', 'caf\u00e9', 'cafe\u0301'].map(
    slug => `articles/2026/2026-11-22-${slug}.article.json`,
  )
  for (const path of names) {
    await put({ folder } as never, path, printArticle(story({ body: paragraph(path) })))
  }
  const windows = await Promise.all(names.map(path => windowOn(call, path)))
  await Promise.all(windows.map(async (window, index) => must(await window.save(`Saved ${names[index]}`))))
  for (const path of names) {
    expect(await textIn(call, path)).toBe(`Saved ${path}`)
    expect(await pastOf(call, path)).toEqual([`Saved ${path}`, path])
  }
  expect(must(await call('articles.list', {}))).toHaveLength(4)

  const { path } = must(await call('articles.create', { headline: 'Ferry' }))
  const upper = path.replace('ferry', 'FERRY')
  await rename(join(folder, path), join(folder, upper))
  const second = must(await call('articles.create', { headline: 'Ferry' })).path
  expect(second).toBe(path.replace('ferry', 'ferry-2'))
  const taken = refused(await call('articles.rename', { path: second, slug: 'ferry' }))
  expect(taken.code).toBe('article/name-taken')
  expect(taken.message).toContain('FERRY')
  const before = await readFile(join(folder, upper), 'utf8')
  must(await call('articles.trash', { path: second }))
  expect(await readFile(join(folder, upper), 'utf8')).toBe(before)
})

test('a clock that jumps back two years and forth again disorders nothing', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.parse('2026-11-22T09:00:00Z') })
  const { folder, call } = await openNewsroom()
  const window = await windowOn(call)
  const texts: string[] = []
  for (const [jump, updatedAt] of [
    [0, '2026-11-22T09:01:00.000Z'],
    [-730 * DAY, '2026-11-22T09:00:00.000Z'],
    [0, '2026-11-22T09:00:00.000Z'],
    [730 * DAY, '2026-11-22T09:04:00.000Z'],
  ] as const) {
    vi.advanceTimersByTime(60_000)
    vi.setSystemTime(Date.now() + jump)
    texts.unshift(`Save number ${texts.length + 1}`)
    const saved = must(await window.save(texts[0] ?? ''))
    expect(saved.updatedAt).toBe(updatedAt)
    const [summary] = must(await (await anotherDesk(folder))('articles.list', {}))
    expect(summary).toMatchObject({ path: PATH, updatedAt })
  }
  expect(await textIn(call)).toBe('Save number 4')
  expect((await pastOf(call)).slice(0, 4)).toEqual(texts)
  expect((await pastOf(await anotherDesk(folder))).slice(0, 4)).toEqual(texts)
})

test('two windows save on the same version: one is told, and what both typed is kept', async () => {
  const { folder, call } = await openNewsroom()
  const windows = [await windowOn(call), await windowOn(call)]
  const texts = ['From the first', 'From the second']
  const saves = await Promise.all(windows.map((window, index) => window.save(texts[index] ?? '')))
  const winner = saves.findIndex(({ ok }) => ok)
  const told = saves.flatMap(saved => (saved.ok ? [] : [saved.error.code]))
  expect(told).toEqual(['article/changed-on-disk'])
  expect(await textIn(await anotherDesk(folder))).toBe(texts[winner])
  const again = await windowOn(call)
  must(await again.save('From the first and the second'))
  expect(await pastOf(call)).toContain(texts[winner])
})

test('two machines save at the very same moment: every save that was acknowledged stands in the file or in its past', async () => {
  const { folder, call } = await openNewsroom()
  const other = await anotherDesk(folder)
  let refusals = 0
  for (let round = 0; round < 20; round++) {
    const windows = [await windowOn(call), await windowOn(other)]
    const texts = windows.map((_, index) => `Round ${round}, machine ${index}`)
    const saves = await Promise.all(windows.map((window, index) => window.save(texts[index] ?? '')))
    const acknowledged = texts.filter((_, index) => saves[index]?.ok)
    refusals += texts.length - acknowledged.length
    expect(acknowledged.length).toBeGreaterThan(0)
    const kept = [await textIn(call), ...(await pastOf(call))]
    for (const text of acknowledged) expect(kept).toContain(text)
  }
  console.log(`20 rounds of two machines at once: ${refusals} told, 0 acknowledged saves lost`)
})
