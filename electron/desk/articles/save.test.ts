import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, parseArticleText, printArticle } from '../../../article/article.ts'
import { blockToJson } from '../../../article/blocks/json.ts'
import type { Sublist } from '../../../article/blocks/list/schema.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { articles } from '../../../article/fixtures/arbitrary.ts'
import { quoteRecordSchema } from '../../../article/quotes/record.ts'
import { textHash } from '../../../article/quotes/words.ts'
import { type Args, type BodyPatch, MAX_FILE_BYTES, requests } from '../../contract.ts'
import { must, put, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { addArticle } from './create.ts'
import { openArticle } from './open.ts'
import { saveArticle } from './save.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'

async function openStory(workspace: Workspace, path = PATH) {
  const opened = must(await openArticle(workspace, path))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  return opened
}

/** As the window does: through the contract's own schema. */
type Sent = Args<'articles.save'>['fields'] & Partial<Pick<Article, 'body'>>
function save(workspace: Workspace, base: string, article: Sent, body: BodyPatch, path = PATH) {
  const { body: _, ...fields } = article
  const args: Args<'articles.save'> = { path, base, fields, body }
  return saveArticle(workspace, requests['articles.save'].parse(JSON.parse(JSON.stringify(args))))
}

const stored = async (workspace: Workspace, path = PATH): Promise<Article> =>
  must(parseArticleText(await readFile(join(workspace.folder, path), 'utf8')))

test('a save writes the changed block and keeps those named by id', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const { version, article } = await openStory(workspace)
  const added: Block = { id: 'b3', type: 'divider' }
  const saved = must(await save(workspace, version, { ...article, kicker: 'Transport' }, ['b2', added, 'b1']))
  const now = await stored(workspace)
  expect(now.body.map(block => block.id)).toEqual(['b2', 'b3', 'b1'])
  expect(now.body[2]).toEqual(article.body[0])
  expect(now).toMatchObject({ kicker: 'Transport', updatedAt: saved.updatedAt })
  must(await save(workspace, saved.version, { ...article, kicker: 'City' }, ['b1']))
  expect((await stored(workspace)).kicker).toBe('City')
})

test('a save of one block in its old place, without the records, keeps every other block and all records', async () => {
  const workspace = await temporaryNewsroom()
  const record = { id: 'q1', speaker: 'Olin Marsh', words: 'We will finish it' }
  const file = { ...JSON.parse(printArticle(story())), quotes: [record] }
  await put(workspace, PATH, JSON.stringify(file))
  const { version, article } = await openStory(workspace)
  const { quotes: _, ...fields } = article
  const block: Block = { id: 'b2', type: 'paragraph', text: [{ text: 'Traders want it in writing.' }] }
  const saved = must(await save(workspace, version, fields, { changed: [block] }))
  const now = await stored(workspace)
  expect(now.body).toEqual(article.body.map(before => (before.id === 'b2' ? block : before)))
  expect(now.quotes).toHaveLength(1)
  expect(now.quotes[0]).toMatchObject(record)
  const stranger = await save(workspace, saved.version, fields, { changed: [{ ...block, id: 'b9' }] })
  expect(stranger).toMatchObject({ ok: false, error: { code: 'article/unknown-block' } })
  expect(await stored(workspace)).toEqual(now)
})

test('what a newer Copydesk wrote goes through the window and back without a change', async () => {
  const workspace = await temporaryNewsroom()
  const poll = { type: 'live-poll', question: 'Ferry or tram?', raw: { type: 'x' } }
  const spoiler = { type: 'spoiler', until: '2027' }
  const file = {
    ...JSON.parse(printArticle(story({ body: [] }))),
    body: [
      { id: 'b1', type: 'paragraph', text: [{ text: 'Hello', marks: [spoiler] }], mood: 'grave' },
      { id: 'b2', ...poll },
      poll,
    ],
    paywall: { tier: 2 },
  }
  await put(workspace, PATH, JSON.stringify(file))
  const { version, article } = await openStory(workspace)
  const patch: BodyPatch = [article.body[0] as Block, article.body[1] as Block, article.body[2]?.id ?? '']
  const saved = must(await save(workspace, version, { ...article, headline: 'Retitled' }, patch))
  expect(JSON.parse(await readFile(join(workspace.folder, PATH), 'utf8'))).toEqual({
    ...file,
    headline: 'Retitled',
    updatedAt: saved.updatedAt,
  })
})

test('whatever the window holds, in its own form or the file’s, is what the file says', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const opened = await openStory(workspace)
  let base = opened.version
  const check = async (next: Article, asInFile: boolean) => {
    const body = next.body.map(block => (asInFile ? (blockToJson(block) as Block) : block))
    const fields = { ...next, id: opened.article.id, quotes: [] }
    base = must(await save(workspace, base, fields, body)).version
    const { body: written, ...rest } = await stored(workspace)
    expect(written).toEqual(next.body.map(block => ({ ...block, id: expect.any(String) })))
    expect(rest).toMatchObject({ headline: next.headline, standfirst: next.standfirst, tags: next.tags })
  }
  await fc.assert(fc.asyncProperty(articles(), fc.boolean(), check), { numRuns: 40 })
})

test('a file changed by someone else is not overwritten', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  const { version, article } = await openStory(workspace)
  const theirs = printArticle(story({ headline: 'Their headline' }))
  await writeFile(file, theirs)
  expect(refused(await save(workspace, version, article, ['b1'])).code).toBe('article/changed-on-disk')
  expect(await readFile(file, 'utf8')).toBe(theirs)
})

test('a damaged file is never overwritten, even when the window knows its version', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  const { version, article } = await openStory(workspace)
  const cut = printArticle(story()).slice(0, 200)
  await writeFile(file, cut)
  const problem = refused(await save(workspace, version, article, ['b1']))
  expect(problem.code).toBe('article/damaged')
  const known = String(problem.details?.version)
  expect(refused(await save(workspace, known, article, ['b1'])).code).toBe('article/damaged')
  expect(await readFile(file, 'utf8')).toBe(cut)
})

test('a file that is gone is said to be gone and not made anew', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  const { version, article } = await openStory(workspace)
  await rm(file)
  expect(refused(await save(workspace, version, article, ['b1'])).code).toBe('disk/gone')
})

test('a block that is not there, or named twice, saves nothing', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  const before = await readFile(file, 'utf8')
  const { version, article } = await openStory(workspace)
  expect(refused(await save(workspace, version, article, ['b1', 'b9']))).toMatchObject({
    code: 'article/unknown-block',
    details: { block: 'b9' },
  })
  expect(refused(await save(workspace, version, article, ['b1', 'b1'])).code).toBe('article/unknown-block')
  expect(await readFile(file, 'utf8')).toBe(before)
})

test('two saves at once: one holds, the other is told, the file is whole', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const { version, article } = await openStory(workspace)
  const results = await Promise.all(
    ['One', 'Two', 'Three'].map(headline => save(workspace, version, { ...article, headline }, ['b1', 'b2'])),
  )
  expect(results.map(result => result.ok)).toEqual([true, false, false])
  expect((await stored(workspace)).headline).toBe('One')
})

test('a chain of saves that did not wait for each other’s answer still lands in order', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const opened = await openStory(workspace)
  let base = opened.version
  for (const kicker of ['a', 'b', 'c', 'd', 'e']) {
    const saved = must(await save(workspace, base, { ...opened.article, kicker }, ['b1', 'b2']))
    base = saved.version
  }
  expect((await stored(workspace)).kicker).toBe('e')
})

test('a save of nothing new leaves the file alone', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  const before = await readFile(file, 'utf8')
  const { version, article } = await openStory(workspace)
  expect(must(await save(workspace, version, article, ['b1', 'b2']))).toEqual({
    version,
    updatedAt: article.updatedAt,
  })
  expect(await readFile(file, 'utf8')).toBe(before)
})

test('the window cannot give an article another identity', async () => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const { version, article } = await openStory(workspace)
  must(
    await save(workspace, version, { ...article, id: 'stolen', createdAt: '2020-01-01T00:00:00Z' }, ['b1']),
  )
  expect(await stored(workspace)).toMatchObject({ id: article.id, createdAt: article.createdAt })
})

test('the ledger in the file is true: signed words that changed are stale', async () => {
  const workspace = await temporaryNewsroom()
  const signOff = {
    by: 'Ada Quill',
    at: '2026-11-22T10:00:00Z',
    textHash: textHash('We will finish it.', 'Olin Marsh'),
  }
  const record = quoteRecordSchema.parse({ id: 'q1', speaker: 'Olin Marsh', status: 'verified', signOff })
  const said = (words: string): Block => ({
    id: 'b1',
    type: 'paragraph',
    text: [{ text: words, marks: [{ type: 'quote', id: 'q1' }] }],
  })
  await putStory(workspace, PATH, story({ body: [said('“We will finish it.”')], quotes: [record] }))
  const { version, article } = await openStory(workspace)
  const saved = must(await save(workspace, version, article, [said('“We might finish it.”')]))
  expect((await stored(workspace)).quotes[0]?.status).toBe('stale')
  must(await save(workspace, saved.version, article, [said('“We will finish it.”')]))
  expect((await stored(workspace)).quotes[0]?.status).toBe('verified')
})

test('lists deeper than a file can hold are refused in a sentence, and the file stays', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  const before = await readFile(file, 'utf8')
  const { version, article } = await openStory(workspace)
  const nested = (levels: number): Block => {
    let list: Sublist = { ordered: false, items: [{ text: [{ text: 'rails' }] }] }
    for (let level = 1; level < levels; level++) list = { ordered: false, items: [{ text: [], list }] }
    return { id: 'b9', type: 'list', ...list }
  }
  expect(refused(await save(workspace, version, article, [nested(80)])).code).toBe('article/too-deep')
  expect(await readFile(file, 'utf8')).toBe(before)
  must(await save(workspace, version, article, [nested(60)]))
  expect((await stored(workspace)).body).toHaveLength(1)
})

test('an article that grew over the limit is refused with the limit, and the file stays', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, PATH, story())
  const before = await readFile(file, 'utf8')
  const { version, article } = await openStory(workspace)
  const huge: Block = { id: 'b9', type: 'paragraph', text: [{ text: 'a'.repeat(MAX_FILE_BYTES) }] }
  const problem = refused(await save(workspace, version, article, [huge]))
  expect(problem.code).toBe('file/too-large')
  expect(problem.message).toContain('32 MB')
  expect(await readFile(file, 'utf8')).toBe(before)
})

test('after damage the newest version that was saved is still there', async () => {
  const workspace = await temporaryNewsroom()
  const { path } = must(await addArticle(workspace, story()))
  const { version, article } = await openStory(workspace, path)
  must(await save(workspace, version, { ...article, headline: 'Second headline' }, ['b1'], path))
  await writeFile(join(workspace.folder, path), Buffer.alloc(4096))
  const opened = must(await openArticle(workspace, path))
  if (opened.kind !== 'damaged') throw new Error('The zeroed file was read as an article.')
  expect(opened.lastGood?.article.headline).toBe('Second headline')
  expect(opened.reason).toContain('nothing but zeros')
})
