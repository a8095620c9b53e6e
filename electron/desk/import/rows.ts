import type { Byline } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import type { RelatedLink } from '../../../article/blocks/related/schema.ts'
import { isAdLine } from './recognise/ad-lines.ts'
import { standsAlone } from './recognise/alone.ts'
import { relatedLead } from './recognise/related-lead.ts'

/** A paragraph's worth of source: some lines of plain text, or a block that a page or a Markdown file had already. */
export interface Row {
  /** First and last line of the source, counted from 1. */
  lines: [number, number]
  text: string
  /** Whether an empty line (or the edge of a block) sets it off from the row above. */
  gap: boolean
  /** What it was in a page or a Markdown file. */
  block?: Block
  /** The links inside it, where the source had any. */
  links?: RelatedLink[]
  /** What the source itself says it is. */
  is?: 'headline' | 'kicker' | 'standfirst' | 'byline' | 'left-out'
  /** Who signs, where the source lists them one by one. */
  bylines?: Byline[]
  /** What of a page's furniture it stands in: "menu", "footer". */
  furniture?: string
  /** Which table of the source it is a line of, counted from 1. */
  table?: number
  /** Whether it is what was said of a picture that could not be brought along. */
  isCaption?: boolean
  /** Why it is left out, where there is more to say than that it is not the story. */
  why?: string
}

/** Columns within which text counts as wrapped by hand or by a wire's printer. */
const NARROWEST_WRAP = 45
const WIDEST_WRAP = 100

const BULLET = /^\s*(?:[•‣◦▪●*·-]|\d{1,3}[.)])\s+\S/
/** Signs that take no room and have no meaning at the edges of a line. */
const UNSEEN = '\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'

/** A line without spaces and unseen signs around it. Walks, because a pattern would take the square of a long run of spaces. */
function trimmed(line: string): string {
  let from = 0
  let to = line.length
  const empty = (at: number): boolean => UNSEEN.includes(line[at] ?? '') || (line[at] ?? '').trim() === ''
  while (from < to && empty(from)) from++
  while (to > from && empty(to - 1)) to--
  return line.slice(from, to)
}

/** Plain text as rows: one for each line, except that lines broken at a fixed width are joined to the paragraphs they were. */
export function rowsFromText(source: string): Row[] {
  const lines = source.split('\n').map(line => line.trimEnd())
  const width = wrapWidth(lines)
  const rows: Row[] = []
  let gap = true
  lines.forEach((line, index) => {
    const text = trimmed(line)
    const above = rows.at(-1)
    if (text === '') gap = true
    else if (above && !gap && width && continues(lines[index - 1] ?? '', line, width)) {
      rows[rows.length - 1] = { ...above, lines: [above.lines[0], index + 1], text: joined(above.text, text) }
    } else {
      rows.push({ lines: [index + 1, index + 1], text, gap })
      gap = false
    }
  })
  return rows
}

/** A line broken at a hyphen goes on without a space. */
const joined = (above: string, below: string): string =>
  /\p{L}-$/u.test(above) && /^\p{L}/u.test(below) ? above + below : `${above} ${below}`

/** The column a text was broken at, if it was: most of its long lines are as full as they can be. */
function wrapWidth(lines: string[]): number | undefined {
  const filled = lines.filter(line => line.trim())
  if (filled.filter(line => line.length > WIDEST_WRAP).length > filled.length * 0.05) return undefined
  const pairs = lines.flatMap((line, i): [string, string][] => {
    const next = lines[i + 1]
    return next?.trim() && line.length >= NARROWEST_WRAP && line.length <= WIDEST_WRAP ? [[line, next]] : []
  })
  const lengths = pairs.map(([line]) => line.length).sort((a, b) => b - a)
  // One odd long line does not set the width: two more must come near it.
  const width = lengths.find((length, i) => (lengths[i + 2] ?? 0) >= length - RAGGED)
  if (width === undefined) return undefined
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length
  return full >= Math.max(3, pairs.length * 0.6) ? width : undefined
}

/** How far from the width, in columns, a line may fall short that was broken by hand. */
const RAGGED = 8

/** A line is full where the first word of the next would not have fitted any more. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.length >= NARROWEST_WRAP &&
  line.length <= width &&
  line.length + 1 + (/^\S+/.exec(next.trim())?.[0].length ?? 0) > width - RAGGED / 2

function continues(line: string, next: string, width: number): boolean {
  if (!isFull(line, next, width)) return false
  if (/^(?: {2,}|\t)/.test(next) && !/^(?: {2,}|\t)/.test(line)) return false
  if (BULLET.test(next) || standsAlone(trimmed(next)) || standsAlone(trimmed(line))) return false
  return !isAdLine(trimmed(line)) && !relatedLead(trimmed(next))
}
