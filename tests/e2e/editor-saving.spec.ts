import { renameSync } from 'node:fs'
import { expect, test } from './fixtures.ts'
import { cursorAfter, openStory, paragraph } from './writing.ts'

test('the window says what is not on the disk, and saves once the folder is back', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.')])
  const { page } = story
  const state = page.getByRole('status').filter({ hasText: /^(Saved|Saving…|Not saved: .+)$/ })
  await cursorAfter(story, 'First words.')
  await page.keyboard.type(' A')
  await expect(state).toHaveText('Saving…')
  await expect(state).toHaveText('Saved')
  renameSync(copydesk.newsroom, `${copydesk.newsroom} away`)
  await page.keyboard.type(' second')
  await expect(state).toHaveText(/^Not saved: /)
  await page.keyboard.type(' sentence.')
  renameSync(`${copydesk.newsroom} away`, copydesk.newsroom)
  await expect(state).toHaveText('Saved', { timeout: 20_000 })
  expect(await story.blocks()).toEqual([paragraph('b1', 'First words. A second sentence.')])
})
