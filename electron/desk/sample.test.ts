import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Article, parseArticleText, printArticle } from '../../article/article.ts'
import { checkArticle } from '../../article/checks/rules.ts'
import { listLedger, settleQuotes } from '../../article/quotes/ledger.ts'
import { markQuotations } from '../../article/quotes/mark.ts'
import { must, openToAll, temporaryFolder } from './fixtures/newsroom.ts'
import { openSample } from './sample.ts'

const SAMPLE = join(import.meta.dirname, '../../resources/sample-newsroom')

async function sampleStories(): Promise<{ name: string; text: string; article: Article }[]> {
  const entries = await readdir(join(SAMPLE, 'articles'), { recursive: true })
  const names = entries.filter(name => name.endsWith('.article.json'))
  return Promise.all(
    names.map(async name => {
      const text = await readFile(join(SAMPLE, 'articles', name), 'utf8')
      return { name, text, article: must(parseArticleText(text)) }
    }),
  )
}

test('every story of the sample is written as Copydesk writes, with a ledger that is true', async () => {
  const stories = await sampleStories()
  expect(stories.length).toBeGreaterThanOrEqual(6)
  for (const { name, text, article } of stories) {
    expect(printArticle(article), name).toBe(text)
    expect(settleQuotes(article), name).toBe(article)
    expect(printArticle(markQuotations(article)), name).toBe(text)
  }
})

test('no headline, standfirst or pull quote of the sample has other words than its story', async () => {
  for (const { name, article } of await sampleStories()) {
    const rules = checkArticle(article).map(({ rule }) => rule)
    expect(
      rules.filter(rule => rule.endsWith('/not-in-story')),
      name,
    ).toEqual([])
  }
})

test('the sample shows what the desk can do', async () => {
  const stories = (await sampleStories()).map(({ article }) => article)
  const statuses = new Set(stories.flatMap(listLedger).map(entry => entry.status))
  expect([...statuses].sort()).toEqual(['checking', 'disputed', 'stale', 'unchecked', 'verified'])
  expect(new Set(stories.map(article => article.language))).toEqual(new Set(['en', 'de', 'ar']))
  expect(new Set(stories.map(article => article.status)).size).toBeGreaterThanOrEqual(4)
  const types = new Set(stories.flatMap(article => article.body.map(block => block.type)))
  expect(types).toContain('image')
  expect(types).toContain('related')
  expect(types).toContain('ad-slot')
})

test('its links lead to its own stories and its pictures are there, under their true hash', async () => {
  const stories = (await sampleStories()).map(({ article }) => article)
  const ids = new Set(stories.map(article => article.id))
  for (const block of stories.flatMap(article => article.body)) {
    if (block.type === 'related')
      for (const { articleId } of block.links) if (articleId) expect(ids).toContain(articleId)
    if (block.type !== 'image') continue
    const bytes = await readFile(join(SAMPLE, block.src))
    expect(block.src).toContain(createHash('sha256').update(bytes).digest('hex'))
    expect(bytes.length).toBeLessThan(200_000)
  }
})

test('a copy made from a read-only installation can be written in', async () => {
  const source = await temporaryFolder()
  await openToAll(source)
  must(await openSample(source, SAMPLE))
  const installed = join(source, 'sample-newsroom', 'copydesk.json')
  await chmod(installed, 0o444)
  const data = await temporaryFolder()
  const workspace = must(await openSample(data, join(source, 'sample-newsroom')))
  expect((await stat(join(workspace.folder, 'copydesk.json'))).mode & 0o200).toBe(0o200)
})
