import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { newArticle } from '../../article/article.ts'
import { expectNothingWrong } from './axe.ts'
import { articleNamed, articlesOnDisk, journalIn, putArticle, saved, wordsOf } from './disk.ts'
import { type Copydesk, callMyself, expect, test } from './fixtures.ts'
import {
  beginArticle,
  cursorAfter,
  HEADLINE,
  hold,
  openStory,
  paragraph,
  type Story,
  showStory,
} from './writing.ts'

const banner = (page: Page) => page.getByRole('alert', { name: 'Read only' })

/** A second window on the same desk, with the story opened. */
async function secondWindow(copydesk: Copydesk, page: Page): Promise<Story> {
  const other = await page.context().newPage()
  await other.goto(new URL('/', page.url()).href)
  return showStory(copydesk, other)
}

async function expectReadOnly(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Body' })).not.toBeEditable()
  for (const name of ['Kicker', 'Headline', 'Standfirst'])
    await expect(page.getByRole('textbox', { name, exact: true })).not.toBeEditable()
  await expect(page.getByRole('toolbar', { name: 'Text' })).toBeHidden()
}

test('a second window only reads, says who writes, takes over, and the first one becomes read-only', async ({
  copydesk,
}) => {
  callMyself('Hedda Voss', copydesk.dataFolder)
  const ad = {
    id: 'a1',
    type: 'ad-slot',
    slot: 'mid-1',
    sizes: [[300, 250]],
    label: 'Advertisement',
  } as const
  const first = await openStory(copydesk, [paragraph('b1', 'First words.'), ad as never], { tags: ['quay'] })
  await cursorAfter(first, 'First words.')
  await first.page.keyboard.type(' From the first window.')
  await saved(first.page)
  const second = await secondWindow(copydesk, first.page)
  await expect(banner(second.page)).toContainText('Hedda Voss is writing in this article in another window.')
  await expectReadOnly(second.page)
  await second.body.click()
  await second.page.keyboard.type('Nobody reads this.')
  const slot = second.page.getByRole('group', { name: 'Ad slot mid-1' })
  await slot.click({ position: { x: 300, y: 20 } })
  for (const key of ['Delete', 'Backspace', 'Alt+Shift+ArrowUp', 'ControlOrMeta+Z', 'ControlOrMeta+B'])
    await second.page.keyboard.press(key)
  await expect(second.body.locator('p')).toHaveText('First words. From the first window.')
  await expect(slot).toBeVisible()
  const inspector = second.page.getByRole('complementary', { name: 'Inspector' })
  for (const label of ['Section', 'Tags']) await expect(inspector.getByLabel(label)).toBeDisabled()
  await expect(inspector.getByRole('button', { name: /^Status|Draft/ }).first()).toBeDisabled()
  await expectNothingWrong(second.page, 'an article that can only be read')

  await banner(second.page).getByRole('button', { name: 'Take over' }).click()
  await expect(banner(second.page)).toBeHidden()
  await expect(banner(first.page)).toContainText('took this article over in another window.')
  await expectReadOnly(first.page)
  await cursorAfter(second, 'First words.')
  await second.page.keyboard.type(' And from the second.')
  await saved(second.page)
  const { body } = articleNamed(copydesk.newsroom, HEADLINE)
  expect(body).toMatchObject([
    { text: [{ text: 'First words. From the first window. And from the second.' }] },
    { id: 'a1', type: 'ad-slot' },
  ])
  // Whoever only reads follows what is written, and has nothing to save.
  await expect(first.body.locator('p')).toHaveText('First words. From the first window. And from the second.')
  await saved(first.page)
  await expect(banner(first.page)).toContainText('You can read along.')
})

test('an article becomes free when its window goes, and whoever waits may write', async ({ copydesk }) => {
  const first = await openStory(copydesk, [paragraph('b1', 'First words.')])
  const second = await secondWindow(copydesk, first.page)
  await expect(banner(second.page)).toBeVisible()
  await first.page.close()
  await expect(banner(second.page)).toBeHidden()
  await cursorAfter(second, 'First words.')
  await second.page.keyboard.type(' Go on.')
  await saved(second.page)
  expect(wordsOf(articleNamed(copydesk.newsroom, HEADLINE))).toBe('First words. Go on.')
})

test('a window that was reloaded writes on', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.')])
  await story.page.reload()
  await expect(story.body).toContainText('First words.')
  await cursorAfter(story, 'First words.')
  await story.page.keyboard.type(' Go on.')
  await saved(story.page)
  await expect(banner(story.page)).toBeHidden()
})

test('another machine takes over in the middle of a word, and the words of the first are kept', async ({
  copydesk,
}) => {
  callMyself('Hedda Voss', copydesk.dataFolder)
  const first = await openStory(copydesk, [paragraph('b1', 'First words.')])
  const letSave = await hold(first, 'articles.save')
  const elsewhere = await copydesk.openElsewhere('Joran Pell')
  const second = await showStory(copydesk, elsewhere)
  await expect(banner(elsewhere)).toContainText('Hedda Voss is writing in this article')
  await cursorAfter(first, 'First words.')
  await first.page.keyboard.type(' Typed just then.')
  const journal = join(copydesk.newsroom, '.copydesk/journal')
  await expect.poll(() => journalIn(journal)).toContain('Typed just then.')
  await banner(elsewhere).getByRole('button', { name: 'Take over' }).click()
  await expect(banner(elsewhere)).toBeHidden()
  // The words that were not saved yet are shown to whoever goes on with the article.
  await elsewhere
    .getByRole('dialog', { name: /^Recovered text/ })
    .getByRole('button', { name: 'Decide later' })
    .click()
  letSave()
  await expect(banner(first.page)).toContainText('Joran Pell took this article over')
  await expect(banner(first.page)).toContainText('Your last words are not in the file.')
  await expectReadOnly(first.page)
  await cursorAfter(second, 'First words.')
  await elsewhere.keyboard.type(' Theirs.')
  await saved(elsewhere)
  expect(wordsOf(articleNamed(copydesk.newsroom, HEADLINE))).toBe('First words. Theirs.')
  await expect(first.body).toHaveText('First words. Typed just then.')

  await banner(first.page).getByRole('button', { name: 'Keep my version apart' }).click()
  await expect(banner(first.page)).toBeHidden()
  await saved(first.page)
  const all = [...articlesOnDisk(copydesk.newsroom).values()].map(wordsOf).sort()
  expect(all).toEqual(['First words. Theirs.', 'First words. Typed just then.'])
})

test('who reads along at another desk sees what is saved here, and what is begun here', async ({
  copydesk,
}) => {
  const first = await openStory(copydesk, [paragraph('b1', 'First words.')])
  const elsewhere = await copydesk.openElsewhere('Joran Pell')
  const second = await showStory(copydesk, elsewhere)
  await expect(banner(elsewhere)).toBeVisible()
  await cursorAfter(first, 'First words.')
  await first.page.keyboard.type(' And more of them.')
  await saved(first.page)
  await expect(second.body).toHaveText('First words. And more of them.')
  const headline = await beginArticle(first.page)
  await headline.fill('Ferries stop')
  await saved(first.page)
  await expect(elsewhere.getByRole('button', { name: /^Ferries stop/ })).toBeVisible()
})

test('words of a window that lost its article are offered to it when the article is free again', async ({
  copydesk,
}) => {
  putArticle(
    copydesk.newsroom,
    '2026-11-22-ferry',
    newArticle({ headline: 'Ferry crews go back to the table' }),
  )
  const first = await openStory(copydesk, [paragraph('b1', 'First words.')])
  const { page } = first
  const second = await secondWindow(copydesk, page)
  await cursorAfter(first, 'First words.')
  await second.page.getByRole('button', { name: 'Take over' }).focus()
  await Promise.all([page.keyboard.type(' Just typed.'), second.page.keyboard.press('Enter')])
  await expect(banner(page)).toContainText('Your last words are not in the file.')
  const words = await first.body.innerText()
  await page.getByRole('button', { name: 'Ferry crews' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(/^Ferry/)
  await page.getByRole('button', { name: HEADLINE }).first().click()
  await expect(banner(page)).toContainText('You can read along.')
  await expect(first.body).toHaveText('First words.')
  await second.page.close()
  const offer = page.getByRole('dialog', { name: 'Recovered text' })
  await offer.getByRole('button', { name: 'Use the recovered text' }).click()
  await expect(offer).toBeHidden()
  await expect(first.body).toHaveText(words)
  expect(wordsOf(articleNamed(copydesk.newsroom, HEADLINE))).toBe(words)
})
