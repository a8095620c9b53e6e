import type { ListItem } from '../../../../article/blocks/list/schema.ts'
import { newId } from '../../../../article/ids.ts'
import { plainInline } from '../../../../article/inline.ts'
import { isWords, type Part, partLines, partText, type Recogniser } from '../part.ts'
import { inBrief, linesInWords, wordsOf } from '../words.ts'

const BULLET = /^\s*[•‣◦▪●*·-]\s+/
const NUMBER = /^\s*(\d{1,3})[.)]\s+/
/** "- Yes, - said the mayor": a dash opens speech in many languages, and no list. */
const SPEECH = /[,!?…]\s*[-–—]\s/

/** Two or more lines in a row that begin with bullets or with rising numbers become a list. */
export const findLists: Recogniser = parts => {
  const out: Part[] = []
  let i = 0
  while (i < parts.length) {
    const run = listRun(parts, i)
    if (run.length < 2) {
      out.push(parts[i] as Part)
      i++
      continue
    }
    out.push(listPart(run))
    i += run.length
  }
  return out
}

const plainWords = (part: Part | undefined): string | undefined =>
  part && isWords(part) && part.rows[0]?.block === undefined ? partText(part) : undefined

function listRun(parts: Part[], from: number): Part[] {
  const run: Part[] = []
  const first = plainWords(parts[from])
  const start = first && NUMBER.exec(first)?.[1]
  for (let i = from; i < parts.length; i++) {
    const text = plainWords(parts[i])
    if (text === undefined || SPEECH.test(text)) break
    const number = NUMBER.exec(text)?.[1]
    const fits = start
      ? number !== undefined && Number(number) === Number(start) + run.length
      : BULLET.test(text)
    if (!fits || (run.length > 0 && text.replace(BULLET, '').replace(NUMBER, '') === '')) break
    run.push(parts[i] as Part)
  }
  return run
}

function listPart(run: Part[]): Part {
  const rows = run.flatMap(part => part.rows)
  const start = NUMBER.exec(rows[0]?.text ?? '')?.[1]
  const items: ListItem[] = rows.map(row => ({
    text: plainInline(row.text.replace(start ? NUMBER : BULLET, '')),
  }))
  const number = start && start !== '1' ? { start: Number(start) } : {}
  return {
    rows,
    found: {
      kind: 'list',
      warning: false,
      message: `List of ${items.length} points from ${linesInWords(partLines({ rows }))}: “${inBrief(rows[0]?.text ?? '')}”.`,
      effect: {
        to: 'block',
        block: { id: newId('b'), type: 'list', ordered: start !== undefined, ...number, items },
      },
    },
  }
}

/** How short a line must be to stand for a crosshead, and how long the paragraphs around it. */
const LONGEST_HEADING = 60
const LONGEST_HEADING_WORDS = 9
const SHORTEST_PARAGRAPH = 60

/**
 * A short line without a stop between two full paragraphs is a crosshead. Where the source sets paragraphs apart with empty
 * lines, it must be set apart too.
 */
export const findHeadings: Recogniser = parts => {
  const spaced = parts.slice(1).some(part => part.rows[0]?.gap)
  return parts.map((part, index) => {
    const text = plainWords(part)
    const below = parts[index + 1]
    if (text === undefined || (spaced && !(part.rows[0]?.gap && below?.rows[0]?.gap))) return part
    if (!readsLikeHeading(text) || !isFullParagraph(below) || !fullAbove(parts, index)) return part
    return {
      ...part,
      found: {
        kind: 'heading' as const,
        warning: false,
        message: `Heading from ${linesInWords(partLines(part))}: “${text}”.`,
        effect: {
          to: 'block' as const,
          block: { id: newId('b'), type: 'heading' as const, level: 2 as const, text: plainInline(text) },
        },
      },
    }
  })
}

function readsLikeHeading(text: string): boolean {
  const words = wordsOf(text).length
  if (words === 0 || words > LONGEST_HEADING_WORDS || text.length > LONGEST_HEADING) return false
  return !/[.!…:;,。।]["”’»)]*$/u.test(text) && !/^\p{Ll}|^["“„«‘'(–—-]|https?:|www\.|@/u.test(text)
}

const isFullParagraph = (part: Part | undefined): boolean => {
  const text = plainWords(part)
  return text !== undefined && text.length >= SHORTEST_PARAGRAPH && /[.!?…。।؟]["”’»)]*$/u.test(text)
}

/** Above there may be an ad or a related link in between, but then there is a paragraph. */
function fullAbove(parts: Part[], index: number): boolean {
  let above = index - 1
  while (['ad-slot', 'related'].includes(parts[above]?.found?.effect.to ?? '')) above--
  return isFullParagraph(parts[above])
}

const RULE = /^(?:[*_=~•·–—-]\s*){3,}$/u

/** "* * *" between paragraphs is a break in thought. It has no words, so it needs no decision; at the edges it is nothing. */
export const findDividers: Recogniser = parts => {
  const says = (part: Part): boolean => part.rows.some(row => wordsOf(row.text).length > 0)
  const first = parts.findIndex(says)
  const last = parts.findLastIndex(says)
  return parts.flatMap((part, index) => {
    const row = part.rows[0]
    if (!row || plainWords(part) === undefined || !RULE.test(row.text)) return [part]
    if (index < first || index > last) return []
    return [{ rows: [{ ...row, block: { id: newId('b'), type: 'divider' as const } }] }]
  })
}
