import { link, readdir, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { renameArticle } from '../articles/rename.ts'
import { backUp } from '../backup/backup.ts'
import { quiet, zipIn } from '../backup/fixtures.ts'
import { restore } from '../backup/restore.ts'
import { must, putStory, story, temporaryFolder, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { PATH, save, versionsOf } from '../history/fixtures.ts'
import { restoreFromTrash, trashArticle } from '../trash/trash.ts'
import { writeNew } from './write-durably.ts'

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, link: vi.fn(real.link), rename: vi.fn(real.rename) }
})

afterEach(() => {
  vi.resetAllMocks()
  vi.restoreAllMocks()
})

/** Windows, where a virus scanner has a look at whatever was renamed, and holds it the first two times. */
async function underScanner(): Promise<void> {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
  const { rename: real } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises')
  const held = new Map<unknown, number>()
  vi.mocked(rename).mockImplementation(async (from, to) => {
    const times = (held.get(from) ?? 0) + 1
    held.set(from, times)
    if (times > 2) return real(from, to)
    throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'rename' })
  })
}

test('an article and its past are renamed, thrown away and taken back while a virus scanner looks at them', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  await save(workspace, { kicker: 'City' })
  await underScanner()
  const { path } = must(await renameArticle(workspace, PATH, 'vote'))
  expect(await versionsOf(workspace, path)).toHaveLength(2)
  const { name } = must(await trashArticle(workspace, path))
  must(await restoreFromTrash(workspace, name))
  expect(await versionsOf(workspace, path)).toHaveLength(2)
})

test('a backup is brought back while a virus scanner looks at what was unpacked', async () => {
  const workspace = await temporaryNewsroom()
  const zip = await zipIn()
  must(await backUp(workspace, zip, quiet))
  await underScanner()
  must(await restore(zip, join(dirname(zip), 'restored'), quiet))
})

test.each(['EPERM', 'ENOTSUP', 'EISDIR'])(
  'a new file is written where a disk without links says %s, and never over another',
  async code => {
    const folder = await temporaryFolder()
    vi.mocked(link).mockRejectedValue(Object.assign(new Error(code), { code, syscall: 'link' }))
    must(await writeNew(join(folder, 'story.json'), 'words'))
    expect((await writeNew(join(folder, 'story.json'), 'other words')).ok).toBe(false)
    expect(await readFile(join(folder, 'story.json'), 'utf8')).toBe('words')
    expect(await readdir(folder)).toEqual(['story.json'])
  },
)

test('on a disk without links, such as a memory card, a new file that is refused its name leaves no empty one', async () => {
  const folder = await temporaryFolder()
  for (const refused of [link, rename])
    vi.mocked(refused).mockRejectedValueOnce(
      Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'rename' }),
    )
  expect(await writeNew(join(folder, 'story.json'), 'words')).toMatchObject({
    error: { code: 'disk/denied' },
  })
  expect(await readdir(folder)).toEqual([])
})
