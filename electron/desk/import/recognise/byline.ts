import type { Byline } from '../../../../article/article.ts'
import { isWords, type Part, partLines, partText, type Recogniser } from '../part.ts'
import { linesInWords } from '../words.ts'
import { isAgency, isContact } from './below-byline.ts'
import { debrisKind } from './debris.ts'

/** Words that open a byline, by language. */
const LEAD =
  /^[\s*_—–-]*(?:(?:written |story |text |report |reporting |words )?by|von|par|por|di|door|av|af|przez|autor(?:in|es|a)?|auteur|autore|автор(?:ы)?|текст|text|texte|texto|testo|від|מאת|بقلم|كتب|كتبت|إعداد|द्वारा|लेखक|作者|文|記者|记者)(?:\s*[:：|]\s*|\s+)(?=\S)/iu
const ONLY_WITH_COLON = /^[\s*_—–-]*(?:text|texte|texto|testo|текст|文|author|autor|автор)(?!\s*[:：|])/iu
const JOINERS = /\s*(?:,|;|&|\s(?:and|und|et|y|e|en|och|og|i|и|та|و|और)(?=\s))\s*/iu
/** Small words inside names: "Ana de la Vega", "Ludwig van Dyck". */
const PARTICLE =
  /^(?:de|del|della|di|da|dos|das|do|du|des|la|le|van|von|der|den|ter|ten|zu|zum|al|el|bin|ibn|ben|bint|abu|y|e|st\.?)$/iu
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|columnist|staff|photographer|analyst|producer|journalist|bureau|chief|desk|redakteur(?:in)?|korrespondent(?:in)?|reporterin|journaliste?|correspondant(?:e)?|envoyée? spéciale?|periodista|corresponsal|redactora?|enviad[oa] especial|giornalista|inviat[oa]|jornalista|repórter|redacteur|verslaggever)\b|корреспондент|редактор|обозреватель|журналист|مراسل|محرر|संवाददाता/iu

/** A word of a name: a capital first, or a script that has none. */
const isNameWord = (word: string): boolean =>
  /^[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*$/u.test(word) || /^[\p{Lo}][\p{Lo}\p{M}'’.-]*$/u.test(word)

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 1 || words.length > 5) return false
  if (!words.every((word, i) => isNameWord(word) || (i > 0 && PARTICLE.test(word)))) return false
  return words.length > 1 || /^\p{Lu}{2,}$/u.test(text.trim()) || !/\p{Lu}/u.test(text)
}

/** The names and roles of a byline such as "By Ines Aldover and Tom Brack, Harbour correspondent", or nothing if it is none. */
export function readByline(text: string): Byline[] | undefined {
  if (ONLY_WITH_COLON.test(text)) return undefined
  const lead = LEAD.exec(text)?.[0]
  return lead === undefined ? undefined : readSigned(text.slice(lead.length))
}

/** Between people who each stand for themselves: a semicolon, or what follows a role in brackets. */
const BETWEEN = /\s*[;؛；]\s*|(?<=\))\s*(?:[,،&]|\s(?:and|und|et|y|e|en|och|og|i|и|та|و|और)(?=\s))\s*/iu
/** Letters of a byline, at most: of one in which people are told apart beyond doubt, and of any other. */
const LONGEST_LIST = 600
const LONGEST = 160

/**
 * What stands behind the "By" of a byline, or nothing where those are no names. Our own way to write it, "Ines Aldover (Reporter); Jon
 * Tarn", is read for what it says; in others a role is told from a name by its words.
 */
export function readSigned(text: string): Byline[] | undefined {
  const rest = text.replace(/[\s*_.]+$/u, '')
  const people = rest.split(BETWEEN)
  if (rest.length > (people.length > 1 ? LONGEST_LIST : LONGEST)) return undefined
  if (/^(?:our |a )?staff (?:reporters?|writers?|correspondents?)$/i.test(rest))
    return [{ name: rest, role: '' }]
  const bylines: Byline[] = []
  const guessed: string[] = []
  for (const one of people) if (!addPerson(bylines, guessed, one)) return undefined
  return plausible(bylines, guessed, rest) ? bylines : undefined
}

/** Adds whoever stands between two semicolons; false where nobody does. What was taken for a role without brackets goes to `guessed`. */
function addPerson(bylines: Byline[], guessed: string[], text: string): boolean {
  const [, before = text, inBrackets] = /^(.+?)\s*\((.+)\)$/u.exec(text) ?? []
  const [people = '', ...after] = before.split(/\s*(?:[|｜·•]|\s[–—/-]\s)\s*/u)
  for (const piece of people.split(JOINERS)) {
    const given = piece.trim()
    const last = bylines.at(-1)
    if (given === '') continue
    if (isName(given) && !(last && ROLE.test(given))) bylines.push({ name: given, role: '' })
    else if (last) {
      bylines[bylines.length - 1] = withRole(last, given)
      guessed.push(given)
    } else return false
  }
  // "By Ines Aldover | Nov 22, 2026": the day is nobody's role.
  const roles = [...after, ...(inBrackets ? [inBrackets] : [])].filter(each => debrisKind(each) === undefined)
  const last = bylines.at(-1)
  if (last && roles.length > 0) bylines[bylines.length - 1] = withRole(last, roles.join(' | '))
  return true
}

/** A byline with one thing more that its author is. */
export const withRole = (byline: Byline, role: string): Byline => ({
  ...byline,
  role: byline.role ? `${byline.role}, ${role}` : role,
})

/** Every guessed role must be short, or a sentence that happens to start with "By" would be cut up. */
const plausible = (bylines: Byline[], guessed: string[], text: string): boolean =>
  bylines.length > 0 &&
  bylines.length <= 8 &&
  !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) &&
  guessed.every(
    role => ROLE.test(role) || (role.split(/\s+/).length <= 6 && isNameWord(role.split(/\s+/)[0] ?? '')),
  )

export const isBylineText = (text: string): boolean => readByline(text) !== undefined

/** How far down a byline may stand, in rows that carry words. */
const HEAD_ROWS = 7

/** Finds bylines near the top, never in the first row, and in the last row; a role on a line of its own right below goes with them. */
export const findBylines: Recogniser = parts => {
  const words = parts.filter(isWords)
  const first = parts.find(part => isWords(part) || isHeadline(part))
  const below = words.filter(part => part !== first)
  const near = new Set<Part>([...below.slice(0, HEAD_ROWS - 1), ...below.slice(-1)])
  const signed = (part: Part): Byline[] | undefined => {
    const text = partText(part)
    if (part.rows[0]?.is === 'byline') return part.rows[0].bylines ?? declaredByline(text)
    return near.has(part) ? readByline(text) : undefined
  }
  const bare = parts.some(signed) ? undefined : bareName(words)
  const out: Part[] = []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    const bylines = part === bare ? [{ name: partText(part), role: '' }] : signed(part)
    if (!bylines) {
      out.push(part)
      continue
    }
    const below = linesBelow(parts.slice(i + 1, i + 1 + MOST_BELOW), bylines)
    i += below.roles.length + below.contacts.length
    const rows = [part, ...below.roles].flatMap(each => each.rows)
    out.push(bylinePart(rows, below.bylines, part === bare), ...below.contacts.map(contactPart))
  }
  return out
}

/** How many lines a byline may have below it: a role, an agency, addresses. */
const MOST_BELOW = 5

/** The lines right below a byline that belong to it: what the last author is, who sent the story, how to reach its author. */
function linesBelow(parts: Part[], signed: Byline[]): { bylines: Byline[]; roles: Part[]; contacts: Part[] } {
  let bylines = signed
  let at = 0
  for (let part = parts[at]; part; part = parts[++at]) {
    const role = roleBelow(part, bylines) ?? agencyBelow(part)
    if (role === undefined) break
    bylines = lastWithRole(bylines, role)
  }
  const roles = parts.slice(0, at)
  const others = parts.slice(at).findIndex(part => !isWords(part) || !isContact(partText(part)))
  return { bylines, roles, contacts: parts.slice(at, others < 0 ? parts.length : at + others) }
}

/** Whether the source itself or a person says that it is the headline: then the first row of words may be the byline. */
const isHeadline = (part: Part): boolean =>
  part.found?.kind === 'headline' ||
  part.rows[0]?.is === 'headline' ||
  part.rows[0]?.block?.type === 'heading'

/** A headline is longer than this, in characters, or it may as well be a kicker. */
const LONGER_THAN_KICKER = 30
const SHORTEST_PARAGRAPH = 60

/**
 * Many pages sign with a name alone, right below the headline. Taken only where it can hardly be anything else, a headline
 * above and a paragraph below, and said as a warning all the same.
 */
function bareName(words: Part[]): Part | undefined {
  if (partText(words[0] ?? { rows: [] }).length <= LONGER_THAN_KICKER) return undefined
  return words.slice(1, 4).find((part, i) => {
    const text = partText(part)
    const cased = text.split(/\s+/).every(word => /\p{Ll}|^\p{Lu}\.$/u.test(word))
    const below = words.slice(i + 2, i + 5).some(next => partText(next).length >= SHORTEST_PARAGRAPH)
    return (
      part.rows[0]?.block === undefined &&
      cased &&
      below &&
      isName(text) &&
      /^\S+(?:\s+\S+){1,3}$/u.test(text)
    )
  })
}

/** Names that the source itself declares to be the authors'. */
const declaredByline = (text: string): Byline[] =>
  readByline(text) ??
  readSigned(text) ??
  text
    .split(JOINERS)
    .filter(name => name !== '')
    .map(name => ({ name, role: '' }))

function roleBelow(part: Part, bylines: Byline[]): string | undefined {
  const row = part.rows[0]
  if (!row || !isWords(part) || bylines.at(-1)?.role !== '') return undefined
  if (row.gap && row.text.split(/\s+/).length > 3) return undefined
  return isRole(row.text) ? row.text : undefined
}

const lastWithRole = (bylines: Byline[], role: string): Byline[] =>
  bylines.map((byline, i) => (i === bylines.length - 1 ? withRole(byline, role) : byline))

/** Whether the lines of one paragraph are a byline with what belongs to it, so that each may be read by itself. */
export const isBylineBlock = ([first = '', ...rest]: string[]): boolean =>
  rest.length > 0 &&
  isBylineText(first) &&
  rest.every(line => isContact(line) || isAgency(line) || isRole(line))

const isRole = (text: string): boolean => text.length <= 60 && ROLE.test(text) && !/[.!?:]$/.test(text)

function agencyBelow(part: Part): string | undefined {
  const text = partText(part)
  return part.rows.length === 1 && isWords(part) && isAgency(text) ? text.replace(/^\(|\)$/g, '') : undefined
}

const contactPart = (part: Part): Part => ({
  ...part,
  found: {
    kind: 'left-out',
    warning: true,
    message: `“${partText(part)}” on ${linesInWords(partLines(part))} says how to reach the author and was left out.`,
    effect: { to: 'nothing' },
  },
})

function bylinePart(rows: Part['rows'], bylines: Byline[], unsure: boolean): Part {
  const lines: [number, number] = [rows[0]?.lines[0] ?? 1, rows.at(-1)?.lines[1] ?? 1]
  const names = bylines.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ')
  return {
    rows,
    found: {
      kind: 'byline',
      warning: unsure,
      message: unsure
        ? `The name alone on ${linesInWords(lines)} was taken for the byline: ${names}.`
        : `Byline from ${linesInWords(lines)}: ${names}.`,
      effect: { to: 'bylines', bylines },
    },
  }
}
