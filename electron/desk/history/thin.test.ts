import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATUSES } from '../../../article/article.ts'
import { type ArticleVersion, VERSION_REASONS } from '../../contract.ts'
import { thinned } from './thin.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const NOW = Date.parse('2026-11-22T12:00:00Z')

const version = (age: number, given: Partial<ArticleVersion> = {}): ArticleVersion => ({
  id: `${age}`,
  at: new Date(NOW - age).toISOString(),
  by: '',
  reason: 'saved',
  keep: false,
  status: 'draft',
  words: 0,
  added: 0,
  removed: 0,
  ...given,
})

const stay = (versions: ArticleVersion[], now = NOW): string[] => {
  const gone = thinned(versions, now)
  return versions.flatMap(({ id }) => (gone.has(id) ? [] : [id]))
}

const minutes = (count: number): number => count * 60_000

test('all of the last day stay, one an hour for a week, one a day after', () => {
  const first = version(60 * DAY)
  const old = [version(30 * DAY + minutes(9)), version(30 * DAY + minutes(5)), version(30 * DAY)]
  const week = [version(3 * DAY + minutes(50)), version(3 * DAY + minutes(10)), version(3 * DAY)]
  const today = [version(minutes(3)), version(minutes(2)), version(minutes(1))]
  const left = stay([first, ...old, ...week, ...today])
  expect(left).toEqual([
    first.id,
    old[2]?.id,
    // 11:10 and 11:50 share an hour; 12:00 begins the next.
    week[1]?.id,
    week[2]?.id,
    ...today.map(({ id }) => id),
  ])
})

test('what was kept, imported, exported or moved in status stays however old it is', () => {
  const versions = [
    version(40 * DAY + 9),
    version(40 * DAY + 8, { keep: true }),
    version(40 * DAY + 7, { reason: 'status' }),
    version(40 * DAY + 6, { reason: 'exported' }),
    version(40 * DAY + 5, { reason: 'imported' }),
    version(40 * DAY + 4),
    version(40 * DAY + 3),
    version(1),
  ]
  expect(stay(versions)).toEqual(versions.filter((_, index) => index !== 5).map(({ id }) => id))
})

test('a move in status stays whatever brought it about: a restore, or a colleague’s program', () => {
  const versions = [
    version(40 * DAY + 9),
    version(40 * DAY + 8, { reason: 'outside', status: 'ready' }),
    version(40 * DAY + 7, { status: 'ready' }),
    version(40 * DAY + 6, { reason: 'restored' }),
    version(40 * DAY + 5),
    version(40 * DAY + 4),
    version(1),
  ]
  expect(stay(versions)).toEqual(
    versions.filter((_, index) => index !== 2 && index !== 4).map(({ id }) => id),
  )
})

/** Versions one after the other by a clock that jumps about as it likes. */
const jumping = fc
  .array(
    fc.record({
      age: fc.integer({ min: -40 * DAY, max: 40 * DAY }),
      keep: fc.boolean(),
      reason: fc.constantFrom(...VERSION_REASONS),
      status: fc.constantFrom(...STATUSES),
    }),
    { maxLength: 40 },
  )
  .map(list => list.map(({ age, ...given }, index) => version(age, { ...given, id: `v${index}` })))

test('however the clock jumped: first, newest, kept and the last day stay, and each span keeps its last', () => {
  fc.assert(
    fc.property(jumping, versions => {
      const left = new Set(stay(versions))
      const plain = versions.filter(
        ({ keep, reason, status }, at) =>
          !keep &&
          !['imported', 'status', 'exported'].includes(reason) &&
          status === versions[at - 1]?.status,
      )
      for (const each of versions) {
        if (!plain.includes(each)) expect(left).toContain(each.id)
        if (NOW - Date.parse(each.at) <= DAY) expect(left).toContain(each.id)
        const span = (other: ArticleVersion, length: number): boolean =>
          Math.floor(Date.parse(other.at) / length) === Math.floor(Date.parse(each.at) / length)
        const around = versions.filter(other => span(other, NOW - Date.parse(each.at) > 7 * DAY ? DAY : HOUR))
        expect(around.some(({ id }) => left.has(id))).toBe(true)
      }
      for (const end of [versions.at(0), versions.at(-1)]) if (end) expect(left).toContain(end.id)
    }),
  )
})

test('thinning twice lets no more go than thinning once', () => {
  fc.assert(
    fc.property(jumping, versions => {
      const once = stay(versions)
      const again = versions.filter(({ id }) => once.includes(id))
      expect(stay(again)).toEqual(once)
    }),
  )
})
