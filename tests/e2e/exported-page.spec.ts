import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Article } from '../../article/article.ts'
import { done } from '../../article/result.ts'
import { exportArticle } from '../../electron/desk/export/export.ts'
import { fullStory, newsroom } from '../../electron/desk/export/fixtures.ts'

/** A picture of one transparent pixel, stretched to the size that the article gives. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** The page as it goes out, opened by a reader: from a file's text, with nothing else within reach. */
async function openExport(page: Page, article: Article): Promise<void> {
  const body = article.body.filter(block => block.type !== 'image' || block.src.startsWith('media/'))
  const exported = await exportArticle({ ...article, body }, 'html', {
    ...newsroom,
    media: async () => done({ bytes: pixel, mime: 'image/gif' }),
  })
  if (!exported.ok) throw new Error(exported.error.message)
  await page.setContent(exported.value.content)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 820, 1280]) {
    test(`an exported page reads well for everyone, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      for (const language of ['en', 'ar']) {
        await openExport(page, { ...fullStory, language })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual(
          [],
        )
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, 'no line runs out of the screen').toBeLessThanOrEqual(0)
      }
    })
  }
}

test('an exported page asks nothing of the network', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await openExport(page, fullStory)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked.filter(url => !url.startsWith('data:'))).toEqual([])
})

test('the room of an ad is kept free at every width, so that no line jumps when it arrives', async ({
  page,
}) => {
  await openExport(page, fullStory)
  const heightOf = (slot: string) =>
    page
      .locator(`[data-ad-slot="${slot}"]`)
      .evaluate(element => Number.parseFloat(getComputedStyle(element).minHeight))
  for (const [width, top] of [
    [390, 50],
    [800, 90],
    [1280, 250],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    expect(await heightOf('top')).toBeGreaterThanOrEqual(top)
    expect(await heightOf('top')).toBeLessThan(top + 100)
    expect(await heightOf('mid-1')).toBeGreaterThanOrEqual(250)
  }
})

test('on paper there are no ads, and links show where they lead', async ({ page }) => {
  await openExport(page, fullStory)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const slot of await page.locator('.ad-slot').all()) await expect(slot).toBeHidden()
  const address = await page
    .getByRole('link', { name: 'Ferry crews' })
    .evaluate(link => getComputedStyle(link, '::after').content)
  expect(address).toContain('https://courier.example/ferry')
  const ink = await page.locator('body').evaluate(body => getComputedStyle(body).color)
  expect(ink, 'black on white, also for readers who prefer the dark').toBe('rgb(0, 0, 0)')
})
