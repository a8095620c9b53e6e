import { expect, test } from 'vitest'
import type { Status } from '../../../article/article.ts'
import type { ArticleVersion } from '../../../electron/contract.ts'
import { statusSince } from './status-since.ts'

const version = (status: Status, at: string, by: string): ArticleVersion => ({
  id: '000001-aaaa',
  at,
  by,
  reason: 'saved',
  keep: false,
  status,
  words: 0,
  added: 0,
  removed: 0,
})

test('a status holds since the version that brought it, by whoever saved that', () => {
  const versions = [
    version('ready', '15:00', 'Ines Aldover'),
    version('ready', '14:05', 'Mara Lind'),
    version('draft', '13:00', 'Ines Aldover'),
    version('ready', '12:00', 'Petra Lund'),
  ]
  expect(statusSince(versions, 'ready')).toEqual({ at: '14:05', by: 'Mara Lind' })
})

test('a story that was never moved is what it is since it was begun', () => {
  expect(
    statusSince([version('draft', '12:00', ''), version('draft', '11:00', 'Mara Lind')], 'draft'),
  ).toEqual({
    at: '11:00',
    by: 'Mara Lind',
  })
})

test('while a move is not in the history yet, nothing is said', () => {
  expect(statusSince([version('draft', '12:00', '')], 'ready')).toBeNull()
  expect(statusSince([], 'draft')).toBeNull()
})

test('where the history begins with a story that was moved before, nothing is said', () => {
  expect(statusSince([version('fact-check', '12:00', 'Ines Aldover')], 'fact-check')).toBeNull()
})
