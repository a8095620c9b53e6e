import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { printArticle } from '../../article/article.ts'
import { expectNothingWrong } from './axe.ts'
import { articleFile, changeFile, saved } from './disk.ts'
import { type Copydesk, expect, test } from './fixtures.ts'
import { BODY, bar, dialog, disagree, messages, onDisk, rewriteOutside } from './outside.ts'
import { cursorAfter, HEADLINE, openStory, paragraph, type Story } from './writing.ts'

/** Waits until the desk has noticed whatever happened to the files, by something later that it will notice. */
async function noticed(story: Story, copydesk: Copydesk): Promise<void> {
  const file = join(dirname(articleFile(copydesk.newsroom, HEADLINE)), '2026-11-21-later.article.json')
  writeFileSync(file, printArticle({ ...(await story.article()), id: '01LATER', headline: 'A later story' }))
  await expect(story.page.getByRole('button', { name: 'A later story' }).first()).toBeVisible()
}

test('a file changed outside is shown in place: the cursor stays at its words, and nobody is asked', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await cursorAfter(story, 'Both sides meet')
  rewriteOutside(copydesk, 'b1', 'The crews and their families walked out on Sunday.')
  await expect(story.body).toContainText('and their families')
  await expect(messages(page)).toContainText('Updated from disk.')
  await expect(bar(page)).toBeHidden()
  await page.keyboard.type(' At noon.')
  await saved(page)
  expect(onDisk(copydesk)).toBe(
    'The crews and their families walked out on Sunday.\nBoth sides meet again on Monday. At noon.\nThe mayor offered the town hall.',
  )
  rewriteOutside(copydesk, 'b2', 'On Tuesday, both sides meet again on Monday. At noon.')
  await expect(story.body).toContainText('On Tuesday, both sides')
  await page.keyboard.type(' Sharp.')
  await saved(page)
  expect(onDisk(copydesk)).toContain('On Tuesday, both sides meet again on Monday. At noon. Sharp.')
})

test('what one reads stays where it is on the screen while paragraphs come in above it', async ({
  copydesk,
}) => {
  const many = Array.from({ length: 200 }, (_, at) =>
    paragraph(`b${at}`, `Paragraph ${at} of a long story. ${'The quay was wet again. '.repeat(12)}`),
  )
  const story = await openStory(copydesk, many)
  const { page } = story
  const read = story.body.getByText('Paragraph 120 of')
  await read.scrollIntoViewIfNeeded()
  await cursorAfter(story, 'Paragraph 120 of')
  const top = async (): Promise<number> => (await read.boundingBox())?.y ?? 0
  const before = await top()
  changeFile(articleFile(copydesk.newsroom, HEADLINE), article => {
    const news = Array.from({ length: 5 }, (_, at) => paragraph(`x${at}`, 'News from outside. '.repeat(30)))
    article.body.splice(3, 0, ...news)
    ;(article as { kicker?: string }).kicker = 'Harbour'
  })
  await expect(page.getByRole('textbox', { name: 'Kicker' })).toHaveValue('Harbour')
  await expect(story.body).toContainText('News from outside.')
  expect(Math.abs((await top()) - before)).toBeLessThan(3)
  await page.keyboard.type('Still here. ')
  await saved(page)
  expect(onDisk(copydesk)).toMatch(/Paragraph 120 of.*Still here\./)
})

test('a change from outside is one step to undo', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await cursorAfter(story, 'The mayor offered')
  await page.keyboard.type(' Twice.')
  await saved(page)
  rewriteOutside(copydesk, 'b1', 'Nobody walked out.')
  await expect(story.body).toContainText('Nobody walked out.')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(story.body).toContainText('The crews walked out on Sunday.')
  await expect(story.body).toContainText('Twice.')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(story.body).toContainText('Nobody walked out.')
  await saved(page)
  expect(onDisk(copydesk)).toContain('Nobody walked out.')
})

test('edits in different paragraphs are merged while one writes', async ({ copydesk }) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await cursorAfter(story, 'The mayor offered')
  await page.keyboard.type(' Mine')
  rewriteOutside(copydesk, 'b1', 'The crews walked out at dawn.')
  changeFile(articleFile(copydesk.newsroom, HEADLINE), article => {
    article['kicker'] = 'Harbour'
    article.body.push({ id: 'x1', type: 'paragraph', text: [{ text: 'Theirs.' }] })
  })
  await page.keyboard.type(', and longer.')
  await expect(story.body).toContainText('The crews walked out at dawn.')
  await expect(story.body).toContainText('Theirs.')
  await page.keyboard.type(' To the end.')
  await saved(page)
  await expect(bar(page)).toBeHidden()
  expect(onDisk(copydesk)).toBe(
    [
      'The crews walked out at dawn.',
      'Both sides meet again on Monday.',
      'The mayor offered the town hall. Mine, and longer. To the end.',
      'Theirs.',
    ].join('\n'),
  )
  await expect(page.getByRole('textbox', { name: 'Kicker' })).toHaveValue('Harbour')
})

test('where both wrote, mine stays on the page, theirs beside it, and each place is chosen by itself', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await disagree(story, copydesk)
  await expect(bar(page)).toContainText('the same 3 places', { timeout: 20_000 })
  await saved(page)
  expect(onDisk(copydesk)).toContain('The crews walked out on Sunday. At noon.')

  await bar(page).getByRole('button', { name: 'Compare and choose' }).click()
  const places = dialog(page).getByRole('list', { name: 'Places that both changed' }).getByRole('listitem')
  await expect(places).toHaveCount(3)
  const headline = dialog(page).getByRole('region', { name: 'Headline' })
  await expect(headline.getByText(`${HEADLINE}, mine`)).toBeVisible()
  await expect(headline.getByText(`${HEADLINE}, theirs`)).toBeVisible()
  await headline.getByRole('radio', { name: 'Theirs' }).click()
  const first = dialog(page).getByRole('region', { name: 'Paragraph, block 1' })
  await expect(first.locator('mark')).toHaveText(['Sunday', ' At noon.', 'Friday'])
  await first.getByRole('radio', { name: 'Both' }).click()
  await dialog(page).getByRole('button', { name: 'Apply 2 of 3' }).click()
  await expect(places).toHaveCount(1)
  await dialog(page).getByRole('radio', { name: 'Mine' }).click()
  await dialog(page).getByRole('button', { name: 'Apply' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(bar(page)).toBeHidden()
  await saved(page)
  expect(onDisk(copydesk)).toBe(
    [
      'The crews walked out on Sunday. At noon.',
      'The crews walked out on Friday.',
      'Both sides meet again on Monday.',
      'The mayor offered the town hall. Twice.',
    ].join('\n'),
  )
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(`${HEADLINE}, theirs`)
  // What was not chosen is in the history.
  await page.getByRole('tab', { name: 'History' }).click()
  const versions = page.getByRole('list', { name: 'Versions' }).getByRole('listitem')
  const outside = versions.filter({ hasText: 'From outside' }).first()
  await outside.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('region', { name: 'Comparison' })).toContainText('old theatre')
})

test('the choice can be made by keyboard, and nothing is wrong with it in either theme', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await disagree(story, copydesk)
  await expect(bar(page)).toBeVisible({ timeout: 20_000 })
  await expectNothingWrong(page, 'a conflict')
  const button = bar(page).getByRole('button', { name: 'Compare and choose' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await expectNothingWrong(page, 'the merge dialog')
  await dialog(page).getByRole('radio', { name: 'Mine' }).first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(dialog(page).getByRole('radio', { name: 'Theirs' }).first()).toBeChecked()
  await dialog(page).getByRole('button', { name: 'Theirs everywhere' }).focus()
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('button', { name: 'Apply' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await saved(page)
  await expect(story.body).toContainText('The mayor offered the old theatre.')
})

test('a new time stamp, or the same article laid out anew, is no news and writes nothing', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await cursorAfter(story, 'Both sides meet')
  await page.keyboard.type(' Mine.')
  await saved(page)
  const file = articleFile(copydesk.newsroom, HEADLINE)
  utimesSync(file, new Date(), new Date(Date.now() + 60_000))
  await noticed(story, copydesk)
  const compact = JSON.stringify({
    ...JSON.parse(readFileSync(file, 'utf8')),
    updatedAt: '2026-11-22T23:00:00.000Z',
  })
  writeFileSync(file, compact)
  rmSync(join(dirname(file), '2026-11-21-later.article.json'))
  await expect(page.getByRole('button', { name: 'A later story' })).toHaveCount(0)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(messages(page)).toHaveText('')
  await expect(bar(page)).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe(compact)
  await page.keyboard.type(' More.')
  await saved(page)
  await expect(bar(page)).toBeHidden()
  expect(onDisk(copydesk)).toContain('Both sides meet again on Monday. Mine. More.')
})

test('what was left undecided waits with the article, and the other side is kept in the history', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, BODY())
  const { page } = story
  await disagree(story, copydesk)
  await expect(bar(page)).toBeVisible({ timeout: 20_000 })
  await saved(page)
  await page.getByRole('button', { name: 'New article' }).click()
  await expect(messages(page)).toContainText('3 places wait for a choice')
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('')
  await copydesk.close()

  const again = await copydesk.open()
  await again.getByRole('button', { name: HEADLINE }).first().click()
  await expect(bar(again)).toContainText('the same 3 places', { timeout: 15_000 })
  await again.getByRole('tab', { name: 'History' }).click()
  const kept = again.getByRole('listitem').filter({ hasText: 'From outside' }).first()
  await expect(kept.getByRole('button', { name: 'Keep' })).toHaveAttribute('aria-pressed', 'true')
  await bar(again).getByRole('button', { name: 'Compare and choose' }).click()
  await dialog(again).getByRole('button', { name: 'Theirs everywhere' }).click()
  await dialog(again).getByRole('button', { name: 'Apply' }).click()
  await expect(bar(again)).toBeHidden()
  await saved(again)
  expect(onDisk(copydesk)).toContain('The mayor offered the old theatre.')
})
