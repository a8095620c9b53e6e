import type { Browser, Page } from '@playwright/test'
import { median } from './table.ts'

const ROUNDS = 5

/** How to get to the page where one click opens the story, and what to click. */
export interface Opening {
  prepare(page: Page): Promise<void>
  /** Words on the button that is clicked. */
  button: string
}

/** Milliseconds from the click to the second frame after the story's last block stands in the body. */
async function openTime(browser: Browser, { prepare, button }: Opening, blocks: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await prepare(page)
    await page.getByRole('button', { name: button }).first().waitFor()
    return await page.evaluate(
      ([words, count]) =>
        new Promise<number>(resolve => {
          const target = [...document.querySelectorAll('button')].find(each =>
            each.textContent.includes(words),
          )
          const started = performance.now()
          const look = (): void => {
            const body = document.querySelector('[contenteditable][aria-label="Body"]')
            if ((body?.childElementCount ?? 0) < count) requestAnimationFrame(look)
            else
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)))
          }
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
            target?.dispatchEvent(
              new PointerEvent(type, { bubbles: true, button: 0, pointerType: 'mouse', isPrimary: true }),
            )
          }
          target?.click()
          requestAnimationFrame(look)
        }),
      [button, blocks] as const,
    )
  } finally {
    await page.close()
  }
}

/** Both opening times, measured turn by turn; the median of each. */
export async function compareOpening(
  browser: Browser,
  ours: Opening,
  plain: Opening,
  blocks: number,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    times[1].push(await openTime(browser, plain, blocks))
    times[0].push(await openTime(browser, ours, blocks))
  }
  return [median(times[0]), median(times[1])]
}
