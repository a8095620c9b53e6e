import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test.use({ startWith: 'sample' })

/** What has the keyboard: its name and role, and whether a person can see that it has. Nothing must ever leave it on the empty page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body
    const style = getComputedStyle(at)
    const drawn = (around: Element | null): boolean => {
      if (!around) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(around)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    return {
      lost: at === document.body,
      at: `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40)}`,
      // A field's ring may be drawn by its frame; on the page, where one writes, the caret is enough.
      seen:
        drawn(at) ||
        drawn(at.parentElement) ||
        (at.matches('textarea, [contenteditable]') && style.caretColor !== 'transparent'),
    }
  })

/** Presses a key until the wanted place has the keyboard, and looks after it at every step. */
async function pressUntil(page: Page, key: string, wanted: string): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key)
    const { lost, at, seen } = await focused(page)
    passed.push(at)
    expect(lost, `focus lost after ${passed.join(' → ')}`).toBe(false)
    expect.soft(seen, `focus seen on ${at}`).toBe(true)
    if (
      await page.locator(wanted).evaluateAll(found => found.includes(document.activeElement as HTMLElement))
    )
      return
  }
  throw new Error(`${key} never reached ${wanted}: ${passed.join(' → ')}`)
}

test('a whole day at the desk without a mouse', async ({ page }) => {
  await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible()
  await pressUntil(page, 'Tab', '.article-row-open')
  await pressUntil(page, 'ArrowDown', '.article-row-open:has-text("Ferry crews")')
  await page.keyboard.press('Enter')
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await expect(headline).toHaveValue(/^Ferry crews/)

  await pressUntil(page, 'Tab', '[aria-label="Text"] button')
  await pressUntil(page, 'Tab', '[aria-label="Headline"]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Standfirst' })).toBeFocused()
  await page.keyboard.press('Enter')
  const body = page.getByRole('textbox', { name: 'Body' })
  await expect(body).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('Today ')
  await expect(body).toContainText('Today ')

  await pressUntil(page, 'F6', '[role="tab"][aria-selected="true"]')
  await pressUntil(page, 'ArrowRight', '[role="tab"]:has-text("Quotes")')
  await expect(page.getByRole('list', { name: 'Quotations' })).toBeVisible()
  await pressUntil(page, 'Tab', '[aria-label="Quotations"] button[aria-expanded]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Record of this quotation' })).toBeVisible()
  await pressUntil(page, 'Tab', '[aria-label="Record of this quotation"] input')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Record of this quotation' })).toHaveCount(0)
  expect((await focused(page)).lost).toBe(false)

  await page.keyboard.press('ControlOrMeta+E')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  await pressUntil(page, 'Tab', '[role="dialog"] input[type="checkbox"]')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect.poll(async () => (await focused(page)).lost).toBe(false)
})

test('every dialog gives the keyboard back to where it came from', async ({ page }) => {
  await page.getByRole('button', { name: 'Ferry crews' }).first().click()
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.click()
  for (const key of [
    'ControlOrMeta+P',
    'ControlOrMeta+,',
    'F1',
    'ControlOrMeta+Shift+I',
    'ControlOrMeta+E',
  ]) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(body, `after ${key}`).toBeFocused()
  }
})
