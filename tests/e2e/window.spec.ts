import { expect, test } from './fixtures.ts'

test('the window opens with its three columns, and shows nothing that comes from outside', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
  await expect(page.getByRole('main', { name: 'Article' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeVisible()

  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
  const origin = new URL(page.url()).origin
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter(url => new URL(url).origin !== origin && !/^(?:data|blob):/.test(url))).toEqual([])
})

test('the address in the window no longer shows the token', async ({ page }) => {
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
})
