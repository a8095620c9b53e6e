import { readdir, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Article, articleToJson, printArticle } from '../../../article/article.ts'
import { MAX_FILE_BYTES, requests } from '../../contract.ts'
import { openArticle } from '../articles/open.ts'
import { saveArticle } from '../articles/save.ts'
import { must, put, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { listVersions } from '../history/calls.ts'
import { listTrash } from '../trash/trash.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { lookOutside } from './look.ts'
import { rewriteArticle } from './rewrite.ts'
import { keepUndecided, listUndecided } from './undecided.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const TRAM = story()

async function openStory(workspace: Workspace) {
  const opened = must(await openArticle(workspace, PATH))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  return opened
}
const looking = (workspace: Workspace, version: string) =>
  lookOutside(workspace, { path: PATH, version, id: TRAM.id })
const reasons = async (workspace: Workspace, path = PATH) =>
  must(await listVersions(workspace, { path })).versions.map(({ reason }) => reason)
const sent = ({ body, ...fields }: Article) => ({ path: PATH, fields, body })

test('a file that was only touched is the same, and nothing is written', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, TRAM)
  const { version } = await openStory(workspace)
  await utimes(file, new Date(), new Date(Date.now() + 5000))
  expect(must(await looking(workspace, version))).toEqual({ kind: 'same' })
  expect(await reasons(workspace)).toEqual([])
})

test('a file laid out anew is told with its version, and is no version of the history', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, TRAM)
  const { version } = await openStory(workspace)
  await writeFile(file, JSON.stringify(articleToJson({ ...TRAM, updatedAt: '2026-11-22T12:00:00Z' })))
  const look = must(await looking(workspace, version))
  expect(look).toMatchObject({ kind: 'article', article: { body: TRAM.body } })
  expect(await reasons(workspace)).toEqual([])
})

test('what somebody else wrote is in the history before any window has merged it', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, TRAM)
  const { version, article } = await openStory(workspace)
  await putStory(workspace, PATH, { ...TRAM, headline: 'Trams at last' })
  const look = must(await looking(workspace, version))
  if (look.kind !== 'article') throw new Error(look.kind)
  expect(look.article.headline).toBe('Trams at last')
  expect(await reasons(workspace)).toEqual(['outside'])
  const { body, ...fields } = { ...article, kicker: 'City' }
  must(await saveArticle(workspace, { path: PATH, base: look.version, fields, body }))
  expect(await reasons(workspace)).toEqual(['saved', 'outside'])
})

test('a file renamed outside is followed, its history too', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, TRAM)
  const { version, article } = await openStory(workspace)
  const { body, ...fields } = { ...article, kicker: 'City' }
  const saved = must(await saveArticle(workspace, { path: PATH, base: version, fields, body }))
  const renamed = 'articles/2026/2026-11-22-tram-vote.article.json'
  await rename(file, join(workspace.folder, renamed))
  await putStory(workspace, 'articles/2026/other.article.json', story({ id: 'other' }))
  expect(must(await looking(workspace, saved.version))).toEqual({ kind: 'moved', path: renamed })
  expect(await reasons(workspace, renamed)).toEqual(['saved', 'outside'])
})

test('a file that is gone, or that another article has taken the place of, is said', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, TRAM)
  const { version } = await openStory(workspace)
  await rm(file)
  expect(must(await looking(workspace, version))).toEqual({ kind: 'gone' })
  await putStory(workspace, PATH, story({ id: 'other' }))
  expect(must(await looking(workspace, version))).toEqual({ kind: 'replaced' })
})

test('an article whose file is gone is written again, its unknown blocks as they were, and goes on with its history', async () => {
  const workspace = await temporaryNewsroom()
  const later = { id: 'b7', type: 'unknown' as const, raw: { id: 'b7', type: 'x-later', seat: 4 } }
  const file = await putStory(workspace, PATH, { ...TRAM, body: [...TRAM.body, later] })
  const { article } = await openStory(workspace)
  await rm(file)
  const written = must(await rewriteArticle(workspace, sent({ ...article, headline: 'Again' })))
  expect(written.trashed).toBeNull()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    headline: 'Again',
    id: TRAM.id,
    body: [{}, {}, { type: 'x-later', seat: 4 }],
  })
  expect(must(await looking(workspace, written.version))).toEqual({ kind: 'same' })
  expect(await reasons(workspace)).toEqual(['saved'])
})

test('a damaged file is told with the reason, and goes to the trash before the article is written again', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, TRAM)
  const { version, article } = await openStory(workspace)
  await put(workspace, PATH, printArticle(TRAM).slice(0, 200))
  expect(must(await looking(workspace, version))).toMatchObject({
    kind: 'damaged',
    reason: expect.stringContaining('not complete JSON'),
  })
  const written = must(await rewriteArticle(workspace, sent(article)))
  expect(must(await listTrash(workspace)).map(({ name, path }) => [name, path])).toEqual([
    [written.trashed, PATH],
  ])
  expect(
    await readFile(
      join(workspace.folder, '.copydesk/trash', String(written.trashed), 'article.article.json'),
      'utf8',
    ),
  ).toBe(printArticle(TRAM).slice(0, 200))
  expect(await readFile(file, 'utf8')).toContain(TRAM.headline)
})

test('a file that another program made too large is told with both sizes, and gives way to the article', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, TRAM)
  const { version, article } = await openStory(workspace)
  await truncate(file, MAX_FILE_BYTES + 1024 * 1024)
  expect(must(await looking(workspace, version))).toMatchObject({
    kind: 'damaged',
    reason: expect.stringMatching(/33 MB.*32 MB/),
  })
  const written = must(await rewriteArticle(workspace, sent(article)))
  expect(must(await listTrash(workspace)).map(({ name }) => name)).toEqual([written.trashed])
  expect(await readFile(file, 'utf8')).toContain(TRAM.headline)
})

test('a whole article that is there again is never written over', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, TRAM)
  const { article } = await openStory(workspace)
  expect(refused(await rewriteArticle(workspace, sent(article))).code).toBe('disk/exists')
})

test('what nobody has chosen from is kept, unknown blocks as they were, until it is decided', async () => {
  const workspace = await temporaryNewsroom()
  const call = (conflicts: unknown) =>
    keepUndecided(workspace, requests['undecided.keep'].parse({ id: TRAM.id, conflicts }))
  const mine = { id: 'b7', type: 'x-later', seat: 4 }
  const block = { kind: 'block', id: 'b7', mine, theirs: null, behind: ['b1'], records: [] }
  const field = { kind: 'field', path: ['headline'], mine: 'Mine', theirs: 'Theirs' }
  must(await call([block, field]))
  expect(must(await listUndecided(workspace, { id: TRAM.id }))).toEqual([
    { ...block, mine: { type: 'unknown', id: 'b7', raw: mine } },
    field,
  ])
  expect(must(await listUndecided(workspace, { id: 'other' }))).toEqual([])
  must(await call([]))
  must(await call([]))
  expect(must(await listUndecided(workspace, { id: TRAM.id }))).toEqual([])
  expect(await readdir(join(workspace.folder, '.copydesk/undecided'))).toEqual([])
})

test('while the newsroom’s drive is away, nothing is begun in its place for what is undecided', async () => {
  const workspace = await temporaryNewsroom()
  await rename(workspace.folder, `${workspace.folder}-away`)
  const conflicts = [{ kind: 'field' as const, path: ['headline'], mine: 'Mine', theirs: 'Theirs' }]
  expect(refused(await keepUndecided(workspace, { id: TRAM.id, conflicts })).code).toBe('disk/gone')
  await expect(readdir(workspace.folder)).rejects.toThrow('ENOENT')
})

test('undecided places that were damaged on the disk are none, and no id leads out of the newsroom', async () => {
  const workspace = await temporaryNewsroom()
  const conflicts = [{ kind: 'field' as const, path: ['kicker'], mine: 'a', theirs: 'b' }]
  must(await keepUndecided(workspace, { id: '../../escape', conflicts }))
  const [name = ''] = await readdir(join(workspace.folder, '.copydesk/undecided'))
  await writeFile(
    join(workspace.folder, '.copydesk/undecided', name),
    '[{"kind":"block","theirs":{"type":1}}]',
  )
  expect(must(await listUndecided(workspace, { id: '../../escape' }))).toEqual([])
})
