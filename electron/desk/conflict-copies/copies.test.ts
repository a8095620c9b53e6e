import { readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { openArticle } from '../articles/open.ts'
import { saveArticle } from '../articles/save.ts'
import { must, put, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { listTrash, restoreFromTrash } from '../trash/trash.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { commonAncestor } from './ancestor.ts'
import { listCopies, readCopy, trashCopy } from './calls.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const DROPBOX = "articles/2026/2026-11-22-tram (Anna's conflicted copy 2026-11-22).article.json"
const SYNCTHING = 'articles/2026/2026-11-22-tram.article.sync-conflict-20261122-101112-ABCDEFG.json'
const TRAM = story()
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const late = (article: Article): Article => ({ ...article, updatedAt: '2096-01-01T00:00:00Z' })

test('copies beside an article are told with who left them; another article of such a name is none', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, TRAM)
  await putStory(workspace, DROPBOX, { ...TRAM, headline: 'Anna’s', updatedAt: '2026-11-22T10:00:00Z' })
  await putStory(workspace, SYNCTHING, { ...TRAM, updatedAt: '2026-11-22T11:00:00Z' })
  await putStory(workspace, 'articles/2026/2026-11-22-tram (1).article.json', story({ id: 'other' }))
  await put(workspace, 'articles/2026/2026-11-22-tram (2).article.json', '{')
  const { copies, original } = must(await listCopies(workspace, { path: PATH }))
  expect(original).toBeNull()
  expect(copies).toEqual([
    { path: SYNCTHING, service: 'Syncthing', from: 'ABCDEFG', savedAt: '2026-11-22T11:00:00Z', isSame: true },
    { path: DROPBOX, service: 'Dropbox', from: 'Anna', savedAt: '2026-11-22T10:00:00Z', isSame: false },
  ])
  expect(must(await listCopies(workspace, { path: DROPBOX }))).toEqual({ copies: [], original: PATH })
})

test('a copy goes to the trash and comes back from it where the library sees it', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, TRAM)
  await putStory(workspace, SYNCTHING, { ...TRAM, headline: 'Theirs' })
  await putStory(workspace, DROPBOX, TRAM)
  const { trashed } = must(await trashCopy(workspace, { path: PATH, copy: SYNCTHING }))
  must(await trashCopy(workspace, { path: PATH, copy: DROPBOX }))
  expect(await readdir(join(workspace.folder, 'articles/2026'))).toEqual(['2026-11-22-tram.article.json'])
  expect(must(await listTrash(workspace))).toHaveLength(2)
  const { path } = must(await restoreFromTrash(workspace, trashed))
  expect(path).toBe('articles/2026/2026-11-22-tram.sync-conflict-20261122-101112-ABCDEFG.article.json')
  expect(must(await listCopies(workspace, { path: PATH })).copies).toMatchObject([
    { path, service: 'Syncthing' },
  ])
})

test('nothing but a copy of the article can be read or thrown away as one', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, TRAM)
  await putStory(workspace, 'articles/2026/2026-11-22-tram (1).article.json', story({ id: 'other' }))
  const link = join(workspace.folder, 'articles/2026/2026-11-22-tram (2).article.json')
  await symlink(join(workspace.folder, PATH), link)
  for (const copy of [
    PATH,
    'articles/2026/2026-11-22-tram (1).article.json',
    'articles/2026/2026-11-22-tram (2).article.json',
    '../x (1).json',
    'copydesk.json',
  ]) {
    expect(refused(await trashCopy(workspace, { path: PATH, copy })).code).toBe('copies/none')
    expect(refused(await readCopy(workspace, { path: PATH, copy })).code).toBe('copies/none')
  }
})

/** Saves one version after the other through the desk, and gives each back. */
async function versions(workspace: Workspace, ...bodies: Block[][]): Promise<Article[]> {
  await putStory(workspace, PATH, TRAM)
  const saved: Article[] = [TRAM]
  for (const body of bodies) {
    const opened = must(await openArticle(workspace, PATH))
    if (opened.kind !== 'article') throw new Error(opened.reason)
    const { body: _, ...fields } = opened.article
    must(await saveArticle(workspace, { path: PATH, base: opened.version, fields, body }))
    saved.push({ ...TRAM, body })
  }
  return saved
}
const [VOTE, SPRING] = TRAM.body as [Block, Block]

test('the ancestor is the last version all of whose changes the copy has', async () => {
  const workspace = await temporaryNewsroom()
  const added = [VOTE, SPRING, paragraph('b3', 'It rained.')]
  const [, second = TRAM] = await versions(workspace, added, [
    paragraph('b1', 'The council voted.'),
    ...added.slice(1),
  ])
  const copy = late({ ...second, body: [...added.slice(0, 2), paragraph('b3', 'It poured.')] })
  expect((await commonAncestor(workspace, PATH, copy))?.body).toEqual(TRAM.body)
  const younger = late({ ...second, body: [...added, paragraph('b9', 'Traders were less sure.')] })
  expect((await commonAncestor(workspace, PATH, younger))?.body).toEqual(added)
})

test('a paragraph written here after the copy was made is not taken for one that the copy took out', async () => {
  const workspace = await temporaryNewsroom()
  await versions(workspace, [VOTE, SPRING, paragraph('b3', 'It rained.')])
  const copy = late({ ...TRAM, body: [paragraph('b1', 'The council voted at last.'), SPRING] })
  expect((await commonAncestor(workspace, PATH, copy))?.body).toEqual(TRAM.body)
})

test('without a history, or with one that begins after the copy, nobody knows the ancestor', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, TRAM)
  expect(await commonAncestor(workspace, PATH, late(TRAM))).toBeNull()
  await versions(workspace, [VOTE])
  expect(await commonAncestor(workspace, PATH, { ...TRAM, updatedAt: '2020-01-01T00:00:00Z' })).toBeNull()
})
