import { createHash } from 'node:crypto'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAX_FILE_BYTES } from '../../contract.ts'
import { must, put, refused, temporaryFolder, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { addPicture, readPicture } from './media.ts'

/** Begins as a PNG of this width and height does; enough to know its kind and size by. */
function png(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([head, size, Buffer.from('0802000000', 'hex')])
}

/** A JPEG's beginning, with the turn its camera noted: 6 is a picture taken upright. */
function jpeg(width: number, height: number, orientation: number): Buffer {
  const exif = Buffer.concat([
    Buffer.from('457869660000' /* Exif */, 'hex'),
    Buffer.from('4d4d002a00000008' /* big-endian TIFF */, 'hex'),
    Buffer.from(`0001011200030000000100${orientation.toString(16).padStart(2, '0')}000000000000`, 'hex'),
  ])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  const frame = Buffer.concat([Buffer.from('ffc0001108', 'hex'), size, Buffer.alloc(20)])
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, exif, frame])
}

test('a picture is kept once, under the hash of its bytes', async () => {
  const workspace = await temporaryNewsroom()
  const bytes = png(1200, 800)
  const sha = createHash('sha256').update(bytes).digest('hex')
  const added = must(await addPicture(workspace, 'Harbour at dawn.PNG', bytes))
  expect(added).toEqual({ src: `media/${sha}.png`, width: 1200, height: 800 })
  expect(must(await addPicture(workspace, 'again.png', bytes))).toEqual(added)
  expect(await readdir(join(workspace.folder, 'media'))).toEqual([`${sha}.png`])
  expect(must(await readPicture(workspace, added.src))).toEqual({ bytes, mime: 'image/png' })
})

test('a copy that was damaged on the disk is put right', async () => {
  const workspace = await temporaryNewsroom()
  const bytes = png(10, 10)
  const { src } = must(await addPicture(workspace, 'a.png', bytes))
  await writeFile(join(workspace.folder, src), 'rot')
  must(await addPicture(workspace, 'a.png', bytes))
  expect(await readFile(join(workspace.folder, src))).toEqual(bytes)
})

test('a picture taken upright is as wide as it is seen', async () => {
  const workspace = await temporaryNewsroom()
  expect(must(await addPicture(workspace, 'tall.jpg', jpeg(1200, 800, 6)))).toMatchObject({
    width: 800,
    height: 1200,
  })
  expect(must(await addPicture(workspace, 'wide.jpg', jpeg(1200, 800, 1)))).toMatchObject({
    width: 1200,
    height: 800,
  })
})

test.each([
  [
    'an SVG, which can carry scripts',
    'map.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  ],
  ['a page called a picture', 'tram.png', '<!doctype html><script>alert(1)</script>'],
  ['a PNG cut off before its size', 'cut.png', png(1, 1).subarray(0, 12)],
  ['an empty file', 'empty.jpg', ''],
  ['a bitmap', 'old.bmp', 'BM\u0000\u0000\u0000\u0000'],
])('%s is refused by its content', async (_what, name, content) => {
  const workspace = await temporaryNewsroom()
  const problem = refused(await addPicture(workspace, name, Buffer.from(content as string)))
  expect(problem.code).toBe('media/not-a-picture')
  expect(problem.message).toContain(name)
  expect(await readdir(join(workspace.folder, 'media'))).toEqual([])
})

test('a picture over the limit is refused with the limit', async () => {
  const workspace = await temporaryNewsroom()
  const problem = refused(await addPicture(workspace, 'huge.png', Buffer.alloc(MAX_FILE_BYTES + 1)))
  expect(problem.code).toBe('file/too-large')
  expect(problem.message).toMatch(/huge\.png.*32 MB/)
})

test('only pictures in the media folder are handed out', async () => {
  const workspace = await temporaryNewsroom()
  await put(workspace, 'media/notes.txt', 'private')
  for (const src of [
    'media/notes.txt',
    'copydesk.json',
    'media/../copydesk.json',
    'media/sub/x.png',
    'media/x.constructor',
  ]) {
    expect(refused(await readPicture(workspace, src)).code).toBe('media/none')
  }
  expect(refused(await readPicture(workspace, 'media/gone.png')).code).toBe('disk/gone')
  expect(refused(await readPicture(workspace, 'media/..\\x.png')).code).toBe('workspace/outside')
})

test('a media folder that is a link out hands out nothing', async () => {
  const outside = await temporaryFolder()
  await writeFile(join(outside, 'x.png'), png(1, 1))
  const workspace = await temporaryNewsroom()
  await symlink(outside, join(workspace.folder, 'media', 'sub'), 'junction')
  expect((await readPicture(workspace, 'media/sub/x.png')).ok).toBe(false)
})
