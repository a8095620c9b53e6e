import type { Locator, Page } from '@playwright/test'
import { type Article, newArticle } from '../../article/article.ts'
import { putArticle } from './disk.ts'
import { type Copydesk, expect } from './fixtures.ts'
import { paragraph } from './writing.ts'

/** What an article needs so that no check speaks against it. */
export const complete: Partial<Article> = {
  standfirst: 'In short.',
  bylines: [{ name: 'Ines Aldover', role: '' }],
}

/** Puts numbered stories into the newsroom, the last one the newest. */
export function putStories({ newsroom }: Copydesk, count: number, given: Partial<Article> = {}): void {
  for (let number = 1; number <= count; number++) {
    const two = String(number).padStart(2, '0')
    const at = `2026-11-20T${two}:00:00Z`
    putArticle(newsroom, `story-${two}`, {
      ...newArticle({ headline: `Story ${two}` }, at),
      ...complete,
      body: [paragraph('b1', `The harbour waited for number ${two}.`)],
      ...given,
    })
  }
}

export interface Shelf {
  page: Page
  library: Locator
  rows: Locator
  bar: Locator
  row(headline: string): Locator
}

/** Opens Copydesk with the library in sight. */
export async function openShelf(copydesk: Copydesk): Promise<Shelf> {
  const page = await copydesk.open()
  const library = page.getByRole('navigation', { name: 'Library' })
  const rows = library.locator('.article-row-open')
  await expect(rows.first()).toBeVisible()
  return {
    page,
    library,
    rows,
    bar: library.getByRole('region', { name: 'Selected articles' }),
    row: headline => rows.filter({ hasText: headline }),
  }
}
