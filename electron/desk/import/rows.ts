import type { Byline } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import type { RelatedLink } from '../../../article/blocks/related/schema.ts'
import { brokenLines, type GoesOn, joinedLines, trimmed } from '../../../article/plain-text/broken-lines.ts'
import { isAdLine } from './recognise/ad-lines.ts'
import { standsAlone } from './recognise/alone.ts'
import { relatedLead } from './recognise/related-lead.ts'

/** A paragraph's worth of source: some lines of plain text, or a block that a page or a Markdown file had already. */
export interface Row {
  /** First and last line of the source, counted from 1. */
  lines: [number, number]
  text: string
  /** The lines of a paragraph that was likely cut in mid-sentence, as they stood. */
  pieces?: string[]
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

/** Plain text as rows: one for each line, except that lines broken at a fixed width, or in mid-sentence, are joined to the paragraphs they were. */
export function rowsFromText(source: string): Row[] {
  const lines = source.split('\n').map(line => line.trimEnd())
  const goesOn = brokenLines(lines, { apart: staysApart, hasHead: true })
  const rows: Row[] = []
  let gap = true
  lines.forEach((line, index) => {
    const text = trimmed(line)
    const above = rows.at(-1)
    const how = goesOn[index]
    if (text === '') gap = true
    else if (above && how) rows[rows.length - 1] = goneOn(above, text, index + 1, how)
    else {
      rows.push({ lines: [index + 1, index + 1], text, gap })
      gap = false
    }
  })
  return rows
}

/** A row with one line more. Where only this paragraph was cut, its pieces are kept: the join can be taken back. */
function goneOn(above: Row, text: string, line: number, how: GoesOn): Row {
  const whole = {
    ...above,
    lines: [above.lines[0], line] as [number, number],
    text: joinedLines(above.text, text),
  }
  if (how === 'cut') return { ...whole, pieces: [...(above.pieces ?? [above.text]), text] }
  const last = above.pieces?.at(-1)
  return last === undefined
    ? whole
    : { ...whole, pieces: [...(above.pieces ?? []).slice(0, -1), joinedLines(last, text)] }
}

/** Lines that say what they are, which no paragraph goes on from or to. */
const staysApart = (above: string, below: string): boolean =>
  standsAlone(below) ||
  standsAlone(above) ||
  isAdLine(above) ||
  relatedLead(below) !== undefined ||
  relatedLead(above)?.rest === ''
