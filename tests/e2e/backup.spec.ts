import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectNothingWrong } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { beginArticle } from './writing.ts'

/** Chooses from the menu under the newsroom's name. */
async function newsroomMenu(page: Page, item: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /courier|newsroom/i })
    .click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a newsroom is backed up and restored from its menu, and what is refused says why', async ({
  copydesk,
  page,
}) => {
  const headline = await beginArticle(page)
  await headline.fill('Ferries stop')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()

  await newsroomMenu(page, 'Back up the newsroom…')
  const dialog = page.getByRole('dialog', { name: 'Back up the newsroom' })
  const file = dialog.getByRole('textbox', { name: 'File' })
  await expect(file).toHaveValue(/\.zip$/)
  await file.fill(join(copydesk.newsroom, 'inside.zip'))
  await dialog.getByRole('button', { name: 'Back up' }).click()
  await expect(dialog.getByText('A backup belongs outside the newsroom')).toBeVisible()
  await expectNothingWrong(page, 'a backup that is refused')

  const zip = join(dirname(copydesk.newsroom), 'courier.zip')
  await file.fill(zip)
  await dialog.getByRole('button', { name: 'Back up' }).click()
  const done = page.getByRole('dialog', { name: 'Backed up' })
  await expect(done.getByRole('status')).toHaveText(/files were written and checked\./)
  await expectNothingWrong(page, 'a finished backup')
  await done.getByRole('button', { name: 'Done' }).click()
  await expect(done).toBeHidden()
  expect(existsSync(zip)).toBe(true)
  expect(readdirSync(dirname(zip)).filter(name => name.endsWith('.tmp'))).toEqual([])

  await newsroomMenu(page, 'Restore a backup…')
  const restore = page.getByRole('dialog', { name: 'Restore a backup' })
  await restore.getByRole('textbox', { name: 'Backup' }).fill(zip)
  const folder = restore.getByRole('textbox', { name: 'New folder' })
  await expect(folder).toHaveValue(zip.replace('.zip', ''))
  await folder.fill(copydesk.newsroom)
  await restore.getByRole('button', { name: 'Restore' }).click()
  await expect(restore.getByText('is not empty. Name a new folder')).toBeVisible()
  await expectNothingWrong(page, 'a restoration that is refused')

  const again = join(dirname(zip), 'again')
  await folder.fill(again)
  await restore.getByRole('button', { name: 'Restore' }).click()
  const restored = page.getByRole('dialog', { name: 'Restored' })
  await expect(restored.getByRole('status')).toHaveText(/is back as of .* each as it was backed up\.$/)
  await expectNothingWrong(page, 'a finished restoration')
  await restored.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByRole('main').getByRole('heading', { name: 'Tidewater Courier' })).toBeVisible()
  await page.getByRole('button', { name: 'Ferries stop' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Ferries stop')
  const year = join('articles', String(new Date().getFullYear()))
  expect(readdirSync(join(again, year))).toEqual(readdirSync(join(copydesk.newsroom, year)))
})
