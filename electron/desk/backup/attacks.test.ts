import { createHash } from 'node:crypto'
import { open, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { refused, temporaryFolder } from '../fixtures/newsroom.ts'
import { printSettings } from '../workspace/settings.ts'
import { MANIFEST, printHead, printLine } from './manifest.ts'
import { findClash, restore } from './restore.ts'
import { createSpool } from './spool.ts'
import { createZipWriter, pack } from './zip-writer.ts'

const SETTINGS: [string, string] = ['copydesk.json', printSettings('Tidewater Courier')]

/** A backup as an attacker would make one: any names, and a list that vouches for them. */
async function forge(files: [path: string, content: string | Buffer][], listed = files): Promise<string> {
  const file = join(await temporaryFolder(), 'forged.zip')
  const zip = await open(file, 'wx+')
  const directory = await open(`${file}.directory`, 'wx+')
  const writer = createZipWriter(createSpool(zip), createSpool(directory))
  const changed = new Date()
  for (const [path, content] of files) await writer.add(path, await pack(path, Buffer.from(content)), changed)
  const bytes = files.reduce((sum, [, content]) => sum + Buffer.from(content).length, 0)
  const lines = listed.map(([path, content]) =>
    printLine(createHash('sha256').update(content).digest('hex'), path),
  )
  const head = printHead({ newsroom: 'Forged', at: changed.toISOString(), files: listed.length, bytes })
  await writer.add(MANIFEST, await pack(MANIFEST, Buffer.from(head + lines.join(''))), changed)
  await writer.finish()
  await Promise.all([zip.close(), directory.close()])
  return file
}

/** Restores it; whatever comes of that, nothing may appear beside the zip. */
async function attack(file: string): Promise<string> {
  const before = await readdir(dirname(file))
  const { message } = refused(await restore(file, join(dirname(file), 'courier'), () => undefined))
  expect(await readdir(dirname(file))).toEqual(before)
  return message
}

test.each([
  '../escaped.txt',
  'articles/../../escaped.txt',
  '..\\escaped.txt',
  'articles\\..\\..\\escaped.txt',
  '/tmp/escaped.txt',
  'C:/escaped.txt',
  'C:escaped.txt',
  './escaped.txt',
  'articles//escaped.txt',
  'articles/./escaped.txt',
  'CON',
  'media/aux.jpg',
  'media/trailing.',
  'media/trailing ',
  'media/a\0b',
  'media/a\nb',
])('the name %j is refused', async path => {
  expect(await attack(await forge([SETTINGS, [path, 'x']]))).toContain('forged.zip')
})

/** Changes the directory's record of a file, which begins 46 bytes before its name. */
async function changeRecord(file: string, path: string, change: (record: Buffer) => void): Promise<void> {
  const bytes = await readFile(file)
  const at = bytes.lastIndexOf(path) - 46
  change(bytes.subarray(at))
  await writeFile(file, bytes)
}

test.each<[string, (record: Buffer) => void, string]>([
  ['a link', record => record.writeUInt32LE(0o120777 * 0x10000, 38), 'link'],
  ['a device', record => record.writeUInt32LE(0o020666 * 0x10000, 38), 'link'],
  ['an encrypted file', record => record.writeUInt16LE(record.readUInt16LE(8) | 1, 8), 'encrypted'],
  ['a file packed in an unknown way', record => record.writeUInt16LE(99, 10), 'does not know'],
  ['a file of another size than it says', record => record.writeUInt32LE(3, 24), 'forged.zip'],
])('%s is refused', async (_, change, reason) => {
  const file = await forge([SETTINGS, ['media/evil.txt', 'x'.repeat(80)]])
  await changeRecord(file, 'media/evil.txt', change)
  expect(await attack(file)).toContain(reason)
})

test('a file that is in it twice, one that is not on the list, and a missing one are refused', async () => {
  const twice: [string, string][] = [SETTINGS, ['a.txt', 'one'], ['a.txt', 'two']]
  expect(await attack(await forge(twice, [SETTINGS, ['a.txt', 'one']]))).toMatch(/twice|list/)
  expect(await attack(await forge([SETTINGS, ['a.txt', 'x']], [SETTINGS]))).toContain('list')
  expect(await attack(await forge([SETTINGS], [SETTINGS, ['a.txt', '']]))).toContain('“a.txt” is missing')
  expect(await attack(await forge([SETTINGS, ['a.txt', 'x']], [SETTINGS, ['a.txt', 'y']]))).toContain(
    '“a.txt”',
  )
})

test('a file where a folder must be is refused', async () => {
  expect(await attack(await forge([SETTINGS, ['articles', 'x'], ['articles/a.txt', 'y']]))).toMatch(
    /articles|a\.txt/,
  )
})

test('what is no newsroom is refused', async () => {
  expect(await attack(await forge([['a.txt', 'x']]))).toContain('no newsroom')
})

test('a bomb is refused before anything is unpacked', async () => {
  const bomb = await forge([SETTINGS, ['media/bomb.txt', 'x'.repeat(80)]])
  await changeRecord(bomb, 'media/bomb.txt', record => {
    record.writeUInt16LE(8, 10)
    record.writeUInt32LE(0xf0000000, 24)
  })
  expect(await attack(bomb)).toContain('bombs')
})

test('files that lie on top of each other are refused', async () => {
  const content = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251))
  const file = await forge([SETTINGS, ['a.mp3', content], ['b.mp3', content]])
  for (const path of ['a.mp3', 'b.mp3'])
    await changeRecord(file, path, record => {
      record.writeUInt32LE(9000, 20)
      record.writeUInt32LE(9000, 24)
    })
  expect(await attack(file)).toMatch(/on top|list/)
})

test('names that a disk takes for one are found, whether by capitals or by composition', () => {
  expect(findClash(['media/a.jpg', 'media/b.jpg', 'media/A.jpg'])).toEqual(['media/a.jpg', 'media/A.jpg'])
  expect(findClash(['caf\u00e9.jpg', 'cafe\u0301.jpg'])).not.toBeNull()
  expect(findClash(['a/b', 'a/c', 'b/a'])).toBeNull()
})
