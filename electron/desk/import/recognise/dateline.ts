import { cutRow } from '../cut-row.ts'
import { isWords, type Part, type Recogniser } from '../part.ts'
import type { Row } from '../rows.ts'
import { inBrief } from '../words.ts'
import { DATE, readDate } from './months.ts'

/** Capitals that open a line like a place and are none. */
const NO_PLACE =
  /^(?:breaking|urgent|update[ds]?|watch|live|exclusive|analysis|opinion|correction|explainer|factbox|video|photos?|new|note|poll|quiz|review|read|listen|editorial|comment|q&a|profile|timeline|just in|alert|bulletin|flash|срочно|eil)\b/iu

const CAPS_WORD = "[\\p{Lu}][\\p{Lu}\\p{M}'’.-]+|[\\p{Lu}]\\.(?:[\\p{Lu}]\\.)*"
const SMALL = 'de|del|la|le|los|las|di|da|do|dos|al|el|upon|sur|am|an|on|of|the|sous|der|in|на|под'
const CAPS_PLACE = `(?:${CAPS_WORD})(?:[ /-](?:${CAPS_WORD}|${SMALL}|${SMALL.toUpperCase()}))*`
const NAME_WORD = "(?:[\\p{Lu}][\\p{L}\\p{M}'’.-]*|[\\p{Lo}][\\p{Lo}\\p{M}'’-]*)"
const NAME_PLACE = `${NAME_WORD}(?:[ -](?:${NAME_WORD}|${SMALL}))*`
const REGION = `(?:\\s\\[[^\\]]{2,30}\\]|,\\s*(?!(?:${DATE}))[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.' ’-]{1,30}?)?`
const AGENCY = '(?:\\((?=[^)]*\\p{L})[^()]{2,40}\\)|/[^/]{2,30}/|[\\p{Lu}]{2,6}(?=\\s*[-–—:]))'
/** AP's old lines have an underscore for a dash. */
const DASH = '(?:\\s*[.,:]?\\s*(?:—|--)\\s*|\\s+[–―_]\\s*|[–―]\\s+|\\s*[.,:]?\\s*-\\s+|\\s+-\\s*|\\.-\\s*)'
/** After an agency in brackets some put a colon, a full stop, or nothing. */
const AFTER_AGENCY = `(?:${DASH}|(?<=[/)])\\s*[.:।]\\s*|(?<=[/)])\\s+(?=[\\p{Lu}\\p{Lo}"“«„]))`
const BRACKETS = '\\((?=[^)]*\\p{L})[^()]{2,40}\\)|/[^/]{2,30}/'
const DAY = `(?:[,.،]?\\s+(?<day>${DATE}))`
const PLACE = (name: string): string => `(?<name>${name})(?<region>${REGION})`

/** Order matters: the surest first. */
const PATTERNS = [
  // (Agency) - TIDEWATER, 22 NOV -
  `^\\((?<agency>[^()]{2,40})\\)${DASH}${PLACE(CAPS_PLACE)}${DAY}?${DASH}`,
  // HARBOUR CITY, Nov 22 — · TIDEWATER (Agency) – · PARIS, 3 mars (AFP) — · TIDEWATER —
  `^${PLACE(CAPS_PLACE)}${DAY}?[,.]?(?:\\s*(?<agency>${AGENCY}))?${DASH}`,
  // Tidewater, 22 nov (EFE).- · ТАЙДУОТЕР, 22 ноября. /ТАСС/. · Tidewater, Nov 22 (PTI): · تايدووتر 22 نوفمبر (وكالات) -
  `^${PLACE(NAME_PLACE)}${DAY}[,.]?\\s*(?<agency>${BRACKETS})${AFTER_AGENCY}`,
  // Tidewater, 22. November –
  `^${PLACE(NAME_PLACE)}${DAY}[,.]?${DASH}`,
  // Tidewater (dpa) -
  `^${PLACE(NAME_PLACE)}[,.]?\\s*(?<agency>${BRACKETS})(?:${DASH}|(?<=[/)])\\s*[.:]\\s*)`,
  // Nov 22 (Reuters) -
  `^(?<day>${DATE})[,.]?\\s*(?<agency>${BRACKETS})${DASH}`,
].map(pattern => new RegExp(pattern, 'u'))

/** A line with nothing but place and day. */
const ALONE = new RegExp(`^${PLACE(NAME_PLACE)}${DAY}[.:]?$`, 'u')

export interface FoundDateline {
  place: string
  /** YYYY-MM-DD, or empty where no day is named. */
  date: string
  /** Who sent the story, without the brackets; empty where nobody is named. */
  agency: string
  /** How much of the text it takes, in UTF-16 units, with the dash after it. */
  length: number
  /** Whether it says more than a place in capitals: a day or an agency. */
  sure: boolean
}

/** Reads the dateline a paragraph starts with. `today` (YYYY-MM-DD) gives a day its year. */
export function readDateline(text: string, today: string): FoundDateline | undefined {
  const start = text.slice(0, 160)
  if (NO_PLACE.test(start)) return undefined
  const patterns = text.length <= 80 ? [...PATTERNS, ALONE] : PATTERNS
  const match = patterns.map(pattern => pattern.exec(start)).find(found => found !== null)
  if (!match) return undefined
  const [whole] = match
  const { name = '', region = '', day = '', agency: sender = '' } = match.groups ?? {}
  const agency = sender.replace(/^[(/\s]+|[)/\s]+$/g, '')
  const place = `${name}${region}`.trim()
  const sure = day !== '' || agency !== ''
  if (place.split(/\s+/).length > 6 || (!sure && place.length < 4)) return undefined
  return { place, date: day ? (readDate(day, today) ?? '') : '', agency, length: whole.length, sure }
}

/** How many paragraphs from the top may carry the dateline. */
const HEAD_WORDS = 6

/** Takes the dateline off the first paragraph that has one; the headline has none. */
export const findDateline: Recogniser = (parts, context) => {
  const words = parts.filter(isWords)
  for (const part of words.slice(0, HEAD_WORDS)) {
    const row = part.rows[0]
    const found = row && readDateline(row.text, context.today)
    if (row && found) return parts.flatMap(each => (each === part ? split(row, found) : [each]))
  }
  return parts
}

function split(row: Row, found: FoundDateline): Part[] {
  const [before, rest] = cutRow(row, found.length)
  const head = before.text
  const { place, date, agency } = found
  const said = [place, date].filter(part => part !== '').join(', ')
  const sender = agency === '' ? '' : ` The agency, ${agency}, went into the byline.`
  const dateline: Part = {
    rows: [{ ...before, lines: [row.lines[0], row.lines[0]] }],
    found: {
      kind: 'dateline',
      warning: agency !== '',
      message: `Dateline from line ${row.lines[0]}: ${said} (“${inBrief(head)}”).${sender}`,
      effect: { to: 'dateline', place, date, agency },
      joinsNext: rest.text !== '',
    },
  }
  return rest.text === '' ? [dateline] : [dateline, { rows: [rest] }]
}
