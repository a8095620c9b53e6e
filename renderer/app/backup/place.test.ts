import { expect, test } from 'vitest'
import { backupName, folderFor, joinPath, suggestedPlace } from './place.ts'

const now = new Date(2026, 10, 22, 23, 30)

test('a backup is named after the newsroom and the day of the desk', () => {
  expect(backupName('Tidewater Courier', now)).toBe('Tidewater Courier 2026-11-22.zip')
  expect(backupName('News: “A/B” <desk>', now)).toBe('News “A B” desk 2026-11-22.zip')
  expect(backupName('', now)).toBe('Newsroom 2026-11-22.zip')
})

test('it is suggested beside the newsroom, as the system writes paths', () => {
  const at = (folder: string) => suggestedPlace({ folder, name: 'Courier', sample: false }, now)
  expect(at('/home/ines/courier')).toBe('/home/ines/Courier 2026-11-22.zip')
  expect(at('C:\\News\\courier')).toBe('C:\\News\\Courier 2026-11-22.zip')
  expect(joinPath('/mnt/disk/', 'a.zip')).toBe('/mnt/disk/a.zip')
})

test('a backup is restored beside itself until another folder is named', () => {
  expect(folderFor('/srv/Tidewater Courier 2026-11-22.zip')).toBe('/srv/Tidewater Courier 2026-11-22')
  expect(folderFor('D:\\Backups\\Courier.ZIP ')).toBe('D:\\Backups\\Courier')
  expect(folderFor('/srv/Courier')).toBe('')
  expect(folderFor('/srv/.zip')).toBe('')
  expect(folderFor('')).toBe('')
})
