import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openStory, paragraph } from './writing.ts'

/** Drops a file on something, as from the system's own window. */
async function drop(target: Locator, name: string, type: string): Promise<void> {
  const data = await target.page().evaluateHandle(
    given => {
      const data = new DataTransfer()
      const words = 'The pumps are off\n\nThe quay is dry at last, the town says.'
      data.items.add(new File([words], given.name, { type: given.type }))
      return data
    },
    { name, type },
  )
  for (const event of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(event, { dataTransfer: data })
}

test('a story dropped on the page or the library is reviewed', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'The pumps ran.')])
  const { page } = story
  const dialog = page.getByRole('dialog', { name: 'Import: story.txt' })
  for (const place of [
    story.body.getByText('The pumps ran.'),
    page.getByRole('navigation', { name: 'Library' }),
  ]) {
    await drop(place, 'story.txt', 'text/plain')
    await expect(dialog).toContainText('The quay is dry at last')
    await dialog.getByRole('button', { name: 'Back' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  expect(await story.blocks()).toMatchObject([{ text: [{ text: 'The pumps ran.' }] }])
})

test('a file that is no story is refused in words', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'The pumps ran.')])
  const { page } = story
  await drop(story.body.getByText('The pumps ran.'), 'notes.pdf', 'application/pdf')
  const messages = page.getByRole('region', { name: 'Messages' })
  await expect(messages).toContainText('“notes.pdf” cannot be imported')
  await drop(page.getByRole('navigation', { name: 'Library' }), 'quay.png', 'image/png')
  await expect(messages).toContainText('“quay.png” is a picture')
  await expect(page.getByRole('dialog')).toBeHidden()
})
