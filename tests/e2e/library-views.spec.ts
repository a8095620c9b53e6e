import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type Article, newArticle } from '../../article/article.ts'
import { expectNothingWrong } from './axe.ts'
import { putArticle } from './disk.ts'
import { type Copydesk, expect, test } from './fixtures.ts'
import { beginArticle, paragraph } from './writing.ts'

const STORIES: [name: string, given: Partial<Article>][] = [
  [
    'tram',
    {
      headline: 'Tram line clears its last vote',
      status: 'ready',
      createdAt: '2026-11-03T09:00:00Z',
      updatedAt: '2026-11-22T09:00:00Z',
      tags: ['trams'],
      section: 'City',
    },
  ],
  [
    'ferry',
    {
      headline: 'Ferry crews go back',
      status: 'draft',
      createdAt: '2026-11-05T09:00:00Z',
      updatedAt: '2026-11-20T09:00:00Z',
      embargoUntil: '2999-01-01T06:00:00Z',
    },
  ],
  [
    'flood',
    {
      headline: 'What the flood maps leave out',
      status: 'draft',
      createdAt: '2026-11-01T09:00:00Z',
      updatedAt: '2026-11-21T09:00:00Z',
    },
  ],
]

function putStories({ newsroom }: Copydesk): void {
  for (const [name, given] of STORIES)
    putArticle(newsroom, name, { ...newArticle(), ...given, body: [paragraph('b1', 'The harbour waited.')] })
}

interface Shelf {
  page: Page
  library: Locator
  headlines: Locator
  box: Locator
  view(name: string): Promise<void>
}

async function openShelf(copydesk: Copydesk): Promise<Shelf> {
  const page = await copydesk.open()
  const library = page.getByRole('navigation', { name: 'Library' })
  return {
    page,
    library,
    headlines: library.locator('.article-row-headline'),
    box: library.getByRole('searchbox', { name: 'Search the library' }),
    async view(name) {
      await library.getByRole('button', { name: /^View:/ }).click()
      await page.getByRole('menuitem', { name, exact: true }).click()
    },
  }
}

const [TRAM, FERRY, FLOOD] = STORIES.map(([, given]) => String(given.headline)) as [string, string, string]

test('a view shows its query, so that people learn to ask', async ({ copydesk }) => {
  putStories(copydesk)
  const { library, headlines, box, view } = await openShelf(copydesk)
  await expect(headlines).toHaveText([TRAM, FLOOD, FERRY])
  await view('Drafts')
  await expect(box).toHaveValue('status:draft')
  await expect(headlines).toHaveText([FLOOD, FERRY])
  await view('Under embargo')
  await expect(headlines).toHaveText([FERRY])
  await expect(library.getByRole('button', { name: 'View: Under embargo' })).toBeVisible()
  await view('All articles')
  await expect(box).toHaveValue('')
  await expect(headlines).toHaveCount(3)
})

test('a search is kept as a view of the newsroom, renamed, moved and removed', async ({ copydesk }) => {
  putStories(copydesk)
  const { page, library, headlines, box, view } = await openShelf(copydesk)
  const settings = (): { views?: { name: string; query: string }[] } =>
    JSON.parse(readFileSync(join(copydesk.newsroom, 'copydesk.json'), 'utf8'))
  const keep = async (query: string, name: string): Promise<void> => {
    await box.fill(query)
    await library.getByRole('button', { name: 'Keep this search as a view' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByRole('button', { name: 'Keep view' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await keep('harbour -status:draft', 'On the way out')
  await keep('flood', 'Floods')
  await expect(library.getByRole('button', { name: 'View: Floods' })).toBeVisible()

  await view('On the way out')
  await expect(headlines).toHaveText([TRAM])
  await library.getByRole('button', { name: /^View:/ }).click()
  await page.getByRole('menuitem', { name: 'Arrange views…' }).click()
  const name = page.getByRole('textbox', { name: 'Name of “Floods”' })
  await name.fill('High water')
  await name.press('Enter')
  await page.getByRole('button', { name: 'Move “High water” up' }).click()
  await page.getByRole('button', { name: 'Remove “On the way out”' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of “On the way out”' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Done' }).click()
  expect(settings().views?.map(view_ => [view_.name, view_.query])).toEqual([['High water', 'flood']])

  await copydesk.close()
  const again = await openShelf(copydesk)
  await again.view('High water')
  await expect(again.box).toHaveValue('flood')
  await expect(again.headlines).toHaveText([FLOOD])
})

test('a name that another view has is refused beside the field', async ({ copydesk }) => {
  putStories(copydesk)
  const { page, library, box } = await openShelf(copydesk)
  for (const query of ['tram', 'flood']) {
    await box.fill(query)
    await library.getByRole('button', { name: 'Keep this search as a view' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Water')
    await page.getByRole('button', { name: 'Keep view' }).click()
  }
  await expect(page.getByText('There already is a view “Water”. Choose another name.')).toBeVisible()
})

test('the order is chosen, turned round and remembered', async ({ copydesk }) => {
  putStories(copydesk)
  const { page, library, headlines, box } = await openShelf(copydesk)
  const sort = async (choice: string): Promise<void> => {
    await library.getByRole('button', { name: /^Sorted:/ }).click()
    await page.getByRole('menuitemradio', { name: choice }).click()
  }
  await sort('Created')
  await expect(headlines).toHaveText([FERRY, TRAM, FLOOD])
  await sort('Headline')
  await expect(headlines).toHaveText([FERRY, TRAM, FLOOD])
  await sort('Z to A')
  await expect(headlines).toHaveText([FLOOD, TRAM, FERRY])

  // Words are ordered by how well they match until somebody wants it otherwise.
  await box.fill('harbour')
  await expect(library.getByRole('button', { name: 'Sorted: Best match' })).toBeVisible()
  await sort('Embargo')
  await expect(headlines.first()).toHaveText(FERRY)

  await copydesk.close()
  const again = await openShelf(copydesk)
  await expect(again.headlines).toHaveText([FLOOD, TRAM, FERRY])
})

test('filters are explained and tried, and their values suggested while typing', async ({ copydesk }) => {
  putStories(copydesk)
  const { page, library, headlines, box } = await openShelf(copydesk)
  await library.getByRole('button', { name: 'How to search' }).click()
  await page
    .getByRole('dialog', { name: 'How to search' })
    .getByRole('button', { name: 'status:ready', exact: true })
    .click()
  await expect(box).toHaveValue('status:ready')
  await expect(headlines).toHaveText([TRAM])

  await box.fill('harbour tag:')
  await library
    .getByRole('group', { name: 'Values of this filter' })
    .getByRole('button', { name: 'trams' })
    .click()
  await expect(box).toHaveValue('harbour tag:trams ')
  await expect(headlines).toHaveText([TRAM])

  await box.fill('embargo:soon')
  await expect(
    library.getByText('There is no state of an embargo “soon”. Choose running or over.'),
  ).toBeVisible()
})

test('the views are reached by keyboard, and the keyboard comes back', async ({ copydesk }) => {
  putStories(copydesk)
  const { page, library, headlines } = await openShelf(copydesk)
  const button = library.getByRole('button', { name: /^View:/ })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'All articles' })).toBeFocused()
  await page.keyboard.type('Read')
  await expect(page.getByRole('menuitem', { name: 'Ready' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(headlines).toHaveText([TRAM])
  await expect(button).toBeFocused()
})

test('axe finds nothing wrong with views, help and suggestions', async ({ copydesk }) => {
  putStories(copydesk)
  const { page, library, box } = await openShelf(copydesk)
  await library.getByRole('button', { name: /^View:/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectNothingWrong(page, 'views')
  await page.keyboard.press('Escape')
  await library.getByRole('button', { name: 'How to search' }).click()
  await expect(page.getByRole('dialog', { name: 'How to search' })).toBeVisible()
  await expectNothingWrong(page, 'help')
  await page.keyboard.press('Escape')
  await box.fill('status:')
  await expect(library.getByRole('group', { name: 'Values of this filter' })).toBeVisible()
  await expectNothingWrong(page, 'suggestions')
  await box.fill('flood')
  await library.getByRole('button', { name: 'Keep this search as a view' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Floods')
  await expectNothingWrong(page, 'a name for a view')
  await page.getByRole('button', { name: 'Keep view' }).click()
  await library.getByRole('button', { name: /^View:/ }).click()
  await page.getByRole('menuitem', { name: 'Arrange views…' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of “Floods”' })).toBeVisible()
  await expectNothingWrong(page, 'arranging views')
})

test('a new article is scrolled to in a list by the alphabet, and again once its headline gives it another place', async ({
  copydesk,
}) => {
  for (let at = 10; at < 70; at++)
    putArticle(copydesk.newsroom, `story-${at}`, newArticle({ headline: `Ferry story ${at}` }))
  const page = await copydesk.open()
  await page.getByRole('button', { name: /^Sorted:/ }).click()
  await page.getByRole('menuitemradio', { name: 'Headline' }).click()
  const rows = page.getByRole('list', { name: 'Articles' }).getByRole('listitem')
  await expect(rows.first()).toContainText('Ferry story 10')
  const headline = await beginArticle(page)
  await headline.fill('Tram line opens')
  await expect(rows.filter({ hasText: 'Tram line opens' })).toBeInViewport()
})
