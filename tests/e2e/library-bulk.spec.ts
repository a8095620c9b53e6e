import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newArticle } from '../../article/article.ts'
import { expectNothingWrong } from './axe.ts'
import { articleNamed, articlesOnDisk, putArticle, saved } from './disk.ts'
import { expect, test } from './fixtures.ts'
import { complete, openShelf, putStories } from './shelf.ts'

const statuses = (newsroom: string): Record<string, string> =>
  Object.fromEntries([...articlesOnDisk(newsroom).values()].map(({ headline, status }) => [headline, status]))

test('a status is set for many, with what cannot go there named and what is asked about confirmed', async ({
  copydesk,
}) => {
  putStories(copydesk, 3)
  putArticle(copydesk.newsroom, 'killed', {
    ...newArticle({ headline: 'Story dead' }),
    ...complete,
    status: 'killed',
  })
  putArticle(copydesk.newsroom, 'bare', { ...newArticle({ headline: '' }), ...complete })
  const { page, bar, rows } = await openShelf(copydesk)
  await rows.first().focus()
  await page.keyboard.press('ControlOrMeta+a')
  await bar.getByRole('button', { name: 'Status…' }).click()
  await page.getByRole('menuitem', { name: 'Ready' }).click()
  const report = page.getByRole('dialog', { name: '2 articles not done' })
  await expect(report.getByRole('list', { name: 'Articles not done' })).toContainText(
    'A killed story must be brought back',
  )
  await expect(report).toContainText('3 articles are now “Ready”.')
  await report.getByRole('button', { name: 'Go on with it anyway' }).click()
  await expect(page.getByText('One article is now “Ready”.')).toBeVisible()
  expect(statuses(copydesk.newsroom)).toEqual({
    'Story 01': 'ready',
    'Story 02': 'ready',
    'Story 03': 'ready',
    'Story dead': 'killed',
    '': 'ready',
  })
})

test('the open article is changed with the others, keeps its unsaved words, and is never in conflict', async ({
  copydesk,
}) => {
  putStories(copydesk, 3)
  const { page, bar, row, rows } = await openShelf(copydesk)
  await row('Story 02').click()
  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Then it rained.')
  await rows.first().focus()
  await page.keyboard.press('ControlOrMeta+a')
  await bar.getByRole('button', { name: 'Tags…' }).click()
  await page.getByRole('textbox', { name: 'Add' }).fill('harbour')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Change tags' }).click()
  await expect(page.getByText('3 articles were tagged anew.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Body' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Again.')
  await saved(page)
  const open = articleNamed(copydesk.newsroom, 'Story 02')
  expect(open.tags).toEqual(['harbour'])
  expect(JSON.stringify(open.body)).toContain('Then it rained. Again.')
  expect(articleNamed(copydesk.newsroom, 'Story 03').tags).toEqual(['harbour'])

  await rows.first().focus()
  await page.keyboard.press('ControlOrMeta+a')
  await bar.getByRole('button', { name: 'Tags…' }).click()
  await page.getByRole('dialog').getByText('harbour', { exact: true }).click()
  await page.getByRole('button', { name: 'Change tags' }).click()
  await expect
    .poll(() => [...articlesOnDisk(copydesk.newsroom).values()].flatMap(article => article.tags))
    .toEqual([])
})

test('many articles go to the trash, the open one among them, and all come back with one press', async ({
  copydesk,
}) => {
  putStories(copydesk, 5)
  const { page, bar, row, rows } = await openShelf(copydesk)
  await row('Story 03').click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Story 03')
  await row('Story 02').click({ modifiers: ['ControlOrMeta'] })
  await row('Story 04').click({ modifiers: ['Shift'] })
  await bar.getByRole('button', { name: 'Move the selection to the trash' }).click()
  await expect(page.getByText('Moved 3 articles to the trash.')).toBeVisible()
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(5)
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Story 03')
  expect(articlesOnDisk(copydesk.newsroom).size).toBe(5)
})

test('many articles are sent out in several formats; those that fail are named, the others are written', async ({
  copydesk,
}) => {
  putStories(copydesk, 4, { status: 'ready' })
  writeFileSync(join(copydesk.newsroom, 'articles', 'torn.article.json'), '{"format": "copydesk-art')
  putArticle(copydesk.newsroom, 'early', {
    ...newArticle({ headline: 'Story early' }),
    ...complete,
    embargoUntil: '2999-01-01T06:00:00Z',
  })
  const { page, bar, row, rows } = await openShelf(copydesk)
  await row('Story 02').click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Story 02')
  await rows.first().focus()
  await page.keyboard.press('ControlOrMeta+a')
  await bar.getByRole('button', { name: 'Send out…' }).click()
  await page.getByRole('checkbox', { name: 'Markdown' }).click({ force: true })
  await page.getByRole('dialog').getByRole('button', { name: 'Send out' }).click()
  const report = page.getByRole('dialog', { name: '2 articles not done' })
  const failures = report.getByRole('list', { name: 'Articles not done' })
  await expect(failures).toContainText('Its embargo is still running.')
  await expect(failures).toContainText('is damaged')
  await expect(report).toContainText('4 articles were sent out in 8 files.')
  const folder = (await report.locator('code').textContent()) ?? ''
  expect(existsSync(folder) && readdirSync(folder)).toHaveLength(8)
  await report.getByRole('button', { name: 'Done' }).click()
  await saved(page)
  for (const [headline, status] of [
    ['Story 01', 'Sent out'],
    ['Story 02', 'Sent out'],
    ['Story early', 'Draft'],
  ] as const)
    await expect(row(headline)).toContainText(status)
})

test('work on many articles shows how far it is, can be stopped, and says where it stopped', async ({
  copydesk,
}) => {
  putStories(copydesk, 23)
  for (let batch = 0; batch < 12; batch++)
    for (let number = 0; number < 25; number++)
      putArticle(copydesk.newsroom, `more-${batch}-${number}`, {
        ...newArticle({ headline: `More ${batch} ${number}` }),
        ...complete,
      })
  const { page, library, bar, rows } = await openShelf(copydesk)
  await rows.first().focus()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(bar).toContainText('323 selected')
  await bar.getByRole('button', { name: 'Status…' }).click()
  await page.getByRole('menuitem', { name: 'Fact-check' }).click()
  const work = library.getByRole('region', { name: 'Work on many articles' })
  await expect(work).toContainText(/\d of 323/)
  await work.getByRole('button', { name: 'Stop' }).click()
  const report = page.getByRole('dialog', { name: 'Stopped' })
  await expect(report).toContainText(/are now “Fact-check”\. Stopped before the other \d+\./)
  await expectNothingWrong(page, 'a job that was stopped')
  const done = Object.values(statuses(copydesk.newsroom)).filter(status => status === 'fact-check').length
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(323)
  await expect(report).toContainText(String(done))
})

test('axe finds nothing wrong with choosing, tagging and sending out', async ({ copydesk }) => {
  putStories(copydesk, 4, { tags: ['harbour'], embargoUntil: '2999-01-01T06:00:00Z' })
  const { page, bar, rows } = await openShelf(copydesk)
  await rows.first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar).toContainText('2 selected')
  await expectNothingWrong(page, 'chosen articles')
  await bar.getByRole('button', { name: 'Tags…' }).click()
  await expect(page.getByRole('group', { name: 'Take away' })).toBeVisible()
  await expectNothingWrong(page, 'tags of many')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Send out…' }).click()
  await expect(page.getByRole('dialog', { name: 'Send out 2 articles' })).toBeVisible()
  await expectNothingWrong(page, 'sending out')
  await page.getByRole('dialog').getByRole('button', { name: 'Send out' }).click()
  await expect(page.getByRole('list', { name: 'Articles not done' })).toBeVisible()
  await expectNothingWrong(page, 'what was not done')
})
