import type { Locator } from '@playwright/test'
import { blockPlainText } from '../../article/blocks/text.ts'
import { saved } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { cursorAfter, openStory, paragraph, type Story, selectWord } from './writing.ts'

const STORY = [
  paragraph(
    'b1',
    'It rained. “We want our long Sundays back,” said Petra Lund, who speaks for the deckhands.',
  ),
  paragraph('b2', 'Nobody answered.'),
]

const mark = ({ body }: Story): Locator => body.locator('[data-quote]')
const words = async (story: Story): Promise<string> => (await mark(story).allTextContents()).join('|')

/** Opens the story and signs its one quotation off. */
async function signedStory(copydesk: Parameters<typeof openStory>[0]): Promise<Story> {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  await expect(mark(story)).toHaveText('“We want our long Sundays back,”')
  await mark(story).click({ position: { x: 30, y: 8 } })
  const panel = page.getByRole('tabpanel', { name: /^Quotes/ })
  await expect(page.getByRole('tab', { name: /^Quotes/ })).toHaveAttribute('aria-selected', 'true')
  await panel.getByRole('textbox', { name: 'Your name' }).fill('Hedda Voss')
  await panel.getByRole('button', { name: 'Sign off' }).click()
  await expect(mark(story)).toHaveAttribute('data-quote-status', 'verified')
  return story
}

const records = async (story: Story) => (await story.article()).quotes

test('a mark follows its words through typing, splitting, joining and undo', async ({ copydesk }) => {
  const story = await signedStory(copydesk)
  const { page } = story
  await selectWord(story, 'long')
  await page.keyboard.type('lazy')
  expect((await mark(story).allTextContents()).join('')).toBe('“We want our lazy Sundays back,”')
  await expect(mark(story)).toHaveAttribute('data-quote-status', 'stale')
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(mark(story)).toHaveText('“We want our long Sundays back,”')
  await expect(mark(story)).toHaveAttribute('data-quote-status', 'verified')

  await selectWord(story, 'long')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect.poll(() => words(story)).toBe('“We want our |long Sundays back,”')
  await expect.poll(async () => (await story.blocks()).length).toBe(3)
  await page.keyboard.press('Backspace')
  await expect.poll(() => words(story)).toBe('“We want our long Sundays back,”')
  await expect(mark(story)).toHaveAttribute('data-quote-status', 'verified')
  const [record, ...more] = await records(story)
  expect(more).toEqual([])
  expect(record).toMatchObject({ status: 'verified', signOff: { by: 'Hedda Voss' } })
})

test('words typed behind the closing mark are never drawn as part of the quotation', async ({ copydesk }) => {
  const story = await signedStory(copydesk)
  const { page } = story
  await selectWord(story, 'back')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  for (const letter of ' so ') {
    await page.keyboard.type(letter)
    expect(await words(story)).toBe('“We want our long Sundays back,”')
  }
  await expect(story.body).toContainText('Sundays back,” so  said Petra Lund')
  await story.blocks()
  expect((await records(story)).map(record => record.status)).toEqual(['verified'])
})

test('a mark goes along when its block is moved, and when its words are cut and pasted', async ({
  copydesk,
}) => {
  const story = await signedStory(copydesk)
  const { page } = story
  const [{ id } = { id: '' }] = await records(story)
  await cursorAfter(story, 'It rained.')
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect.poll(async () => (await story.blocks()).map(block => block.id)).toEqual(['b2', 'b1'])
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+X')
  await expect(mark(story)).toHaveCount(0)
  await page.keyboard.type('Start again. ')
  await page.keyboard.press('ControlOrMeta+V')
  await expect(mark(story)).toHaveText('“We want our long Sundays back,”')
  await expect(mark(story)).toHaveAttribute('data-quote-status', 'verified')
  expect((await records(story)).map(record => [record.id, record.status])).toEqual([[id, 'verified']])
})

test('a record whose words are gone waits, and is verified again when they come back', async ({
  copydesk,
}) => {
  const story = await signedStory(copydesk)
  const { page } = story
  const panel = page.getByRole('tabpanel', { name: /^Quotes/ })
  await cursorAfter(story, 'It rained.')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Delete')
  await expect(mark(story)).toHaveCount(0)
  await expect(panel.getByText(/words are gone|orphaned/i).first()).toBeVisible()
  expect((await records(story)).length).toBe(1)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(mark(story)).toHaveText('“We want our long Sundays back,”')
  await expect(mark(story)).toHaveAttribute('data-quote-status', 'verified')
  await expect.poll(async () => (await records(story)).map(record => record.status)).toEqual(['verified'])
})

test('a closing mark deleted and typed again leaves every sign-off and every speaker where it was', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [
    paragraph('b1', '“Nobody asked us,” said Lucan Fairwether. “We are tired of wet boots.”'),
    paragraph('b2', '“He never once overslept,” Bertil Oakhanger said. “So I signed.”'),
  ])
  const { page } = story
  const panel = page.getByRole('tabpanel', { name: /^Quotes/ })
  for (const quoted of ['Nobody asked', 'wet boots', 'overslept', 'So I signed']) {
    await mark(story).filter({ hasText: quoted }).click()
    const name = panel.getByRole('textbox', { name: 'Your name' })
    await expect(panel.getByRole('button', { name: 'Sign off' })).toBeVisible()
    if (await name.isVisible()) await name.fill('Hedda Voss')
    await panel.getByRole('button', { name: 'Sign off' }).click()
    await expect(mark(story).filter({ hasText: quoted })).toHaveAttribute('data-quote-status', 'verified')
  }
  const stand = async () =>
    (await records(story)).map(({ id, words: own, speaker, status }) => ({ id, own, speaker, status }))
  const signed = await stand()
  expect(signed.map(({ own, speaker }) => `${speaker}: ${own}`)).toEqual([
    'Lucan Fairwether: Nobody asked us,',
    'Lucan Fairwether: We are tired of wet boots.',
    'Bertil Oakhanger: He never once overslept,',
    'Bertil Oakhanger: So I signed.',
  ])

  await cursorAfter(story, 'wet boots')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await expect(mark(story).filter({ hasText: 'wet boots' })).toHaveAttribute('data-quote-status', 'stale')
  await page.keyboard.type('.”')
  await expect(story.body.locator('[data-quote-status="verified"]')).toHaveCount(4)
  await expect.poll(stand).toEqual(signed)
  await expect(panel.getByText(/words are gone|orphaned/i)).toHaveCount(0)
})

test('writing with an input method inside a story with quotations is not disturbed', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')], { language: 'ja' })
  const { page } = story
  await story.body.click()
  await page.keyboard.type('「')
  const cdp = await page.context().newCDPSession(page)
  for (const text of ['あ', 'あめ', 'あめが', '雨が']) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await saved(page)
  }
  await cdp.send('Input.insertText', { text: '雨が降ります' })
  await page.keyboard.type('」と市長は言った。')
  await expect(story.body).toHaveText('「雨が降ります」と市長は言った。')
  expect(await story.blocks()).toMatchObject([{ type: 'paragraph' }])
  expect((await story.blocks()).map(blockPlainText)).toEqual(['「雨が降ります」と市長は言った。'])
})
