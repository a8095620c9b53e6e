import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articleNamed, articlesOnDisk, saved, wordsOf } from './disk.ts'
import { expect, test } from './fixtures.ts'

const STORY = readFileSync(new URL('../fixtures/import/scraped-tram-vote.txt', import.meta.url), 'utf8')
const HEADLINE = 'Tram line to the old harbour clears its last council vote'

/** Imports the scraped story through the window: paste, review, add. */
async function importStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Paste a story' }).fill(STORY)
  await dialog.getByRole('button', { name: 'Review' }).click()
  await expect(dialog.getByText(/repeats the standfirst/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Add to newsroom' }).click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(HEADLINE)
}

/** Exports the open article and returns the written files by name. */
async function exportAs(page: Page, newsroom: string, formats: string[]): Promise<Map<string, string>> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  for (const format of formats) await dialog.getByRole('checkbox', { name: format }).check({ force: true })
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Exported' })).toBeVisible()
  await page.getByRole('dialog', { name: 'Exported' }).getByRole('button', { name: 'Done' }).click()
  const exports = join(newsroom, 'exports')
  const names = readdirSync(exports, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(html|md)$/.test(name),
  )
  return new Map(names.map(name => [name.replace(/^.*\./, ''), readFileSync(join(exports, name), 'utf8')]))
}

test('an editor imports a scraped story, edits it, comes back to it and exports it', async ({ copydesk }) => {
  const page = await copydesk.open()
  await importStory(page)
  const body = page.getByRole('textbox', { name: 'Body' })
  await expect(body.getByRole('group', { name: /^Ad slot/ })).toHaveCount(3)
  await expect(body.getByRole('group', { name: 'Related links' })).toHaveCount(2)

  await page.getByRole('textbox', { name: 'Kicker' }).fill('Harbour tram')
  await body.getByText('The first trams are due in four years.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Nobody has bought them yet.')

  await body.getByText('Work begins on 2 March').click()
  await page.getByRole('button', { name: 'Insert' }).click()
  await page.getByRole('menuitem', { name: 'Related links' }).click()
  await expect(body.getByRole('group', { name: 'Related links' })).toHaveCount(3)
  const related = body.getByRole('group', { name: 'Related links' }).last()
  await related.getByRole('textbox', { name: 'Title of link 1' }).fill('How the quay was drained')
  await related.getByRole('textbox', { name: 'Address of link 1' }).fill('https://courier.example/quay')

  await body.getByText('Traders were less sure').click()
  await page.getByRole('button', { name: 'Insert' }).click()
  await page.getByRole('menuitem', { name: 'Ad slot' }).click()
  await expect(body.getByRole('group', { name: 'Ad slot mid-4' })).toBeVisible()

  await saved(page)
  const before = articleNamed(copydesk.newsroom, HEADLINE)
  await copydesk.close()

  const again = await copydesk.open()
  await again.getByRole('button', { name: HEADLINE }).first().click()
  await expect(again.getByRole('textbox', { name: 'Kicker' })).toHaveValue('Harbour tram')
  const reopened = again.getByRole('textbox', { name: 'Body' })
  await expect(reopened.getByText('Nobody has bought them yet.')).toBeVisible()
  await expect(reopened.getByRole('group', { name: /^Ad slot/ })).toHaveCount(4)
  await expect(reopened.getByRole('group', { name: 'Related links' })).toHaveCount(3)
  await expect(reopened.getByRole('textbox', { name: 'Title of link 1' }).last()).toHaveValue(
    'How the quay was drained',
  )
  expect(articleNamed(copydesk.newsroom, HEADLINE)).toEqual(before)
  expect(articlesOnDisk(copydesk.newsroom).size).toBe(1)

  const files = await exportAs(again, copydesk.newsroom, ['HTML page', 'Markdown'])
  const words = wordsOf(before).match(/[\p{L}\p{N}]+/gu) ?? []
  expect(words.length).toBeGreaterThan(200)
  for (const [kind, content] of files) {
    const exported = new Set(content.match(/[\p{L}\p{N}]+/gu))
    expect(
      words.filter(word => !exported.has(word)),
      `words missing in ${kind}`,
    ).toEqual([])
  }
  expect(files.get('html')).toContain('data-ad-slot="mid-4"')
  expect(files.get('html')).toContain('https://courier.example/quay')
  expect(files.get('md')).toContain('kicker: Harbour tram')
})
