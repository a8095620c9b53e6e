import { renameSync } from 'node:fs'
import { articleFile, articlesOnDisk, changeFile, saved, wordsOf } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { cursorAfter, HEADLINE, openStory, paragraph } from './writing.ts'

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

for (const way of ['mine', 'theirs'] as const) {
  test(`a file that was changed outside: ${way} is shown and neither is lost`, async ({ copydesk }) => {
    const story = await openStory(copydesk, [paragraph('b1', 'First words.')])
    const { page } = story
    await cursorAfter(story, 'First words.')
    await page.keyboard.type(' Mine')
    await saved(page)
    const file = articleFile(copydesk.newsroom, HEADLINE)
    changeFile(file, article => {
      article.body.push({ id: 'x1', type: 'paragraph', text: [{ text: 'Theirs.' }] })
    })
    await page.keyboard.type(', and longer.')
    const banner = page.getByRole('alert', { name: 'Changed outside' })
    await expect(banner).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: /^Not saved: / })).toBeVisible()
    await page.keyboard.type(' To the end.')
    await banner
      .getByRole('button', {
        name: way === 'mine' ? 'Keep my version as a new article' : 'Open the version on the disk',
      })
      .click()
    await expect(banner).toBeHidden()
    await saved(page)
    await expect(story.body).toContainText(way === 'mine' ? 'Mine, and longer. To the end.' : 'Theirs.')
    if (way === 'theirs') {
      await page.getByRole('button', { name: 'Bring it back' }).click()
      await expect(story.body).toContainText('Mine, and longer. To the end.')
    }
    await saved(page)
    const all = [...articlesOnDisk(copydesk.newsroom).values()].map(wordsOf).sort()
    expect(all).toEqual(['First words. Mine\nTheirs.', 'First words. Mine, and longer. To the end.'])
  })
}
