import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { asOrdinaryUser, must, openToAll, refused, temporaryFolder } from '../fixtures/newsroom.ts'
import { makeFolder, makeFolderIn, writeDurably, writeNew } from './write-durably.ts'

test('a saved file holds the new words and leaves no unfinished one behind', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'story.txt')
  must(await writeDurably(file, 'first'))
  must(await writeDurably(file, 'second'))
  expect(await readFile(file, 'utf8')).toBe('second')
  expect(await readdir(folder)).toEqual(['story.txt'])
})

test('a write that cannot be finished leaves the old file and nothing else', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'story.txt'))
  expect(refused(await writeDurably(join(folder, 'story.txt'), 'words')).code).toMatch(
    /^disk\/(wrong-kind|denied|exists)$/,
  )
  expect(await readdir(folder)).toEqual(['story.txt'])
})

test('a folder that is gone is named', async () => {
  const folder = await temporaryFolder()
  const problem = refused(await writeDurably(join(folder, 'unplugged', 'story.txt'), 'words'))
  expect(problem).toMatchObject({ code: 'disk/gone', details: { system: 'ENOENT' } })
  expect(problem.message).toContain('story.txt')
})

test('a name that is too long says so', async () => {
  const folder = await temporaryFolder()
  const name = `${'tram-'.repeat(80)}.txt`
  expect(refused(await writeDurably(join(folder, name), 'words')).code).toMatch(
    /^disk\/(name-too-long|gone)$/,
  )
  expect(await readdir(folder)).toEqual([])
})

test('a name of the longest length a disk takes is saved', async () => {
  const folder = await temporaryFolder()
  const name = 'n'.repeat(200)
  must(await writeDurably(join(folder, name), 'words'))
  expect(await readdir(folder)).toEqual([name])
})

test('a file marked read-only is not replaced', async () => {
  const folder = await temporaryFolder()
  await openToAll(folder)
  const file = join(folder, 'story.txt')
  await writeFile(file, 'locked words')
  await chmod(file, 0o444)
  const problem = refused(await asOrdinaryUser(() => writeDurably(file, 'other words')))
  expect(problem.code).toBe('disk/denied')
  expect(await readFile(file, 'utf8')).toBe('locked words')
})

if (process.platform !== 'win32') {
  test('a read-only folder keeps the old file whole', async () => {
    const folder = await temporaryFolder()
    await openToAll(folder)
    const file = join(folder, 'story.txt')
    await writeFile(file, 'old words')
    await chmod(file, 0o666)
    await chmod(folder, 0o555)
    const problem = refused(await asOrdinaryUser(() => writeDurably(file, 'new words')))
    await chmod(folder, 0o777)
    expect(problem.code).toBe('disk/denied')
    expect(await readFile(file, 'utf8')).toBe('old words')
    expect(await readdir(folder)).toEqual(['story.txt'])
  })

  test('a write that the system cuts short, as a full disk does, leaves the old file whole', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'story.txt')
    await writeFile(file, 'old words')
    const script = `
      const { writeDurably } = await import(${JSON.stringify(new URL('write-durably.ts', import.meta.url).href)})
      const written = await writeDurably(${JSON.stringify(file)}, 'new words '.repeat(100_000))
      console.log(written.ok ? 'ok' : written.error.code)`
    const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" --input-type=module -e "$1"`
    const { stdout } = await promisify(execFile)('sh', ['-c', limited, process.execPath, script])
    expect(stdout).toBe('disk/file-too-big\n')
    expect(await readFile(file, 'utf8')).toBe('old words')
    expect(await readdir(folder)).toEqual(['story.txt'])
  })

  test('a saved file keeps its permissions', async () => {
    const file = join(await temporaryFolder(), 'story.txt')
    await writeFile(file, 'old')
    await chmod(file, 0o664)
    must(await writeDurably(file, 'new'))
    expect((await stat(file)).mode & 0o777).toBe(0o664)
  })
}

test('a new file never lands on one that is there', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'story.txt')
  const written = await Promise.all(['a', 'b', 'c', 'd'].map(words => writeNew(file, words)))
  const winners = written.filter(result => result.ok)
  expect(winners).toHaveLength(1)
  expect(written.filter(result => !result.ok).map(result => refused(result).code)).toEqual(
    Array(3).fill('disk/exists'),
  )
  expect(await readdir(folder)).toEqual(['story.txt'])
})

test('below a newsroom whose drive is gone no folder is made in its place', async () => {
  const newsroom = join(await temporaryFolder(), 'courier')
  await expect(makeFolderIn(newsroom, join(newsroom, '.copydesk/journal'))).rejects.toThrow('ENOENT')
  await mkdir(newsroom)
  await makeFolderIn(newsroom, join(newsroom, '.copydesk/journal'))
  await makeFolderIn(newsroom, join(newsroom, '.copydesk/journal'))
  expect(await readdir(newsroom, { recursive: true })).toEqual(['.copydesk', '.copydesk/journal'])
})

test('folders that are missing are made, however deep, by several at once too', async () => {
  const root = await temporaryFolder()
  const deep = join(root, 'exports', 'tram', 'media')
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(join(root, 'exports'))])
  expect((await stat(deep)).isDirectory()).toBe(true)
  await makeFolder(deep)
})

test.runIf(process.platform === 'linux')(
  'where the system makes no folders that is said, and not tried for ever',
  async () => {
    await expect(makeFolder('/proc/nope/x')).rejects.toThrow(/ENOENT|EACCES|EPERM/)
  },
)
