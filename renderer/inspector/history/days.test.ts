import { expect, test } from 'vitest'
import type { ArticleVersion } from '../../../electron/contract.ts'
import { byDay, deltaInWords, versionInWords } from './days.ts'

const NOW = new Date(2026, 10, 22, 12)

const version = (at: Date, given: Partial<ArticleVersion> = {}): ArticleVersion => ({
  id: '000001-aaaa',
  at: at.toISOString(),
  by: 'Hedda Voss',
  reason: 'saved',
  keep: false,
  status: 'draft',
  words: 120,
  added: 0,
  removed: 0,
  ...given,
})

test('versions stand under their day', () => {
  const days = byDay(
    [
      version(new Date(2026, 10, 22, 9)),
      version(new Date(2026, 10, 22, 8)),
      version(new Date(2026, 10, 21, 23)),
      version(new Date(2026, 10, 3, 9)),
      version(new Date(2025, 10, 3, 9)),
    ],
    NOW,
  )
  expect(days.map(({ name, versions }) => `${name}: ${versions.length}`)).toEqual([
    'Today: 2',
    'Yesterday: 1',
    'Tuesday 3 November: 1',
    '3 November 2025: 1',
  ])
})

test('a version is named by when, who and what happened', () => {
  const moved = version(new Date(2026, 10, 22, 9, 5), { reason: 'status', status: 'fact-check' })
  expect(versionInWords(moved, NOW)).toBe('Today, 09:05, Hedda Voss, Status: Fact-check')
  expect(versionInWords(version(new Date(2026, 10, 21, 9, 5), { by: '' }), NOW)).toBe('Yesterday, 09:05')
})

test('words that came and went are counted with their signs', () => {
  expect(deltaInWords(version(NOW, { added: 34, removed: 2 }))).toBe('+34 −2')
  expect(deltaInWords(version(NOW, { removed: 7 }))).toBe('−7')
  expect(deltaInWords(version(NOW))).toBe('')
})
