import type { Locator } from '@playwright/test'
import type { Block } from '../../article/blocks/registry.ts'
import { articleNamed, saved } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { beginArticle, openStory, paragraph } from './writing.ts'

const PICTURE: Block = {
  id: 'i',
  type: 'image',
  src: 'https://pictures.example/quay.jpg',
  alt: '',
  caption: [{ text: 'in the harbour' }],
  credit: '',
}
const QUOTATION: Block = {
  id: 'q',
  type: 'quote',
  text: [{ text: 'We will finish it.' }],
  speaker: '',
  source: '',
}
const RELATED: Block = { id: 'r', type: 'related', label: 'Read also', links: [{ title: '' }] }

/** Presses undo until a field says what it should, and no more often than that. */
async function undone(field: Locator, ...words: string[]): Promise<void> {
  for (const now of words) {
    await field.press('ControlOrMeta+Z')
    await expect(field).toHaveValue(now)
  }
}

test('one more byline is written at once, and one that stays empty is in no file', async ({ copydesk }) => {
  const page = await copydesk.open()
  await beginArticle(page)
  await page.keyboard.type('Quay dries out')
  await page.getByRole('textbox', { name: 'Byline', exact: true }).fill('Ines Aldover')
  await page.getByRole('button', { name: 'Add a byline' }).click()
  await page.keyboard.type('Omar Reyes')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Photographer')
  await page.getByRole('button', { name: 'Add a byline' }).click()
  await expect(page.getByRole('textbox', { name: 'Byline 3' })).toBeFocused()
  await page.getByRole('button', { name: 'Add a byline' }).click()
  await expect(page.getByRole('textbox', { name: 'Byline 3' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Byline 4' })).toHaveCount(0)
  await saved(page)
  const written = (): unknown => articleNamed(copydesk.newsroom, 'Quay dries out').bylines
  expect(written()).toEqual([
    { name: 'Ines Aldover', role: '' },
    { name: 'Omar Reyes', role: 'Photographer' },
  ])

  // A name is emptied to be written anew: its row stays where it is.
  await page.getByRole('textbox', { name: 'Byline 1' }).fill('')
  await page.keyboard.type('Jon Tarn')
  await expect(page.getByRole('textbox', { name: 'Byline 2' })).toHaveValue('Omar Reyes')
  await page.getByRole('button', { name: 'Remove Omar Reyes' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Byline 1' })).toBeFocused()
  await saved(page)
  expect(written()).toEqual([{ name: 'Jon Tarn', role: '' }])
})

test('one more author is written at once beside the page too, and comes to the page', async ({
  copydesk,
}) => {
  const { page, article } = await openStory(copydesk, [paragraph('b1', 'Words.')], {
    bylines: [{ name: 'Ines Aldover', role: '' }],
  })
  await page.getByRole('button', { name: 'Add an author' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of author 2' })).toBeFocused()
  expect((await article()).bylines).toHaveLength(1)
  await page.keyboard.type('Omar Reyes')
  await expect(page.getByRole('textbox', { name: 'Byline 2' })).toHaveValue('Omar Reyes')
  await page.getByRole('button', { name: 'Move author 2 up' }).click()
  expect((await article()).bylines).toEqual([
    { name: 'Omar Reyes', role: '' },
    { name: 'Ines Aldover', role: '' },
  ])
})

test('headline, standfirst and byline are taken back word by word', async ({ copydesk }) => {
  const { page } = await openStory(copydesk, [paragraph('b1', 'Words.')])
  for (const name of ['Headline', 'Standfirst', 'Kicker', 'Byline']) {
    const field = page.getByRole('textbox', { name, exact: true })
    await field.fill('')
    await field.pressSequentially('Quay dries out')
    await undone(field, 'Quay dries ', 'Quay ', '')
    await field.press('ControlOrMeta+Shift+Z')
    await field.press('ControlOrMeta+Shift+Z')
    await expect(field).toHaveValue('Quay dries ')
  }
})

test('in the fields of a block undo takes back what was typed there, and nothing else', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Words.'), PICTURE, RELATED, QUOTATION])
  const { page, body } = story
  const figure = body.getByRole('figure')
  const fields = [
    figure.getByRole('textbox', { name: 'Alt text' }),
    figure.getByRole('textbox', { name: 'Credit' }),
    body.getByRole('textbox', { name: 'Title of link 1' }),
    body.getByRole('textbox', { name: 'Speaker' }),
  ]
  for (const field of fields) {
    await field.click()
    await page.keyboard.type('The old quay')
    await expect(field).toHaveValue('The old quay')
    await undone(field, 'The old ', 'The ', '', '')
    await expect(field).toBeFocused()
    await page.keyboard.type('Quay')
  }
  expect((await story.blocks()).slice(1)).toMatchObject([
    { alt: 'Quay', credit: 'Quay', caption: [{ text: 'in the harbour' }] },
    { links: [{ title: 'Quay' }] },
    { speaker: 'Quay', text: [{ text: 'We will finish it.' }] },
  ])
})

test('a caption can be written from its beginning, with the marks of its language, and the toolbar takes it back in steps', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Words.'), PICTURE])
  const { page, body } = story
  const caption = body.getByRole('textbox', { name: 'Caption' })
  await caption.click()
  await page.keyboard.press('Home')
  await page.keyboard.type('The "Gull" -- at last -- ')
  await expect(caption).toHaveValue('The “Gull” – at last – in the harbour')
  const undo = page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name: 'Undo' })
  await undo.click()
  await expect(caption).toHaveValue(/^The “Gull” – at last.*in the harbour$/)
  await expect(caption).not.toHaveValue('The “Gull” – at last – in the harbour')
})
