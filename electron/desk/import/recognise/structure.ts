import type { ListItem } from '../../../../article/blocks/list/schema.ts'
import { newId } from '../../../../article/ids.ts'
import { plainInline } from '../../../../article/inline.ts'
import { type Points, pointsAt } from '../../../../article/plain-text/points.ts'
import { eachRow, isWords, type Part, partLines, partText, type Recogniser } from '../part.ts'
import { inBrief, linesInWords, wordsOf } from '../words.ts'

/** Two or more lines in a row that begin with bullets or with rising numbers become a list. */
export const findLists: Recogniser = parts => {
  const texts = parts.map(plainWords)
  const out: Part[] = []
  for (let i = 0; i < parts.length; i++) {
    const points = pointsAt(texts, i)
    if (points) out.push(listPart(parts.slice(i, i + points.words.length), points))
    else out.push(parts[i] as Part)
    i += (points?.words.length ?? 1) - 1
  }
  return out
}

const plainWords = (part: Part | undefined): string | undefined =>
  part && isWords(part) && part.rows[0]?.block === undefined ? partText(part) : undefined

function listPart(run: Part[], { words, start }: Points): Part {
  const rows = run.flatMap(part => part.rows)
  const items: ListItem[] = words.map(text => ({ text: plainInline(text) }))
  const number = start !== undefined && start !== 1 ? { start } : {}
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

/** Paragraphs that were cut in mid-sentence stand whole, and say so: taken back, their lines are paragraphs again. */
export const findJoined: Recogniser = eachRow(({ pieces, lines, text }) =>
  pieces
    ? {
        kind: 'joined',
        warning: pieces.slice(1).some(piece => !/^\P{L}*\p{Ll}/u.test(piece)),
        message: `The text on ${linesInWords(lines)}, cut in mid-sentence, became one paragraph: “${inBrief(text)}”.`,
        effect: { to: 'words' },
      }
    : undefined,
)
