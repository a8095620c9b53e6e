import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Result } from '../../article/result.ts'
import { type Args, type Channel, type DeskState, type Results, requests } from '../contract.ts'
import { createDesk, type DeskOptions } from './desk.ts'
import { must, refused, temporaryFolder } from './fixtures/newsroom.ts'

async function deskIn(given: Partial<DeskOptions> = {}) {
  const dataFolder = given.dataFolder ?? join(await temporaryFolder(), 'data')
  const desk = createDesk({
    dataFolder,
    host: 'browser',
    version: '0.1.0',
    sampleFolder: join(import.meta.dirname, '../../resources/sample-newsroom'),
    previewUrl: id => `/preview/${id}`,
    ...given,
  })
  onTestFinished(() => desk.close())
  const call = <C extends Channel>(channel: C, args: Args<C>) =>
    desk.handle(channel, args) as Promise<Result<Results[C]>>
  return { desk, call, dataFolder }
}

test('a first start opens a private copy of the sample newsroom', async () => {
  const { call, dataFolder } = await deskIn()
  const state = must(await call('desk.state', {}))
  expect(state.workspace).toEqual({
    name: 'Tidewater Courier',
    folder: join(dataFolder, 'sample-newsroom'),
    sample: true,
  })
  expect(must(await call('articles.list', {})).every(entry => !entry.damaged)).toBe(true)
})

test('what was written into the sample is still there at the next start', async () => {
  const first = await deskIn()
  const { path } = must(await first.call('articles.create', { headline: 'My own story' }))
  const second = await deskIn({ dataFolder: first.dataFolder })
  expect(must(await second.call('articles.list', {})).map(entry => entry.path)).toContain(path)
})

test('the newsroom used last is open at the next start, and is first of the recent ones', async () => {
  const folder = join(await temporaryFolder(), 'courier')
  const first = await deskIn()
  must(await first.call('desk.state', {}))
  must(await first.call('workspace.create', { folder, name: 'The Courier' }))
  const second = await deskIn({ dataFolder: first.dataFolder })
  const state = must(await second.call('desk.state', {}))
  expect(state.workspace).toMatchObject({ name: 'The Courier', folder, sample: false })
  expect(state.recent).toEqual([folder, join(first.dataFolder, 'sample-newsroom')])
})

test('a newsroom whose drive is gone leaves the choice to the person', async () => {
  const folder = join(await temporaryFolder(), 'courier')
  const first = await deskIn()
  must(await first.call('workspace.create', { folder }))
  await rm(folder, { recursive: true })
  const note = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const second = await deskIn({ dataFolder: first.dataFolder })
  expect(must(await second.call('desk.state', {}))).toMatchObject({ workspace: null, recent: [folder] })
  expect(note).toHaveBeenCalledWith(expect.stringContaining('workspace/none'))
  note.mockRestore()
  expect(refused(await second.call('articles.list', {})).code).toBe('workspace/none-open')
})

test('a newsroom chosen while the sample is still being copied wins', async () => {
  const folder = join(await temporaryFolder(), 'courier')
  const { call } = await deskIn()
  const [, chosen] = await Promise.all([call('desk.state', {}), call('workspace.create', { folder })])
  expect(must(chosen).workspace?.folder).toBe(folder)
  expect(must(await call('desk.state', {})).workspace?.folder).toBe(folder)
})

test('what a window has of one newsroom never goes into the one that another window has opened since', async () => {
  const { desk } = await deskIn()
  const ask = <C extends Channel>(window: string, channel: C, args: Args<C>) =>
    desk.handle(channel, args, window) as Promise<Result<Results[C]>>
  const state = must(await ask('first', 'desk.state', {}))
  must(await ask('second', 'desk.state', {}))
  must(await ask('first', 'articles.create', { headline: 'Tram' }))
  const other = join(await temporaryFolder(), 'Harbour Post')
  must(await ask('second', 'workspace.create', { folder: other, name: 'Harbour Post' }))
  const refusal = refused(await ask('first', 'articles.create', { headline: 'Ferry' }))
  expect(refusal.code).toBe('workspace/other-open')
  expect(refusal.message).toContain('has opened “Harbour Post”')
  expect(must(await ask('second', 'articles.list', {}))).toEqual([])
  must(await ask('second', 'workspace.open', { folder: state.workspace?.folder ?? '' }))
  must(await ask('first', 'articles.create', { headline: 'Ferry' }))
})

test('preferences are remembered, one by one', async () => {
  const first = await deskIn()
  must(await first.call('preferences.set', { name: 'Ada Quill', layout: { library: 288 } }))
  must(await first.call('preferences.set', { theme: 'dark', layout: { inspector: false } }))
  const second = await deskIn({ dataFolder: first.dataFolder })
  expect(must(await second.call('desk.state', {})).preferences).toEqual({
    name: 'Ada Quill',
    theme: 'dark',
    layout: { library: 288, inspector: false },
  })
})

test('a damaged memory starts afresh and loses no newsroom', async () => {
  const dataFolder = await temporaryFolder()
  await mkdir(dataFolder, { recursive: true })
  await writeFile(join(dataFolder, 'desk.json'), '{"recent": 7, "preferences": {"theme": "neon"')
  const { call } = await deskIn({ dataFolder })
  expect(must(await call('desk.state', {})).preferences.theme).toBe('system')
})

test.each([
  ['articles.open', {}, 'path'],
  ['articles.open', { path: 7 }, 'path'],
  ['articles.open', { path: 'articles/a.article.json', extra: 1 }, 'extra'],
  ['articles.list', { path: 'x' }, 'path'],
  ['articles.list', null, 'arguments'],
  ['preferences.set', { theme: 'neon' }, 'theme'],
  ['export.run', { path: 'articles/a.article.json', formats: ['exe'] }, 'formats.0'],
])('%s with %j is refused, naming the field', async (channel, args, field) => {
  const { desk } = await deskIn()
  const problem = refused(await desk.handle(channel, args))
  expect(problem.code).toBe('desk/bad-arguments')
  expect(problem.message).toContain(field)
})

test('a bad block deep in a save is named by its place', async () => {
  const { desk, call } = await deskIn()
  const { path } = must(await call('articles.create', { headline: 'Tram' }))
  const opened = must(await call('articles.open', { path }))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  const { body: _, ...fields } = opened.article
  const body = [{ id: 'b1', type: 'ad-slot', slot: 'mid-1', sizes: ['huge'] }]
  const problem = refused(await desk.handle('articles.save', { path, base: opened.version, fields, body }))
  expect(problem).toMatchObject({ code: 'desk/bad-arguments', details: { field: 'body.0.sizes.0' } })
})

test('only what the contract names is a channel', async () => {
  const { desk } = await deskIn()
  for (const name of ['constructor', '__proto__', 'toString', 'articles.delete', '']) {
    expect(refused(await desk.handle(name, {})).code).toBe('desk/unknown-channel')
  }
})

test('a bug is noted at the desk and its inner words stay there', async () => {
  const noted = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const { desk } = await deskIn({
    chooseFolder: () => Promise.reject(new TypeError('secret inner words')),
  })
  const problem = refused(await desk.handle('workspace.choose', { title: 'Open' }))
  expect(problem.code).toBe('desk/internal')
  expect(JSON.stringify(problem)).not.toContain('secret')
  expect(noted).toHaveBeenCalledOnce()
  noted.mockRestore()
})

test('every window hears which articles changed, until it stops listening', async () => {
  const { desk, call } = await deskIn()
  const heard: unknown[] = []
  const stop = desk.on(message => heard.push(message))
  const { path } = must(await call('articles.create', { headline: 'Tram' }))
  stop()
  must(await call('articles.trash', { path }))
  expect(heard).toEqual([{ event: 'articles.changed', payload: { paths: [path] } }])
})

test('closing waits for a save that has begun', async () => {
  const { desk, call } = await deskIn()
  const state = must(await call('desk.state', {})) as DeskState
  let path = ''
  const creating = call('articles.create', { headline: 'Last words' }).then(result => {
    path = must(result).path
  })
  await desk.close()
  await Promise.race([creating, Promise.resolve()])
  expect(await readFile(join(state.workspace?.folder ?? '', path), 'utf8')).toContain('Last words')
})

test.each([
  ['https://tidewater.example/tram', true],
  ['mailto:desk@tidewater.example', true],
  ['http://tidewater.example', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['https://user:secret@tidewater.example', false],
  ['smb://server/share', false],
  ['not an address', false],
])('opening %s outside: %s', async (url, allowed) => {
  const opened: string[] = []
  const { call } = await deskIn({ openExternal: async address => void opened.push(address) })
  const result = await call('link.open', { url })
  expect(result.ok).toBe(allowed)
  expect(opened).toHaveLength(allowed ? 1 : 0)
})

test('where no dialog and no browser can be opened, the window is told', async () => {
  const { call } = await deskIn()
  expect(refused(await call('workspace.choose', { title: 'Open' })).code).toBe('desk/no-dialog')
  expect(must(await call('link.open', { url: 'https://tidewater.example' }))).toEqual({ opened: false })
})

test('every channel of the contract has an answer', async () => {
  const { desk } = await deskIn()
  for (const channel of Object.keys(requests)) {
    const result = await desk.handle(channel, { nonsense: true })
    expect(refused(result).code).toBe('desk/bad-arguments')
  }
})
