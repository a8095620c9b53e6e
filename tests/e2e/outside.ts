import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { articleFile, changeFile, readArticle, wordsOf } from './disk.ts'
import { type Copydesk, expect } from './fixtures.ts'
import { cursorAfter, HEADLINE, paragraph, type Story } from './writing.ts'

export const BODY = () => [
  paragraph('b1', 'The crews walked out on Sunday.'),
  paragraph('b2', 'Both sides meet again on Monday.'),
  paragraph('b3', 'The mayor offered the town hall.'),
]

type Blocks = { body: { id: string; text?: { text: string }[] }[] }

/** Gives a paragraph other words in the file, as a colleague on another machine would. */
export const rewriteOutside = (copydesk: Copydesk, id: string, words: string, file?: string): object =>
  changeFile(file ?? articleFile(copydesk.newsroom, HEADLINE), article => {
    const block = (article as Blocks).body.find(other => other.id === id)
    if (block) block.text = [{ text: words }]
  })

export const messages = (page: Page) => page.getByRole('region', { name: 'Messages' })
export const bar = (page: Page) => page.getByRole('alert', { name: 'Changed outside' })
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Which is to stand?' })
export const onDisk = (copydesk: Copydesk): string =>
  wordsOf(readArticle(articleFile(copydesk.newsroom, HEADLINE)))

/** Both sides write in the same two paragraphs and in the headline, while the newsroom's drive is not there. */
export async function disagree(story: Story, copydesk: Copydesk): Promise<void> {
  const { page } = story
  const away = `${copydesk.newsroom} away`
  renameSync(copydesk.newsroom, away)
  await page.getByRole('textbox', { name: 'Headline' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.type(', mine')
  await cursorAfter(story, 'The crews walked')
  await page.keyboard.type(' At noon.')
  await cursorAfter(story, 'The mayor offered')
  await page.keyboard.type(' Twice.')
  await expect(page.getByRole('status').filter({ hasText: /^Not saved: / })).toBeVisible()
  const file = articleFile(away, HEADLINE)
  const theirs = readFileSync(file, 'utf8')
    .replace('walked out on Sunday', 'walked out on Friday')
    .replace('offered the town hall', 'offered the old theatre')
    .replace(HEADLINE, `${HEADLINE}, theirs`)
  writeFileSync(file, theirs)
  renameSync(away, copydesk.newsroom)
}
