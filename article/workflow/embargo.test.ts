import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embargoAt, timeLeft, untilNextTick } from './embargo.ts'

const at = Date.parse('2026-11-22T12:00:00Z')
const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000] as const

test('an embargo runs until its moment and is over from then on', () => {
  expect(embargoAt(null, at)).toEqual({ is: 'none' })
  expect(embargoAt('next Tuesday', at)).toEqual({ is: 'none' })
  expect(embargoAt('2026-11-22T14:00:00+01:00', at)).toEqual({ is: 'running', left: hour })
  expect(embargoAt('2026-11-22T12:00:00Z', at)).toEqual({ is: 'over' })
})

test.each([
  [3 * day + hour, '3 days'],
  [30 * hour, '30 h'],
  [2 * hour + 13 * minute + 30 * second, '2 h 14 min'],
  [hour, '1 h 0 min'],
  [hour - second, '59:59'],
  [14 * minute + 5 * second, '14:05'],
  [1, '0:01'],
])('%d milliseconds are "%s"', (left, words) => {
  expect(timeLeft(left)).toBe(words)
})

test('a countdown that looks only when told to never shows anything old', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 * day }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (left, part) => {
        const wait = untilNextTick(left)
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(minute)
        const between = left - Math.floor(part * wait)
        // Days and hours are told more coarsely than they are looked at.
        if (between > 0) expect(timeLeft(between)).toBe(timeLeft(left))
      },
    ),
  )
})
