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

const SLUG = [
  // BC-TRAM-VOTE, 1st Ld-Writethru
  /^(?:[A-Z]{2,4}|[a-z]{1,2} ?[a-z]?)\s?[-–][A-Z0-9][A-Z0-9.&/]*(?:[-–— ]{1,2}[A-Z0-9][\w.&/]*)*(?:,.{0,80})?$/,
  // 1st Ld-Writethru, 2ND TAKE
  /^\d(?:st|nd|rd|th)\s+(?:ld|lead|take|add|writethru)\b.{0,60}$/i,
  // a0423, r i BYLTZ1234
  /^[a-z]\d{3,4}$/,
  /^(?:urgent|bulletin|flash|newsalert|news alert|alert|eil|eilmeldung|urgente|срочно|молния|عاجل|urgent news|breaking news)\s*[:!.-]*$/iu,
  // Notes to editors
  /^\(?\s*(?:eds|editors|editor['’]s note to editors|note to editors|eds note|note to eds)\s*[:.].{1,400}$/is,
  /^\((?:adds?|adding|updates?|updating|updated|recasts?|repeats?|corrects?|clarifies|refiles|rewrites|writes through|removes|new throughout|with|releads?|edits|changes|fixes|trims|actualise|actualisé|ajoute|actualiza|añade|amplía|corrige|neu|wiederholung|berichtigt|дополняет|обновляет|исправляет)\b[^)]{0,300}\)\.?$/isu,
  // Word counts and transmission lines: "Eds: 450 words", "tw/22/11/26 14:05"
  /^(?:words?|length)\s*[:.]\s*\d{2,5}$/i,
]

/** Slug lines, priorities and notes to editors: what a wire says to the desk and not to the reader. */
export const isSlug = (text: string): boolean =>
  text.length <= LONGEST_SLUG && SLUG.some(pattern => pattern.test(text))

/** Notes to editors run to a few lines, in characters; what is longer is a paragraph. */
const LONGEST_SLUG = 420

const SLUG_HEAD_ROWS = 8

/** Slugs stand in the first lines of a wire story and nowhere else. */
export const findSlugs: Recogniser = parts =>
  parts.map((part, index) => {
    const row = part.rows[0]
    if (!row || index >= SLUG_HEAD_ROWS || !isWords(part) || !isSlug(row.text)) return part
    return {
      ...part,
      found: {
        kind: 'slug',
        warning: true,
        message: `The wire’s own line (${linesInWords(row.lines)}) was left out: “${row.text}”.`,
        effect: { to: 'nothing' },
      },
    }
  })

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
