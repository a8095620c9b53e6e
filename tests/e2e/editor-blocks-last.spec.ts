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

test('related links are written without the mouse: Enter leads from field to field and on to a new link', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [
    paragraph('b1', 'First words.'),
    { id: 'r', type: 'related', label: 'Read also', links: [{ title: '' }] },
  ])
  const { page } = story
  const box = story.body.getByRole('group', { name: 'Related links' })
  await box.getByRole('textbox', { name: 'Title of link 1' }).click()
  await page.keyboard.type('How the quay was drained')
  await page.keyboard.press('Enter')
  await page.keyboard.type('https://courier.example/quay')
  await page.keyboard.press('Enter')
  await expect(box.getByRole('textbox', { name: 'Title of link 2' })).toBeFocused()
  await page.keyboard.type('Ferries stop')
  await box.getByRole('button', { name: 'Add link' }).click()
  await expect(box.getByRole('textbox', { name: 'Title of link 3' })).toBeFocused()
  await page.keyboard.type('Flood maps')
  const links = [
    { title: 'How the quay was drained', url: 'https://courier.example/quay' },
    { title: 'Ferries stop' },
    { title: 'Flood maps' },
  ]
  await expect.poll(async () => (await story.blocks())[1]).toMatchObject({ links })
})
