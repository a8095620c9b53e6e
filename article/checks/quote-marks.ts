import { closesMark, type QuoteMark, quoteMarks } from '../quotes/find/marks/marks.ts'

/** A quotation mark without a partner: it opens and is never closed, or closes what was never opened. */
export interface LoneMark {
  /** UTF-16 offset in the text. */
  at: number
  mark: string
  opens: boolean
}

export interface MarkScan {
  /** In reading order. */
  lone: LoneMark[]
  /** The text begins with a mark: the way a quotation that runs on takes up again in its next paragraph. */
  beginsWithMark: boolean
  /** Whether there is any quotation mark at all. */
  any: boolean
}

/** How far down the open marks a closer is looked for: nobody nests deeper, and it keeps the cost linear. */
const DEEPEST = 4

/**
 * Pairs the quotation marks of one paragraph and gives those left over. Forgiven are inches, which close nothing after a
 * digit, and the marks inside Hebrew acronyms. `language` is a BCP 47 tag.
 */
export function scanMarks(text: string, language: string): MarkScan {
  const marks = quoteMarks(text, language).filter(mark => !isAcronym(text, mark))
  const open: QuoteMark[] = []
  const lone: LoneMark[] = []
  let inches = 0
  for (const mark of marks) {
    const afterDigit = /\d/.test(text.charAt(mark.at - 1))
    const partner = partnerOf(open, mark)
    if (partner >= 0) {
      lone.push(...open.splice(partner).slice(1).map(loneMark))
      if (afterDigit) inches++
    } else if (mark.opens && !isWrongWay(mark, language)) open.push(mark)
    else if (mark.family === 'single' || afterDigit) continue
    else if (inches > 0) inches--
    else lone.push({ ...loneMark(mark), opens: false })
  }
  lone.push(...open.map(loneMark))
  const first = marks[0]
  return {
    lone: lone.sort((a, b) => a.at - b.at),
    beginsWithMark: first !== undefined && text.slice(0, first.at).trim() === '',
    any: first !== undefined,
  }
}

/** These belong together wherever they stand: spaces inside guillemets are right in French and no harm in a story filed as English. */
const PAIRS = new Set(['«»', '‹›'])

const loneMark = ({ at, glyph, opens }: QuoteMark): LoneMark => ({ at, mark: glyph, opens })

/** The open mark that this one closes, looking from the last opened downwards; -1 where there is none. */
function partnerOf(open: readonly QuoteMark[], mark: QuoteMark): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--) {
    const one = open[i]
    if (one && (closesMark(one, mark) || PAIRS.has(one.glyph + mark.glyph))) return i
  }
  return -1
}

/** ” opens a quotation in the north and in Hebrew; elsewhere it is a smart quote that turned the wrong way. */
const isWrongWay = ({ glyph }: QuoteMark, language: string): boolean =>
  glyph === '”' && !/^(?:fi|sv|nb|nn|no|da|he)\b/i.test(language)

/** Hebrew writes acronyms with a double mark before the last letter. */
const isAcronym = (text: string, { at, length }: QuoteMark): boolean =>
  /\p{Script=Hebrew}/u.test(text.charAt(at - 1)) && /\p{Script=Hebrew}/u.test(text.charAt(at + length))
