import { describe, expect, test } from 'vitest'
import { clockTime, fullTime, relativeTime } from './relative-time.ts'

const now = new Date(2026, 10, 22, 15, 0)
const at = (...parts: [number, number, number, number?, number?]): string => new Date(...parts).toISOString()

describe('when an article was last changed', () => {
  test.each([
    ['a moment ago', at(2026, 10, 22, 15, 0), 'Just now'],
    ['on a machine whose clock is ahead', at(2026, 10, 22, 15, 4), 'Just now'],
    ['two minutes ago', at(2026, 10, 22, 14, 58), '2 min ago'],
    ['an hour ago', at(2026, 10, 22, 14, 0), '14:00'],
    ['early today', at(2026, 10, 22, 0, 5), '00:05'],
    ['late yesterday', at(2026, 10, 21, 23, 59), 'Yesterday'],
    ['two days ago', at(2026, 10, 20, 12, 0), 'Fri'],
    ['six days ago', at(2026, 10, 16, 1, 0), 'Mon'],
    ['a week ago', at(2026, 10, 15, 12, 0), '15 Nov'],
    ['in another year', at(2025, 10, 3), '3 Nov 2025'],
  ])('%s', (_when, iso, words) => {
    expect(relativeTime(iso, now)).toBe(words)
  })

  test('just before midnight is minutes ago, not yesterday', () => {
    expect(relativeTime(at(2026, 10, 21, 23, 50), new Date(2026, 10, 22, 0, 5))).toBe('15 min ago')
  })

  test('a moment that cannot be read is left out', () => {
    expect(relativeTime('last Tuesday', now)).toBe('')
    expect(fullTime('')).toBe('')
  })
})

test('a moment in a sentence names the day unless it is today', () => {
  expect(clockTime(at(2026, 10, 22, 9, 5), now)).toBe('09:05')
  expect(clockTime(at(2026, 10, 21, 23, 59), now)).toBe('yesterday at 23:59')
  expect(clockTime(at(2026, 10, 3, 6, 0), now)).toBe('3 Nov at 06:00')
  expect(clockTime(at(2025, 10, 3, 6, 0), now)).toBe('3 Nov 2025 at 06:00')
  expect(clockTime('soon', now)).toBe('')
})
