import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { newArticle } from '../../article/article.ts'
import { articleNamed, putArticle, saved } from './disk.ts'
import { type Copydesk, expect, test } from './fixtures.ts'
import { openStory, paragraph } from './writing.ts'

const HEADLINE = 'Ferry crews go back to the table'

function ferries() {
  return {
    ...newArticle({ headline: HEADLINE }),
    standfirst: 'Both sides meet again on Monday.',
    bylines: [{ name: 'Ines Aldover', role: 'Reporter' }],
    body: [
      {
        id: 'b1',
        type: 'paragraph' as const,
        text: [{ text: '“We want our Sundays back,” said Petra Lund, who speaks for the deckhands.' }],
      },
      {
        id: 'b2',
        type: 'paragraph' as const,
        text: [
          {
            text: 'Owners answered at noon. “There is no money for Sundays,” their chairman, Olin Marsh, said.',
          },
        ],
      },
    ],
  }
}

const quoteRow = (page: Page, words: string) =>
  page.getByRole('tabpanel', { name: /^Quotes/ }).getByRole('button', { name: words })

/** Opens the story with its quotations beside it. */
async function openQuotes(copydesk: Copydesk): Promise<Page> {
  putArticle(copydesk.newsroom, '2026-11-22-ferry', ferries())
  const page = await copydesk.open()
  await page.getByRole('button', { name: HEADLINE }).first().click()
  await page.getByRole('tab', { name: 'Quotes' }).click()
  return page
}

/** Opens a quotation's record, fills what a fact-checker knows, and signs. */
async function signOff(page: Page, words: string, where: string): Promise<void> {
  await quoteRow(page, words).click()
  const panel = page.getByRole('tabpanel', { name: /^Quotes/ })
  await panel.getByRole('textbox', { name: 'Where' }).fill(where)
  await panel.getByRole('textbox', { name: 'When' }).fill('22 November, 10:40')
  // A row that is begun and left empty is no evidence.
  await panel.getByRole('button', { name: 'Add evidence' }).click()
  const name = panel.getByRole('textbox', { name: 'Your name' })
  if (await name.isVisible()) await name.fill('Hedda Voss')
  await panel.getByRole('button', { name: 'Sign off' }).click()
  await expect(quoteRow(page, words)).toContainText('Verified')
}

test('a fact-checker signs quotations off, one changes afterwards, and the export asks', async ({
  copydesk,
}) => {
  const page = await openQuotes(copydesk)
  await expect(quoteRow(page, 'We want our Sundays back')).toHaveAccessibleName(
    /Petra Lund (?:\S.* )?no evidence yet Unchecked$/,
  )
  await signOff(page, 'We want our Sundays back', 'by telephone')
  await signOff(page, 'There is no money for Sundays', 'at the owners’ hall')
  await expect(page.getByText('2 of 2 checked')).toBeVisible()
  await saved(page)
  const signed = articleNamed(copydesk.newsroom, HEADLINE)
  expect(signed.quotes.map(record => record.status)).toEqual(['verified', 'verified'])
  expect(signed.quotes[0]).toMatchObject({
    speaker: 'Petra Lund',
    evidence: [],
    signOff: { by: 'Hedda Voss' },
  })

  const body = page.getByRole('textbox', { name: 'Body' })
  const words = body.locator('[data-quote]', { hasText: 'Sundays back' })
  await expect(words).toHaveAttribute('data-quote-status', 'verified')
  await words.dblclick({ position: { x: 60, y: 10 } })
  await page.keyboard.type('need')
  await expect(page.getByText('1 of 2 checked')).toBeVisible()
  await expect(body.locator('[data-quote-status="stale"]')).toContainText('need')
  const panel = page.getByRole('tabpanel', { name: /^Quotes/ })
  await expect(panel.locator('del')).toContainText('want')
  await expect(panel.locator('ins')).toContainText('need')
  await saved(page)
  expect(articleNamed(copydesk.newsroom, HEADLINE).quotes[0]?.status).toBe('stale')

  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByText('We need our Sundays back')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Export', exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')

  await panel.getByRole('button', { name: 'Restore signed words' }).click()
  await expect(page.getByText('2 of 2 checked')).toBeVisible()
  await expect(body).toContainText('“We want our Sundays back,” said Petra Lund')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Exported' })).toBeVisible()
  expect(readdirSync(join(copydesk.newsroom, 'exports'), { recursive: true }).length).toBeGreaterThan(1)
})

test('a fact-checker goes down the list without the mouse: open, sign, on to the next', async ({
  copydesk,
}) => {
  const page = await openQuotes(copydesk)
  await quoteRow(page, 'We want our Sundays back').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
  await page.keyboard.type('Hedda Voss')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(quoteRow(page, 'We want our Sundays back')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('2 of 2 checked')).toBeVisible()
  await expect(quoteRow(page, 'There is no money for Sundays')).toBeFocused()
})

test('the speaker below a quotation set apart is the one in the ledger, or the quotation is stale', async ({
  copydesk,
}) => {
  const words = 'We lost two summers to the gas works.'
  const { page, body, blocks } = await openStory(copydesk, [
    paragraph('b1', 'The hearing went on until midnight.'),
    { id: 'b2', type: 'quote', text: [{ text: words }], speaker: 'Olin Marsh', source: '' },
    paragraph('b3', 'Then the lights went out.'),
  ])
  await page.getByRole('tab', { name: 'Quotes' }).click()
  await quoteRow(page, words).click()
  const panel = page.getByRole('tabpanel', { name: /^Quotes/ })
  const printed = body.getByRole('textbox', { name: 'Speaker' })
  await panel.getByRole('textbox', { name: 'Speaker' }).fill('Petra Lund')
  await expect(printed).toHaveValue('Petra Lund')
  await panel.getByRole('textbox', { name: 'Your name' }).fill('Hedda Voss')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(quoteRow(page, words)).toContainText('Verified')
  expect((await blocks())[1]).toMatchObject({ speaker: 'Petra Lund' })

  await printed.fill('Somebody Else')
  await expect(quoteRow(page, words)).toContainText('Stale')
  await expect(panel.getByText('The page prints Somebody Else, signed was Petra Lund.')).toBeVisible()
  await panel.getByRole('button', { name: 'Sign again' }).click()
  await expect(panel.getByRole('alert')).toContainText('The page prints Somebody Else below these words.')
  await page.getByRole('tab', { name: /^Checks/ }).click()
  await expect(page.getByRole('button', { name: /The page prints Somebody Else/ })).toBeVisible()
  await page.getByRole('tab', { name: /^Quotes/ }).click()

  await panel.getByRole('button', { name: 'Restore signed speaker' }).click()
  await expect(printed).toHaveValue('Petra Lund')
  await expect(quoteRow(page, words)).toContainText('Verified')
})

const MINUTES = 'https://courier.example/minutes'

test('signed words come back around a link, in one step to undo, and are refused where the story would say them twice', async ({
  copydesk,
}) => {
  const linked = [
    { text: '“We have read ' },
    { text: 'the minutes', marks: [{ type: 'link' as const, href: MINUTES }] },
    { text: ' of March and the vote count,” said Petra Lund.' },
  ]
  const story = {
    ...ferries(),
    body: [
      { id: 'b1', type: 'paragraph' as const, text: linked },
      paragraph('b2', 'Olin Marsh spoke at noon. “We had no money for Sundays.'),
      paragraph('b3', '“Nor will we have any for Mondays.”'),
    ],
  }
  putArticle(copydesk.newsroom, '2026-11-22-ferry', story)
  const page = await copydesk.open()
  await page.getByRole('button', { name: HEADLINE }).first().click()
  await page.getByRole('tab', { name: 'Quotes' }).click()
  await signOff(page, 'We have read the minutes', 'by telephone')
  await signOff(page, 'We had no money', 'at the owners’ hall')
  await saved(page)
  const signed = articleNamed(copydesk.newsroom, HEADLINE).body

  const body = page.getByRole('textbox', { name: 'Body' })
  const panel = page.getByRole('tabpanel', { name: /^Quotes/ })
  await body.getByText('of March and the vote').click()
  await page.keyboard.press('Home')
  for (const _ of '“We ') await page.keyboard.press('ArrowRight')
  await page.keyboard.type('never ')
  await expect(body.locator('[data-quote-status="stale"]').first()).toContainText('never')
  await panel.getByRole('button', { name: 'Restore signed words' }).click()
  await expect(page.getByText('2 of 2 checked')).toBeVisible()
  await expect(quoteRow(page, 'We have read the minutes')).toBeFocused()
  await expect(body.getByRole('link', { name: 'the minutes' })).toHaveAttribute('href', MINUTES)
  await saved(page)
  expect(articleNamed(copydesk.newsroom, HEADLINE).body).toEqual(signed)

  await body.getByText('of March and the vote').click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(body).toContainText('“We never have read the minutes of March')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(page.getByText('2 of 2 checked')).toBeVisible()

  await body.getByText('We had no money').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The hall was quiet.')
  await expect(page.getByText('1 of 3 checked')).toBeVisible()
  await panel.getByRole('button', { name: 'Restore signed words' }).click()
  await expect(panel.getByRole('alert')).toContainText('Signed words stand outside this quotation now')
  await expect(body).toContainText('“We had no money for Sundays.')
  await expect(body.getByText('Nor will we have any')).toHaveCount(1)
})
