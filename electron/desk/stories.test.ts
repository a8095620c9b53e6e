import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticleText } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import { quoteRecordSchema } from '../../article/quotes/record.ts'
import type { Result } from '../../article/result.ts'
import type { Args, Channel, Results } from '../contract.ts'
import { createDesk, type DeskOptions } from './desk.ts'
import { must, putStory, refused, story, temporaryFolder, temporaryNewsroom } from './fixtures/newsroom.ts'

async function deskOn(folder: string, given: Partial<DeskOptions> = {}) {
  const desk = createDesk({
    dataFolder: await temporaryFolder(),
    host: 'browser',
    version: '0.1.0',
    sampleFolder: folder,
    previewUrl: id => `/preview/${id}`,
    ...given,
  })
  const call = <C extends Channel>(channel: C, args: Args<C>) =>
    desk.handle(channel, args) as Promise<Result<Results[C]>>
  must(await call('workspace.open', { folder }))
  return { desk, call }
}

const asBase64 = (text: string): string => Buffer.from(text).toString('base64')

const WIRE = `Tram line clears its last vote
After nine years, the city will start laying track in spring.
By Ines Aldover
After nine years, the city will start laying track in spring.
The council voted 31 to 12 on Saturday.
“We will finish it,” said the mayor, Olin Marsh.
`

test('a story is read for review without a trace, and filed as decided, its quotations marked', async () => {
  const workspace = await temporaryNewsroom()
  const { call } = await deskOn(workspace.folder)
  const source = { name: 'wire.txt', base64: asBase64(WIRE) }
  const review = must(await call('import.read', source))
  const repeat = review.decisions.find(decision => decision.kind === 'repeat')
  expect(repeat).toMatchObject({ warning: true, undone: false })
  expect(must(await call('articles.list', {}))).toEqual([])

  const filed = must(await call('import.finish', source))
  expect(filed.warnings).toContain(repeat?.message)
  const article = must(parseArticleText(await readFile(join(workspace.folder, filed.path), 'utf8')))
  expect(article.quotes).toMatchObject([{ speaker: 'Olin Marsh', status: 'unchecked' }])

  const undone = must(await call('import.finish', { ...source, undone: [repeat?.id ?? ''] }))
  expect(undone.warnings).not.toContain(repeat?.message)
  const kept = must(parseArticleText(await readFile(join(workspace.folder, undone.path), 'utf8')))
  expect(kept.body.length).toBe(article.body.length + 1)
})

const FERRY = 'Ferry crews go back to the table'

test('a story that announces an article of the newsroom is linked to it', async () => {
  const workspace = await temporaryNewsroom()
  const { call } = await deskOn(workspace.folder)
  await putStory(workspace, 'articles/2026/ferry.article.json', story({ id: 'ferry', headline: FERRY }))
  const announcing = `${WIRE}Read also| ${FERRY}\nWork begins on 2 March.\n`
  const review = must(await call('import.read', { name: 'wire.txt', base64: asBase64(announcing) }))
  const links = review.article.body.flatMap(block => (block.type === 'related' ? block.links : []))
  expect(links).toEqual([{ articleId: 'ferry', title: FERRY }])
  const decision = review.decisions.find(({ kind }) => kind === 'related')
  expect(decision?.message).toContain('in this newsroom')
})

const PATH = 'articles/2026/2026-11-22-tram.article.json'

const disputed = () =>
  story({
    body: [
      {
        id: 'b1',
        type: 'paragraph',
        text: [
          { text: '“A fair hearing,”', marks: [{ type: 'quote', id: 'q1' }] },
          { text: ' said the mayor.' },
        ],
      },
    ],
    quotes: [quoteRecordSchema.parse({ id: 'q1', speaker: 'Olin Marsh', status: 'disputed' })],
  })

test('an export goes into the newsroom, unless a disputed quotation holds it up', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, disputed())
  const { call } = await deskOn(workspace.folder)
  const held = refused(await call('export.run', { path: PATH, formats: ['html', 'markdown'] }))
  expect(held).toMatchObject({ code: 'export/not-verified', details: { blocking: ['q1'] } })
  expect(held.message).toContain('A fair hearing')
  expect(await readdir(workspace.folder)).not.toContain('exports')

  const args = { path: PATH, formats: ['html' as const, 'markdown' as const], allowUnverified: true }
  const { folder, files } = must(await call('export.run', args))
  expect(folder).toBe(join(workspace.folder, 'exports', '2026-11-22-tram'))
  expect((await readdir(folder)).map(name => join(folder, name)).sort()).toEqual([...files].sort())
  for (const file of files) expect(await readFile(file, 'utf8')).toContain('A fair hearing')
})

test('an export goes into the folder the person picks, and nowhere when they pick none', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const picked = await temporaryFolder()
  const args = { path: PATH, formats: ['text' as const], choose: true }
  const picking = await deskOn(workspace.folder, { chooseFolder: async () => picked })
  expect(must(await picking.call('export.run', args)).folder).toBe(picked)
  expect(await readdir(picked)).toHaveLength(1)
  const cancelling = await deskOn(workspace.folder, { chooseFolder: async () => null })
  expect(refused(await cancelling.call('export.run', args)).code).toBe('export/no-folder')
  const without = await deskOn(workspace.folder)
  expect(refused(await without.call('export.run', args)).code).toBe('desk/no-dialog')
  expect(await readdir(workspace.folder)).not.toContain('exports')
})

test('an export folder that cannot be written is named', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  await mkdir(join(workspace.folder, 'exports'))
  await writeFile(join(workspace.folder, 'exports', '2026-11-22-tram'), 'in the way')
  const { call } = await deskOn(workspace.folder)
  const problem = refused(await call('export.run', { path: PATH, formats: ['text'] }))
  expect(problem.code).toMatch(/^disk\/(exists|wrong-kind)$/)
})

test('a preview is served under a name nobody can guess, and only the last few are kept', async () => {
  const workspace = await temporaryNewsroom()
  const other = story({ headline: 'Ferry crews go back' })
  await putStory(workspace, 'articles/ferry.article.json', other)
  const related: Block = {
    id: 'b9',
    type: 'related',
    label: 'Read also',
    links: [{ articleId: other.id, title: '' }],
  }
  await putStory(
    workspace,
    PATH,
    story({ headline: 'A <b>tram</b> & a ferry', body: [...story().body, related] }),
  )
  const { desk, call } = await deskOn(workspace.folder)
  const page = must(await call('export.preview', { path: PATH, format: 'html' }))
  const id = page.url.replace('/preview/', '')
  expect(id).toMatch(/^[0-9a-f-]{36}$/)
  expect(desk.preview(id)).toEqual({ body: page.text, type: 'text/html; charset=utf-8' })
  expect(page.gate).toEqual({ blocking: [], unverified: [] })

  const text = must(await call('export.preview', { path: PATH, format: 'markdown' }))
  const shown = desk.preview(text.url.replace('/preview/', ''))
  expect(shown?.type).toBe('text/html; charset=utf-8')
  expect(shown?.body).toContain('<pre')
  expect(shown?.body).not.toContain('<b>')
  for (let i = 0; i < 4; i++) must(await call('export.preview', { path: PATH, format: 'text' }))
  expect(desk.preview(id)).toBeNull()
  expect(desk.preview('constructor')).toBeNull()
})

test('pictures are handed out by their bare name only', async () => {
  const workspace = await temporaryNewsroom()
  const { desk, call } = await deskOn(workspace.folder)
  const bytes = Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.from('00000258000001900802000000', 'hex'),
  ])
  const added = must(await call('media.add', { name: 'tram.png', base64: bytes.toString('base64') }))
  expect(added).toMatchObject({ width: 600, height: 400 })
  expect(await desk.media(added.src.replace('media/', ''))).toEqual({ body: bytes, type: 'image/png' })
  for (const name of ['../copydesk.json', 'nothing.png', '', 'a/b.png'])
    expect(await desk.media(name)).toBeNull()
})
