import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Article, newArticle } from '../../../article/article.ts'
import type { ExportFormat } from '../../contract.ts'
import { exportArticle } from './export.ts'
import { newsroom } from './fixtures.ts'
import { newsArticle } from './json-ld.ts'

const story = (...bylines: Article['bylines']): Article => ({
  ...newArticle({ headline: 'Quay dries out', language: 'en' }),
  bylines,
})

const begun = { name: '', role: '' }
const ines = { name: 'Ines Aldover', role: '' }

async function exported(article: Article, format: ExportFormat) {
  const result = await exportArticle(article, format, newsroom)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

test('a byline that was only begun goes out in no format', async () => {
  const article = story(ines, begun, { name: ' ', role: '' })
  expect((await exported(article, 'text')).content).toMatch(/^By Ines Aldover$/m)
  const [, head = ''] = (await exported(article, 'markdown')).content.split('---\n')
  expect(parse(head)).toMatchObject({ bylines: [{ name: 'Ines Aldover' }] })
  expect(newsArticle(article, newsroom.settings)).toMatchObject({
    author: [{ '@type': 'Person', name: 'Ines Aldover' }],
  })
  expect((await exported(article, 'html')).content).toContain('<meta name="author" content="Ines Aldover">')
})

test('a story whose bylines are all empty goes out without one', async () => {
  const article = story(begun, begun)
  expect((await exported(article, 'text')).content).not.toContain('By')
  expect((await exported(article, 'markdown')).content).not.toContain('bylines')
  expect((await exported(article, 'html')).content).not.toMatch(/"author"|<address/)
})

test('a role without a name is left out of every format, and said', async () => {
  const article = story(ines, { name: '', role: 'Photographer' })
  for (const format of ['html', 'html-fragment', 'markdown', 'text'] as const) {
    const { content, losses } = await exported(article, format)
    expect(content).not.toContain('Photographer')
    expect(losses).toContain('One byline has no name, only a role, and is left out.')
  }
})
