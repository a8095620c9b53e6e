import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expectNothingWrong } from './axe.ts'
import { expect, test } from './fixtures.ts'

test('a newsroom is backed up from its menu, and what is refused says why', async ({ copydesk, page }) => {
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('Ferries stop')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()

  await page
    .getByRole('banner')
    .getByRole('button', { name: /courier|newsroom/i })
    .click()
  await page.getByRole('menuitem', { name: 'Back up the newsroom…' }).click()
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

  const again = join(dirname(zip), 'again')
  execFileSync(process.execPath, ['out/cli/cli.js', 'restore', zip, '--to', again], { stdio: 'ignore' })
  const year = join('articles', String(new Date().getFullYear()))
  expect(readdirSync(join(again, year))).toEqual(readdirSync(join(copydesk.newsroom, year)))
})
