import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newArticle, printArticle } from '../../article/article.ts'
import { expect, test } from './fixtures.ts'

const file = (newsroom: string, name: string): string => join(newsroom, 'articles', `${name}.article.json`)

function putStory(newsroom: string, name: string, headline: string, words: string): void {
  const article = newArticle({ headline, section: 'City' })
  const body = [{ id: 'b1', type: 'paragraph' as const, text: [{ text: words }] }]
  writeFileSync(file(newsroom, name), printArticle({ ...article, body, status: 'ready', tags: ['trams'] }))
}

test('the library is searched as one types, with filters, phrases and exclusions', async ({ copydesk }) => {
  putStory(copydesk.newsroom, 'tram', 'Tram line clears its last vote', 'Traders near the harbour waited.')
  putStory(copydesk.newsroom, 'strasse', 'Die Straße zum Hafen', 'Die Bahn fährt durch die Größe Gasse.')
  const page = await copydesk.open()
  const library = page.getByRole('navigation', { name: 'Library' })
  const rows = library.getByRole('list', { name: 'Articles' }).getByRole('listitem')
  const box = library.getByRole('searchbox', { name: 'Search the library' })
  await expect(rows).toHaveCount(2)

  await box.pressSequentially('harb')
  await expect(rows).toHaveCount(1)
  await expect(rows.locator('mark')).toHaveText('harb')
  await box.fill('strasse status:ready tag:trams')
  await expect(rows).toHaveText(/Die Straße zum Hafen/)
  await box.fill('"line clears" -hafen')
  await expect(rows).toHaveText(/Tram line clears/)

  await box.fill('status:redy')
  await expect(library.getByText('There is no status “redy”. Choose draft, in-edit,')).toBeVisible()
  // What the query before found is still to be seen, but cannot be taken for an answer.
  await expect(library.locator('.library-list[inert]').getByText('Tram line clears')).toBeVisible()
  await box.fill('-')
  await expect(library.getByText('There is nothing to look for in “-”.')).toBeVisible()
  await box.fill('status:draft')
  await expect(library.getByText('Nothing found')).toBeVisible()
  await box.fill('"unclosed')
  await expect(library.getByText('The quotation mark has no end yet')).toBeVisible()
  await box.fill('after:yesterday')
  await expect(library.getByText('“yesterday” is not a day.')).toBeVisible()
  await expect(library.getByText('no end yet')).toBeHidden()
})

test('what other programs do to the articles shows in the library by itself', async ({ copydesk }) => {
  putStory(copydesk.newsroom, 'tram', 'Tram line clears its last vote', 'Traders waited.')
  const page = await copydesk.open()
  const rows = page.getByRole('list', { name: 'Articles' }).getByRole('listitem')
  await expect(rows).toHaveCount(1)
  // The desk begins to follow the files once the first list is out, and looks again then.
  putStory(copydesk.newsroom, 'ferry', 'Ferry crews go back', 'The ferry.')
  await expect(rows.first()).toContainText('Ferry crews go back')
  await expect(rows).toHaveCount(2)
  rmSync(file(copydesk.newsroom, 'tram'))
  await expect(rows).toHaveCount(1)
})
