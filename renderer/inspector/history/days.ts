import type { ArticleVersion } from '../../../electron/contract.ts'
import { STATUS_WORDS } from '../../library/status.ts'

/** Versions of one calendar day, the newest first. */
export interface Day {
  name: string
  versions: ArticleVersion[]
}

const dayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
const dayNameWithYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const DAY = 24 * 60 * 60 * 1000

/** Groups versions by local day, in the order given: where a clock jumped, a day may come twice. */
export function byDay(versions: readonly ArticleVersion[], now = new Date()): Day[] {
  const days: Day[] = []
  for (const version of versions) {
    const name = nameOf(new Date(version.at), now)
    const last = days.at(-1)
    if (last?.name === name) last.versions.push(version)
    else days.push({ name, versions: [version] })
  }
  return days
}

function nameOf(day: Date, now: Date): string {
  const same = (other: Date): boolean => day.toDateString() === other.toDateString()
  if (same(now)) return 'Today'
  if (same(new Date(now.getTime() - DAY))) return 'Yesterday'
  return day.getFullYear() === now.getFullYear() ? dayName.format(day) : dayNameWithYear.format(day)
}

/** The time of day: "09:30". */
export const timeOf = ({ at }: ArticleVersion): string => time.format(new Date(at))

/** "+34 −2", or nothing where no word came or went. */
export function deltaInWords({ added, removed }: ArticleVersion): string {
  return [added > 0 && `+${added}`, removed > 0 && `−${removed}`].filter(Boolean).join(' ')
}

/** What happened, where it was more than a save. */
export function reasonInWords({ reason, status }: ArticleVersion): string {
  switch (reason) {
    case 'saved':
      return ''
    case 'created':
      return 'Begun'
    case 'imported':
      return 'Imported'
    case 'copied':
      return 'Copied'
    case 'status':
      return `Status: ${STATUS_WORDS[status].label}`
    case 'exported':
      return 'Exported'
    case 'restored':
      return 'Restored'
    case 'outside':
      return 'From outside'
  }
}

/** A version in a list of choices: "Today, 09:30, Hedda Voss". */
export function versionInWords(version: ArticleVersion, now = new Date()): string {
  return [nameOf(new Date(version.at), now), timeOf(version), version.by, reasonInWords(version)]
    .filter(Boolean)
    .join(', ')
}
