import { expect, test } from './fixtures.ts'
import { AD_SLOT, cursorAfter, openStory, paragraph, settled } from './writing.ts'

const PULLED = { id: 'pull', type: 'pull-quote' as const, text: [{ text: 'Dry at last' }], speaker: '' }

test('the end of a story that ends in a pull quote is found by key, and so is the way below it', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.'), PULLED])
  const { page } = story
  await cursorAfter(story, 'First words.')
  await page.keyboard.press('Home')
  await settled(page)
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' and warm')
  await expect(story.body.locator('.pull-quote')).toContainText('Dry at last and warm')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Below.')
  await expect
    .poll(() => story.blocks())
    .toMatchObject([{ id: 'b1' }, { id: 'pull' }, { type: 'paragraph', text: [{ text: 'Below.' }] }])
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(async () => (await story.blocks()).length).toBe(2)
})

test('below a box that a story ends in, ArrowDown begins a paragraph', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.'), AD_SLOT])
  const { page } = story
  const slot = story.body.getByRole('group', { name: 'Ad slot mid-1' })
  await cursorAfter(story, 'First words.')
  await page.keyboard.press('ArrowDown')
  await expect(slot).toHaveAttribute('data-selected')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Below.')
  await expect
    .poll(() => story.blocks())
    .toMatchObject([{ id: 'b1' }, { id: 'ad' }, { text: [{ text: 'Below.' }] }])
})
