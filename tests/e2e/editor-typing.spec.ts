import { expect, test } from './fixtures.ts'
import { openStory, paragraph, paste, textOf } from './writing.ts'

test('a tab that dictation puts in leaves the words before it', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  const { keyboard } = story.page
  await story.body.click()
  await keyboard.type('before')
  await keyboard.insertText('\t')
  await keyboard.type('after')
  expect(textOf((await story.blocks())[0])).toEqual([{ text: 'before\tafter' }])
})

test('quotations inside quotations are marked as the language wants while one types', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', '')], { language: 'de' })
  await story.body.click()
  await story.page.keyboard.type("\"Sie fragt 'Wie geht's?', dann 'nein'.\"")
  expect(
    (await story.blocks()).map(block =>
      textOf(block)
        .map(({ text }) => text)
        .join(''),
    ),
  ).toEqual(['„Sie fragt ‚Wie geht’s?‘, dann ‚nein‘.“'])
})

test('an address becomes a link behind a space, at Enter and when it is pasted', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  const { page } = story
  await story.body.click()
  await page.keyboard.type('See https://tidewater.example/tram, and (https://tidewater.example/quay).')
  await page.keyboard.press('Enter')
  await page.keyboard.type('More. ')
  await paste(page, { text: 'https://tidewater.example/pumps' })
  await expect(story.body.getByRole('link')).toHaveCount(3)
  await page.keyboard.type(' is it.')
  const link = (href: string) => ({ text: href, marks: [{ type: 'link', href }] })
  expect((await story.blocks()).map(textOf)).toEqual([
    [
      { text: 'See ' },
      link('https://tidewater.example/tram'),
      { text: ', and (' },
      link('https://tidewater.example/quay'),
      { text: ').' },
    ],
    [{ text: 'More. ' }, link('https://tidewater.example/pumps'), { text: ' is it.' }],
  ])
})

test('Enter right behind an address leaves its link', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  await story.body.click()
  await story.page.keyboard.type('https://tidewater.example/tram')
  await story.page.keyboard.press('Enter')
  await story.page.keyboard.type('Next.')
  const href = 'https://tidewater.example/tram'
  expect((await story.blocks()).map(textOf)).toEqual([
    [{ text: href, marks: [{ type: 'link', href }] }],
    [{ text: 'Next.' }],
  ])
})

test('one undo gives back an address as it was typed', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  await story.body.click()
  await story.page.keyboard.type('https://tidewater.example/tram ')
  await expect(story.body.getByRole('link')).toBeVisible()
  await story.page.keyboard.press('ControlOrMeta+Z')
  await expect(story.body.getByRole('link')).toBeHidden()
  expect((await story.blocks()).map(textOf)).toEqual([[{ text: 'https://tidewater.example/tram ' }]])
})

test('three stars are bold and italic, and a sign behind a backslash is only itself', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  const { keyboard } = story.page
  await story.body.click()
  await keyboard.type('***both***')
  await keyboard.press('Enter')
  await keyboard.type(String.raw`\*not em\* and \_so\_`)
  const [both, plain] = (await story.blocks()).map(textOf)
  expect(both).toEqual([{ text: 'both', marks: [{ type: 'strong' }, { type: 'em' }] }])
  expect(plain).toEqual([{ text: '*not em* and _so_' }])
})

test('the shortcuts dialog has the keys of the text and its Markdown', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+/')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog.getByRole('region', { name: 'In the text' })).toContainText('Link')
  for (const key of ['Shift+Tab', '**bold**', '~~struck~~']) await expect(dialog).toContainText(key)
})
