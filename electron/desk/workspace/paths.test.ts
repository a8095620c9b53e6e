import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { must, refused, temporaryFolder } from '../fixtures/newsroom.ts'
import { isWithin, pathInside, resolveInside } from './paths.ts'

test.each([
  ['../secret.txt'],
  ['articles/../../secret.txt'],
  ['/etc/passwd'],
  ['articles//tram.article.json'],
  ['articles/./tram.article.json'],
  ['articles\\..\\..\\secret.txt'],
  ['C:/Windows/win.ini'],
  ['c:secret.txt'],
  ['//server/share/secret.txt'],
  ['articles/tram.article.json\0.png'],
  ['articles/con'],
  ['articles/NUL.article.json'],
  ['articles/tram.'],
  ['articles/tram /x'],
  [''],
  ['..'],
  ['.'],
])('%j does not leave the newsroom', async path => {
  expect(refused(await resolveInside(await temporaryFolder(), path)).code).toBe('workspace/outside')
})

test('a file that is not there yet has its place', async () => {
  const folder = await temporaryFolder()
  expect(must(await resolveInside(folder, 'articles/2026/tram.article.json'))).toBe(
    join(folder, 'articles', '2026', 'tram.article.json'),
  )
})

test('names of every script and with dots inside are good names', async () => {
  const folder = await temporaryFolder()
  for (const name of [
    'трамвай.article.json',
    'ترام.article.json',
    '潮.article.json',
    'a..b',
    '...x',
    'conquest',
  ]) {
    expect(must(await resolveInside(folder, `articles/${name}`))).toBe(join(folder, 'articles', name))
  }
})

test('a linked folder that leads out is refused, for files there and files to come', async () => {
  const outside = await temporaryFolder()
  await writeFile(join(outside, 'secret.txt'), 'secret')
  const folder = await temporaryFolder()
  await symlink(outside, join(folder, 'articles'), 'junction')
  expect(refused(await resolveInside(folder, 'articles/secret.txt')).code).toBe('workspace/outside')
  expect(refused(await resolveInside(folder, 'articles/2026/new.article.json')).code).toBe(
    'workspace/outside',
  )
  expect(refused(await resolveInside(folder, 'articles')).code).toBe('workspace/outside')
})

test('a link inside the newsroom is followed to where it leads', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'archive'))
  await symlink(join(folder, 'archive'), join(folder, 'articles'), 'junction')
  expect(must(await resolveInside(folder, 'articles/tram.article.json'))).toBe(
    join(folder, 'archive', 'tram.article.json'),
  )
})

if (process.platform !== 'win32') {
  test('a file that is a link out, or to nothing yet, is refused', async () => {
    const outside = await temporaryFolder()
    await writeFile(join(outside, 'secret.txt'), 'secret')
    const folder = await temporaryFolder()
    await symlink(join(outside, 'secret.txt'), join(folder, 'a.txt'))
    await symlink(join(outside, 'not-yet.txt'), join(folder, 'b.txt'))
    await symlink('c.txt', join(folder, 'c.txt'))
    expect(refused(await resolveInside(folder, 'a.txt')).code).toBe('workspace/outside')
    expect(refused(await resolveInside(folder, 'b.txt')).code).toBe('workspace/outside')
    expect(refused(await resolveInside(folder, 'c.txt')).code).toBe('disk/loop')
  })
}

test('whatever a path is made of, it lands inside or nowhere', async () => {
  const folder = await temporaryFolder()
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', 'articles', 'media', '~', '%2e%2e', 'C:', '\\', '..\\', '\0', 'nul', ' '),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 5 }), fc.constantFrom('/', '\\'), async (parts, between) => {
      const path = parts.join(between)
      const place = await resolveInside(folder, path)
      if (!place.ok) return
      expect(isWithin(folder, place.value)).toBe(true)
      expect(pathInside(folder, place.value)).toBe(path)
    }),
  )
})
