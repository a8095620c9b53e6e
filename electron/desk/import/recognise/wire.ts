import { eachRow, type Found, isWords, type Part, type Recogniser } from '../part.ts'
import { linesInWords } from '../words.ts'

const END_MARK =
  /^[\s\-–—*/([#]*(?:ends?|ende|fin|fine|fim|slut|koniec|einde|конец|final|the end|more to (?:come|follow)|mf|more follows|30|\(?end\)?)[\s\-–—*/)\]#.:]*$/iu
const ONLY_30 = /^[\s\-–—*#]*-?\s*30\s*-?[\s\-–—*#]*$/u
const HASHES = /^\s*#(?:\s*#){2,}\s*$/

/** "ENDS", "-30-", "###": how wires and press offices say that a text is over. */
export function isEndMark(text: string): boolean {
  if (text.length > 24) return false
  if (HASHES.test(text)) return true
  if (ONLY_30.test(text)) return /[-–—*#]/.test(text)
  // In lower case the word alone is too ordinary; "— ends —" and "(END)" are not.
  return (
    END_MARK.test(text) &&
    (text === text.toUpperCase() || /^[\s]*[-–—*/([#]/.test(text) || /^[A-Z][a-z]+$/.test(text))
  )
}

/** An end mark ends the story; words may follow it (contacts, credits) and stay. */
export const findEndMarks: Recogniser = (parts, context) => {
  const firstWords = parts.findIndex(isWords)
  return eachRow(row =>
    row === parts[firstWords]?.rows[0] || !isEndMark(row.text) ? undefined : endMark(row.text, row.lines),
  )(parts, context)
}

const endMark = (text: string, lines: [number, number]): Found => ({
  kind: 'end-mark',
  warning: false,
  message: `“${text}” on ${linesInWords(lines)} marks the end of the story and was left out.`,
  effect: { to: 'nothing' },
})

/** "^Tram line clears its vote<": a headline between a wire's own marks. */
export const wireHeadline = (part: Part): string | undefined =>
  /^\^\s*(\S.*?)\s*<*$/s.exec(part.rows[0]?.text ?? '')?.[1]
