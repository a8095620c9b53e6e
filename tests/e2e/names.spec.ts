import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { putStory, STORY } from './story.ts'
import { beginArticle } from './writing.ts'

type Role = Parameters<Page['getByRole']>[0]

/** What is there whether or not an article is open. */
const ALWAYS: [Role, string][] = [
  ['button', 'New article'],
  ['button', 'Import'],
  ['button', 'Export'],
  ['tab', 'Article'],
  ['tab', 'Checks'],
  ['tab', 'Quotes'],
  ['tab', 'Ads'],
  ['tab', 'History'],
  ['navigation', 'Library'],
  ['main', 'Article'],
  ['complementary', 'Inspector'],
]

const WITH_ARTICLE: [Role, string][] = [
  ['textbox', 'Kicker'],
  ['textbox', 'Headline'],
  ['textbox', 'Standfirst'],
  ['textbox', 'Body'],
  ['button', 'Insert'],
  ['status', 'Saved'],
]

const INSERT_ITEMS = [
  'Related links',
  'Ad slot',
  'Quote',
  'Pull quote',
  'Image',
  'Divider',
  'Heading',
  'List',
]

/** Found as people and their tools look for it: by a part of the name, in any case. Two answers would be no answer. */
async function expectOne(page: Page, names: readonly [Role, string][]): Promise<void> {
  for (const [role, name] of names)
    await expect.soft(page.getByRole(role, { name }), `${role} “${name}”`).toHaveCount(1)
}

async function openStory(page: Page, headline: string): Promise<Locator> {
  await page.getByRole('button', { name: headline }).first().click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline)
  return page.getByRole('textbox', { name: 'Body' })
}

test('in an empty newsroom every promised name means one thing', async ({ page }) => {
  await expect(page.getByText('The library is empty')).toBeVisible()
  await expectOne(page, ALWAYS)
  for (const [role, name] of WITH_ARTICLE)
    await expect.soft(page.getByRole(role, { name }), `no ${role} “${name}” yet`).toHaveCount(0)
})

test('with an article open every promised name means one thing, whatever the inspector shows', async ({
  copydesk,
}) => {
  putStory(copydesk.newsroom)
  const page = await copydesk.open()
  await openStory(page, STORY.headline)
  for (const tab of ['Article', 'Checks', 'Quotes', 'Ads', 'History']) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tabpanel', { name: tab })).not.toBeEmpty()
    await expectOne(page, [...ALWAYS, ...WITH_ARTICLE])
  }
  await page.getByRole('button', { name: STORY.headline }).first().hover()
  await expectOne(page, [...ALWAYS, ...WITH_ARTICLE])
})

test.describe('in the sample newsroom', () => {
  test.use({ startWith: 'sample' })

  test('every promised name means one thing, with each of its articles open', async ({ page }) => {
    await expectOne(page, ALWAYS)
    const rows = page.getByRole('list', { name: 'Articles' }).locator('.article-row-open')
    for (const row of await rows.all()) {
      await row.click()
      await expect(row).toHaveAttribute('aria-current', 'true')
      await expect(page.getByRole('textbox', { name: 'Body' })).toBeVisible()
      await expectOne(page, [...ALWAYS, ...WITH_ARTICLE])
    }
  })
})

test('a new article is empty under the same names', async ({ page }) => {
  await beginArticle(page)
  await expectOne(page, [...ALWAYS, ...WITH_ARTICLE])
})

test('a count beside a tab is told, but is no part of its name', async ({ copydesk }) => {
  putStory(copydesk.newsroom)
  const page = await copydesk.open()
  await openStory(page, STORY.headline)
  for (const name of ['Checks', 'Ads'])
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAccessibleDescription(/^\d+ /)
  await expect(page.getByRole('tab', { name: 'Quotes', exact: true })).toBeVisible()
})

test('ad slots, related links and pictures are found by what they are', async ({ copydesk }) => {
  putStory(copydesk.newsroom)
  const page = await copydesk.open()
  const body = await openStory(page, STORY.headline)
  for (const block of STORY.body) {
    if (block.type !== 'ad-slot') continue
    const name = `Ad slot ${block.slot}`
    const same = STORY.body.filter(other => other.type === 'ad-slot' && other.slot === block.slot)
    await expect(body.getByRole('group', { name, exact: true })).toHaveCount(same.length)
  }
  const count = (type: string) => STORY.body.filter(block => block.type === type).length
  await expect(body.getByRole('group', { name: 'Related links', exact: true })).toHaveCount(count('related'))
  await expect(body.getByRole('figure')).toHaveCount(count('image'))
  await expect(body.getByRole('group', { name: 'Divider', exact: true }).getByRole('separator')).toHaveCount(
    count('divider'),
  )
})

test('the Insert menu and the slash menu say the names of the blocks and nothing else', async ({ page }) => {
  await beginArticle(page)
  await page.getByRole('button', { name: 'Insert' }).click()
  for (const name of INSERT_ITEMS)
    await expect.soft(page.getByRole('menuitem', { name, exact: true })).toHaveCount(1)
  await expect(page.getByRole('menuitem')).toHaveCount(INSERT_ITEMS.length)
  await page.keyboard.press('Escape')

  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.type('/')
  for (const name of INSERT_ITEMS)
    await expect.soft(page.getByRole('option', { name, exact: true })).toHaveCount(1)
})
