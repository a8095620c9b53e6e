import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWitness, STALE } from './witness.ts'

test('a lock that stands still under watch is stale after half a minute, one that beats never', () => {
  let now = 0
  const witness = createWitness(() => now)
  const looks = (beat: (at: number) => string): boolean[] =>
    Array.from({ length: 40 }, () => {
      now += 2000
      return witness.isStale('lock', beat(now))
    })
  expect(looks(() => 'dead').indexOf(true)).toBe(STALE / 2000)
  expect(looks(at => `alive ${Math.floor(at / 10_000)}`)).not.toContain(true)
})

test('what was seen before this machine slept says nothing about who lives', () => {
  let now = 0
  const witness = createWitness(() => now)
  expect(witness.isStale('lock', 'beat 7')).toBe(false)
  now += 60 * 60 * 1000
  expect(witness.isStale('lock', 'beat 7')).toBe(false)
})

test('whatever the gaps and beats, no lock is stale that changed within the last half minute', () => {
  const look = fc.record({ wait: fc.integer({ min: 1, max: 20_000 }), beats: fc.boolean() })
  fc.assert(
    fc.property(fc.array(look, { maxLength: 60 }), looks => {
      let now = 0
      let beat = 0
      let changedAt = 0
      const witness = createWitness(() => now)
      for (const { wait, beats } of looks) {
        now += wait
        if (beats) {
          beat++
          changedAt = now
        }
        if (witness.isStale('lock', `desk ${beat}`)) expect(now - changedAt).toBeGreaterThanOrEqual(STALE)
      }
    }),
  )
})
