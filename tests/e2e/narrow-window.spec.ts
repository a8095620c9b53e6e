import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test.use({ startWith: 'sample' })

const HEADLINE = /^Tram line to the old harbour/

for (const width of [1100, 400]) {
  test(`inserting, undoing and whether the words are safe are in sight at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await showColumn(page, 'library')
    await page.getByRole('button', { name: HEADLINE }).first().click()
    await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(HEADLINE)
    const isDrawer = await showColumn(page, 'inspector')
    await page.getByLabel('Embargo until').fill('2099-01-01T06:00')
    if (isDrawer) await page.getByRole('button', { name: 'Hide the inspector' }).click()

    const bar = page.getByRole('toolbar', { name: 'Text' })
    for (const name of ['Insert', 'Undo', 'Redo']) {
      await expectWhole(bar.getByRole('button', { name }), bar)
    }
    const status = page.getByRole('contentinfo', { name: 'Status' })
    const saved = status.getByRole('status', { name: 'Saved' })
    await expectWhole(saved, status)
    expect(await saved.evaluate(words => words.scrollWidth - words.clientWidth)).toBeLessThanOrEqual(0)
    await expectWhole(status.getByRole('timer'), status)
  })
}

test('the inspector over the page has the keyboard, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  await page.getByRole('button', { name: HEADLINE }).first().click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(HEADLINE)
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const show = page.getByRole('button', { name: 'Show the inspector' })
  await show.click()
  await expect(inspector.getByLabel('Embargo until')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(inspector.getByRole('tab', { name: 'Article' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(inspector).toBeHidden()
  await expect(show).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(inspector.getByLabel('Embargo until')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inspector).toBeHidden()

  await show.click()
  await inspector.getByRole('button', { name: 'Add an author' }).click()
  await inspector.getByText('Bylines').click()
  await page.keyboard.press('Escape')
  await expect(inspector).toBeHidden()
})

/** Brings a side column into sight; true where it had to be asked for, as it lies over the article then. */
async function showColumn(page: Page, column: 'library' | 'inspector'): Promise<boolean> {
  const button = page.getByRole('button', { name: new RegExp(`^(Show|Hide) the ${column}$`) })
  const isAway = ((await button.getAttribute('aria-label')) ?? '').startsWith('Show')
  if (isAway) await button.click()
  return isAway
}

/** Expects all of a thing to be inside the bar it stands in. */
async function expectWhole(thing: Locator, bar: Locator): Promise<void> {
  await expect(thing).toBeVisible()
  const [inner, outer] = [await thing.boundingBox(), await bar.boundingBox()]
  if (!inner || !outer) throw new Error('It is not drawn.')
  expect(inner.x).toBeGreaterThanOrEqual(outer.x)
  expect(inner.y).toBeGreaterThanOrEqual(outer.y)
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width)
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height)
}

test('a format that a narrow bar leaves out is found behind its dots', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.getByRole('button', { name: HEADLINE }).first().click()
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.getByText('Nine stops will join').dblclick({ position: { x: 60, y: 10 } })
  const bar = page.getByRole('toolbar', { name: 'Text' })
  await expect(bar.getByRole('button', { name: 'Strikethrough' })).toBeHidden()
  await bar.getByRole('button', { name: 'More formats' }).click()
  await page.getByRole('menuitem', { name: 'Strikethrough' }).click()
  await expect(body.locator('s, del, [class*=strike]').first()).toHaveText(/^stops ?$/)
})

test('what stands in the bar is not behind its dots too', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 })
  await showColumn(page, 'library')
  await page.getByRole('button', { name: HEADLINE }).first().click()
  const bar = page.getByRole('toolbar', { name: 'Text' })
  const list = page.getByRole('menuitem', { name: 'Bulleted list' })
  await expect(bar.getByRole('button', { name: 'Bulleted list' })).toBeVisible()
  await bar.getByRole('button', { name: 'More formats' }).click()
  await expect(page.getByRole('menuitem', { name: 'Strikethrough' })).toBeVisible()
  await expect(list).toBeHidden()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 330, height: 800 })
  await expect(bar.getByRole('button', { name: 'Bulleted list' })).toBeHidden()
  await bar.getByRole('button', { name: 'More formats' }).click()
  await expect(list).toBeVisible()
})

test('a link needs no selection where the cursor stands in a word, and says so where it stands in none', async ({
  page,
}) => {
  await page.getByRole('button', { name: HEADLINE }).first().click()
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.getByText('Nine stops will join').click({ position: { x: 60, y: 10 } })
  await page.keyboard.press('ControlOrMeta+k')
  const dialog = page.getByRole('dialog', { name: 'Add link' })
  await expect(dialog).toContainText('“stops”')
  await dialog.getByRole('textbox', { name: 'Address' }).fill('tidewater.example')
  await page.keyboard.press('Enter')
  await expect(body.getByRole('link', { name: 'stops' })).toBeVisible()

  await expect(body).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' – ')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Select the words')
})
