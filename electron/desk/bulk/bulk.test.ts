import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Article, parseArticleText } from '../../../article/article.ts'
import { setStatus } from '../../../article/quotes/ledger-edit.ts'
import { markQuotations } from '../../../article/quotes/mark.ts'
import { done, fail } from '../../../article/result.ts'
import type { Args } from '../../contract.ts'
import type { BulkReport } from '../../contract-library.ts'
import { listArticles } from '../articles/list.ts'
import { must, put, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { listVersions } from '../history/calls.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { createJobs, type Jobs } from './jobs.ts'
import type { JobTools } from './run-job.ts'

const path = (name: string): string => `articles/2026/${name}.article.json`
const byline = [{ name: 'Ines Aldover', role: 'Reporter' }]
const fine: Partial<Article> = { standfirst: 'Track in spring.', bylines: byline }

const QUIET: JobTools = { progress: () => {}, writing: () => () => {}, mayWrite: async () => done(undefined) }

async function newsroom(names: string[], given: Partial<Article> = {}): Promise<Workspace> {
  const workspace = await temporaryNewsroom()
  for (const name of names)
    await putStory(workspace, path(name), story({ ...fine, headline: name, ...given }))
  return workspace
}

const read = async ({ folder }: Workspace, name: string): Promise<Article> =>
  must(parseArticleText(await readFile(join(folder, path(name)), 'utf8')))

type Asked = Pick<Args<'bulk.run'>, 'which' | 'action'> & Partial<Args<'bulk.run'>>

const run = async (
  workspace: Workspace,
  { which, action, ...given }: Asked,
  jobs = createJobs(QUIET),
): Promise<BulkReport> => {
  const asked = { job: 'job-number-1', here: null, confirmed: false, ...given }
  return must(await jobs.run(workspace, { ...asked, which, action } as Parameters<Jobs['run']>[1], 'window'))
}

const ALL = { query: '', except: [] }

test('one article that fails keeps no other from being done, and is named with the reason', async () => {
  const workspace = await newsroom(['tram', 'ferry'])
  await put(workspace, path('damaged'), '{"format": "copydesk-art')
  await putStory(workspace, path('killed'), story({ ...fine, headline: 'killed', status: 'killed' }))
  const which = { paths: ['tram', 'damaged', 'killed', 'gone', 'ferry'].map(path) }
  const report = await run(workspace, { which, action: { do: 'status', status: 'in-edit' } })
  expect(report).toMatchObject({ total: 5, done: 2, cancelled: false })
  expect(report.failed.map(failure => failure.path).sort()).toEqual(['damaged', 'gone', 'killed'].map(path))
  expect(report.failed.find(failure => failure.path === path('killed'))?.reason).toContain(
    'brought back to draft',
  )
  expect((await read(workspace, 'tram')).status).toBe('in-edit')
  expect((await read(workspace, 'killed')).status).toBe('killed')
})

test('a move of the status says in the history who made it and when', async () => {
  const workspace = await newsroom(['tram'])
  workspace.author = 'Mara Lind'
  await run(workspace, { which: ALL, action: { do: 'status', status: 'fact-check' } })
  const { versions } = must(await listVersions(workspace, { path: path('tram') }))
  expect(versions[0]).toMatchObject({ reason: 'status', status: 'fact-check', by: 'Mara Lind' })
})

test('stories with doubts are asked about before they are called ready, and go on once that is confirmed', async () => {
  const workspace = await newsroom(['tram'])
  await putStory(workspace, path('bare'), story({ ...fine, headline: '' }))
  const action = { do: 'status', status: 'ready' } as const
  const asked = await run(workspace, { which: ALL, action })
  expect(asked).toMatchObject({ done: 1, failed: [{ path: path('bare'), asks: true }] })
  const confirmed = await run(workspace, { which: { paths: [path('bare')] }, action, confirmed: true })
  expect(confirmed).toMatchObject({ done: 1, failed: [] })
  expect((await read(workspace, 'bare')).status).toBe('ready')
})

test('the article that the asking window has open is left to it', async () => {
  const workspace = await newsroom(['tram', 'ferry'])
  const action = { do: 'tags', add: ['harbour'], remove: [] } as const
  const report = await run(workspace, {
    which: ALL,
    action: { ...action, add: [...action.add], remove: [] },
    here: path('tram'),
  })
  expect(report).toMatchObject({ total: 1, done: 1, here: true })
  expect((await read(workspace, 'tram')).tags).toEqual([])
  expect((await read(workspace, 'ferry')).tags).toEqual(['harbour'])
})

test('an article that somebody else writes in is named, and stays as it is', async () => {
  const workspace = await newsroom(['tram', 'ferry'])
  const locked = async (_: Workspace, asked: string) =>
    asked === path('tram') ? fail('article/locked', 'Petra Lund has it.') : done(undefined)
  const report = await run(
    workspace,
    { which: ALL, action: { do: 'trash' } },
    createJobs({ ...QUIET, mayWrite: locked }),
  )
  expect(report).toMatchObject({ done: 1, failed: [{ path: path('tram'), reason: 'Petra Lund has it.' }] })
})

test('what a job moved to the trash comes back with its undo, once', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `story-${at}`)
  const workspace = await newsroom(names)
  const jobs = createJobs(QUIET)
  await run(workspace, { which: { query: '', except: [path('story-3')] }, action: { do: 'trash' } }, jobs)
  expect(must(await listArticles(workspace)).map(article => article.path)).toEqual([path('story-3')])
  expect(must(await jobs.undo(workspace, 'job-number-1'))).toEqual({ restored: 11, failed: [] })
  expect(must(await listArticles(workspace))).toHaveLength(12)
  expect(refused(await jobs.undo(workspace, 'job-number-1')).code).toBe('bulk/no-undo')
})

test('a job that is cancelled says what it had done, and leaves the rest', async () => {
  const workspace = await newsroom(Array.from({ length: 30 }, (_, at) => `story-${at}`))
  const jobs: Jobs = createJobs({
    ...QUIET,
    mayWrite: async () => {
      jobs.cancel('job-number-1')
      return done(undefined)
    },
  })
  const report = await run(workspace, { which: ALL, action: { do: 'status', status: 'in-edit' } }, jobs)
  expect(report.cancelled).toBe(true)
  expect(report.done).toBeGreaterThan(0)
  expect(report.done).toBeLessThan(30)
})

test('exports go into one new folder, and what was ready is sent out', async () => {
  const workspace = await newsroom(['tram', 'ferry'], { status: 'ready' })
  await putStory(workspace, path('proof'), story({ ...fine, headline: 'proof' }))
  const formats = ['markdown', 'text'] as ('markdown' | 'text')[]
  const report = await run(workspace, { which: ALL, action: { do: 'export', formats, choose: false } })
  expect(report).toMatchObject({ done: 3, files: 6, failed: [] })
  expect(await readdir(report.folder ?? '')).toHaveLength(6)
  expect((await read(workspace, 'tram')).status).toBe('exported')
  expect((await read(workspace, 'proof')).status).toBe('draft')
})

test('stories under embargo and killed ones are held back until somebody confirms them', async () => {
  const workspace = await newsroom(['tram'])
  const later = new Date(Date.now() + 3_600_000).toISOString()
  await putStory(workspace, path('early'), story({ ...fine, headline: 'early', embargoUntil: later }))
  await putStory(workspace, path('dead'), story({ ...fine, headline: 'dead', status: 'killed' }))
  const action = { do: 'export', formats: ['text'] as ['text'], choose: false } as const
  const report = await run(workspace, { which: ALL, action })
  expect(report.done).toBe(1)
  expect(report.failed.map(failure => [failure.path, failure.asks])).toEqual(
    expect.arrayContaining([
      [path('early'), true],
      [path('dead'), true],
    ]),
  )
  const confirmed = await run(workspace, { which: { paths: [path('early')] }, action, confirmed: true })
  expect(confirmed).toMatchObject({ done: 1, files: 1 })
})

test('a story with quotations that nobody verified says so before it goes out, found ones counted too', async () => {
  const workspace = await newsroom(['tram'])
  const said = '“Gamma words stand here,” said Mara Quist. “They always did,” she said.'
  const body: Article['body'] = [{ id: 'b1', type: 'paragraph', text: [{ text: said }] }]
  await putStory(workspace, path('quoted'), story({ ...fine, headline: 'quoted', body }))
  const action = { do: 'export', formats: ['text'] as ['text'], choose: false } as const
  const report = await run(workspace, { which: ALL, action })
  expect(report).toMatchObject({
    done: 1,
    failed: [{ path: path('quoted'), reason: '2 quotations are not verified.', asks: true }],
  })
  const confirmed = await run(workspace, { which: { paths: [path('quoted')] }, action, confirmed: true })
  expect(confirmed).toMatchObject({ done: 1, files: 1, failed: [] })
})

test('a quotation that was checked and is in doubt is named among those that never were', async () => {
  const workspace = await newsroom(['tram'])
  const said = '“Gamma words stand here,” said Mara Quist. “They always did,” she said.'
  const body: Article['body'] = [{ id: 'b1', type: 'paragraph', text: [{ text: said }] }]
  const marked = markQuotations(story({ ...fine, body }))
  const hand = { by: 'Ines Aldover', at: marked.createdAt }
  const quotes = marked.quotes.map((record, at) => (at === 0 ? setStatus(record, 'disputed', hand) : record))
  await putStory(workspace, path('tram'), { ...marked, quotes })
  const action = { do: 'export', formats: ['text'] as ['text'], choose: false } as const
  const [failure] = (await run(workspace, { which: ALL, action })).failed
  expect(failure?.reason).toBe('2 quotations are not verified. One of them is no longer as it was checked.')
})

test('a change of nothing writes nothing', async () => {
  const workspace = await newsroom(['tram'], { tags: ['Trams'] })
  const file = join(workspace.folder, path('tram'))
  const odd = (await readFile(file, 'utf8')).replaceAll('\n', '\r\n')
  await writeFile(file, odd)
  const report = await run(workspace, {
    which: ALL,
    action: { do: 'tags', add: ['trams'], remove: ['ferries'] },
  })
  expect(report.done).toBe(1)
  expect(await readFile(file, 'utf8')).toBe(odd)
})

test('leaving the newsroom ends what is under way after the articles it has begun', async () => {
  const workspace = await newsroom(Array.from({ length: 30 }, (_, at) => `story-${at}`))
  const jobs = createJobs(QUIET)
  const running = run(workspace, { which: ALL, action: { do: 'trash' } }, jobs)
  jobs.stop()
  expect(await running).toMatchObject({ total: 30, done: 0, cancelled: true })
})

test('the open article is exported from its file, and its window marks it as sent out', async () => {
  const workspace = await newsroom(['tram', 'ferry'], { status: 'ready' })
  const action = { do: 'export', formats: ['text'] as ['text'], choose: false } as const
  const report = await run(workspace, { which: ALL, action, here: path('tram') })
  expect(report).toMatchObject({ total: 2, done: 2, files: 2, here: true })
  expect((await read(workspace, 'tram')).status).toBe('ready')
  expect((await read(workspace, 'ferry')).status).toBe('exported')
})
