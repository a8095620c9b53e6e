import type { ArticleVersion, VersionReason } from '../../contract.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** What happened then must be found again, however long ago. */
const FOR_EVER: ReadonlySet<VersionReason> = new Set(['imported', 'status', 'exported'])

/**
 * Which versions may go: of those older than a day the last of each hour stays, of those older than a week the last of each day
 * (UTC). The first and the newest stay, what somebody asked to keep, what was imported or exported, and every move of the status,
 * a restore's and a colleague's program's too.
 * A version from the future, as a clock that jumps leaves behind, stays until its day has come.
 *
 * @param versions the oldest first
 * @param now milliseconds since 1970
 */
export function thinned(versions: readonly ArticleVersion[], now: number): Set<string> {
  const last = new Map<string, string>()
  const gone = new Set<string>()
  versions.forEach((version, index) => {
    const at = Date.parse(version.at)
    const age = now - at
    if (index === 0 || index === versions.length - 1) return
    const isMoved = version.status !== versions[index - 1]?.status
    if (version.keep || isMoved || FOR_EVER.has(version.reason) || !(age > DAY)) return
    const span = age > WEEK ? `day ${Math.floor(at / DAY)}` : `hour ${Math.floor(at / HOUR)}`
    const earlier = last.get(span)
    if (earlier !== undefined) gone.add(earlier)
    last.set(span, version.id)
  })
  return gone
}
