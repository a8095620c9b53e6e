import { expect, test } from './fixtures.ts'
import { openStory } from './writing.ts'

test('what an image lacks leads to the field that is empty', async ({ copydesk }) => {
  const { page } = await openStory(copydesk, [
    { id: 'b1', type: 'image', src: 'https://tidewater.example/quay.jpg', alt: '', caption: [], credit: '' },
  ])
  await page.getByRole('tab', { name: /^Checks/ }).click()
  await page.getByRole('button', { name: /no alt text/ }).click()
  await expect(page.getByRole('textbox', { name: 'Alt text' })).toBeFocused()
  await page.getByRole('button', { name: /no credit/ }).click()
  await expect(page.getByRole('textbox', { name: 'Credit' })).toBeFocused()
})

test('a related link that leads nowhere leads to its own address, one without words to its title', async ({
  copydesk,
}) => {
  const { page } = await openStory(copydesk, [
    {
      id: 'b1',
      type: 'related',
      label: 'Read also',
      links: [
        { title: 'Ferry crews go back', url: 'https://tidewater.example/ferry' },
        { title: 'Who owns the boats' },
        { title: '', url: 'https://tidewater.example/boats' },
      ],
    },
  ])
  await page.getByRole('tab', { name: /^Checks/ }).click()
  await page.getByRole('button', { name: /“Who owns the boats” leads nowhere/ }).click()
  await expect(page.getByRole('textbox', { name: 'Address of link 2' })).toBeFocused()
  await page.getByRole('button', { name: /has no title/ }).click()
  await expect(page.getByRole('textbox', { name: 'Title of link 3' })).toBeFocused()
})
