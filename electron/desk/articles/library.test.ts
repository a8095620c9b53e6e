import { readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticleText, printArticle } from '../../../article/article.ts'
import { MAX_FILE_BYTES } from '../../contract.ts'
import {
  must,
  put,
  putStory,
  refused,
  story,
  temporaryFolder,
  temporaryNewsroom,
} from '../fixtures/newsroom.ts'
import { openWorkspace } from '../workspace/workspace.ts'
import { addArticle, createArticle, duplicateArticle } from './create.ts'
import { listArticles } from './list.ts'
import { openArticle } from './open.ts'
import { renameArticle } from './rename.ts'

const NOW = new Date(2026, 10, 22, 12)

test('a new article is filed under its day and headline, in the newsroom’s language', async () => {
  const workspace = await temporaryNewsroom()
  const { path } = must(await createArticle(workspace, { headline: 'Größe der Straße' }))
  expect(path).toMatch(/^articles\/\d{4}\/\d{4}-\d{2}-\d{2}-groesse-der-strasse\.article\.json$/)
  const opened = must(await openArticle(workspace, path))
  expect(opened).toMatchObject({ kind: 'article', article: { headline: 'Größe der Straße', language: 'en' } })
})

test('many stories of one headline filed at once each get a name of their own', async () => {
  const workspace = await temporaryNewsroom()
  await put(workspace, 'articles/2026/2026-11-22-Ferries-STOP.article.json', 'a colleague’s file')
  const filed = await Promise.all(
    Array.from({ length: 12 }, () => addArticle(workspace, story({ headline: 'Ferries stop' }), NOW)),
  )
  const names = filed.map(result => must(result).path.replace(/^.*\/2026-11-22-/, ''))
  expect(new Set(names).size).toBe(12)
  expect(names).toContain('ferries-stop-2.article.json')
  expect(names).not.toContain('ferries-stop.article.json')
})

test('the list is the newest first and shows damaged files with the reason', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/2026/a.article.json', story({ updatedAt: '2026-11-22T10:00:00+02:00' }))
  await putStory(
    workspace,
    'articles/b.article.json',
    story({ updatedAt: '2026-11-22T09:00:00Z', headline: 'B' }),
  )
  await put(workspace, 'articles/c.article.json', printArticle(story()).slice(0, 99))
  await put(workspace, 'articles/notes.txt', 'not an article')
  await put(workspace, 'articles/.~0123456789abcdef.tmp', 'unfinished')
  const listed = must(await listArticles(workspace))
  expect(listed.filter(entry => !entry.damaged).map(entry => entry.path)).toEqual([
    'articles/b.article.json',
    'articles/2026/a.article.json',
  ])
  expect(listed.find(entry => entry.damaged)).toMatchObject({
    path: 'articles/c.article.json',
    headline: 'c',
    damaged: expect.stringContaining('not complete JSON'),
  })
})

test('the list sees what changed, came and went since the last look', async () => {
  const workspace = await temporaryNewsroom()
  const a = await putStory(workspace, 'articles/a.article.json', story({ headline: 'A' }))
  await putStory(workspace, 'articles/b.article.json', story({ headline: 'B' }))
  must(await listArticles(workspace))
  await rm(join(workspace.folder, 'articles/b.article.json'))
  await writeFile(a, printArticle(story({ headline: 'A much longer headline' })))
  await putStory(workspace, 'articles/c.article.json', story({ headline: 'C' }))
  const headlines = must(await listArticles(workspace)).map(entry => entry.headline)
  expect(headlines.sort()).toEqual(['A much longer headline', 'C'])
})

test('articles behind a link that leads out are neither listed nor opened', async () => {
  const outside = await temporaryFolder()
  await writeFile(join(outside, 'x.article.json'), printArticle(story()))
  const workspace = await temporaryNewsroom()
  await symlink(outside, join(workspace.folder, 'articles', 'elsewhere'), 'junction')
  expect(must(await listArticles(workspace))).toEqual([])
  const path = 'articles/elsewhere/x.article.json'
  expect(refused(await openArticle(workspace, path)).code).toBe('workspace/outside')
  expect(refused(await renameArticle(workspace, path, 'y')).code).toBe('workspace/outside')
})

test('only article files are opened as articles', async () => {
  const workspace = await temporaryNewsroom()
  expect(refused(await openArticle(workspace, 'copydesk.json')).code).toBe('article/wrong-place')
  expect(refused(await openArticle(workspace, '.copydesk/history/x.article.json')).code).toBe(
    'article/wrong-place',
  )
  expect(refused(await openArticle(workspace, 'articles/../copydesk.json')).code).toBe('workspace/outside')
})

test('bytes that are no text are damage, not letters to replace', async () => {
  const workspace = await temporaryNewsroom()
  const bytes = Buffer.from(printArticle(story()))
  bytes[bytes.indexOf('council')] = 0xff
  await put(workspace, 'articles/a.article.json', bytes)
  expect(must(await openArticle(workspace, 'articles/a.article.json'))).toMatchObject({
    kind: 'damaged',
    reason: expect.stringContaining('not UTF-8'),
    lastGood: null,
  })
})

test.each([
  ['with a byte order mark', '\uFEFF'],
  ['without one', ''],
])('a file saved as UTF-16 %s is named as that, and can be read', async (_how, mark) => {
  const workspace = await temporaryNewsroom()
  const text = printArticle(story())
  await put(workspace, 'articles/a.article.json', Buffer.from(mark + text, 'utf16le'))
  const opened = must(await openArticle(workspace, 'articles/a.article.json'))
  expect(opened).toMatchObject({
    kind: 'damaged',
    reason: 'The file was saved as UTF-16 by another program. Save it as UTF-8 there.',
    raw: text,
  })
  expect(must(await listArticles(workspace))[0]?.damaged).toContain('UTF-16')
})

test('only so much of a damaged file is shown', async () => {
  const workspace = await temporaryNewsroom()
  await put(workspace, 'articles/a.article.json', 'x'.repeat(3 * 1024 * 1024))
  const opened = must(await openArticle(workspace, 'articles/a.article.json'))
  expect(opened.kind === 'damaged' && opened.raw.length).toBe(1024 * 1024)
})

test('a file over the limit opens as damaged, with both sizes, its beginning and its newest version', async () => {
  const workspace = await temporaryNewsroom()
  const { path } = must(await addArticle(workspace, story(), NOW))
  const file = await put(workspace, path, `${'x'.repeat(1024 * 1024 - 1)}é`)
  await truncate(file, MAX_FILE_BYTES + 5 * 1024 * 1024)
  const opened = must(await openArticle(workspace, path))
  if (opened.kind !== 'damaged') throw new Error('It was opened as an article.')
  expect(opened.reason).toMatch(/37 MB.*32 MB/)
  expect(opened.raw).toBe('x'.repeat(1024 * 1024 - 1))
  expect(opened.lastGood?.article.headline).toBe(story().headline)
  expect(must(await listArticles(workspace))[0]?.damaged).toContain('32 MB')
})

test('renaming keeps the day and the words, and its past follows', async () => {
  const workspace = await temporaryNewsroom()
  const { path } = must(await addArticle(workspace, story(), NOW))
  const before = await readFile(join(workspace.folder, path), 'utf8')
  const renamed = must(await renameArticle(workspace, path, 'Straßenbahn, endlich!')).path
  expect(renamed).toBe('articles/2026/2026-11-22-strassenbahn-endlich.article.json')
  expect(await readFile(join(workspace.folder, renamed), 'utf8')).toBe(before)
  await writeFile(join(workspace.folder, renamed), '{')
  const opened = must(await openArticle(workspace, renamed))
  expect(opened.kind === 'damaged' && opened.lastGood?.article.headline).toBe(story().headline)
})

test('two desks that give two articles one name at one moment keep both: one is told that it is taken', async () => {
  for (let round = 0; round < 5; round++) {
    const here = await temporaryNewsroom()
    const there = must(await openWorkspace(here.folder))
    await putStory(here, 'articles/tram.article.json', story({ headline: 'Tram' }))
    await putStory(here, 'articles/ferry.article.json', story({ headline: 'Ferry' }))
    const renamed = await Promise.all([
      renameArticle(here, 'articles/tram.article.json', 'vote'),
      renameArticle(there, 'articles/ferry.article.json', 'vote'),
    ])
    expect(renamed.filter(({ ok }) => ok)).toHaveLength(1)
    for (const one of renamed) if (!one.ok) expect(one.error.code).toBe('article/name-taken')
    expect(must(await listArticles(here))).toHaveLength(2)
  }
})

test('renaming refuses a name that is taken, and its own name in another case is free', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/2026-11-22-Tram.article.json', story())
  await putStory(workspace, 'articles/2026-11-22-FERRY.article.json', story())
  const path = 'articles/2026-11-22-Tram.article.json'
  expect(refused(await renameArticle(workspace, path, 'ferry')).code).toBe('article/name-taken')
  expect(must(await renameArticle(workspace, path, 'tram')).path).toBe(
    'articles/2026-11-22-tram.article.json',
  )
  expect(await readdir(join(workspace.folder, 'articles'))).toContain('2026-11-22-tram.article.json')
})

test('a duplicate is a draft of the same words with its own identity', async () => {
  const workspace = await temporaryNewsroom()
  const { path } = must(await addArticle(workspace, story({ status: 'ready' }), NOW))
  const copy = must(await duplicateArticle(workspace, path))
  const original = must(parseArticleText(await readFile(join(workspace.folder, path), 'utf8')))
  const second = must(parseArticleText(await readFile(join(workspace.folder, copy.path), 'utf8')))
  expect(second.body).toEqual(original.body)
  expect(second.id).not.toBe(original.id)
  expect(second).toMatchObject({ status: 'draft', headline: `${original.headline} (copy)` })
})
