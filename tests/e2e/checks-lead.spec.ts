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
