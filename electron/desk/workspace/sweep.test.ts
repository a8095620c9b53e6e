import { chmod, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asOrdinaryUser, openToAll, put, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { sweepUnfinished } from './sweep.ts'

test('what killed writes left goes once it is old, and nothing else does', async () => {
  const workspace = await temporaryNewsroom()
  const old = await put(workspace, 'articles/2026/.~0123456789abcdef.tmp', 'half a st')
  const kept = await put(workspace, 'articles/2026/.~0123456789abcdeg.tmp', 'a colleague’s')
  const backup = await put(workspace, 'articles/2026/tram.tmp', 'a colleague’s')
  await put(workspace, '.copydesk/history/.~fedcba9876543210.tmp', 'being written')
  const exported = await put(workspace, 'exports/tram/.~0011223344556677.tmp', '<p>half a p')
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)
  for (const file of [old, kept, backup, exported]) await utimes(file, yesterday, yesterday)
  await sweepUnfinished(workspace)
  expect((await readdir(join(workspace.folder, 'articles/2026'))).sort()).toEqual([
    '.~0123456789abcdeg.tmp',
    'tram.tmp',
  ])
  expect(await readdir(join(workspace.folder, 'exports/tram'))).toEqual([])
  expect(await readdir(join(workspace.folder, '.copydesk/history'))).toEqual(['.~fedcba9876543210.tmp'])
})

test('a folder that nobody here may look into keeps nothing else from being swept', async () => {
  const workspace = await temporaryNewsroom()
  const { folder } = workspace
  const old = await put(workspace, 'articles/2026/.~0123456789abcdef.tmp', 'half a st')
  await utimes(old, new Date(0), new Date(0))
  await put(workspace, 'articles/hidden/tram.article.json', '{}')
  await openToAll(join(folder, '..'), folder, join(folder, 'articles'), join(folder, 'articles/2026'))
  await chmod(join(folder, 'articles/hidden'), 0)
  await asOrdinaryUser(() => sweepUnfinished(workspace))
  expect(await readdir(join(folder, 'articles/2026'))).toEqual([])
})
