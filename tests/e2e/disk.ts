import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Article, parseArticleText, printArticle } from '../../article/article.ts'
import { blockPlainText } from '../../article/blocks/text.ts'
import { expect } from './fixtures.ts'

/** The articles of a newsroom as they are on the disk, by file name. */
export function articlesOnDisk(newsroom: string): Map<string, Article> {
  const folder = join(newsroom, 'articles')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.article.json'),
  )
  return new Map(names.map(name => [name, readArticle(join(folder, name))]))
}

/** One article file, read as Copydesk reads it; a file that cannot be read fails the test. */
export function readArticle(file: string): Article {
  const read = parseArticleText(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(`${file}: ${read.error.message}`)
  return read.value
}

/** The article whose headline begins so. */
export function articleNamed(newsroom: string, headline: string): Article {
  const found = [...articlesOnDisk(newsroom).values()].find(article => article.headline.startsWith(headline))
  if (!found) throw new Error(`no article “${headline}” in ${newsroom}`)
  return found
}

/** Puts an article into the newsroom as a colleague's sync program would. */
export const putArticle = (newsroom: string, name: string, article: Article): void =>
  writeFileSync(join(newsroom, 'articles', `${name}.article.json`), printArticle(article))

/** Waits until the window says that everything is on the disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()

/** All words of an article's body in order. */
export const wordsOf = (article: Article): string => article.body.map(blockPlainText).join('\n')

/** The file of the article whose headline begins so. */
export function articleFile(newsroom: string, headline: string): string {
  for (const [name, article] of articlesOnDisk(newsroom))
    if (article.headline.startsWith(headline)) return join(newsroom, 'articles', name)
  throw new Error(`no article “${headline}” in ${newsroom}`)
}

/** Changes an article's file as another program would, and returns what is in it. */
export function changeFile(
  file: string,
  change: (article: { body: object[]; [field: string]: unknown }) => void,
): object {
  const content = JSON.parse(readFileSync(file, 'utf8')) as { body: object[] }
  const before = JSON.stringify(content)
  change(content)
  if (JSON.stringify(content) !== before) writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
  return content
}

/** Everything that the journal in a folder holds. */
export function journalIn(folder: string): string {
  if (!existsSync(folder)) return ''
  const names = readdirSync(folder).filter(name => name.endsWith('.json'))
  return names.map(name => readFileSync(join(folder, name), 'utf8')).join('\n')
}
