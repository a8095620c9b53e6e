import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { addArticle } from '../desk/articles/create.ts'
import { must, story, temporaryFolder, temporaryNewsroom } from '../desk/fixtures/newsroom.ts'
import { runCommandLine } from './program.ts'

async function copydesk(folder: string, ...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const print = (line: string) => out.push(line)
  const note = (line: string) => err.push(line)
  const code = await runCommandLine({ folder, print, note }, words)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('a newsroom is backed up, restored and verified by the command line', async () => {
  const workspace = await temporaryNewsroom()
  const { path } = must(await addArticle(workspace, story()))
  await mkdir(join(workspace.folder, 'articles/2020'))
  const folder = await temporaryFolder()
  const backup = await copydesk(folder, 'backup', workspace.folder, '--to', 'courier.zip', '--json')
  expect(backup.code).toBe(0)
  const result = JSON.parse(backup.out) as Record<string, unknown>
  expect(result).toMatchObject({ file: join(folder, 'courier.zip'), leftOut: [] })
  expect(backup.err).toMatch(/Writing: 0 %|Writing: 100 %/)
  const counts = [...backup.err.matchAll(/(\d+) files/g)].map(([, count]) => count)
  expect(backup.err).toMatch(
    /Writing: 100 % of \d+ files[^]*Checking: 100 % of \d+ files\nBacked up and checked/,
  )
  expect([...new Set(counts)]).toEqual([String(result.files)])

  const restored = await copydesk(folder, 'restore', 'courier.zip', '--to', 'again')
  expect(restored).toMatchObject({ code: 0, out: join(folder, 'again') })
  expect(restored.err).toContain('of “Tidewater Courier” as of 20')
  expect(await readFile(join(folder, 'again', path))).toEqual(await readFile(join(workspace.folder, path)))
  expect(await copydesk(folder, 'verify', 'again')).toMatchObject({ code: 0, out: '' })
})

test('what had to be left out is named and fails the backup, which is written all the same', async () => {
  const workspace = await temporaryNewsroom()
  await symlink('/etc/hostname', join(workspace.folder, 'media/name.jpg'))
  const folder = await temporaryFolder()
  const { code, err } = await copydesk(folder, 'backup', workspace.folder, '--to', 'courier.zip')
  expect(code).toBe(1)
  expect(err).toContain('left out: media/name.jpg: It is a link')
  expect(await readdir(folder)).toEqual(['courier.zip'])
})

test('bad input ends with 3, wrong usage with 2, and both with a reason', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'notes.zip'), 'no zip at all')
  const damaged = await copydesk(folder, 'restore', 'notes.zip', '--to', 'again')
  expect(damaged).toMatchObject({
    code: 3,
    out: '',
    err: expect.stringMatching(/^copydesk: notes.zip: .*no whole backup/),
  })
  const full = await copydesk(folder, 'restore', 'notes.zip', '--to', dirname(folder))
  expect(full).toMatchObject({ code: 3, err: expect.stringContaining('not empty') })
  expect(await copydesk(folder, 'backup', folder, '--to', 'a.zip')).toMatchObject({ code: 3 })
  expect(await copydesk(folder, 'backup', folder)).toMatchObject({ code: 2 })
  expect((await copydesk(folder, 'restore', 'none.zip', '--to', 'again')).err).toContain('not there')
  expect(await readdir(folder)).toEqual(['notes.zip'])
})
