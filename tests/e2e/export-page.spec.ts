import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import type { Article } from '../../article/article.ts'
import { fullStory } from '../../electron/desk/export/fixtures.ts'
import { createWorkspace } from '../../electron/desk/workspace/workspace.ts'
import { putStory } from './story.ts'

const cli = fileURLToPath(new URL('../../out/cli/cli.js', import.meta.url))

/** Every block, and records full of what must stay in the house. Pictures on the web are left out: showing them asks the web. */
const STORY: Article = {
  ...fullStory,
  body: fullStory.body.filter(block => block.type !== 'image' || block.src.startsWith('media/')),
}

/** What a colleague may know and a reader may not. */
const PRIVATE = [
  ...STORY.quotes.flatMap(record => [
    record.id,
    record.role,
    record.said.when,
    record.said.where,
    record.comment,
    ...record.evidence.flatMap(({ ref, at }) => [ref, at ?? '']),
    ...record.log.flatMap(({ by, did }) => [by, did]),
    record.signOff?.by ?? '',
    record.signOff?.textHash ?? '',
  ]),
  STORY.embargoUntil ?? '',
  'copydesk-e2e',
].filter(words => words !== '' && words !== 'q1')

/** The file that a producer hands on, written by the command line out of a newsroom that is gone by the time it is read. */
const test = base.extend<{ file: string }>({
  file: async ({ browserName: _any }, give) => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'))
    const newsroom = join(folder, 'Tidewater Courier')
    expect(await createWorkspace(newsroom)).toMatchObject({ ok: true })
    putStory(newsroom, STORY)
    const article = join(newsroom, 'articles/ferry.article.json')
    const out = join(folder, 'out')
    const ran = spawnSync(
      process.execPath,
      [cli, 'export', article, '--to', 'html', '--out', out, '--allow-unverified'],
      { encoding: 'utf8' },
    )
    expect(ran, ran.stderr).toMatchObject({ status: 0 })
    rmSync(newsroom, { recursive: true })
    const [name = ''] = readdirSync(out).filter(each => each.endsWith('.html'))
    await give(join(out, name))
    rmSync(folder, { recursive: true })
  },
})

const urlOf = (file: string): string => pathToFileURL(file).href

test('an exported page is valid HTML to the letter', async ({ file }) => {
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateFile(file)
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
  expect(report.valid).toBe(true)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing wrong in an exported page, ${colorScheme}, ${width} px wide`, async ({
      page,
      file,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 844 })
      await page.goto(urlOf(file))
      const { violations, passes } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual(
        [],
      )
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
    })
  }
}

test('an exported page asks nobody for anything, and nothing in it moves while it loads', async ({
  page,
  file,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const shift of list.getEntries()) shifts.push((shift as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(urlOf(file))
  const images = page.locator('img')
  await expect(images).toHaveCount(STORY.body.filter(block => block.type === 'image').length)
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  }
  expect(
    await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
    'lines that jumped',
  ).toEqual([])
  expect(asked.filter(url => url !== urlOf(file) && !url.startsWith('data:'))).toEqual([])
})

test('an exported page tells search engines what it is', async ({ page, file }) => {
  await page.goto(urlOf(file))
  const [data = ''] = await page.locator('script[type="application/ld+json"]').allTextContents()
  const told = JSON.parse(data)
  expect(told).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: STORY.headline,
    inLanguage: 'en',
    author: [{ '@type': 'Person', name: 'Ines Aldover' }, { name: 'Jon Tarn' }],
  })
  expect(Date.parse(told.datePublished)).not.toBeNaN()
})

test('an exported page prints without its ads', async ({ page, file }) => {
  await page.goto(urlOf(file))
  const withAds = await page.locator('[data-ad-slot]').count()
  expect(withAds).toBe(STORY.body.filter(block => block.type === 'ad-slot').length)
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: 'print' })
  for (const ad of await page.locator('[data-ad-slot]').all()) await expect(ad).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('nothing that belongs in the house is in an exported page', ({ file }) => {
  const html = readFileSync(file, 'utf8')
  expect(PRIVATE.length).toBeGreaterThan(8)
  for (const words of PRIVATE) expect(html, words).not.toContain(words)
})
