import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { printArticle } from '../../../article/article.ts'
import type { Result } from '../../../article/result.ts'
import type { Args, Channel, Results } from '../../contract.ts'
import { createDesk } from '../desk.ts'
import { must, refused, story, temporaryFolder, temporaryNewsroom } from '../fixtures/newsroom.ts'

async function openDesk() {
  const { folder } = await temporaryNewsroom()
  const desk = createDesk({
    dataFolder: await temporaryFolder(),
    host: 'browser',
    version: '0.1.0',
    sampleFolder: folder,
    previewUrl: id => `/preview/${id}`,
  })
  const call = <C extends Channel>(channel: C, args: Args<C>) =>
    desk.handle(channel, args) as Promise<Result<Results[C]>>
  must(await call('workspace.open', { folder }))
  const save = async (path: string, kicker: string) => {
    const opened = must(await call('articles.open', { path }))
    if (opened.kind !== 'article') throw new Error(opened.reason)
    const { body: _, ...fields } = { ...opened.article, kicker }
    const body = opened.article.body.map(({ id }) => id)
    must(await call('articles.save', { path, base: opened.version, fields, body }))
  }
  return { desk, call, folder, save }
}

const WIRE = { name: 'wire.txt', base64: Buffer.from('Tram vote\n\nThe council voted.\n').toString('base64') }

test('a story’s way through the newsroom stands in its history, with the name of whoever was at the desk', async () => {
  const { call, save } = await openDesk()
  must(await call('preferences.set', { name: 'Ines Aldover' }))
  const { path } = must(await call('import.finish', WIRE))
  must(await call('preferences.set', { name: 'Hedda Voss' }))
  await save(path, 'Transport')
  must(await call('export.run', { path, formats: ['text'] }))
  const { versions } = must(await call('history.list', { path }))
  expect(versions.map(({ reason, by }) => `${reason} ${by}`)).toEqual([
    'exported Hedda Voss',
    'saved Hedda Voss',
    'imported Ines Aldover',
  ])
  const id = versions[2]?.id ?? ''
  expect(must(await call('history.keep', { path, id, keep: true }))).toMatchObject({ id, keep: true })
  expect(must(await call('history.read', { path, id })).kicker).toBe('')
  must(await call('history.restore', { path, id }))
  expect(must(await call('articles.open', { path }))).toMatchObject({ article: { kicker: '' } })
})

test.each([
  [{ path: 'articles/a.article.json', id: '../../../copydesk' }, 'desk/bad-arguments'],
  [{ path: 'articles/a.article.json', id: '000001-aaaa.json' }, 'desk/bad-arguments'],
  [{ path: 'articles/../../a.article.json', id: '000001-aaaa' }, 'workspace/outside'],
  [{ path: 'copydesk.json', id: '000001-aaaa' }, 'article/wrong-place'],
  [{ path: 'articles/a.article.json', id: '000001-aaaa' }, 'history/none'],
])('asked for the version %j, the desk answers %s', async (args, code) => {
  const { desk } = await openDesk()
  for (const channel of ['history.read', 'history.restore']) {
    expect(refused(await desk.handle(channel, args)).code).toBe(code)
  }
  expect(refused(await desk.handle('history.keep', { ...args, keep: true })).code).toBe(code)
})

test('the windows are told once that no history can be written', async () => {
  const { desk, call, folder, save } = await openDesk()
  await put(folder, 'articles/tram.article.json', printArticle(story()))
  await put(folder, '.copydesk/history/articles/tram', 'a file where the folder should be')
  const noted = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const told: unknown[] = []
  desk.on(message => message.event === 'problem' && told.push(message.payload))
  await save('articles/tram.article.json', 'Transport')
  await save('articles/tram.article.json', 'City')
  noted.mockRestore()
  expect(told).toEqual([{ code: 'history/not-kept', message: expect.stringContaining('Articles are saved') }])
  expect(must(await call('articles.open', { path: 'articles/tram.article.json' }))).toMatchObject({
    article: { kicker: 'City' },
  })
})

/** Puts a file there from outside. */
async function put(folder: string, path: string, content: string): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
