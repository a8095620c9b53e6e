import { articleNamed, saved } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { openStory, paragraph } from './writing.ts'

test('a new article begins in its headline, and Enter leads down into the story', async ({ copydesk }) => {
  const page = await copydesk.open()
  await page.getByRole('button', { name: 'New article' }).first().click()
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await expect(headline).toBeFocused()
  await expect(page.getByText('Write the story, or press / for blocks')).toBeVisible()
  await page.keyboard.type('Quay dries')
  await expect(headline).toHaveAccessibleDescription('10 of 70 characters')
  await expect(page.getByText('10 of 70 characters')).toHaveCSS('opacity', '1')
  await page.keyboard.type(' out at last after a wet year that nobody in the whole town will forget')
  await expect(headline).toHaveAccessibleDescription(/^\d+ characters: best under 70$/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('It took a year.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The pumps are off.')
  await page.getByRole('textbox', { name: 'Byline', exact: true }).fill('Ines Aldover')
  await page.getByRole('textbox', { name: 'Role', exact: true }).fill('Reporter')
  await page.getByRole('button', { name: 'Add a byline' }).click()
  await page.getByRole('textbox', { name: 'Byline 2' }).fill('Olin Marsh')
  await page.getByRole('textbox', { name: 'Dateline place' }).first().fill('Tidewater')
  await page.getByRole('textbox', { name: 'Kicker' }).fill('Harbour')
  await saved(page)
  expect(articleNamed(copydesk.newsroom, 'Quay dries out')).toMatchObject({
    kicker: 'Harbour',
    standfirst: 'It took a year.',
    bylines: [
      { name: 'Ines Aldover', role: 'Reporter' },
      { name: 'Olin Marsh', role: '' },
    ],
    dateline: { place: 'Tidewater' },
    body: [{ type: 'paragraph', text: [{ text: 'The pumps are off.' }] }],
  })
  await page.getByRole('button', { name: 'Remove Olin Marsh' }).first().click()
  await saved(page)
  expect(articleNamed(copydesk.newsroom, 'Quay dries out').bylines).toHaveLength(1)
})

test('an Arabic article runs from right to left, its boxes too', async ({ copydesk }) => {
  const story = await openStory(
    copydesk,
    [
      paragraph('b1', 'قال العمدة إن العمل سينتهي قريبا.'),
      {
        id: 'r',
        type: 'related',
        label: 'اقرأ أيضا',
        links: [{ title: 'المرفأ', url: 'https://a.example/' }],
      },
    ],
    { language: 'ar' },
  )
  await expect(story.page.locator('article.page')).toHaveAttribute('dir', 'rtl')
  const box = story.body.getByRole('group', { name: 'Related links' })
  await expect(box).toHaveCSS('border-right-width', '3px')
  await expect(box).toHaveCSS('border-left-width', '0px')
  await expect(story.page.getByRole('toolbar', { name: 'Text' })).toHaveCSS('direction', 'ltr')
})
