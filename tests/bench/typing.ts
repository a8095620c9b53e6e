import type { Browser, Page } from '@playwright/test'
import { median } from './table.ts'

/** Keys pressed before the measurement, so that both pages are as they are after the first two lines, and in it. */
const WARM_UP = 40
const KEYS = 80
/** The pause between two, in milliseconds: a fast typist. */
const PAUSE = 40
/** Enough that one odd window on either side (a garbage collection, a frame more per key) does not move the median. */
const ROUNDS = 9

/** A page with the story open: how to get there. */
export type OpenStory = (page: Page) => Promise<void>

/** Milliseconds of the page's main thread per key in the middle of the story (Chromium's `TaskDuration`), the whole window included. */
async function keyCost(browser: Browser, open: OpenStory): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await open(page)
    await goToMiddle(page)
    const devtools = await page.context().newCDPSession(page)
    // The thread's own clock, so that other programs on the machine do not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const taskTime = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return (metrics.find(metric => metric.name === 'TaskDuration')?.value ?? 0) * 1000
    }
    await type(page, WARM_UP)
    const before = await taskTime()
    await type(page, KEYS)
    const cost = ((await taskTime()) - before) / KEYS
    await saved(page)
    return cost
  } finally {
    await page.close()
  }
}

/** Closed in the middle of a save, the next window would begin with an offer to recover the words. */
const saved = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const state = document.querySelector('.save-state')
    return state === null || state.classList.contains('is-saved')
  })

async function type(page: Page, keys: number): Promise<void> {
  for (let key = 0; key < keys; key++)
    await page.keyboard.press('abcde fghij'.charAt(key % 11) || 'x', { delay: PAUSE })
}

/** Puts the cursor at the end of the block in the middle of the story, as a click would. */
async function goToMiddle(page: Page): Promise<void> {
  const body = page.getByRole('textbox', { name: 'Body' })
  const middle = body.locator(':scope > *').nth(Math.floor((await body.locator(':scope > *').count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  await page.keyboard.press('End')
}

/** Both costs, measured turn by turn in the same run; the median of each. */
export async function compareTyping(
  browser: Browser,
  ours: OpenStory,
  plain: OpenStory,
): Promise<[number, number]> {
  const costs: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    costs[1].push(await keyCost(browser, plain))
    costs[0].push(await keyCost(browser, ours))
  }
  return [median(costs[0]), median(costs[1])]
}
