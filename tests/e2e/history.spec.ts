import type { Page } from '@playwright/test'
import { newArticle } from '../../article/article.ts'
import { expectNothingWrong } from './axe.ts'
import { articleNamed, putArticle, saved, wordsOf } from './disk.ts'
import { type Copydesk, expect, test } from './fixtures.ts'

const HEADLINE = 'Ferry crews go back to the table'

const paragraph = (id: string, text: string) => ({ id, type: 'paragraph' as const, text: [{ text }] })

const ferries = () => ({
  ...newArticle({ headline: HEADLINE }),
  body: [
    paragraph('b1', 'The crews walked out on Sunday.'),
    paragraph('b2', 'Both sides meet again on Monday.'),
    paragraph('b3', 'The mayor offered the town hall.'),
  ],
})

/** Puts the story into the newsroom and opens it. */
async function openFerries(copydesk: Copydesk): Promise<Page> {
  putArticle(copydesk.newsroom, '2026-11-22-ferry', ferries())
  const page = await copydesk.open()
  await page.getByRole('button', { name: HEADLINE }).first().click()
  return page
}

/** Replaces one word of the body as a person would, and waits for the disk. */
async function replaceWord(page: Page, block: string, word: string): Promise<void> {
  const line = page.getByRole('textbox', { name: 'Body' }).locator('p', { hasText: block })
  await line.dblclick({ position: { x: 60, y: 12 } })
  await page.keyboard.type(word)
  await saved(page)
}

const versions = (page: Page) => page.getByRole('list', { name: 'Versions' }).getByRole('listitem')
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Compare versions' })

/** Moves the block up. A key that comes before the browser has told the editor of the click finds no block, and is pressed again. */
async function moveUpUntil(page: Page, order: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expect(page.getByRole('textbox', { name: 'Body' })).toHaveText(order, { timeout: 1000 })
  }).toPass()
}

test('an editor compares two versions, brings one block back, then the whole text, and takes that back', async ({
  copydesk,
}) => {
  const page = await openFerries(copydesk)
  const body = page.getByRole('textbox', { name: 'Body' })
  await expect(body).toContainText('Both sides meet')
  await replaceWord(page, 'The crews walked out', 'deckhands')
  await body.locator('p', { hasText: 'The mayor' }).click()
  await moveUpUntil(page, /deckhands.*The mayor.*Both sides/s)
  await moveUpUntil(page, /^The mayor.*deckhands.*Both sides/s)
  await saved(page)

  await page.getByRole('tab', { name: 'History' }).click()
  await expect(versions(page)).toHaveCount(2)
  const original = versions(page).last()
  await expect(original).toContainText('From outside')
  await original.getByRole('button', { name: 'Keep' }).click()
  await expect(original.getByRole('button', { name: 'Keep' })).toHaveAttribute('aria-pressed', 'true')
  await original.getByRole('button', { name: 'Compare' }).click()
  const comparison = dialog(page).getByRole('region', { name: 'Comparison' })
  await expect(comparison.locator('del')).toHaveText('crews')
  await expect(comparison.locator('ins')).toHaveText('deckhands')
  await expect(comparison.getByText('Moved: paragraph')).toHaveCount(1)

  await dialog(page).getByRole('button', { name: 'Restore this block' }).click()
  await expect(comparison.locator('del')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(body).toContainText('The crews walked out on Sunday.')
  await saved(page)
  expect(wordsOf(articleNamed(copydesk.newsroom, HEADLINE))).toContain('The crews walked out on Sunday.')

  await original.getByRole('button', { name: 'Compare' }).click()
  await dialog(page).getByRole('button', { name: 'Restore this version' }).click()
  await expect(page.getByText('The version was restored.')).toBeVisible()
  await expect(body).toHaveText(/^The crews.*Both sides.*The mayor/s)
  expect(articleNamed(copydesk.newsroom, HEADLINE).body.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3'])
  await expect(versions(page).first()).toContainText('Restored')

  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect(body).toHaveText(/^The mayor/)
  expect(articleNamed(copydesk.newsroom, HEADLINE).body.map(({ id }) => id)).toEqual(['b3', 'b1', 'b2'])
})

test('a block is restored while the cursor stands in it, and what is typed from then on is saved', async ({
  copydesk,
}) => {
  const page = await openFerries(copydesk)
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.getByText('The crews walked out').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' It rained.')
  await saved(page)
  await page.getByRole('tab', { name: 'History' }).click()
  await versions(page).last().getByRole('button', { name: 'Compare' }).click()
  await dialog(page).getByRole('button', { name: 'Restore this block' }).click()
  await expect(body.locator('p').first()).toHaveText('The crews walked out on Sunday.')
  await page.keyboard.press('Escape')
  await body.getByText('Both sides meet').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' At nine.')
  await saved(page)
  expect(wordsOf(articleNamed(copydesk.newsroom, HEADLINE))).toBe(
    'The crews walked out on Sunday.\nBoth sides meet again on Monday. At nine.\nThe mayor offered the town hall.',
  )
})

test('a comparison stays when the window becomes narrow, and an empty paragraph is not taken for words', async ({
  copydesk,
}) => {
  const page = await openFerries(copydesk)
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.locator('p', { hasText: 'The mayor' }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await replaceWord(page, 'The crews walked out', 'deckhands')
  await page.getByRole('tab', { name: 'History' }).click()
  await versions(page).last().getByRole('button', { name: 'Compare' }).click()
  const comparison = dialog(page).getByRole('region', { name: 'Comparison' })
  await expect(comparison.getByText('Empty paragraph')).toBeVisible()
  await expect(comparison.locator('ins')).toHaveText(['deckhands'])
  await page.setViewportSize({ width: 820, height: 800 })
  await expect(page.locator('[data-pane="inspector"]')).toHaveCount(0)
  await expect(comparison.locator('ins')).toHaveText(['deckhands'])
})

test('the timeline and a comparison in both themes', async ({ copydesk }) => {
  const page = await openFerries(copydesk)
  await replaceWord(page, 'The crews walked out', 'deckhands')
  await page.getByRole('tab', { name: 'History' }).click()
  await versions(page).last().getByRole('button', { name: 'Keep' }).click()
  await expectNothingWrong(page, 'timeline')
  await versions(page).last().getByRole('button', { name: 'Compare' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Restore this block' })).toBeVisible()
  await expectNothingWrong(page, 'comparison')
})
