import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { must, refused, story, temporaryFolder } from '../fixtures/newsroom.ts'
import { keepVersion } from '../history/keep-version.ts'
import { createWorkspace, folderFromWords, openWorkspace, workspaceAround } from './workspace.ts'

test('a new newsroom has its folders and its settings spelled out', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'courier')
  const workspace = must(await createWorkspace(folder, 'Tidewater Courier'))
  expect(workspace.settings).toMatchObject({ name: 'Tidewater Courier', language: 'en' })
  expect(workspace.settings.relatedLabels).toMatchObject({ en: 'Read also', de: 'Lesen Sie auch' })
  expect((await readdir(folder)).sort()).toEqual(['.copydesk', 'articles', 'copydesk.json', 'media'])
  expect((await readdir(join(folder, '.copydesk'))).sort()).toEqual(['cache', 'history', 'journal', 'trash'])
  expect(JSON.parse(await readFile(join(folder, 'copydesk.json'), 'utf8'))).toMatchObject({
    format: 'copydesk-workspace',
    version: 1,
    adSlots: { sizes: [[300, 250], 'fluid'], label: 'Advertisement' },
  })
})

test('a folder of other files becomes a newsroom beside them', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'notes.txt'), 'my notes')
  expect(must(await createWorkspace(folder)).folder).toBe(folder)
  expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('my notes')
})

test('creating where a newsroom is opens it as it is', async () => {
  const folder = await temporaryFolder()
  must(await createWorkspace(folder, 'Tidewater Courier'))
  expect(must(await createWorkspace(folder, 'Another name')).settings.name).toBe('Tidewater Courier')
})

test('opening a newsroom to read it changes nothing in it', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'copydesk.json'), '{ "format": "copydesk-workspace", "version": 1 }')
  expect(must(await openWorkspace(folder)).settings.sections).not.toEqual([])
  expect(await readdir(folder)).toEqual(['copydesk.json'])
})

test('a folder that is no newsroom is said to be none and stays as it is', async () => {
  const folder = await temporaryFolder()
  expect(refused(await openWorkspace(folder)).code).toBe('workspace/none')
  expect(refused(await openWorkspace(join(folder, 'nowhere'))).code).toBe('workspace/none')
  expect(await readdir(folder)).toEqual([])
})

test('damaged settings are named and left alone', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'copydesk.json'), '{ "format": "copydesk-wo')
  const problem = refused(await createWorkspace(folder))
  expect(problem.code).toBe('workspace/damaged')
  expect(problem.message).toContain('copydesk.json')
  expect(await readFile(join(folder, 'copydesk.json'), 'utf8')).toBe('{ "format": "copydesk-wo')
  await writeFile(
    join(folder, 'copydesk.json'),
    '{ "format": "copydesk-workspace", "version": 1, "sections": 7 }',
  )
  expect(refused(await openWorkspace(folder)).message).toContain('sections')
})

test('a newsroom handed over with its private folder linked elsewhere makes nothing there', async () => {
  const elsewhere = await temporaryFolder()
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'copydesk.json'), '{ "format": "copydesk-workspace", "version": 1 }')
  await symlink(elsewhere, join(folder, '.copydesk'), 'junction')
  expect(refused(await createWorkspace(folder)).code).toBe('workspace/outside')
  const workspace = must(await openWorkspace(folder))
  const moment = { article: story(), file: 'sha256:0', reason: 'saved' as const }
  expect(refused(await keepVersion(workspace, 'articles/a.article.json', moment)).code).toBe(
    'workspace/outside',
  )
  expect(await readdir(elsewhere)).toEqual([])
})

test('a typed folder is a full path or begins at home', () => {
  expect(must(folderFromWords('~/Newsroom'))).toBe(join(homedir(), 'Newsroom'))
  expect(refused(folderFromWords('Newsroom')).code).toBe('workspace/not-absolute')
  expect(refused(folderFromWords(`${homedir()}\0/x`)).code).toBe('workspace/not-absolute')
})

test('an article finds the newsroom it belongs to', async () => {
  const folder = await temporaryFolder()
  must(await createWorkspace(folder))
  await mkdir(join(folder, 'articles', '2026'))
  expect(await workspaceAround(join(folder, 'articles', '2026', 'tram.article.json'))).toBe(folder)
  expect(await workspaceAround(join(await temporaryFolder(), 'tram.article.json'))).toBeNull()
})
