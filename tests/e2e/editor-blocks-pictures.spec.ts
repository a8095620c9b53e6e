import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { wordsOf } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { cursorAfter, openStory, paragraph, paste } from './writing.ts'

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

test('pictures that a pasted page carries in itself come along with their captions; what cannot be taken is said', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.')])
  const { page } = story
  const carried = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 40)
    const pen = canvas.getContext('2d')
    for (let at = 0; at < 2400; at++) {
      if (pen) pen.fillStyle = `hsl(${(at * 47) % 360} 80% ${(at * 13) % 90}%)`
      pen?.fillRect(at % 60, Math.floor(at / 60), 1, 1)
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    return btoa(String.fromCharCode(...bytes))
  })
  const tooShort = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
  await cursorAfter(story, 'First words.')
  await paste(page, {
    html: `<p>Before.</p>
      <figure><img alt="The quay" src="data:image/png;base64,${carried}"><figcaption>The quay at noon</figcaption></figure>
      <p>Between. <img src="${tooShort}"></p>
      <figure><img src="data:image/png;base64,${btoa('no picture at all '.repeat(40))}"><figcaption>The pumps</figcaption></figure>`,
    text: 'x',
  })
  const figure = story.body.getByRole('figure')
  await expect(figure).toHaveCount(1)
  await expect(figure.getByRole('img')).toHaveJSProperty('naturalWidth', 60)
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('picture')
  const blocks = await story.blocks()
  expect(blocks.map(block => block.type)).toEqual(['paragraph', 'image', 'paragraph', 'paragraph'])
  expect(blocks[1]).toMatchObject({
    src: expect.stringMatching(/^media\/[\da-f]{64}\.png$/),
    alt: 'The quay',
    caption: [{ text: 'The quay at noon' }],
    width: 60,
    height: 40,
  })
  expect(wordsOf(await story.article())).toBe('First words.Before.\nThe quay at noon\nBetween.\nThe pumps')
})
