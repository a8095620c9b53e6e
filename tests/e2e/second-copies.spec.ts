import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { printArticle } from '../../article/article.ts'
import { expectNothingWrong } from './axe.ts'
import { articleFile, readArticle, saved } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { BODY, bar, dialog, onDisk } from './outside.ts'
import { cursorAfter, HEADLINE, openStory, paragraph } from './writing.ts'

test('a conflicted copy is offered, compared and merged, and goes to the trash', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  const file = articleFile(copydesk.newsroom, HEADLINE)
  await cursorAfter(story, 'Both sides meet')
  await page.keyboard.type(' Mine.')
  await saved(page)
  const copy = file
    .replace('.article.json', ".article (Anna's conflicted copy 2026-11-22).json")
    .replace('.json.json', '.json')
  copyFileSync(file, copy)
  const later = { ...readArticle(copy), updatedAt: new Date(Date.now() + 60_000).toISOString() }
  writeFileSync(copy, printArticle({ ...later, body: [...later.body, paragraph('x1', 'From Anna.')] }))
  const offer = page.getByRole('region', { name: 'Second copy' })
  await expect(offer).toContainText('from Anna')
  await expectNothingWrong(page, 'a second copy')
  await offer.getByRole('button', { name: 'Compare' }).click()
  const compared = page.getByRole('dialog', { name: 'Compare with the copy' })
  await expect(compared.locator('ins')).toHaveText('From Anna.')
  await compared.getByRole('button', { name: 'Merge' }).click()
  await expect(story.body).toContainText('From Anna.')
  await expect(offer).toBeHidden()
  expect(existsSync(copy)).toBe(false)
  await saved(page)
  expect(onDisk(copydesk)).toBe(
    'The crews walked out on Sunday.\nBoth sides meet again on Monday. Mine.\nThe mayor offered the town hall.\nFrom Anna.',
  )
  await page.getByRole('button', { name: 'Trash' }).click()
  await expect(page.getByText(HEADLINE).first()).toBeVisible()
})

test('two rows of one article say which of them is the copy', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  const file = articleFile(copydesk.newsroom, HEADLINE)
  copyFileSync(file, file.replace('.article.json', '-DESKTOP-ABC.article.json'))
  const rows = page.getByRole('list', { name: 'Articles' }).getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: 'Second copy' })).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'Second copy' })).toContainText('OneDrive')
  await rows.filter({ hasText: 'Second copy' }).getByRole('button', { name: HEADLINE }).first().click()
  await page
    .getByRole('region', { name: 'Second copy' })
    .getByRole('button', { name: 'Open the original' })
    .click()
  await page
    .getByRole('region', { name: 'Second copy' })
    .getByRole('button', { name: 'Move the copy to the trash' })
    .click()
  await expect(rows).toHaveCount(1)
})

test('a copy that differs in the same paragraph waits until somebody has chosen, then goes to the trash', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await cursorAfter(story, 'The mayor offered')
  await page.keyboard.type(' Mine.')
  await saved(page)
  const file = articleFile(copydesk.newsroom, HEADLINE)
  const copy = file.replace(/\.json$/, '.sync-conflict-20261122-101112-ABCDEFG.json')
  const later = { ...readArticle(file), updatedAt: new Date(Date.now() + 60_000).toISOString() }
  const body = [...later.body.slice(0, 2), paragraph('b3', 'The mayor offered the old theatre.')]
  writeFileSync(copy, printArticle({ ...later, body }))
  const offer = page.getByRole('region', { name: 'Second copy' })
  await expect(offer).toContainText('Syncthing left a second copy')
  await offer.getByRole('button', { name: 'Merge' }).click()
  await expect(bar(page)).toContainText('the same place')
  await expect(offer).toBeHidden()
  expect(existsSync(copy)).toBe(true)
  await bar(page).getByRole('button', { name: 'Compare and choose' }).click()
  await expect(dialog(page).getByText('Theirs, in the copy')).toBeVisible()
  await dialog(page).getByRole('radio', { name: 'Both' }).click()
  await dialog(page).getByRole('button', { name: 'Apply' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect.poll(() => existsSync(copy)).toBe(false)
  await saved(page)
  expect(onDisk(copydesk)).toMatch(
    /The mayor offered the town hall. Mine.\nThe mayor offered the old theatre.$/,
  )
})
