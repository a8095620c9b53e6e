import type { Locator, Page } from '@playwright/test'
import { type Article, newArticle } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import { articleNamed, putArticle, saved } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { HEADLINE, openStory, paragraph } from './writing.ts'

const complete: Partial<Article> = { standfirst: 'In short.', bylines: [{ name: 'Ines Aldover', role: '' }] }
const BODY: Block[] = [paragraph('b1', 'The harbour waited for the tide to turn.')]

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' })

/** Chooses a status as a person would; `option` is how the choice begins. */
async function choose(page: Page, option: string): Promise<void> {
  await inspector(page).getByRole('button', { name: 'Status' }).click()
  await page.getByRole('option', { name: option }).click()
}

test('a story goes the ways there are; the others say why not', async ({ copydesk }) => {
  const { page } = await openStory(copydesk, BODY, { ...complete, status: 'killed' })
  await inspector(page).getByRole('button', { name: 'Status' }).click()
  const ready = page.getByRole('option', { name: 'Ready' })
  await expect(ready).toBeDisabled()
  await expect(ready).toHaveAccessibleDescription('A killed story must be brought back to draft first.')
  await page.getByRole('option', { name: 'Draft' }).click()
  await saved(page)
  await choose(page, 'Ready')
  await expect.poll(() => articleNamed(copydesk.newsroom, HEADLINE).status).toBe('ready')
})

test('the Article tab says since when a story has its status, and who gave it', async ({ copydesk }) => {
  const { page } = await openStory(copydesk, BODY, complete)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('textbox', { name: 'You are' }).fill('Mara Lind')
  await page.keyboard.press('Escape')
  await choose(page, 'Fact-check')
  await expect(inspector(page).getByText(/^Since \d\d:\d\d, by Mara Lind$/)).toBeVisible()
})

test('calling a story ready is asked about while something speaks against it', async ({ copydesk }) => {
  const { page } = await openStory(
    copydesk,
    [paragraph('b1', '“We will finish it,” said the mayor, Olin Marsh.')],
    {
      ...complete,
      standfirst: '',
    },
  )
  await expect(page.getByRole('tab', { name: 'Quotes' })).toHaveAccessibleDescription('1 quotation')
  await choose(page, 'Ready')
  const question = page.getByRole('alertdialog', { name: 'Call this story ready?' })
  await expect(question).toContainText('One quotation is not verified.')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await saved(page)
  expect(articleNamed(copydesk.newsroom, HEADLINE).status).toBe('draft')
  await choose(page, 'Ready')
  await question.getByRole('button', { name: 'Mark as ready' }).click()
  await expect.poll(() => articleNamed(copydesk.newsroom, HEADLINE).status).toBe('ready')
})

test('an embargo counts down in list, tab and status bar, and says when it was lifted', async ({
  copydesk,
}) => {
  const until = new Date('2026-11-22T14:00:00')
  putArticle(copydesk.newsroom, 'quay', {
    ...newArticle({ headline: HEADLINE }),
    ...complete,
    body: BODY,
    embargoUntil: until.toISOString(),
  })
  const page = await copydesk.open()
  await page.clock.install({ time: new Date('2026-11-22T11:45:30') })
  await page.reload()
  await page.getByRole('button', { name: HEADLINE }).first().click()
  const row = page.getByRole('navigation', { name: 'Library' }).getByRole('listitem').first()
  const bar = page.getByRole('contentinfo', { name: 'Status' })
  await expect(row).toContainText('Embargo ends in 2 h 15 min')
  await expect(bar).toContainText('Embargo ends in 2 h 15 min')
  await expect(inspector(page).getByRole('timer')).toHaveText('2 h 15 min')
  await page.clock.pauseAt(new Date('2026-11-22T13:58:30'))
  await expect(row).toContainText('Embargo ends in 1:30')
  await page.clock.runFor(1000)
  await expect(row).toContainText('Embargo ends in 1:29')
  await page.clock.fastForward(4000)
  await expect(row).toContainText('Embargo ends in 1:25')
  await expect(bar).toContainText('Embargo ends in 1:25')
  await expect(inspector(page).getByRole('timer')).toHaveText('1:25')
  await page.clock.fastForward(90_000)
  await expect(row).toContainText('Embargo lifted at 14:00')
  await expect(bar).toContainText('Embargo lifted at 14:00')
  await expect(inspector(page).getByText('Embargo lifted at 14:00.')).toBeVisible()
})

test('before its embargo ends a story goes out only when somebody says so, and a ready one is then sent out', async ({
  copydesk,
}) => {
  const { page } = await openStory(copydesk, BODY, {
    ...complete,
    status: 'ready',
    embargoUntil: '2999-01-01T06:00:00Z',
  })
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toContainText('The embargo is still running: wait, or confirm that it may go out.')
  const go = dialog.getByRole('button', { name: 'Export', exact: true })
  await expect(go).toBeDisabled()
  await dialog.getByText('Send it out under embargo').click()
  await go.click()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(inspector(page).getByRole('button', { name: /Status/ })).toContainText('Sent out')
  await saved(page)
  expect(articleNamed(copydesk.newsroom, HEADLINE).status).toBe('exported')
})

const WIRE =
  'The council of Tidewater voted 31 to 12 on Saturday to build the tram line to the old harbour. Work on the first nine stops begins in March at the ropewalk, and the line should carry its first passengers in the autumn of 2029.'

test('a story that is in the newsroom twice is told, with the way to the other one', async ({ copydesk }) => {
  putArticle(copydesk.newsroom, '2026-11-21-tram', {
    ...newArticle({ headline: 'Harbour trams approved' }),
    ...complete,
    body: [paragraph('b1', WIRE)],
  })
  const { page } = await openStory(
    copydesk,
    [paragraph('b1', WIRE), ...BODY.map(block => ({ ...block, id: 'b2' }))],
    complete,
  )
  await page.getByRole('tab', { name: 'Checks' }).click()
  const twice = inspector(page).getByRole('region', { name: /Twice in the newsroom/ })
  await twice
    .getByRole('button', { name: 'The same story seems to be told in “Harbour trams approved”.' })
    .click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Harbour trams approved')
})

test('a story brought in a second time is told at once', async ({ copydesk }) => {
  putArticle(copydesk.newsroom, '2026-11-21-tram', {
    ...newArticle({ headline: 'Harbour trams approved' }),
    ...complete,
    body: [paragraph('b1', WIRE)],
  })
  const page = await copydesk.open()
  await page.getByRole('button', { name: 'Import' }).click()
  const dialog = page.getByRole('dialog')
  const again = `Council says yes to trams\n\nTrack will be laid soon.\n\n${WIRE}\n\nThe mayor welcomed the vote.\n`
  await dialog.getByRole('textbox', { name: 'Paste a story' }).fill(again)
  await dialog.getByRole('button', { name: 'Review' }).click()
  await dialog.getByRole('button', { name: 'Add to newsroom' }).click()
  await expect(
    page.getByText('This story may be in the library already: “Harbour trams approved”.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Open that one' }).click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Harbour trams approved')
})
