import type { Locator } from '@playwright/test'
import { newArticle } from '../../article/article.ts'
import { articleNamed, putArticle, saved, wordsOf } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { beginArticle, cursorAfter, HEADLINE, hold, openStory, paragraph } from './writing.ts'

test('a new article begins in its headline, and Enter leads down into the story', async ({ copydesk }) => {
  const page = await copydesk.open()
  const headline = await beginArticle(page)
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

test('while a new article is being made on a slow drive, nothing typed lands in the one before', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'First words.')])
  const { page } = story
  const letThrough = await hold(story, 'articles.create')
  await cursorAfter(story, 'First words.')
  await page.keyboard.press('ControlOrMeta+N')
  await expect(story.body).not.toBeFocused()
  await page.keyboard.type('Quay')
  letThrough()
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await expect(headline).toHaveValue('')
  await expect(headline).toBeFocused()
  await page.keyboard.type('Quay dries')
  await saved(page)
  expect(wordsOf(articleNamed(copydesk.newsroom, HEADLINE))).toBe('First words.')
})

test('no letter of the fields over the story is cut off at the bottom', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Words.')], {
    kicker: 'Quay',
    standfirst: 'Gypsy jumpers',
  })
  for (const width of [1440, 720, 480]) {
    await story.page.setViewportSize({ width, height: 900 })
    for (const field of await story.page.locator('textarea[data-head-field]').all())
      expect(await field.evaluate(roomBelowLetters), `${width} px wide`).toBeGreaterThanOrEqual(1)
  }
})

/** How many pixels a field leaves below the lowest letter of its last line, as the fonts that it is set in say. */
function roomBelowLetters(field: Element): number {
  const style = getComputedStyle(field)
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('nothing to measure with')
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { actualBoundingBoxDescent, fontBoundingBoxAscent, fontBoundingBoxDescent } =
    pen.measureText('Qgjpy,ج')
  const line = Number.parseFloat(style.lineHeight)
  const belowBaseline = (line - fontBoundingBoxAscent + fontBoundingBoxDescent) / 2
  return belowBaseline + Number.parseFloat(style.paddingBottom) - actualBoundingBoxDescent
}

test('the fields over the story take the marks of its language while one types, and undo gives back what was typed', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Words.')], { language: 'en' })
  const { page } = story
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await headline.fill('')
  await headline.pressSequentially('"Opens" early -- again')
  await expect(headline).toHaveValue('“Opens” early – again')
  await headline.press('End')
  await headline.pressSequentially(' "')
  await expect(headline).toHaveValue('“Opens” early – again “')
  await headline.press('ControlOrMeta+Z')
  await expect(headline).toHaveValue('“Opens” early – again "')
  const standfirst = page.getByRole('textbox', { name: 'Standfirst' })
  await standfirst.click()
  await standfirst.pressSequentially("It isn't over...")
  await expect(standfirst).toHaveValue('It isn’t over…')
  await standfirst.fill('')
  await page.evaluate(() => navigator.clipboard.writeText('"straight" -- as pasted'))
  await standfirst.press('ControlOrMeta+V')
  await expect(standfirst).toHaveValue('"straight" -- as pasted')
  await saved(page)
  expect(articleNamed(copydesk.newsroom, '“Opens” early – again "')).toMatchObject({
    standfirst: '"straight" -- as pasted',
  })
})

test('a byline is in the language of its story, and no line of it begins with a dot', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, [paragraph('b1', 'Worte.')], {
    language: 'de',
    bylines: [
      { name: 'Ines Aldover', role: 'Reporterin' },
      { name: 'Tomas Reyk', role: 'Stadtredaktion' },
    ],
    dateline: { place: 'Tidewater', date: '2026-11-22' },
  })
  const row = story.page.locator('.byline')
  await expect(row.locator('.byline-by')).toHaveText(['Von', 'und'])
  const [remove, add] = [row.getByRole('button').nth(1), row.getByRole('button').nth(2)]
  // What is smaller than 24 px must have as much room around it.
  expect(((await add.boundingBox())?.x ?? 0) - ((await remove.boundingBox())?.x ?? 0)).toBeGreaterThanOrEqual(
    24,
  )
  await story.page.setViewportSize({ width: 560, height: 900 })
  const place = story.page.getByRole('textbox', { name: 'Dateline place' }).first()
  const [line, at] = await Promise.all([row.boundingBox(), place.boundingBox()])
  // Below the names and not beside them, and flush with them.
  expect((at?.y ?? 0) - (line?.y ?? 0)).toBeGreaterThan(15)
  expect(Math.abs((at?.x ?? 0) - (line?.x ?? 0))).toBeLessThan(3)
})

test('lengths of the fields over the story are printed over nothing', async ({ copydesk }) => {
  const { page } = await openStory(copydesk, [paragraph('b1', 'Words.')], {
    kicker: 'Harbour and the long road out of town past the old market',
    standfirst: 'Both sides meet again.',
  })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const long = `${HEADLINE} ${'after a night of speeches in the old town hall '.repeat(2)}at last`
  await page.getByRole('textbox', { name: 'Headline' }).fill(long)
  const parts = page.locator('.page-head textarea, .page-head .head-guidance, .page-head .byline')
  for (const width of [1440, 400]) {
    await page.setViewportSize({ width, height: 900 })
    for (const name of ['Kicker', 'Headline', 'Standfirst']) {
      await page.getByRole('textbox', { name }).focus()
      const boxes = await parts.evaluateAll(elements =>
        elements
          .filter(element => element.checkVisibility({ opacityProperty: true }))
          .map(element => element.getBoundingClientRect().toJSON() as DOMRect)
          .toSorted((one, other) => one.top - other.top),
      )
      for (const [at, box] of boxes.slice(1).entries())
        expect(box.top, `${name}, ${width} px`).toBeGreaterThanOrEqual((boxes[at]?.bottom ?? 0) - 8)
    }
  }
})

test('commas between names stand behind a name, never before one', async ({ copydesk }) => {
  const { page } = await openStory(copydesk, [paragraph('b1', 'Words.')], {
    bylines: ['Ines Aldover', 'Omar Reyes', 'Tomas Reyk'].map(name => ({ name, role: '' })),
  })
  const row = page.locator('.byline')
  await expect(row.locator('.byline-by')).toHaveText(['By', 'and'])
  await expect(row.locator('.byline-person')).toHaveText([/^By,$/, /^,$/, /^and$/])
  for (const name of ['Byline 1', 'Role 1', 'Dateline place'])
    await expect(page.getByRole('textbox', { name }).first()).toHaveAttribute('placeholder', /^[A-Z]/)
})

test('each script is drawn in a face that Copydesk brings along, in the list and on the page', async ({
  copydesk,
}) => {
  const stories = [
    ['ja', '港への路面電車', 'Noto Serif JP Variable'],
    ['zh', '通往旧港的电车', 'Noto Serif SC Variable'],
    ['zh-Hant', '通往舊港的電車', 'Noto Serif TC Variable'],
    ['ko', '옛 항구로 가는 전차', 'Noto Serif KR Variable'],
    ['hi', 'पुराने बंदरगाह तक ट्राम', 'Noto Serif Devanagari Variable'],
    ['ar', 'الترام إلى الميناء القديم', 'Noto Naskh Arabic Variable'],
  ] as const
  for (const [language, headline] of stories)
    putArticle(copydesk.newsroom, language, newArticle({ headline, language }))
  const page = await copydesk.open()
  for (const [, headline, face] of stories) {
    const row = page.getByRole('button', { name: headline }).first()
    await expect.poll(() => facesOf(row.locator('.article-row-headline'))).toContain(face)
    await row.click()
    const field = page.getByRole('textbox', { name: 'Headline' })
    await expect(field).toHaveValue(headline)
    await expect.poll(() => facesOf(field)).toContain(face)
  }
})

/** The faces, of those that were brought along and are there, which the text asks for. */
const facesOf = (text: Locator): Promise<string[]> =>
  text.evaluate(element => {
    const wanted = getComputedStyle(element).fontFamily
    // Blanks come from the first face of the list.
    const words = (
      element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '')
    ).replace(/\s/g, '')
    return [...document.fonts]
      .filter(({ family, status }) => status === 'loaded' && wanted.includes(family))
      .filter(({ family }) => document.fonts.check(`16px "${family}"`, words))
      .map(({ family }) => family)
  })
