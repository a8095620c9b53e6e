import { newArticle } from '../../article/article.ts'
import { putArticle } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { cursorAfter, openStory, paragraph, type Story, settled } from './writing.ts'

const STORY = [paragraph('b1', 'The pumps ran.'), paragraph('b2', 'The quay stayed wet.')]

const ITEMS = [
  ['Related links', 'related'],
  ['Ad slot', 'ad-slot'],
  ['Quote', 'quote'],
  ['Pull quote', 'pull-quote'],
  ['Heading', 'heading'],
  ['List', 'list'],
  ['Divider', 'divider'],
] as const

async function insert({ page }: Story, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Insert', exact: true }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
  await expect(page.getByRole('menu')).toBeHidden()
}

const hasFields = (type: string): boolean => type === 'related' || type === 'ad-slot'

const types = async (story: Story): Promise<string[]> => (await story.blocks()).map(block => block.type)

test('Insert puts each block below the one the cursor is in, and undo takes it back', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, STORY)
  for (const [name, type] of ITEMS) {
    await cursorAfter(story, 'The pumps ran.')
    await insert(story, name)
    await expect.poll(() => types(story), name).toEqual(['paragraph', type, 'paragraph'])
    // Out of the fields that a box begins with, and on below it.
    if (hasFields(type))
      for (const key of ['Escape', 'ArrowDown', 'Home']) await story.page.keyboard.press(key)
    await settled(story.page)
    await story.page.keyboard.type('Ink.')
    await expect(story.body, name).toContainText('Ink.')
    await undoAll(story)
  }
})

test('Insert puts each block in the place of an empty paragraph', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  for (const [name, type] of ITEMS) {
    await cursorAfter(story, 'The pumps ran.')
    await story.page.keyboard.press('Enter')
    await insert(story, name)
    await expect.poll(() => types(story), name).toEqual(['paragraph', type, 'paragraph'])
    await undoAll(story)
  }
})

test('without a cursor in the story Insert puts a block at its end', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  await insert(story, 'Divider')
  await expect.poll(() => types(story)).toEqual(['paragraph', 'paragraph', 'divider', 'paragraph'])
})

/** Takes everything back, step by step. */
async function undoAll(story: Story): Promise<void> {
  await story.body.focus()
  for (let step = 0; step < 4; step++) await story.page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => story.blocks()).toEqual(STORY)
}

test('Insert works by keyboard alone', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  await cursorAfter(story, 'The pumps ran.')
  await page.getByRole('button', { name: 'Insert', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.type('Div')
  await page.keyboard.press('Enter')
  await expect.poll(() => types(story)).toEqual(['paragraph', 'divider', 'paragraph'])
  await expect(story.body).toBeFocused()
})

test('what helps to write comes late and takes the focus from nobody', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  await story.body.getByText('The pumps ran.').first().click()
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await headline.focus()
  await page.locator('.block-rail').waitFor({ state: 'attached' })
  await settled(page)
  await expect(headline).toBeFocused()
})

test('a slash at the start of a line offers the blocks, by arrows, by name and by mouse', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, STORY)
  const { page } = story
  const menu = page.getByRole('listbox', { name: 'Insert a block' })
  await cursorAfter(story, 'The pumps ran.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(menu.getByRole('option')).toHaveCount(8)
  await expect(menu.getByRole('option', { name: 'Related links' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('option', { name: 'Ad slot' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(menu).toBeHidden()
  await expect.poll(() => types(story)).toEqual(['paragraph', 'ad-slot', 'paragraph'])

  await cursorAfter(story, 'The quay stayed wet.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/cross')
  await expect(menu.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Night shift')
  await expect
    .poll(async () => (await story.blocks()).slice(-1))
    .toMatchObject([{ type: 'heading', text: [{ text: 'Night shift' }] }])

  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await menu.getByRole('option', { name: 'Pull quote' }).click()
  await expect(menu).toBeHidden()
  await expect.poll(async () => (await types(story)).slice(-2)).toEqual(['heading', 'pull-quote'])
  await page.keyboard.type('Dry at last')
  await expect
    .poll(async () => (await story.blocks()).at(-1))
    .toMatchObject({ type: 'pull-quote', text: [{ text: 'Dry at last' }] })
})

test('Escape closes the slash menu and leaves what was typed', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  const { page } = story
  const menu = page.getByRole('listbox', { name: 'Insert a block' })
  await story.body.click()
  await page.keyboard.type('/')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await page.keyboard.type('ad is a word')
  await expect(menu).toBeHidden()
  expect(await story.blocks()).toMatchObject([{ text: [{ text: '/ad is a word' }] }])
})

test('after Escape the name of a block is a word, and Enter begins a paragraph', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  const { page } = story
  const menu = page.getByRole('listbox', { name: 'Insert a block' })
  await story.body.click()
  await page.keyboard.type('/')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.type('div')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Words.')
  await expect
    .poll(() => story.blocks())
    .toMatchObject([{ text: [{ text: '/div' }] }, { text: [{ text: 'Words.' }] }])
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(menu).toBeVisible()
})

for (const [width, height, language] of [
  [900, 640, 'en'],
  [400, 800, 'en'],
  [1440, 900, 'ar'],
  [400, 500, 'ar'],
] as const) {
  test(`all of the slash menu is on the page at ${width} by ${height} pixels in ${language}`, async ({
    copydesk,
  }) => {
    const words = Array.from({ length: 12 }, (_, at) =>
      paragraph(`b${at}`, language === 'ar' ? 'كلمة' : 'Word'),
    )
    const story = await openStory(copydesk, words, { language })
    const { page } = story
    await page.setViewportSize({ width, height })
    const menu = page.locator('.slash-menu')
    for (const at of [11, 0]) {
      await story.body.locator('p').nth(at).click()
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.keyboard.type('/')
      await expect(menu).toBeVisible()
      const [pane, box] = [await page.locator('.page-scroll').boundingBox(), await menu.boundingBox()]
      if (!pane || !box) throw new Error('It is not drawn.')
      expect(box.x).toBeGreaterThanOrEqual(pane.x)
      expect(box.x + box.width).toBeLessThanOrEqual(pane.x + pane.width)
      expect(box.y).toBeGreaterThanOrEqual(pane.y)
      expect(box.y + box.height).toBeLessThanOrEqual(pane.y + pane.height)
      await page.keyboard.press('Escape')
    }
  })
}

test('what has no letters yet begins where its article does', async ({ copydesk }) => {
  const story = await openStory(
    copydesk,
    [paragraph('b1', 'كلمة'), paragraph('b2', '/'), paragraph('b3', 'ABC')],
    {
      language: 'ar',
    },
  )
  const { right } = await whereWordsStand(story, 1)
  expect(right).toBeLessThan(3)
  const { left } = await whereWordsStand(story, 2)
  expect(left).toBeLessThan(3)
})

/** How far the words of a paragraph are from its left and right edge. */
const whereWordsStand = ({ body }: Story, at: number): Promise<{ left: number; right: number }> =>
  body
    .locator('p')
    .nth(at)
    .evaluate(block => {
      const range = document.createRange()
      range.selectNodeContents(block)
      const [words, edge] = [range.getBoundingClientRect(), block.getBoundingClientRect()]
      return { left: words.left - edge.left, right: edge.right - words.right }
    })

test('no slash menu inside words, dates and addresses', async ({ copydesk }) => {
  const story = await openStory(copydesk, [paragraph('b1', '')])
  const { page } = story
  await story.body.click()
  for (const typed of ['and/or ', 'https://tide.example/ad ', 'on 22/11 and ', 'either / or']) {
    for (const letter of typed) {
      await page.keyboard.type(letter)
      await expect(page.getByRole('listbox', { name: 'Insert a block' })).toBeHidden()
    }
  }
  await page.keyboard.press('Enter')
  await page.keyboard.type('On.')
  await expect.poll(async () => (await types(story)).length).toBe(2)
})

test('a new box takes the cursor into its first field, and Escape leads back into the story', async ({
  copydesk,
}) => {
  const story = await openStory(copydesk, STORY)
  const { page, body } = story
  await cursorAfter(story, 'The pumps ran.')
  await insert(story, 'Ad slot')
  await expect(body.getByRole('textbox', { name: 'Slot name' })).toBeFocused()
  await page.keyboard.type('quay-top')
  await page.keyboard.press('Escape')
  await expect(body.getByRole('group', { name: 'Ad slot quay-top' })).toHaveAttribute('data-selected')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.type('So: ')
  await expect
    .poll(() => story.blocks())
    .toMatchObject([{}, { slot: 'quay-top' }, { text: [{ text: 'So: The quay stayed wet.' }] }])
})

test('a related article is found, chosen and let go by keyboard alone', async ({ copydesk }) => {
  const other = newArticle({ headline: 'Ferry crews go back to the table' })
  putArticle(copydesk.newsroom, '2026-11-20-ferry', other)
  const story = await openStory(copydesk, STORY)
  const { page, body } = story
  await cursorAfter(story, 'The pumps ran.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/rel')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  const title = body.getByRole('textbox', { name: 'Title of link 1' })
  await expect(title).toBeFocused()
  await page.keyboard.type('Ferry')
  const found = body.getByRole('list', { name: 'Articles found' })
  await expect(found).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(found).toBeHidden()
  await expect(title).toBeFocused()
  await page.keyboard.type(' crews')
  await expect(found).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(found.getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(found).toBeHidden()
  await expect(title).toBeFocused()
  await expect
    .poll(async () => (await story.blocks())[1])
    .toMatchObject({ links: [{ title: 'Ferry crews go back to the table', articleId: other.id }] })
})

test('without a menu there is none for a screen reader either', async ({ copydesk }) => {
  const story = await openStory(copydesk, STORY)
  const menus = story.page.locator('main [role="listbox"]')
  await expect(menus).toHaveCount(0)
  await cursorAfter(story, 'The pumps ran.')
  await story.page.keyboard.press('Enter')
  await story.page.keyboard.type('/')
  await expect(menus).toHaveCount(1)
  await story.page.keyboard.press('Escape')
  await expect(menus).toHaveCount(0)
})
