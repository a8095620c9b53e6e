import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parseArticleText } from '../../article/article.ts'
import { expectNothingWrong } from './axe.ts'
import { articleFile, articleNamed, articlesOnDisk, journalIn, saved, wordsOf } from './disk.ts'
import { type Copydesk, callMyself, expect, test } from './fixtures.ts'
import { cursorAfter, HEADLINE, openStory, paragraph, type Story } from './writing.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Recovered text/ })

/** Types what cannot be saved, because a folder lies in the place of the article's file, and kills the desk once it is in the journal. */
async function typeAndKill(copydesk: Copydesk, words: string): Promise<void> {
  const story = await openStory(copydesk, [paragraph('b1', 'The quay was wet.')])
  await cursorAfter(story, 'The quay was wet.')
  const file = articleFile(copydesk.newsroom, HEADLINE)
  renameSync(file, `${file}.away`)
  mkdirSync(file)
  await story.page.keyboard.type(words)
  await expect(story.page.getByRole('status').filter({ hasText: /^Not saved: / })).toBeVisible()
  await expect.poll(() => journalIn(join(copydesk.newsroom, '.copydesk/journal'))).toContain(words.trim())
  await copydesk.kill()
  rmdirSync(file)
  renameSync(`${file}.away`, file)
}

const onDisk = (copydesk: Copydesk) => [...articlesOnDisk(copydesk.newsroom).values()].map(wordsOf).sort()

test('words that a killed desk could not save are offered at the next start, used, and never asked about again', async ({
  copydesk,
}) => {
  callMyself('Hedda Voss', copydesk.dataFolder)
  await typeAndKill(copydesk, ' And it would not dry.')
  expect(onDisk(copydesk)).toEqual(['The quay was wet.'])

  const page = await copydesk.open()
  await expect(dialog(page)).toContainText('Hedda Voss')
  const comparison = dialog(page).getByRole('region', { name: 'Comparison' })
  await expect(comparison.locator('ins')).toHaveText(/And it would not dry\./)
  await expectNothingWrong(page, 'the offer of a recovered text')
  await dialog(page).getByRole('button', { name: 'Use the recovered text' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Body' })).toHaveText(
    'The quay was wet. And it would not dry.',
  )
  expect(onDisk(copydesk)).toEqual(['The quay was wet. And it would not dry.'])
  // The lock of the dead desk holds nobody up.
  await expect(page.getByRole('textbox', { name: 'Body' })).toBeEditable()
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(page.getByRole('list', { name: 'Versions' }).getByRole('listitem')).toHaveCount(2)

  await copydesk.close()
  const again = await copydesk.open()
  await again.getByRole('button', { name: HEADLINE }).first().click()
  await saved(again)
  await again.waitForLoadState('networkidle')
  await expect(dialog(again)).toBeHidden()
  expect(journalIn(join(copydesk.newsroom, '.copydesk/journal'))).toBe('')
})

test('the saved text is kept and the recovered one goes to the trash, or both are kept', async ({
  copydesk,
}) => {
  await typeAndKill(copydesk, ' And it would not dry.')
  const page = await copydesk.open()
  await dialog(page).getByRole('button', { name: 'Keep the saved text' }).click()
  await expect(dialog(page)).toBeHidden()
  expect(onDisk(copydesk)).toEqual(['The quay was wet.'])
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByRole('textbox', { name: 'Body' })).toContainText('And it would not dry.')
  expect(onDisk(copydesk)).toEqual(['The quay was wet.', 'The quay was wet. And it would not dry.'])
})

test('a recovered text that is left undecided is offered when its article is opened, and kept beside it', async ({
  copydesk,
}) => {
  await typeAndKill(copydesk, ' And it would not dry.')
  const page = await copydesk.open()
  await dialog(page).getByRole('button', { name: 'Decide later' }).click()
  await expect(dialog(page)).toBeHidden()
  await page.reload()
  await dialog(page).getByRole('button', { name: 'Keep both' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect
    .poll(() => onDisk(copydesk))
    .toEqual(['The quay was wet.', 'The quay was wet. And it would not dry.'])
  expect(articleNamed(copydesk.newsroom, `${HEADLINE} (recovered)`).body).toHaveLength(1)
})

test('words of a newsroom whose drive is gone wait on this machine until the drive is back', async ({
  copydesk,
}) => {
  await typeWhileGone(copydesk)
  await copydesk.kill()
  expect(existsSync(copydesk.newsroom)).toBe(false)
  renameSync(`${copydesk.newsroom} away`, copydesk.newsroom)
  const page = await copydesk.open()
  await dialog(page).getByRole('button', { name: 'Use the recovered text' }).click()
  await expect(page.getByRole('textbox', { name: 'Body' })).toHaveText(
    'The quay was wet. And it would not dry.',
  )
  expect(journalIn(join(copydesk.dataFolder, 'journal'))).toBe('')
})

test('words that reached the file after all are not asked about, and the journal forgets them', async ({
  copydesk,
}) => {
  const story = await typeWhileGone(copydesk)
  renameSync(`${copydesk.newsroom} away`, copydesk.newsroom)
  await expect(story.page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible({ timeout: 20_000 })
  await expect.poll(() => journalIn(join(copydesk.dataFolder, 'journal'))).toBe('')
  expect(onDisk(copydesk)).toEqual(['The quay was wet. And it would not dry.'])
})

test('a lost connection loses no word: they stay in the window, can be had as a copy, and are saved as soon as it is back', async ({
  copydesk,
}) => {
  const { page } = await openStory(copydesk, [paragraph('b1', 'The quay was wet.')])
  const line: { close: () => void; isCut: boolean } = { close: () => {}, isCut: false }
  await page.routeWebSocket(/\/desk$/, socket => {
    if (line.isCut) return void socket.close()
    socket.connectToServer()
    line.close = () => void socket.close()
  })
  await page.reload()
  const body = page.getByRole('textbox', { name: 'Body' })
  await expect(body).toContainText('The quay was wet.')
  await body.getByText('The quay').click()
  await page.keyboard.press('End')
  line.isCut = true
  line.close()
  await expect(page.getByText('Connection to the desk lost')).toBeVisible()
  await page.keyboard.type(' And it would not dry.')
  await expect(page.getByRole('status').filter({ hasText: /^Not saved: / })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'save a copy' }).click()
  const copy = await (await download).path()
  const parsed = parseArticleText(readFileSync(copy, 'utf8'))
  expect(parsed.ok && [parsed.value.headline, wordsOf(parsed.value)]).toEqual([
    HEADLINE,
    'The quay was wet. And it would not dry.',
  ])
  line.isCut = false
  await saved(page)
  expect(onDisk(copydesk)).toEqual(['The quay was wet. And it would not dry.'])
})

/** Types a sentence while the newsroom's drive is gone: it is in the journal of this machine. */
async function typeWhileGone(copydesk: Copydesk): Promise<Story> {
  const story = await openStory(copydesk, [paragraph('b1', 'The quay was wet.')])
  await cursorAfter(story, 'The quay was wet.')
  renameSync(copydesk.newsroom, `${copydesk.newsroom} away`)
  await story.page.keyboard.type(' And it would not dry.')
  await expect.poll(() => journalIn(join(copydesk.dataFolder, 'journal'))).toContain('And it would not dry.')
  return story
}
