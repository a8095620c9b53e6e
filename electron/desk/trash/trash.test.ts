import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listArticles } from '../articles/list.ts'
import { must, put, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { openWorkspace } from '../workspace/workspace.ts'
import { listTrash, restoreFromTrash, trashArticle } from './trash.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'

test('what is thrown away can be taken back, byte for byte', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  const before = await readFile(file, 'utf8')
  const entry = must(await trashArticle(workspace, PATH))
  expect(must(await listArticles(workspace))).toEqual([])
  expect(must(await listTrash(workspace))).toEqual([entry])
  expect(entry).toMatchObject({ path: PATH, headline: story().headline })
  expect(must(await restoreFromTrash(workspace, entry.name))).toEqual({ path: PATH })
  expect(await readFile(file, 'utf8')).toBe(before)
  expect(must(await listTrash(workspace))).toEqual([])
})

test('a name taken meanwhile is left to its new owner', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story({ headline: 'First' }))
  const entry = must(await trashArticle(workspace, PATH))
  const file = await putStory(workspace, PATH, story({ headline: 'Second' }))
  expect(must(await restoreFromTrash(workspace, entry.name)).path).toBe(
    'articles/2026/2026-11-22-tram-2.article.json',
  )
  expect(await readFile(file, 'utf8')).toContain('Second')
})

test('two desks that put two articles back to one name at one moment keep both', async () => {
  for (let round = 0; round < 5; round++) {
    const here = await temporaryNewsroom()
    const there = must(await openWorkspace(here.folder))
    await putStory(here, PATH, story({ headline: 'First' }))
    const first = must(await trashArticle(here, PATH))
    await putStory(here, PATH, story({ headline: 'Second' }))
    const second = must(await trashArticle(here, PATH))
    await Promise.all([restoreFromTrash(here, first.name), restoreFromTrash(there, second.name)])
    expect(await readdir(join(here.folder, 'articles/2026'))).toEqual([
      '2026-11-22-tram-2.article.json',
      '2026-11-22-tram.article.json',
    ])
  }
})

test('a damaged file can be thrown away and comes back as damaged as it was', async () => {
  const workspace = await temporaryNewsroom()
  const file = await put(workspace, PATH, '{ "format": "copyd')
  const entry = must(await trashArticle(workspace, PATH))
  expect(entry.headline).toBe('2026-11-22-tram')
  must(await restoreFromTrash(workspace, entry.name))
  expect(await readFile(file, 'utf8')).toBe('{ "format": "copyd')
})

test('the same file thrown away twice makes two entries, the last one first', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const first = must(await trashArticle(workspace, PATH, new Date('2026-11-22T10:00:00Z')))
  await putStory(workspace, PATH, story())
  const second = must(await trashArticle(workspace, PATH, new Date('2026-11-22T11:00:00Z')))
  expect(must(await listTrash(workspace)).map(entry => entry.name)).toEqual([second.name, first.name])
})

test('names that lead out of the trash, and labels that lead out of the newsroom, are refused', async () => {
  const workspace = await temporaryNewsroom()
  for (const name of ['../history', '..', 'x/../../y', 'nothing-here']) {
    expect(refused(await restoreFromTrash(workspace, name)).code).toBe('trash/none')
  }
  const folder = join(workspace.folder, '.copydesk/trash/planted')
  await mkdir(folder)
  await writeFile(join(folder, 'article.article.json'), 'planted')
  await writeFile(
    join(folder, 'trash.json'),
    '{"path":"../../evil.article.json","trashedAt":"2026-11-22T10:00:00Z"}',
  )
  expect(refused(await restoreFromTrash(workspace, 'planted')).code).toBe('workspace/outside')
})

test('an entry that was begun and never filled is none', async () => {
  const workspace = await temporaryNewsroom()
  await put(
    workspace,
    '.copydesk/trash/half/trash.json',
    '{"path":"articles/a.article.json","trashedAt":"x"}',
  )
  expect(must(await listTrash(workspace))).toEqual([])
})

test.each([
  ['a full stop', 'The U.S..article.json'],
  ['a space', 'Notes .article.json'],
  ['as many letters as a disk takes', `${'s'.repeat(240)}.article.json`],
])('an article that somebody named with %s at its end can be thrown away and taken back', async (_, name) => {
  const workspace = await temporaryNewsroom()
  const path = `articles/2026/${name}`
  await putStory(workspace, path, story())
  const entry = must(await trashArticle(workspace, path))
  expect(must(await restoreFromTrash(workspace, entry.name)).path).toBe(path)
})

test('articles of one name in two folders can be thrown away at one moment', async () => {
  const workspace = await temporaryNewsroom()
  const other = PATH.replace('2026/', '2025/')
  const now = new Date('2026-11-22T10:00:00Z')
  for (const path of [PATH, other]) await putStory(workspace, path, story())
  for (const path of [PATH, other]) must(await trashArticle(workspace, path, now))
  expect(must(await listTrash(workspace)).map(({ path }) => path)).toEqual(
    expect.arrayContaining([PATH, other]),
  )
})

test('an article whose whole story was pasted into the headline is found in the trash', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story({ headline: 'The council voted on Saturday. '.repeat(3000) }))
  const entry = must(await trashArticle(workspace, PATH))
  expect(must(await listTrash(workspace))).toEqual([entry])
  must(await restoreFromTrash(workspace, entry.name))
})
