import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addArticle } from '../desk/articles/create.ts'
import { must, put, story, temporaryNewsroom } from '../desk/fixtures/newsroom.ts'
import { addPicture } from '../desk/media/media.ts'
import { runCommandLine } from './program.ts'

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

async function newsroomWithPicture() {
  const workspace = await temporaryNewsroom()
  const { src } = must(await addPicture(workspace, 'tram.gif', PIXEL))
  const picture = { id: 'b3', type: 'image' as const, src, alt: 'A tram', caption: [], credit: 'Staff' }
  const { path } = must(await addArticle(workspace, story({ body: [...story().body, picture] })))
  const verify = async () => {
    const [out, err]: [string[], string[]] = [[], []]
    const terminal = {
      folder: '/',
      print: (line: string) => out.push(line),
      note: (line: string) => err.push(line),
    }
    const code = await runCommandLine(terminal, ['verify', workspace.folder, '--json'])
    type Found = { path: string; message: string }[]
    const { findings, copies } = JSON.parse(out.join('\n')) as { findings: Found; copies: Found }
    return { code, findings, copies, err }
  }
  const folder = join(workspace.folder, '.copydesk/history', path.slice(0, -'.article.json'.length))
  return { workspace, path, src, verify, folder }
}

test('a newsroom in which everything is as it was written passes', async () => {
  const { verify } = await newsroomWithPicture()
  expect(await verify()).toEqual({
    code: 0,
    findings: [],
    copies: [],
    err: ['Checked 1 article, 1 picture and 1 version: all whole.'],
  })
})

test('a cut-off article, a changed picture and a missing one are each found and fail it', async () => {
  const { workspace, path, src, verify } = await newsroomWithPicture()
  await writeFile(join(workspace.folder, src), Buffer.concat([PIXEL, Buffer.from('x')]))
  await put(workspace, 'articles/cut.article.json', '{ "format": "copydesk-art')
  const changed = await verify()
  expect(changed.code).toBe(1)
  expect(changed.findings).toEqual([
    { path: 'articles/cut.article.json', message: expect.stringContaining('damaged') },
    { path: src, message: expect.stringContaining('no longer the picture') },
  ])
  await rm(join(workspace.folder, src))
  expect((await verify()).findings).toContainEqual({ path, message: `The picture “${src}” is missing.` })
})

test('an article nested deeper than any reader can follow is one finding among the others', async () => {
  const { workspace, verify } = await newsroomWithPicture()
  const [open, close] = ['{"items":[{"text":[],"list":', '}]}']
  const list = open.repeat(6000) + 'null' + close.repeat(6000)
  const deep = `{ "format": "copydesk-article", "body": [{ "id": "b1", "type": "list", "more": ${list} }] }`
  await put(workspace, 'articles/cut.article.json', '{ "format": "copydesk-art')
  await put(workspace, 'articles/deep.article.json', deep)
  const { code, findings } = await verify()
  expect(code).toBe(1)
  expect(findings).toEqual([
    { path: 'articles/cut.article.json', message: expect.stringContaining('damaged') },
    { path: 'articles/deep.article.json', message: expect.stringContaining('nested too deeply') },
  ])
})

test('one flipped bit in the history is found, with the version that can no longer be read', async () => {
  const { verify, folder } = await newsroomWithPicture()
  const [bundle] = await readdir(join(folder, 'blocks'))
  const file = join(folder, 'blocks', bundle ?? '')
  const bytes = await readFile(file)
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 16
  await writeFile(file, bytes)
  const { code, findings } = await verify()
  expect(code).toBe(1)
  expect(findings.map(({ path }) => path.replace(/^.*\/(?=blocks|versions)/, ''))).toEqual([
    `blocks/${bundle}`,
    expect.stringMatching(/^versions\/000001-/),
  ])
  const [version] = await readdir(join(folder, 'versions'))
  await truncate(join(folder, 'versions', version ?? ''), 10)
  expect((await verify()).findings[1]?.message).toContain('damaged')
})

test('a second copy that a sync service left is mentioned; nothing is wrong with it', async () => {
  const { workspace, path, verify } = await newsroomWithPicture()
  const copy = path.replace('.article.json', ' (conflicted copy).article.json')
  await put(workspace, copy, await readFile(join(workspace.folder, path)))
  const { code, findings, copies, err } = await verify()
  expect({ code, findings, copies }).toEqual({
    code: 0,
    findings: [],
    copies: [{ path: copy, message: expect.stringContaining(path) }],
  })
  expect(err.join()).toContain('1 second copy to be merged')
})
