import { parseDocument } from 'yaml'
import { articleSchema, type Byline, STATUSES } from '../../../article/article.ts'
import type { ReadSource } from './import.ts'
import type { Row } from './rows.ts'
import { inBrief, linesInWords } from './words.ts'

/** The names under which newsrooms and site builders write the same thing. */
const NAMES = {
  headline: ['headline', 'title'],
  standfirst: ['standfirst', 'description', 'subtitle', 'dek', 'summary', 'excerpt', 'lead', 'deck'],
  kicker: ['kicker', 'overline', 'eyebrow'],
  byline: ['bylines', 'byline', 'authors', 'author', 'by'],
  dateline: ['dateline'],
  section: ['section', 'category', 'categories'],
  tags: ['tags', 'keywords'],
  language: ['language', 'lang', 'locale'],
  status: ['status'],
  embargo: ['embargountil', 'embargo_until', 'embargo-until', 'embargo', 'embargoed'],
  date: ['date'],
} as const
type Known = keyof typeof NAMES

export interface FrontMatter {
  rows: Row[]
  fields: NonNullable<ReadSource['fields']>
  declaredLanguage?: string
}

/**
 * Reads the YAML between the dashes. What has a place in an article goes there; headline, standfirst and byline become rows,
 * so that they are decisions like any other. What has no place is left out by name. `firstLine` is the line after the dashes.
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter {
  const lines = yaml.split('\n')
  const data = values(yaml)
  const out: FrontMatter = { rows: [], fields: {} }
  const named = entries(lines).map(entry => ({ ...entry, known: knownName(entry.key) }))
  // The date comes last: what it says depends on the dateline and the embargo.
  for (const { key, known, from, to } of named.toSorted((a, b) => order(a.known) - order(b.known))) {
    const at: [number, number] = [firstLine + from, firstLine + to]
    const raw = lines
      .slice(from, to + 1)
      .join('\n')
      .trim()
    if (raw === '' || (known && data && take(out, known, data[key], at))) continue
    out.rows.push({ lines: at, text: raw, gap: true, is: 'left-out', why: whyLeftOut(known, raw, at) })
  }
  out.rows.sort((a, b) => a.lines[0] - b.lines[0])
  return out
}

const knownName = (key: string): Known | undefined =>
  (Object.keys(NAMES) as Known[]).find(name => (NAMES[name] as readonly string[]).includes(key.toLowerCase()))

const order = (known: Known | undefined): number => (known === 'date' ? 1 : 0)

/** An embargo that is lost may be broken, so it is told apart from what merely has no place. */
function whyLeftOut(known: Known | undefined, raw: string, at: [number, number]): string {
  const what = `“${inBrief(raw)}” on ${linesInWords(at)}`
  return known === 'embargo'
    ? `The embargo ${what} names no exact moment with its time zone, such as 2026-11-23T06:00:00+01:00, and was not set. Set it in the article.`
    : `${what} has no place in an article and was left out.`
}

/** Top-level keys with the lines they reach over. */
function entries(lines: string[]): { key: string; from: number; to: number }[] {
  const found: { key: string; from: number; to: number }[] = []
  lines.forEach((line, i) => {
    const key = /^["']?([\w-]+)["']?\s*:/.exec(line)?.[1]
    const last = found.at(-1)
    if (key) found.push({ key, from: i, to: i })
    else if (last) last.to = i
    else found.push({ key: '', from: i, to: i })
  })
  return found
}

/** The front matter as data; nothing where it is damaged, so that its lines are then left out as they stand. */
function values(yaml: string): Record<string, unknown> | undefined {
  const document = parseDocument(yaml, { schema: 'core' })
  if (document.errors.length > 0) return undefined
  try {
    const data: unknown = document.toJS({ maxAliasCount: 20 })
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** Puts one value where it belongs; false where it does not fit there. */
function take(out: FrontMatter, known: Known, value: unknown, lines: [number, number]): boolean {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  const list = (Array.isArray(value) ? value : [value]).filter(
    each => typeof each === 'string' && each.trim() !== '',
  ) as string[]
  switch (known) {
    case 'headline':
    case 'standfirst':
      if (text) out.rows.push({ lines, text, gap: true, is: known })
      return text !== ''
    case 'byline':
      return takeBylines(out, value, lines)
    case 'kicker':
      if (text) out.fields.kicker = text
      return text !== ''
    case 'section':
      if (list[0] && list.length === 1) out.fields.section = list[0]
      return list.length === 1
    case 'tags':
      out.fields.tags = list
        .flatMap(tag => (Array.isArray(value) ? [tag] : tag.split(',')))
        .map(tag => tag.trim())
      return list.length > 0
    case 'language':
      if (text) out.declaredLanguage = text
      return text !== ''
    case 'dateline':
      return takeDateline(out, value)
    case 'embargo': {
      const until = articleSchema.shape.embargoUntil.safeParse(text)
      if (until.success) out.fields.embargoUntil = until.data
      return until.success
    }
    case 'date':
      return takeDate(out, text)
    case 'status': {
      const status = STATUSES.find(each => each === text)
      if (status) out.fields.status = status
      return status !== undefined
    }
  }
}

function takeDateline(out: FrontMatter, value: unknown): boolean {
  if (typeof value === 'string') out.fields.dateline = { place: value, date: '' }
  else if (typeof value === 'object' && value !== null) {
    const { place = '', date = '' } = value as { place?: unknown; date?: unknown }
    out.fields.dateline = { place: String(place), date: String(date) }
  } else return false
  return true
}

/** A moment as site builders write it: "2026-11-22 09:00:00 +0100" and its kin. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?:(Z)|([+-]\d{2}):?(\d{2}))$/

/**
 * The day of publication. A day is the dateline's, unless that has one or it is only the day the embargo ends; a moment is the one at
 * which the article was begun. So the exporter's own date comes back as what it was made of.
 */
function takeDate(out: FrontMatter, text: string): boolean {
  const { dateline, embargoUntil } = out.fields
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) {
    if (text === dateline?.date || text === embargoUntil?.slice(0, text.length)) return true
    if (dateline?.date) return false
    out.fields.dateline = { place: dateline?.place ?? '', date: text }
    return true
  }
  const [all, day = '', time = '', utc, hours = '', minutes = ''] = MOMENT.exec(text) ?? []
  const begun = articleSchema.shape.createdAt.safeParse(
    all && `${day}T${time}${utc ?? `${hours}:${minutes}`}`,
  )
  if (begun.success) out.fields.createdAt = begun.data
  return begun.success
}

/** Authors as text, as a list of names, or as name and role. */
function takeBylines(out: FrontMatter, value: unknown, lines: [number, number]): boolean {
  const bylines = (Array.isArray(value) ? value : [value]).flatMap((each): Byline[] => {
    if (typeof each === 'string' && each.trim()) return [{ name: each.trim(), role: '' }]
    if (typeof each !== 'object' || each === null) return []
    const { name, role } = each as { name?: unknown; role?: unknown }
    return typeof name === 'string' ? [{ name, role: typeof role === 'string' ? role : '' }] : []
  })
  if (bylines.length === 0) return false
  const text = bylines.map(({ name, role }) => (role ? `${name} (${role})` : name)).join('; ')
  // Names in plain words may be several at once, with roles among them; whoever lists them one by one has said all.
  const isListed = Array.isArray(value) && value.every(each => typeof each === 'object')
  out.rows.push({ lines, text, gap: true, is: 'byline', ...(isListed && { bylines }) })
  return true
}
