import { Buffer } from 'node:buffer'
import type { Locator, Page } from '@playwright/test'
import type { Block } from '../../article/blocks/registry.ts'
import { expect, test } from './fixtures.ts'
import { AD_SLOT, cursorAfter, openStory, paragraph, type Story } from './writing.ts'

const DIVIDER: Block = { id: 'd', type: 'divider' }
const RELATED: Block = { id: 'r', type: 'related', label: 'Read also', links: [{ title: 'Quay' }] }

const slotName = ({ body }: Story): Locator => body.getByRole('textbox', { name: 'Slot name' })

async function edges(part: Locator): Promise<{ left: number; right: number; top: number; middle: number }> {
  const box = await part.boundingBox()
  if (!box) throw new Error('it is not on the page')
  return { left: box.x, right: box.x + box.width, top: box.y, middle: box.x + box.width / 2 }
}

/** The colour of one point of the window, as a person sees it. */
async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const clip = { x: Math.floor(x), y: Math.floor(y), width: 1, height: 1 }
  const png = Buffer.from(await page.screenshot({ clip }))
  return page.evaluate(
    async bytes => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const pen = new OffscreenCanvas(1, 1).getContext('2d')
      pen?.drawImage(image, 0, 0)
      const [red, green, blue] = pen?.getImageData(0, 0, 1, 1).data ?? []
      return `rgb(${red}, ${green}, ${blue})`
    },
    [...png],
  )
}

test('a chosen box has its ring on all sides, with nothing cut off', async ({ copydesk }) => {
  const story = await openStory(copydesk, [
    paragraph('b1', 'Words.'),
    AD_SLOT,
    paragraph('b2', 'More.'),
    DIVIDER,
  ])
  const { page, body } = story
  for (const name of ['Ad slot mid-1', 'Divider']) {
    const box = body.getByRole('group', { name })
    await box.click({ position: { x: 200, y: 5 } })
    await expect(box).toHaveAttribute('data-selected')
    const ring = await box.evaluate(element => getComputedStyle(element).outlineColor)
    const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    // 3 px from the box and 2 px wide.
    const points = [
      [x - 4, y + height / 2],
      [x + width + 4, y + height / 2],
      [x + width / 2, y - 4],
      [x + width / 2, y + height + 4],
    ] as const
    for (const [left, top] of points) expect(await colourAt(page, left, top), name).toBe(ring)
  }
})

test('a new ad slot is open until one goes on writing, and the click that closes it goes where it went', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Words.'), paragraph('b2', 'More words.')])
  const { page, body } = story
  await cursorAfter(story, 'Words.')
  await page.getByRole('button', { name: 'Insert', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Ad slot', exact: true }).click()
  await expect(slotName(story)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(slotName(story)).toBeVisible()
  const words = await body.getByText('More words.').boundingBox()
  await page.mouse.move((words?.x ?? 0) + 2, (words?.y ?? 0) + 12)
  await page.mouse.down()
  await page.mouse.move((words?.x ?? 0) + 3, (words?.y ?? 0) + 12)
  await page.mouse.up()
  await expect(slotName(story)).toHaveCount(0)
  await page.keyboard.type('Now: ')
  expect(await story.blocks()).toMatchObject([
    { type: 'paragraph' },
    { type: 'ad-slot' },
    { text: [{ text: 'Now: More words.' }] },
  ])
})

test('an ad slot with sizes that cannot be read stays open, so that they are not lost unseen', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Words.'), AD_SLOT])
  const { body } = story
  const slot = body.getByRole('group', { name: 'Ad slot mid-1' })
  await slot.hover()
  await slot.getByRole('button', { name: 'Edit slot' }).click()
  const sizes = slot.getByRole('textbox', { name: 'Sizes' })
  await sizes.fill('wide')
  await cursorAfter(story, 'Words.')
  await expect(sizes).toHaveValue('wide')
  await sizes.fill('300x250')
  await cursorAfter(story, 'Words.')
  await expect(sizes).toHaveCount(0)
})

test('the buttons at the end of a box stand in one line at its edge', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Words.'), RELATED])
  const box = story.body.getByRole('group', { name: 'Related links' })
  const [removeBox, removeLink] = await Promise.all([
    edges(box.getByRole('button', { name: 'Remove Related links' })),
    edges(box.getByRole('button', { name: 'Remove link 1' })),
  ])
  expect(Math.abs(removeBox.middle - removeLink.middle)).toBeLessThanOrEqual(1)
  expect(removeLink.top).toBeGreaterThan(removeBox.top)
})
