import type { Byline } from '../../../../article/article.ts'
import { isWords, type Part, partLines, partText, type Recogniser } from '../part.ts'
import { linesInWords } from '../words.ts'
import { isAgency, isContact, isMasthead } from './below-byline.ts'
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
export const readByline = (text: string): Byline[] | undefined => parseByline(text)?.bylines

/**
 * What stands behind the "By" of a byline, or nothing where those are no names. Our own way to write it, "Ines Aldover (Reporter); Jon
 * Tarn", is read for what it says; in others a role is told from a name by its words.
 */
export const readSigned = (text: string): Byline[] | undefined => parseSigned(text)?.bylines

/** What a byline says of who wrote the story, and what stands beside it that is about nobody: the day, an address. */
interface Signed {
  bylines: Byline[]
  aside: string[]
}

function parseByline(text: string): Signed | undefined {
  if (ONLY_WITH_COLON.test(text)) return undefined
  const lead = LEAD.exec(text)?.[0]
  return lead === undefined ? undefined : parseSigned(text.slice(lead.length))
}

/** Between people who each stand for themselves: a semicolon, or what follows a role in brackets. */
const BETWEEN = /\s*[;؛；]\s*|(?<=\))\s*(?:[,،&]|\s(?:and|und|et|y|e|en|och|og|i|и|та|و|और)(?=\s))\s*/iu
/** Letters of a byline, at most: of one in which people are told apart beyond doubt, and of any other. */
const LONGEST_LIST = 600
const LONGEST = 160

function parseSigned(text: string): Signed | undefined {
  const rest = text.replace(/[\s*_.]+$/u, '')
  const people = rest.split(BETWEEN)
  if (rest.length > (people.length > 1 ? LONGEST_LIST : LONGEST)) return undefined
  if (/^(?:our |a )?staff (?:reporters?|writers?|correspondents?)$/i.test(rest))
    return { bylines: [{ name: rest, role: '' }], aside: [] }
  const signed: Signed = { bylines: [], aside: [] }
  const guessed: string[] = []
  for (const one of people) if (!addPerson(signed, guessed, one, people.length > 1)) return undefined
  return plausible(signed.bylines, guessed, rest) ? signed : undefined
}

/** What parts the names from what stands beside them; kept with what follows it, since a bar says more than a dot. */
const BESIDE = /\s*(?=[|｜·•])|\s+(?=[–—/-]\s)/u

/** "Omar Reyes in Harbour City": a name and where it wrote from. */
const FROM_PLACE =
  /^(\p{Lu}[^\s,]*(?:\s[^\s,]+){1,4}?)\s((?:in|aus|à|en|em|da|from|из|i|w)\s\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,3})$/u

/** Adds whoever stands between two semicolons; false where nobody does. What was taken for a role without brackets goes to `guessed`. */
function addPerson(signed: Signed, guessed: string[], text: string, isOneOfMany: boolean): boolean {
  const [, before = text, inBrackets = ''] = /^(.+?)\s*\((.+)\)$/u.exec(text) ?? []
  const [people = '', ...after] = before.split(BESIDE)
  for (const piece of people.split(JOINERS)) {
    const [, given = piece.trim(), where = ''] = FROM_PLACE.exec(piece.trim()) ?? []
    const { bylines } = signed
    if (given === '') continue
    if ((isName(given) && !(bylines.length > 0 && ROLE.test(given))) || isAgency(given))
      bylines.push({ name: given, role: '' })
    else if (bylines.length > 0) {
      signed.bylines = lastWithRole(bylines, given)
      guessed.push(given)
    } else return false
    if (where !== '') signed.bylines = lastWithRole(signed.bylines, where)
  }
  for (const piece of after) addBeside(signed, piece)
  // Where each stands for themselves, what is in brackets is theirs, whatever it is.
  if (isOneOfMany && inBrackets !== '') signed.bylines = lastWithRole(signed.bylines, inBrackets)
  else addBeside(signed, inBrackets)
  return true
}

/** "(avec AFP)": the agency helped. */
const WITH = /^(?:avec|with|mit|con|com|met|с)\s+/iu

/** Adds what stands behind the names: a role is the last author's, an agency or a paper signs for itself. */
function addBeside(signed: Signed, piece: string): void {
  const bare = piece.replace(/^[|｜·•–—/-]\s*/u, '').trim()
  const said = isAgency(bare.replace(WITH, '')) ? bare.replace(WITH, '') : bare
  if (said === '') return
  // "By Ines Aldover | Nov 22, 2026": the day is nobody's role.
  if (debrisKind(said) !== undefined || isContact(said)) signed.aside.push(said)
  else if (!ROLE.test(said) && (isAgency(said) || isMasthead(said, piece)))
    signed.bylines.push({ name: said, role: '' })
  else signed.bylines = lastWithRole(signed.bylines, said)
}

/** A byline with one thing more that its author is. */
export const withRole = (byline: Byline, role: string): Byline => ({
  ...byline,
  role: byline.role ? `${byline.role}, ${role}` : role,
})

/** Gives a role to the last person who signs: agencies have none. */
function lastWithRole(bylines: Byline[], role: string): Byline[] {
  const person = bylines.findLastIndex(({ name }) => !isAgency(name))
  const at = person < 0 ? bylines.length - 1 : person
  return bylines.map((byline, i) => (i === at ? withRole(byline, role) : byline))
}

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
  const signed = (part: Part): Signed | undefined => {
    const text = partText(part)
    const { is, bylines } = part.rows[0] ?? {}
    if (is === 'byline') return bylines ? { bylines, aside: [] } : declaredByline(text)
    return near.has(part) ? parseByline(text) : undefined
  }
  const bare = parts.some(signed) ? undefined : bareName(words)
  const out: Part[] = []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part
    const own = part === bare ? { bylines: [{ name: partText(part), role: '' }], aside: [] } : signed(part)
    if (!own) {
      out.push(part)
      continue
    }
    const below = linesBelow(parts.slice(i + 1, i + 1 + MOST_BELOW), own.bylines)
    i += below.roles.length + below.contacts.length
    const rows = [part, ...below.roles].flatMap(each => each.rows)
    out.push(
      bylinePart(rows, { ...own, bylines: below.bylines }, part === bare),
      ...below.contacts.map(contactPart),
    )
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
    const role = roleBelow(part, bylines)
    const agency = agencyBelow(part)
    if (role !== undefined) bylines = lastWithRole(bylines, role)
    else if (agency !== undefined) bylines = [...bylines, { name: agency, role: '' }]
    else break
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
const declaredByline = (text: string): Signed =>
  parseByline(text) ??
  parseSigned(text) ?? {
    bylines: text
      .split(JOINERS)
      .filter(name => name !== '')
      .map(name => ({ name, role: '' })),
    aside: [],
  }

function roleBelow(part: Part, bylines: Byline[]): string | undefined {
  const row = part.rows[0]
  if (!row || !isWords(part) || bylines.findLast(({ name }) => !isAgency(name))?.role !== '') return undefined
  if (row.gap && row.text.split(/\s+/).length > 3) return undefined
  return isRole(row.text) ? row.text : undefined
}

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

function bylinePart(rows: Part['rows'], { bylines, aside }: Signed, unsure: boolean): Part {
  const lines: [number, number] = [rows[0]?.lines[0] ?? 1, rows.at(-1)?.lines[1] ?? 1]
  const names = bylines.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ')
  const gone = aside.length > 0 ? ` Left out beside it: ${aside.map(said => `“${said}”`).join(', ')}.` : ''
  return {
    rows,
    found: {
      kind: 'byline',
      warning: unsure || aside.length > 0,
      message: unsure
        ? `The name alone on ${linesInWords(lines)} was taken for the byline: ${names}.`
        : `Byline from ${linesInWords(lines)}: ${names}.${gone}`,
      effect: { to: 'bylines', bylines },
    },
  }
}
