import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/**
 * Looks at what is in the window now, in both themes, with every rule that axe applies by itself and the size of targets besides.
 * Notes what is wrong and lets the test go on; `state` says what was looked at.
 */
export async function expectNothingWrong(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await settled(page)
    const { violations } = await new AxeBuilder({ page })
      // The only frame is the preview of an export, in which nothing runs, no test either; the page in it has tests of its own.
      .setLegacyMode()
      .options({ iframes: false, rules: { 'target-size': { enabled: true } } })
      .analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    )
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([])
  }
}

/** Waits until what fades in or slides has arrived: a colour half way is no colour of ours. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(passing.map(animation => animation.finished))
  })
