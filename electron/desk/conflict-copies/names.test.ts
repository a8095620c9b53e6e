import { expect, test } from 'vitest'
import { originalsOf } from './names.ts'

const TRAM = '2026-11-22-tram.article.json'

test.each([
  ['2026-11-22-tram (conflicted copy).article.json', 'Dropbox', ''],
  ["2026-11-22-tram (Anna's conflicted copy 2026-11-22).article.json", 'Dropbox', 'Anna'],
  ['2026-11-22-tram.article (Anna’s conflicted copy 2026-11-22).json', 'Dropbox', 'Anna'],
  ["2026-11-22-tram (Ines' conflicted copy).article.json", 'Dropbox', 'Ines'],
  ['2026-11-22-tram.article (conflicted copy 2026-11-22 101112).json', 'Nextcloud', ''],
  ['2026-11-22-tram.article.sync-conflict-20261122-101112-ABCDEFG.json', 'Syncthing', 'ABCDEFG'],
  ['2026-11-22-tram.sync-conflict-20261122-101112-ABCDEFG.article.json', 'Syncthing', 'ABCDEFG'],
  ['2026-11-22-tram-DESKTOP-4F2.article.json', 'OneDrive', 'DESKTOP-4F2'],
  ['2026-11-22-tram.article-DESKTOP-4F2.json', 'OneDrive', 'DESKTOP-4F2'],
  ['2026-11-22-tram.article 2.json', 'iCloud', ''],
  ['2026-11-22-tram 2.article.json', 'iCloud', ''],
  ['2026-11-22-tram.article (1).json', 'Google Drive', ''],
  ['2026-11-22-tram copy.article.json', '', ''],
  ['2026-11-22-tram.article - Copy (2).json', '', ''],
  [
    '2026-11-22-tram (SFConflict bo@desk.example 2026-11-22-10-11-12).article.json',
    'Seafile',
    'bo@desk.example',
  ],
  ['2026-11-22-tram.article (Annas in Konflikt stehende Kopie 2026-11-22).json', '', ''],
])('%s is a copy of the tram story', (name, service, from) => {
  expect(originalsOf(name)).toContainEqual({ original: TRAM, service, from })
})

test('a machine’s name is told from the capitals of the file’s own', () => {
  expect(originalsOf('Ferries-STOP-LAPTOP-7.article.json').map(({ original }) => original)).toContain(
    'Ferries-STOP.article.json',
  )
})

test.each([
  TRAM,
  '2026-11-22-tram-2.article.json',
  '2026-11-22-tram-vote.article.json',
  'copydesk.json',
  'notes (1).txt',
  'notes 2.json',
  ' (1).article.json',
  '.article (1).json',
])('%s is no copy by its name', name => {
  expect(originalsOf(name)).toEqual([])
})
