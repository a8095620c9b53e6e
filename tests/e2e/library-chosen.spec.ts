import { newArticle } from '../../article/article.ts'
import { headlineOfCopy } from '../../article/copy-mark.ts'
import { expectNothingWrong } from './axe.ts'
import { putArticle } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { complete, openShelf, putStories } from './shelf.ts'
import { paragraph } from './writing.ts'

test('articles are chosen by Ctrl-click, Shift-click and their boxes, and counted', async ({ copydesk }) => {
  putStories(copydesk, 6)
  const { library, bar, row } = await openShelf(copydesk)
  await row('Story 06').click({ modifiers: ['ControlOrMeta'] })
  await row('Story 03').click({ modifiers: ['Shift'] })
  await expect(bar).toContainText('4 selected')
  await library.getByRole('checkbox', { name: 'Select “Story 04”' }).click()
  await expect(bar).toContainText('3 selected')
  await expect(library.getByRole('checkbox', { name: 'Select “Story 04”' })).not.toBeChecked()
  await bar.getByRole('button', { name: 'Clear the selection' }).click()
  await expect(bar).toHaveCount(0)
})

test('articles are chosen by keyboard alone', async ({ copydesk }) => {
  putStories(copydesk, 6)
  const { page, bar, rows } = await openShelf(copydesk)
  await rows.first().focus()
  await page.keyboard.press('Space')
  await expect(bar).toContainText('1 selected')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar).toContainText('3 selected')
  await page.keyboard.press('Shift+ArrowUp')
  await expect(bar).toContainText('2 selected')
  await page.keyboard.press('ControlOrMeta+a')
  await expect(bar).toContainText('6 selected')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
})

test('a chosen row looks unlike the open one, and its box is ticked', async ({ copydesk }) => {
  putStories(copydesk, 4)
  const { page, library, bar, row } = await openShelf(copydesk)
  await row('Story 04').click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Story 04')
  for (const headline of ['Story 03', 'Story 02']) await row(headline).click({ modifiers: ['ControlOrMeta'] })
  await expect(bar).toContainText('2 selected')
  const colourOf = (headline: string) =>
    row(headline).evaluate(
      button => getComputedStyle(button.closest('.article-row') ?? button).backgroundColor,
    )
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    const [open, chosen, other] = [
      await colourOf('Story 04'),
      await colourOf('Story 03'),
      await colourOf('Story 01'),
    ]
    expect(new Set([open, chosen, other]).size, theme).toBe(3)
    await expectNothingWrong(page, `chosen and open rows, ${theme}`)
  }
  await expect(library.getByRole('checkbox', { name: 'Select “Story 03”' })).toBeChecked()
  await expect(library.getByRole('checkbox', { name: 'Select “Story 04”' })).not.toBeChecked()
  await library.getByRole('checkbox', { name: 'Select “Story 04”' }).click()
  expect(await colourOf('Story 04')).toBe(await colourOf('Story 03'))
})

test('what something was done to stays chosen, unless it left the list', async ({ copydesk }) => {
  putStories(copydesk, 3, { body: [paragraph('b1', '“Gamma words stand here,” said Mara Quist.')] })
  putArticle(copydesk.newsroom, 'killed', {
    ...newArticle({ headline: 'Story dead' }),
    ...complete,
    status: 'killed',
  })
  const { page, library, bar, row } = await openShelf(copydesk)
  await row('Story 02').click()
  for (const headline of ['Story 01', 'Story 02', 'dead'])
    await row(headline).click({ modifiers: ['ControlOrMeta'] })
  await bar.getByRole('button', { name: 'Tags…' }).click()
  await page.getByRole('textbox', { name: 'Add' }).fill('harbour')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Change tags' }).click()
  await expect(page.getByText('3 articles were tagged anew.')).toBeVisible()
  await expect(bar).toContainText('3 selected')

  await bar.getByRole('button', { name: 'Status…' }).click()
  await page.getByRole('menuitem', { name: 'Fact-check' }).click()
  const report = page.getByRole('dialog', { name: 'One article not done' })
  await report.getByRole('button', { name: 'Done' }).click()
  await expect(bar).toContainText('3 selected')

  await bar.getByRole('button', { name: 'Send out…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Send out' }).click()
  const held = page.getByRole('dialog', { name: '3 articles not done' })
  await expect(held.getByText('One quotation is not verified.')).toHaveCount(2)
  await expect(held.getByText('It was killed.')).toBeVisible()
  await held.getByRole('button', { name: 'Send out these 3 anyway' }).click()
  await page.getByRole('dialog', { name: 'Sent out' }).getByRole('button', { name: 'Done' }).click()
  await expect(bar).toContainText('3 selected')
  await bar.getByRole('button', { name: 'Clear the selection' }).click()

  await library.getByRole('searchbox').fill('status:fact-check')
  await expect(library.locator('.article-row-open')).toHaveCount(2)
  await row('Story 01').click({ modifiers: ['ControlOrMeta'] })
  await row('Story 02').click({ modifiers: ['ControlOrMeta'] })
  await bar.getByRole('button', { name: 'Status…' }).click()
  await page.getByRole('menuitem', { name: 'In edit' }).click()
  await expect(page.getByText('2 articles are now “In edit”.')).toBeVisible()
  await expect(bar).toHaveCount(0)
})

test('a copy of a long headline is told from its original in the list', async ({ copydesk }) => {
  const headline = 'The council votes to build the tram line to the old harbour after a debate '
    .repeat(3)
    .trim()
  putArticle(copydesk.newsroom, 'tram', newArticle({ headline }))
  putArticle(copydesk.newsroom, 'tram-2', newArticle({ headline: headlineOfCopy(headline) }))
  const { rows } = await openShelf(copydesk)
  const badge = rows.getByText('Copy', { exact: true })
  await expect(badge).toHaveCount(1)
  await expect(badge).toBeInViewport({ ratio: 1 })
})
