import { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { printArticle } from '../../article/article.ts'
import { articleFile, readArticle, saved, wordsOf } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { BODY, messages, onDisk } from './outside.ts'
import { beginArticle, cursorAfter, HEADLINE, openStory } from './writing.ts'

test('a file renamed outside is followed', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await cursorAfter(story, 'Both sides meet')
  const file = articleFile(copydesk.newsroom, HEADLINE)
  const renamed = join(dirname(file), '2026-11-22-quay-renamed.article.json')
  renameSync(file, renamed)
  await expect(messages(page)).toContainText('renamed outside', { timeout: 15_000 })
  await page.keyboard.type(' Followed.')
  await saved(page)
  expect(existsSync(file)).toBe(false)
  expect(wordsOf(readArticle(renamed))).toContain('Both sides meet again on Monday. Followed.')
  await page.getByRole('tab', { name: 'Article' }).click()
  await expect(page.getByRole('region', { name: 'File' })).toContainText('quay-renamed')
})

test('a file deleted outside can be written again, with all that was typed since', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  const file = articleFile(copydesk.newsroom, HEADLINE)
  rmSync(file)
  const gone = page.getByRole('alert', { name: 'File gone' })
  await expect(gone).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('status').filter({ hasText: /^Not saved: / })).toBeVisible()
  await cursorAfter(story, 'Both sides meet')
  await page.keyboard.type(' Still here.')
  await gone.getByRole('button', { name: 'Write it again' }).click()
  await expect(gone).toBeHidden()
  await saved(page)
  expect(onDisk(copydesk)).toContain('Both sides meet again on Monday. Still here.')
  rmSync(file)
  await expect(gone).toBeVisible({ timeout: 15_000 })
  await gone.getByRole('button', { name: 'Move the text to the trash' }).click()
  await messages(page).getByRole('button', { name: 'Undo' }).click()
  await expect(story.body).toContainText('Still here.')
})

test('a file damaged outside is kept, and so is what is on the page', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  const file = articleFile(copydesk.newsroom, HEADLINE)
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 300))
  const damaged = page.getByRole('alert', { name: 'File damaged' })
  await expect(damaged).toContainText('not complete JSON', { timeout: 15_000 })
  await damaged.getByRole('button', { name: 'Write it again' }).click()
  await expect(damaged).toBeHidden()
  expect(onDisk(copydesk)).toContain('Both sides meet again on Monday.')
  await page.getByRole('button', { name: 'Trash' }).click()
  await expect(page.getByText(HEADLINE).first()).toBeVisible()
})

test('another article in the place of the open one is not written over', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  const file = articleFile(copydesk.newsroom, HEADLINE)
  const other = { ...readArticle(file), id: '01OTHER', headline: 'Another story altogether' }
  writeFileSync(file, printArticle(other))
  const replaced = page.getByRole('alert', { name: 'File replaced' })
  await expect(replaced).toBeVisible({ timeout: 15_000 })
  await cursorAfter(story, 'The mayor offered')
  await page.keyboard.type(' Mine.')
  await replaced.getByRole('button', { name: 'Keep mine apart' }).click()
  await expect(replaced).toBeHidden()
  await saved(page)
  expect(onDisk(copydesk)).toContain('The mayor offered the town hall. Mine.')
  expect(readArticle(file)).toEqual(other)
})

test('a damaged file opens as an article as soon as it is mended', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  const file = articleFile(copydesk.newsroom, HEADLINE)
  const whole = readFileSync(file, 'utf8')
  await beginArticle(page)
  await saved(page)
  writeFileSync(file, whole.slice(0, 300))
  await page.getByRole('button', { name: '2026-11-22-quay' }).first().click()
  await expect(page.getByRole('heading', { name: 'This file is damaged' })).toBeVisible()
  writeFileSync(file, whole)
  await expect(story.body).toContainText('Both sides meet again on Monday.')
})

test('a file that grew too large is shown as damaged, with the version to go on with', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  const file = articleFile(copydesk.newsroom, HEADLINE)
  await cursorAfter(story, 'Both sides meet')
  await page.keyboard.type(' Typed.')
  await saved(page)
  await beginArticle(page)
  await saved(page)
  truncateSync(file, 40 * 1024 * 1024)
  await page.getByRole('button', { name: '2026-11-22-quay' }).first().click()
  await expect(page.getByRole('heading', { name: 'This file is damaged' })).toBeVisible()
  await expect(page.locator('.damaged')).toContainText('is too large: 40 MB, and 32 MB is the limit')
  await page.getByRole('button', { name: 'Go on with this version' }).click()
  await expect(story.body).toContainText('Typed.')
  expect(statSync(file).size).toBe(40 * 1024 * 1024)
})
