import { isWords, type Part, partText, type Recogniser } from '../part.ts'
import { linesInWords, wordsOf } from '../words.ts'
import { readDateline } from './dateline.ts'

/** Cycles and agencies that open a wire's name for a story: BC-TRAM-VOTE, AP-Tram-Vote. */
const WIRES = 'BC|AM|PM|AP|AFP|UPI|DPA|RTRS?|PTI|ANI|IANS|EFE|ANSA|AAP|PA|TASS|KYODO|XINHUA|YONHAP'

/** How a wire counts the versions of a story: "1st Ld-Writethru", "2nd take", "UPDATE 1". */
const VERSION =
  '\\d{1,2}(?:st|nd|rd|th)[ -]?(?:ld|lead|lede|take|add|sub|update|writethru)(?:[ -](?:writethru|writethrough))?|' +
  '(?:update|upd|lead|ld|lede|take|add|version)[ -]?\\d{1,2}'
const ONLY_VERSION = new RegExp(`^[\\s(/-]*(?:${VERSION})[\\s)/:.-]*(?:[,/(].{0,60})?$`, 'i')
const VERSION_BEHIND = new RegExp(
  `[\\s,;:/|(–-]+(?:${VERSION}|ld|lead|writethru|wrap|newser|urgent|pix|tv|graphic)\\)?$`,
  'i',
)
/** A desk's or a service's letters, or a count of words, behind the name of the story. */
const CODE_BEHIND = /\s*[,;:|(]\s*(?:[A-Z]{2,5}|\d{1,5}(?: words)?)\)?$|\s+\d{1,5}$/

const SLUG = [
  ONLY_VERSION,
  // BC-TRAM VOTE, 1st Ld-Writethru · r i BC-EU--Tram Vote 11-22 0450
  new RegExp(
    `^(?:[a-z] [a-z] )?\\^?(?:BC[-–]{1,2}|(?:${WIRES})(?:[-–]\\p{Lu}+)*--)[A-Z0-9][\\w.&/-]*(?: [A-Z0-9][\\w.&/-]*){0,4}(?:,.{0,80})?[<\\s]*$`,
    'u',
  ),
  // a0423 · a0423 ---- r a BC-Tram-Vote 11-22 0345 · DEL45 TRAM-VOTE
  /^[a-z]\d{3,4}(?:[\s-]+[a-z](?: [a-z])?\s+\S.{0,60})?$/,
  /^[A-Z]{3}\s?\d{1,3}\s+\p{Lu}+(?:-\p{Lu}+)+(?: \p{Lu}+)*$/u,
  /^(?:urgent|bulletin|flash|newsalert|news alert|alert|eil|eilmeldung|urgente|срочно|молния|عاجل|urgent news|breaking news)\s*[:!.-]*$/iu,
  // Notes to editors
  /^\(?\s*(?:eds|editors|editor['’]s note to editors|note to editors|eds note|note to eds)\s*[:.].{1,400}$/is,
  /^\((?:adds?|adding|updates?|updating|updated|recasts?|repeats?|corrects?|clarifies|refiles|rewrites|writes through|removes|new throughout|with|releads?|edits|changes|fixes|trims|actualise|actualisé|ajoute|actualiza|añade|amplía|corrige|neu|wiederholung|berichtigt|дополняет|обновляет|исправляет)\b[^)]{0,300}\)\.?$/isu,
  // Word counts and transmission lines: "Eds: 450 words", "tw/22/11/26 14:05"
  /^(?:words?|length)\s*[:.]\s*\d{2,5}$/i,
  // What ANPA and IPTC headers carry beside the story: its name, its keywords, its subjects by number
  /^(?:slug(?:line)?|catchline|key ?words?|(?:anpa|iptc)\b[^:]{0,30}|mots[- ]clés|schlag(?:wort|wörter|worte)|stich(?:wort|wörter|worte)|palabras clave|palavras-chave|parole chiave|trefwoorden|ключевые слова)\s*[:=]\s*\S.{0,250}$/iu,
  /^(?:(?:medtop|subj|iptc)?:?\d{8}[\s,;+/]*)+$/i,
]

/** Notes to editors run to a few lines, in characters; what is longer is a paragraph. */
const LONGEST_SLUG = 420

/** Slug lines, priorities and notes to editors: what a wire says to the desk and not to the reader. */
export const isSlug = (text: string): boolean =>
  text.length <= LONGEST_SLUG && (SLUG.some(pattern => pattern.test(text)) || storyName(text) === 'sure')

const MARKS = /^[\s^<>]+|[\s^<>]+$/g
const JOINERS = /[-–—_/]+/

/**
 * Whether a line is a wire's name for the story: some words joined to one, "Tram-Vote", "tidewater-tram/1st lead". Sure with a wire's
 * marks, prefix or counting; without them only the lines around it can tell. "Anti-war march" has a word that is not joined, and
 * "Anti-war" is written as a reader's word is, with one capital.
 */
function storyName(text: string): 'sure' | 'likely' | undefined {
  if (text.length > LONGEST_NAME) return undefined
  const unmarked = text.replace(MARKS, '')
  const name = withoutTail(unmarked)
  const parts = name.split(JOINERS)
  if (!isJoined(parts)) return name !== unmarked && SLASHED.test(unmarked) ? 'sure' : undefined
  const marked = text.includes('^') || text.includes('<') || PREFIXED.test(name)
  return marked || VERSION_BEHIND.test(unmarked) ? 'sure' : 'likely'
}

/** The longest name of a story, with all that stands behind it, in characters. */
const LONGEST_NAME = 90
const PREFIXED = new RegExp(`^(?:${WIRES})[-–]`)
/** "tram vote/2nd lead" */
const SLASHED = new RegExp(`^[^\\s/]+(?: [^\\s/]+){0,2}/(?:${VERSION})\\)?$`, 'i')

function withoutTail(text: string): string {
  const shorter = text.replace(VERSION_BEHIND, '').replace(CODE_BEHIND, '')
  return shorter === text ? text : withoutTail(shorter)
}

/** Two words or more, joined without a space and written alike: all small, all capitals, or all with a capital first. */
function isJoined(parts: string[]): boolean {
  const words = parts.filter(part => /\p{L}/u.test(part))
  return (
    words.length > 1 &&
    parts.every(part => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’]*$/u.test(part)) &&
    words.every(word => word.toLowerCase() !== word.toUpperCase()) &&
    (words.every(word => word === word.toLowerCase()) || words.every(word => /^\p{Lu}/u.test(word)))
  )
}

const SLUG_HEAD_ROWS = 8

/** Slugs stand in the first lines of a wire story and nowhere else; a mere name of the story only above its headline. */
export const findSlugs: Recogniser = (parts, { today }) => {
  const likely = new Set(namesAbove(parts, today))
  return parts.map((part, index) => {
    const row = part.rows[0]
    if (!row || row.is || index >= SLUG_HEAD_ROWS || !isWords(part)) return part
    if (!isSlug(row.text) && !likely.has(part)) return part
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
}

/** The first lines that read like names of the story, if a headline follows them. */
function namesAbove(parts: Part[], today: string): Part[] {
  const words = parts.filter(part => isWords(part) || part.rows[0]?.is === 'headline')
  const first = words.findIndex(part => !isSlug(partText(part)) && storyName(partText(part)) === undefined)
  const headline = words[first]
  if (!headline || words.length < first + 2) return []
  return headline.rows[0]?.is === 'headline' || readsLikeHeadline(partText(headline), today)
    ? words.slice(0, first).filter(part => part.rows[0]?.is === undefined)
    : []
}

const readsLikeHeadline = (text: string, today: string): boolean =>
  text.length <= 250 && wordsOf(text).length > 2 && !/[.:;,]$/.test(text) && !readDateline(text, today)
