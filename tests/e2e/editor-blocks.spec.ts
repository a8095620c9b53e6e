import { articleFile, changeFile } from './disk.ts'
import { expect, test } from './fixtures.ts'
import {
  AD_SLOT,
  cursorAfter,
  HEADLINE,
  openStory,
  paragraph,
  type Story,
  settled,
  showStory,
} from './writing.ts'

const STORY = [
  paragraph('b1', 'First words.'),
  AD_SLOT,
  paragraph('b2', 'Second words.'),
  paragraph('b3', 'Third words.'),
]

const ids = async (story: Story): Promise<string[]> => (await story.blocks()).map(block => block.id)
const slot = ({ body }: Story) => body.getByRole('group', { name: 'Ad slot mid-1' })

test('blocks move by keyboard, alone, several at once, and as boxes', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  await cursorAfter(story, 'Third words.')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect.poll(() => ids(story)).toEqual(['b1', 'ad', 'b3', 'b2'])
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect.poll(() => ids(story)).toEqual(['b3', 'b1', 'ad', 'b2'])
  await page.keyboard.type(' And more.')
  await expect(story.body).toContainText('Third words. And more.')

  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect.poll(() => ids(story)).toEqual(['ad', 'b3', 'b1', 'b2'])

  await slot(story).click({ position: { x: 200, y: 5 } })
  await expect(slot(story)).toHaveAttribute('data-selected')
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect.poll(() => ids(story)).toEqual(['b3', 'ad', 'b1', 'b2'])
  await expect(slot(story)).toHaveAttribute('data-selected')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => ids(story)).toEqual(['ad', 'b3', 'b1', 'b2'])
})

test('what is typed while a box is chosen stands in a new paragraph below it, and Escape takes the cursor nowhere', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  await slot(story).click({ position: { x: 200, y: 5 } })
  await expect(slot(story)).toHaveAttribute('data-selected')
  await page.keyboard.type('Below the ad.')
  await page.keyboard.press('Escape')
  await page.keyboard.type(' Still here.')
  const blocks = await story.blocks()
  expect(blocks.map(block => block.type)).toEqual([
    'paragraph',
    'ad-slot',
    'paragraph',
    'paragraph',
    'paragraph',
  ])
  expect(blocks[2]).toMatchObject({ text: [{ text: 'Below the ad. Still here.' }] })
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(story.body.locator('p')).toHaveText(['First words.', 'Second words.', 'Third words.'])
})

test('the grip drags a block to another place, and its menu moves and removes it', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  const grip = page.getByRole('button', { name: /^Block: drag to move/ })
  const third = story.body.getByText('Third words.')
  await expect(async () => {
    await third.hover({ position: { x: 10, y: 10 } })
    await third.hover()
    await expect(page.locator('.block-handle')).toHaveCSS('opacity', '1', { timeout: 500 })
  }).toPass()
  const from = await grip.boundingBox()
  const to = await story.body.getByText('First words.').boundingBox()
  if (!from || !to) throw new Error('nothing to drag')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 20, { steps: 6 })
  await page.mouse.move(to.x + 40, to.y - 6, { steps: 3 })
  await expect(page.locator('.block-target')).not.toHaveCSS('opacity', '0')
  await page.mouse.up()
  await expect.poll(() => ids(story)).toEqual(['b3', 'b1', 'ad', 'b2'])

  await third.hover()
  await grip.click()
  await page.getByRole('menuitem', { name: 'Move down' }).click()
  await expect.poll(() => ids(story)).toEqual(['b1', 'b3', 'ad', 'b2'])
  await slot(story).hover({ position: { x: 200, y: 5 } })
  await grip.click()
  await page.getByRole('menuitem', { name: 'Remove block' }).click()
  await expect.poll(() => ids(story)).toEqual(['b1', 'b3', 'b2'])
  await page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => ids(story)).toEqual(['b1', 'b3', 'ad', 'b2'])
})

test('a box is chosen by click, arrows and Backspace beside it, and only then removed', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  const chosen = expect(slot(story))
  await cursorAfter(story, 'First words.')
  await page.keyboard.press('ArrowDown')
  await chosen.toHaveAttribute('data-selected')
  await page.keyboard.press('ArrowDown')
  await chosen.not.toHaveAttribute('data-selected')
  await page.keyboard.press('Home')
  await page.keyboard.type('Now: ')
  await expect(story.body).toContainText('Now: Second words.')

  await page.keyboard.press('Home')
  await settled(page)
  await page.keyboard.press('Backspace')
  await chosen.toHaveAttribute('data-selected')
  await expect.poll(() => ids(story)).toEqual(['b1', 'ad', 'b2', 'b3'])
  await page.keyboard.press('Enter')
  await page.keyboard.type('Between.')
  await expect
    .poll(async () => (await story.blocks()).map(block => ('text' in block ? block.text : block.type)))
    .toEqual([
      [{ text: 'First words.' }],
      'ad-slot',
      [{ text: 'Between.' }],
      [{ text: 'Now: Second words.' }],
      [{ text: 'Third words.' }],
    ])
  await cursorAfter(story, 'First words.')
  await page.keyboard.press('Delete')
  await chosen.toHaveAttribute('data-selected')
  await page.keyboard.press('Delete')
  await expect(slot(story)).toHaveCount(0)
  await page.keyboard.type('On we go. ')
  await expect(story.body).toContainText('On we go.')
  for (let step = 0; step < 3; step++) await page.keyboard.press('ControlOrMeta+Z')
  await expect(slot(story)).toBeVisible()
})

test('a click into the text after a box was edited puts the cursor where one clicked', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  await slot(story).click({ position: { x: 200, y: 5 } })
  await slot(story).getByRole('button', { name: 'Edit slot' }).click()
  await slot(story).getByRole('textbox', { name: 'Slot name' }).fill('top')
  await cursorAfter(story, 'Third words.')
  await page.keyboard.type(' Typed.')
  await expect
    .poll(() => story.blocks())
    .toMatchObject([{ id: 'b1' }, { slot: 'top' }, { id: 'b2' }, { text: [{ text: 'Third words. Typed.' }] }])
})

test('what a newer Copydesk wrote is shown, moved, removed, brought back, and kept in the file', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.'), paragraph('b2', 'Second words.')])
  await story.blocks()
  await copydesk.close()
  const map = { id: 'm1', type: 'map', places: [{ at: [53.5, 9.9], label: 'Quay' }], zoom: 3 }
  const spoken = { type: 'voice', actor: 'A', pitch: { hz: 90 } }
  const file = articleFile(copydesk.newsroom, HEADLINE)
  changeFile(file, article => {
    article.mood = { weather: 'rain' }
    article.body.push(map)
    article.body[0] = {
      ...article.body[0],
      tempo: 2,
      text: [{ text: 'First ' }, { text: 'words', marks: [spoken] }, { text: '.' }],
    }
  })
  const again = await showStory(copydesk, await copydesk.open())
  const { page } = again
  const box = again.body.getByRole('group', { name: 'Unknown block map' })
  await expect(box).toContainText('map')
  await cursorAfter(again, 'Second words.')
  await page.keyboard.type(' Typed.')
  await box.click()
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.press('Delete')
  await expect(box).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(box).toBeVisible()
  await cursorAfter(again, 'First')
  await page.keyboard.type(' More.')
  await again.blocks()
  expect(changeFile(file, () => {})).toMatchObject({
    mood: { weather: 'rain' },
    body: [
      { tempo: 2, text: [{ text: 'First ' }, { text: 'words', marks: [spoken] }, { text: '. More.' }] },
      map,
      { text: [{ text: 'Second words. Typed.' }] },
    ],
  })
})
