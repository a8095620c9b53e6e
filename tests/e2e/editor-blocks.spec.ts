import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { articleFile, changeFile } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { cursorAfter, HEADLINE, openStory, paragraph, type Story, settled, showStory } from './writing.ts'

const AD = {
  id: 'ad',
  type: 'ad-slot' as const,
  slot: 'mid-1',
  sizes: ['fluid' as const],
  label: 'Advertisement',
}
const STORY = [
  paragraph('b1', 'First words.'),
  AD,
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

test('a picture comes by file, paste and drop, with its words; a drawing that can hold scripts does not', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [
    paragraph('b1', 'First words.'),
    {
      id: 'i0',
      type: 'image',
      src: 'https://pictures.example/quay.jpg',
      alt: '',
      caption: [{ text: 'The ' }, { text: 'Anna', marks: [{ type: 'em' }] }, { text: ' at the quay' }],
      credit: '',
    },
  ])
  const { page, body } = story
  const png = Buffer.from(
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(40, 30)
      canvas.getContext('2d')?.fillRect(0, 0, 20, 30)
      return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())]
    }),
  )
  await body.getByRole('textbox', { name: 'Caption' }).fill('The Anna at the old quay')

  await cursorAfter(story, 'First words.')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Insert', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Image', exact: true }).click()
  await (await chooser).setFiles({ name: 'quay.png', mimeType: 'image/png', buffer: png })
  await expect(body.getByRole('figure')).toHaveCount(2)
  const first = body.getByRole('figure').first()
  await first.getByRole('textbox', { name: 'Alt text' }).fill('A dark quay')
  await first.getByRole('textbox', { name: 'Caption' }).fill('The quay at night')
  await first.getByRole('textbox', { name: 'Credit' }).fill('Ines Aldover')
  await expect
    .poll(async () => (await story.blocks()).filter(block => block.type === 'image'))
    .toMatchObject([
      {
        alt: 'A dark quay',
        caption: [{ text: 'The quay at night' }],
        credit: 'Ines Aldover',
        width: 40,
        height: 30,
      },
      {
        caption: [{ text: 'The ' }, { text: 'Anna', marks: [{ type: 'em' }] }, { text: ' at the old quay' }],
      },
    ])
  const [picture] = (await story.blocks()).filter(block => block.type === 'image')
  expect(existsSync(join(copydesk.newsroom, picture?.src ?? ''))).toBe(true)

  await cursorAfter(story, 'First words.')
  await page.evaluate(
    async bytes => {
      await navigator.clipboard.write([
        new ClipboardItem({ 'image/png': new Blob([new Uint8Array(bytes)], { type: 'image/png' }) }),
      ])
    },
    [...png],
  )
  await page.keyboard.press('ControlOrMeta+V')
  await expect(body.getByRole('figure')).toHaveCount(3)

  const drop = (type: string, bytes: number[]) =>
    body.getByText('First words.').evaluate(
      (target, { type, bytes }) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], `dropped.${type}`, { type: `image/${type}` }))
        const at = target.getBoundingClientRect()
        const event = {
          dataTransfer: data,
          bubbles: true,
          cancelable: true,
          clientX: at.x + 5,
          clientY: at.y + 5,
        }
        target.dispatchEvent(new DragEvent('drop', event))
      },
      { type, bytes },
    )
  await drop('png', [...png])
  await expect(body.getByRole('figure')).toHaveCount(4)
  await drop('svg+xml', [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')])
  await expect(page.getByText(/dropped\.svg/)).toBeVisible()
  await expect(body.getByRole('figure')).toHaveCount(4)
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
  const story = await openStory(copydesk, [paragraph('b1', 'First words.'), AD])
  const { page } = story
  await cursorAfter(story, 'First words.')
  await page.keyboard.press('ArrowDown')
  await expect(slot(story)).toHaveAttribute('data-selected')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Below.')
  await expect
    .poll(() => story.blocks())
    .toMatchObject([{ id: 'b1' }, { id: 'ad' }, { text: [{ text: 'Below.' }] }])
})

test('a picture is shown no larger than it is, no higher than the eye, and in its shape', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.')])
  const { page, body } = story
  const sizes = [
    { name: 'small', width: 120, height: 80 },
    { name: 'tall', width: 200, height: 1600 },
    { name: 'wide', width: 1600, height: 400 },
  ]
  for (const { name, width, height } of sizes) {
    const bytes = await page.evaluate(
      async ([width, height]) => {
        const canvas = new OffscreenCanvas(width, height)
        canvas.getContext('2d')?.fillRect(0, 0, width, height)
        return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())]
      },
      [width, height] as const,
    )
    await cursorAfter(story, 'First words.')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Insert', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Image', exact: true }).click()
    await (await chooser).setFiles({ name: `${name}.png`, mimeType: 'image/png', buffer: Buffer.from(bytes) })
    const figure = body.getByRole('figure').first()
    await expect(figure.getByRole('textbox', { name: 'Alt text' })).toBeFocused()
    await page.keyboard.type(name)
    const shown = await body.getByRole('img', { name }).boundingBox()
    const column = await figure.boundingBox()
    if (!shown || !column) throw new Error('the picture is not shown')
    expect(shown.width, name).toBeLessThanOrEqual(Math.min(width, column.width))
    expect(shown.height, name).toBeLessThanOrEqual(900 * 0.7 + 1)
    expect(shown.width / shown.height, name).toBeCloseTo(width / height, 1)
  }
})
