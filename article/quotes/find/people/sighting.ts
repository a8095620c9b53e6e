import { byGender, type Gender, type SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { bare, isNameWord, isPeople, isTitle, LETTERS_BEHIND, nameRun } from '../names/name-words.ts'
import { surnameEnd } from '../names/surname.ts'
import { withApposition } from '../phrases/apposition.ts'
import { caselessSighting } from '../phrases/caseless.ts'
import {
  actsAcross,
  afterTime,
  endsOpening,
  isAside,
  isSecond,
  leadsClause,
  opensClause,
} from '../phrases/leading.ts'
import { actsInClause } from '../phrases/nominative.ts'
import { isDepartment, officeBefore, officeOfPlace, officeSaid } from '../phrases/office-beside.ts'
import { isParticiple } from '../phrases/openers.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb, skipHelpers } from '../verbs.ts'

/** Whether somebody with this title is a woman or a man. */
export const GENDERED_TITLES: ReadonlyMap<string, Gender> = byGender({
  he: 'mr mr. sir lord herr monsieur señor signor don king prince father senhor meneer dhr г-н pan',
  she: 'mrs mrs. ms ms. miss dame lady frau madame mme señora signora doña queen princess sister senhora mevrouw mevr г-жа pani fru',
  any: 'г',
})

/** The gender that a form of address right before a bare surname tells: "Mr Lund" is not Petra Lund. */
export const genderOfAddress = (phrase: Pick<Phrase, 'text' | 'name'>): Gender =>
  (phrase.name.includes(' ') ? undefined : GENDERED_TITLES.get(addressOf(phrase).toLowerCase())) ?? 'any'

/** The last word before a name: "Mr" of "Mr Lund". */
export const addressOf = ({ text, name }: Pick<Phrase, 'text' | 'name'>): string =>
  text.slice(0, text.lastIndexOf(name)).trim().split(/\s/).at(-1) ?? ''

/** A name at this place, with the signs that it is a person's. */
export function sightingAt(tokens: Token[], at: number, small: ReadonlySet<string>, lang: SpeechLanguage) {
  if (lang.caseless) return caselessSighting(tokens, at, lang)
  const token = tokens[at]
  const surname =
    token?.sentence === tokens[at - 1]?.sentence ? -1 : surnameEnd(tokens, at, tokens.length, lang)
  if (surname > at) return knownSurname(tokens, at, surname, lang)
  if (!isNameWord(token, lang) || !token || LETTERS_BEHIND.test(token.text)) return null
  if (isDepartment(tokens, at, lang) || isSaintsDay(tokens, at) || WORK.test(tokens[at - 1]?.lower ?? ''))
    return null
  const people = lang.definite.has(tokens[at - 1]?.lower ?? '') && isPeople(token, lang)
  if (people && isNameWord(tokens[at + 1], lang)) return null
  const run = nameRun(tokens, at, tokens.length, lang)
  if (run === at + 1 && isOrdinary(tokens, at, small, lang)) return null
  const first = tokens[at - 1]?.sentence !== token.sentence
  const previous = tokens[at - 1]
  const from = officesFrom(tokens, at, lang)
  const phrase = phraseAt(tokens, from, run, lang) ?? phraseAt(tokens, at, run, lang)
  if (!phrase?.name || phrase.to !== run) return null
  const full = withApposition(tokens, phrase, tokens.length, lang)
  const title = tokens[run - phrase.name.split(' ').length - 1]?.lower ?? ''
  const next = tokens[skipHelpers(tokens, run, tokens.length, lang)]
  const hung = lang.prepositions.has(
    tokens[lang.definite.has(previous?.lower ?? '') ? at - 2 : at - 1]?.lower ?? '',
  )
  const speaks =
    !hung &&
    (speaksNow(next, lang) ||
      (isSpeechVerb(previous, lang) && !first && maySpeakBehind(previous?.lower ?? '', lang)))
  const office =
    officeBefore(tokens, from, lang) || officeOfPlace(tokens, at, run - phrase.name.split(' ').length, lang)
  const kin = kinBefore(previous, lang)
  const town = !speaks && isTown(tokens, at, run, lang)
  const begins =
    first ||
    (lang.barePlural && opensClause(previous, lang) && lang.auxiliaries.has(tokens[run]?.lower ?? ''))
  const leads = begins && from === at && phrase.name.includes(' ') && next?.kind === 'word' && !next.capital
  const evidence =
    (office || YEARS.test(previous?.lower ?? '') ? 2 : 0) +
    (kin ? 3 : 0) +
    (speaks || isCited(tokens, from, run, lang) ? 3 : 0) +
    (GENDERED_TITLES.has(title) ? 3 : 0) +
    (leads ? 1 : 0) +
    roleEvidence(full) -
    (town || isOfBody(tokens, at, lang) ? 5 : 0) +
    evidenceAround(tokens, at, run, lang)
  const role =
    (from < at && full.role ? capitalsBefore(tokens, from, lang) : '') +
    (full.role || office || officeSaid(tokens, run, lang))
  const subject =
    first ||
    speaks ||
    (lang.capitalNouns ? actsInClause(tokens, at, run, lang) : leadsClause(tokens, from, at, lang)) ||
    (!town &&
      opensClause(previous, lang) &&
      !isSecond(tokens, at, run, lang) &&
      !isDoing(tokens[run], lang) &&
      !isAside(tokens, at, lang)) ||
    afterTime(tokens, from, lang) ||
    (phrase.name.includes(' ') &&
      (endsOpening(tokens, from, run, lang) || actsAcross(tokens, from, run, lang)))
  return {
    phrase: { ...full, name: bare(full.name), role },
    end: run,
    subject,
    evidence,
    gender: GENDERED_TITLES.get(title) ?? kin,
    partner: partnerBefore(tokens, at, run, lang),
    also: describedBehind(tokens, run, lang),
  }
}

/** "De la Torre asegura": a surname that begins with a small word, right before its verb. */
function knownSurname(tokens: Token[], at: number, end: number, lang: SpeechLanguage) {
  const phrase = phraseAt(tokens, at, end, lang)
  const none = { gender: undefined, partner: '', also: [] }
  return phrase && { phrase, end, subject: true, evidence: 3, ...none }
}

/** Whether a single capital here is more likely an ordinary word: a noun behind its article, a verb, the first word of a sentence. */
function isOrdinary(tokens: Token[], at: number, small: ReadonlySet<string>, lang: SpeechLanguage): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]]
  const word = token?.lower ?? ''
  const noun = [lang.definite, lang.indefinite, lang.possessives].some(list =>
    list.has(previous?.lower ?? ''),
  )
  if ((lang.capitalNouns && noun) || lang.verbs.has(word)) return true
  if (/^\p{N}{3,}$/u.test(previous?.text ?? '') || isModel(previous, word, lang)) return true
  if (lang.townEnds.test(token?.text ?? '') && lang.definite.has(previous?.lower ?? '')) return true
  if (lang.anaphors.has(word) && (previousIsSmall(previous) || lang.definite.has(previous?.lower ?? '')))
    return true
  const first = previous?.sentence !== token?.sentence
  if (!previous && /^\p{Lu}{3,}\.?$/u.test(token?.text ?? '') && isDateline(tokens[1], token)) return true
  return first && (small.has(word) || isParticiple(tokens, at, lang))
}

/** "the Max": behind its article, what looks like a first name is a thing. */
const isModel = (previous: Token | undefined, word: string, lang: SpeechLanguage): boolean =>
  lang.barePlural && previous?.lower === 'the' && genderOfName(word.replace(/[’']s$/u, '')) !== null

/** "QUAYSIDE. Es ist spät", "QUAYSIDE (dpa) – …": the place a story was filed from. */
const isDateline = (next: Token | undefined, token: Token | undefined): boolean =>
  isPunct(next, '.(–—') || (next !== undefined && next.sentence !== token?.sentence)

/** "…“, so Lund", "Lund: „…“": a German source without a verb. */
const isCited = (tokens: Token[], from: number, run: number, lang: SpeechLanguage): boolean =>
  lang.capitalNouns &&
  ((isPunct(tokens[from - 2], ',') && tokens[from - 1]?.lower === 'so') ||
    (isPunct(tokens[run], ':') && tokens[run + 1]?.kind === 'quote'))

/** Where the offices before a name begin: "Harbour Chief Inspector Lund". */
function officesFrom(tokens: Token[], at: number, lang: SpeechLanguage): number {
  let from = at
  while (
    tokens[from - 1]?.kind === 'word' &&
    lang.titles.has(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 1]?.sentence === tokens[at]?.sentence
  )
    from--
  return from
}

/** The body that an office is of: "Tide Party " of "Tide Party leader Petra Lund". */
function capitalsBefore(tokens: Token[], office: number, lang: SpeechLanguage): string {
  let from = office
  while (
    lang.barePlural &&
    from > 0 &&
    isNameWord(tokens[from - 1], lang) &&
    tokens[from - 1]?.sentence === tokens[office]?.sentence
  )
    from--
  return tokens
    .slice(from, office)
    .map(({ text }) => `${text} `)
    .join('')
}

/** "Tom and Petra Lund": the first name before the "and" shares the surname; '' when none does. */
function partnerBefore(tokens: Token[], at: number, end: number, lang: SpeechLanguage): string {
  const [first, and] = [tokens[at - 2], tokens[at - 1]]
  const full = end - at > 1 && genderOfName(tokens[at]?.lower ?? '') !== null
  const alone = first?.capital && genderOfName(first.lower) !== null && !isNameWord(tokens[at - 3], lang)
  return full && alone && lang.ands.has(and?.lower ?? '') ? first.text : ''
}

/** What an age and a task behind a name let its bearer be called: "Tom Reed, 61, prosecuting," is a 61-year-old and a barrister. */
function describedBehind(tokens: Token[], at: number, lang: SpeechLanguage): string[] {
  if (!isPunct(tokens[at], ',(')) return []
  const [age, task] = AGE.test(tokens[at + 1]?.text ?? '')
    ? [tokens[at + 1], tokens[at + 3]]
    : [null, tokens[at + 1]]
  const tasks = task && !isTitle(task, lang) ? (lang.offices.get(task.lower) ?? []) : []
  return [...(age ? lang.agedEnds.map(end => age.text + end) : []), ...tasks]
}

/** "her mother Sally": the word before a name may tell whether it is a woman's or a man's. */
const kinBefore = (previous: Token | undefined, lang: SpeechLanguage): Gender | undefined =>
  lang.women.has(previous?.lower ?? '') ? 'she' : lang.men.has(previous?.lower ?? '') ? 'he' : undefined

/** An age and a clause with “who” behind a name speak for a person, “where” and a preposition before it against. */
function evidenceAround(tokens: Token[], at: number, end: number, lang: SpeechLanguage): number {
  const previous = tokens[at - 1]
  const relative = tokens[isPunct(tokens[end], ',') ? end + 1 : end]?.lower ?? ''
  const described = lang.relatives.has(relative) ? (PLACES.test(relative) ? -2 : 1) : 0
  const placed = previous?.kind === 'word' && lang.joiners.has(previous.lower) && previous.lower !== 'for'
  const kin = lang.ands.has(tokens[end]?.lower ?? '') && lang.possessives.has(tokens[end + 1]?.lower ?? '')
  return (isAged(tokens, end) ? 3 : 0) + (kin ? 2 : 0) + described - (placed ? 1 : 0)
}

/** "energy firm Quaylex": what stands behind its kind of body is no human being. */
const isOfBody = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  lang.bodies.has(tokens[at - 1]?.lower ?? '') &&
  !isTitle(tokens[at], lang) &&
  !lang.offices.has(tokens[at]?.lower ?? '') &&
  genderOfName(tokens[at]?.lower ?? '') === null

/** "at a hall in Lower Marsh, Tidewater.": the second of two places. */
function isTown(tokens: Token[], at: number, end: number, lang: SpeechLanguage): boolean {
  if (end - at > 1 || !isPunct(tokens[at - 1], ',') || tokens[end]?.kind === 'word') return false
  let from = at - 1
  while (from > 0 && isNameWord(tokens[from - 1], lang)) from--
  return from < at - 1 && /^(?:in|at|near|from|outside)$/.test(tokens[from - 1]?.lower ?? '')
}

/** "the famously cool Swiss": what stands behind a small word is a description. */
const previousIsSmall = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital

/** "Lund, 43," or "Lund, a baker, 43,". */
function isAged(tokens: Token[], at: number): boolean {
  if (!isPunct(tokens[at], ',(')) return false
  if (AGE.test(tokens[at + 1]?.text ?? '')) return true
  const second = tokens.slice(at + 1, at + 8).findIndex(token => isPunct(token, ','))
  return second > 0 && AGE.test(tokens[at + second + 2]?.text ?? '') && isPunct(tokens[at + second + 3], ',')
}

const AGE = /^\p{N}{1,2}$/u

/** "Lower Marsh, where …" is a place. */
const PLACES = /^(?:where|which|wo|où|donde)$/

const YEARS = /^\p{N}+[-‐‑](?:year[-‐‑]old|jährige[rn]?)$/u

/** "the drama Low Tide": what stands behind its kind of work is a title. */
const WORK =
  /^(?:film|movie|book|novel|song|album|single|series|play|podcast|documentary|musical|opera|memoir|comedy|drama|sitcom|thriller|ballad|blockbuster)$/

/** "St. Patrick’s Day": a feast, a church or a school. */
function isSaintsDay(tokens: Token[], at: number): boolean {
  const saint = [at, at - 1].find(place => /^(?:st\.?|saint)$/.test(tokens[place]?.lower ?? ''))
  const owner = saint === undefined ? undefined : tokens[saint + 1]
  return /[’']s$/u.test(owner?.text ?? '') && tokens[(saint ?? 0) + 2]?.capital === true
}

/** A verb of speech that a person does: "is blasting" says nothing of who is meant. */
const speaksNow = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  isSpeechVerb(token, lang) && !lang.gerunds.has(token?.lower ?? '') && !lang.weak.has(token?.lower ?? '')

/** "and Ben Reeve remaining in office": a participle behind a name makes it no subject. */
const isDoing = (next: Token | undefined, lang: SpeechLanguage): boolean =>
  lang.barePlural && /[^r]ing$/.test(next?.lower ?? '')

/** Whether whoever follows this verb may be its subject: "said Lund", but not "told Lund" and not "hit Tidewater". */
const maySpeakBehind = (verb: string, lang: SpeechLanguage): boolean =>
  !lang.addressing.has(verb) && (lang.inverts || !lang.weak.has(verb))

/** An office before the name speaks for a person, a description behind it only for a full name: "the Chain, a row of pumps". */
function roleEvidence({ role, name, from, to }: Phrase): number {
  if (!role) return 0
  if (to - from > name.split(' ').length) return 2
  return name.includes(' ') ? 1 : 0
}
