import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { Opening } from './opening.ts'

/** Gzipped bytes of all scripts that the window loads until the first article can be typed in; workers are not the window's own thread. */
export async function initialScripts(browser: Browser, { prepare, button }: Opening): Promise<number> {
  const page = await browser.newPage()
  const sizes: Promise<number>[] = []
  page.on('response', response => {
    const { pathname } = new URL(response.url())
    if (!pathname.endsWith('.js') || pathname.includes('worker')) return
    sizes.push(response.body().then(body => gzipSync(body, { level: 9 }).length))
  })
  try {
    await prepare(page)
    await page.getByRole('button', { name: button }).first().click()
    await page.getByRole('textbox', { name: 'Body' }).click()
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  } finally {
    await page.close()
  }
}
