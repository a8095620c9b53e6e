// The library as a person sees it: the built window in a real Chromium, served by the built command.
import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_FLAGS, needChromium } from '../../scripts/chromium.ts'
import { serveNewsroom } from './hosts.ts'
import { median } from './table.ts'

const ROUNDS = 3
/** Looks for rows from the first byte of the page on. */
const AT_ONCE = { waitUntil: 'commit' } as const
const ROWS = '[aria-label="Articles"] .article-row'

/** Milliseconds, medians of some rounds. Nothing of the newsroom is open before a round; its index is warm. */
export interface FirstList {
  /** From the command to the address that it prints. */
  serving: number
  /** From opening the address to the second frame with rows: scripts, styles and the first question to the index are in it. */
  opening: number
  /** From reloading it, with the index open, to the same. */
  again: number
}

export async function firstListOnScreen(folder: string, dataFolder: string): Promise<FirstList> {
  const executablePath = await needChromium()
  const times: FirstList[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
    const started = performance.now()
    const host = await serveNewsroom(folder, dataFolder)
    const serving = performance.now() - started
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      const opening = await painted(page, () => page.goto(host.url, AT_ONCE))
      const again = await painted(page, () => page.reload(AT_ONCE))
      times.push({ serving, opening, again })
    } finally {
      await browser.close()
      await host.close()
    }
  }
  const middle = (of: keyof FirstList): number => median(times.map(time => time[of]))
  return { serving: middle('serving'), opening: middle('opening'), again: middle('again') }
}

/** Milliseconds from the beginning of a navigation to the second frame after the first row stands in the list. */
async function painted(page: Page, navigate: () => Promise<unknown>): Promise<number> {
  await navigate()
  return page.evaluate(
    rows =>
      new Promise<number>(resolve => {
        const look = (): void => {
          if (document.querySelector(rows) === null) requestAnimationFrame(look)
          else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
        }
        look()
      }),
    ROWS,
  )
}
