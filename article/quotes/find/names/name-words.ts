import type { SpeechLanguage } from '../languages/language.ts'
import type { Token } from '../tokens.ts'
import { genderOfName, isFirstName } from './first-names.ts'
import { isFirstInCase } from './slavic-names.ts'
import { endsInOne } from './word-ends.ts'

const POSSESSIVE = /[’']s?$/u

/** A name without the ending that makes it an owner: "Lund’s". */
export const bare = (text: string): string => text.replace(POSSESSIVE, '')

/** Honours and degrees behind a name. */
export const LETTERS_BEHIND =
  /^(?:KC|QC|SC|MP|MSP|MEP|OBE|CBE|MBE|KBE|DBE|PhD|MD|Esq|RN|CPA|FRS|Jr|Sr|II|III|IV)\.?$/

/** Whether a word can be part of a name: written with a capital, and no ordinary first word of a sentence. */
export function isNameWord(token: Token | undefined, lang: SpeechLanguage): boolean {
  return (
    token?.kind === 'word' &&
    token.capital &&
    !token.common &&
    !lang.notNames.has(token.lower) &&
    !(lang.barePlural && (ADVERB.test(token.lower) || PARTY_AND_STATE.test(token.text)))
  )
}

/** "Sen. Petra Lund, R-Iowa,": a member of Congress's party and state. */
export const PARTY_AND_STATE = /^[DIR]-\p{Lu}/u

/** "Unsurprisingly, …": endings that adverbs have and surnames such as Connolly have not. */
const ADVERB =
  /(?:ingly|edly|ently|antly|ously|fully|lessly|ately|ively|arily|(?:ic|tion|sion|son|su|tu|ci|ti)ally|[ai]bly)$/

/** "Delia May": a month behind a first name is a surname. */
const isSurname = (tokens: Token[], at: number): boolean =>
  tokens[at]?.capital === true &&
  /^(?:may|march|june|august|april|hope|will|day|best|sharp|more|most)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.capital === true &&
  genderOfName(tokens[at - 1]?.lower ?? '') !== null

/** More capitals in a row than this are no name but a line in capitals. */
const LONGEST_NAME = 12

/** The end of a run of name words that begins at `at`: initials and small words inside ("van der") belong to it. */
export function nameRun(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  let end = at
  let i = at
  while (i < limit && i - at < LONGEST_NAME) {
    const token = tokens[i]
    if (!token) break
    if (isNameWord(token, lang) || (end > at && isSurname(tokens, i))) {
      i++
      end = i
      if (/[’']s$/u.test(token.text)) break
    } else if (end > at && joinsName(tokens, i, lang)) i++
    else break
  }
  return end
}

/** Whether a word names an office or a trade, alone or as the end of a compound. */
export const isTitle = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token?.kind === 'word' &&
  (lang.titles.has(token.lower) ||
    lang.titles.has(token.lower.replace(/\.$/, '')) ||
    lang.titles.has(token.lower.split(/[-‐‑]/).at(-1) ?? '') ||
    endsInOne(token.lower, lang.titleEnds) ||
    (lang.capitalNouns && endsInOne(token.lower.replace(/e?[ns]$/, ''), lang.titleEnds)) ||
    (lang.barePlural && token.capital && lang.titles.has(singular(bare(token.lower)))))

/** "General Secretaries": an office that several hold. */
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')

/** Whether a small word here stands inside a name: "Petra de Lange". */
export const joinsName = (tokens: Token[], at: number, lang: SpeechLanguage): boolean => {
  if (!lang.nameJoiners.has(tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]
  if (
    /^(?:der|den|die)$/.test(tokens[at]?.lower ?? '') &&
    !/^(?:von|van|auf|aus|in|op)$/.test(before?.lower ?? '')
  )
    return false
  if (lang.capitalNouns && /^(?:von|zu)$/.test(tokens[at]?.lower ?? '') && !mayBeFirst(before)) return false
  if ((lang.capitalNouns || lang.shortNames) && isWholeName(tokens, at, lang)) return false
  const inside = lang.nameJoiners.has(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1]
  const named = isNameWord(before, lang) && !isTitle(before, lang)
  return (named || lang.nameJoiners.has(before?.lower ?? '')) && isNameWord(inside, lang)
}

/** "Petra von Lund", but not "Ansicht von Lund": German nouns look like first names. */
const mayBeFirst = (token: Token | undefined): boolean =>
  isFirstName(token?.lower ?? '') ||
  genderOfName(token?.lower ?? '') !== null ||
  /^(?:\p{Lu}\.|.*-\p{Lu}.*|Graf|Gräfin|Freiherr|Baron|Prinz|Fürst)$/u.test(token?.text ?? '')

/** "Petra Lund von der Hafenbehörde": behind first name and surname the small word leads to where she is from. */
const isWholeName = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  isNameWord(tokens[at - 1], lang) &&
  isNameWord(tokens[at - 2], lang) &&
  genderOfName(tokens[at - 2]?.lower ?? '') !== null &&
  genderOfName(tokens[at - 1]?.lower ?? '') === null

/** "власти Приморска", "мэр Москвы": one word behind a body, or a place in the genitive behind an office. */
const isPlaceOf = (tokens: Token[], at: number, start: number, lang: SpeechLanguage): boolean => {
  const word = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]
  if (isFirstInCase(word)) return false
  return (
    lang.bodies.has(tokens[start]?.lower ?? '') ||
    (!isAddress(before?.lower ?? '') && isTitle(tokens[start], lang) && lang.placeEnds.test(word))
  )
}

/** "Mr", "Dr", "г-н": what stands before a name and names no office. */
export const isAddress = (word: string): boolean => ADDRESS.test(word)

const ADDRESS =
  /^(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|herr|frau|hr|m|mme|monsieur|madame|sr|sra|señor|señora|don|doña|signor|signora|г-н|г-жа|господин\p{L}*|госпож\p{L}|dhr|mevrouw|meneer|pan[iaąu]?|panem|सुश्री|श्री|श्रीमती)\.?$/iu

interface Stretch {
  from: number
  to: number
}

/** The name at the end of a phrase's core, offices before it cut off; null when the core ends in an ordinary noun. */
export function nameIn(
  tokens: Token[],
  start: number,
  core: number,
  lang: SpeechLanguage,
  article: 'definite' | 'indefinite' | '',
): Stretch | null {
  if (/^\p{Lo}/u.test(tokens[start]?.text ?? '')) return caselessName(tokens, start, core, lang)
  let from = core
  while (
    from > start &&
    (isNameWord(tokens[from - 1], lang) ||
      isSurname(tokens, from - 1) ||
      (from < core && joinsName(tokens, from - 1, lang)))
  )
    from--
  const surname = lang.headFirst && core - from > 1 && tokens[core - 1]?.capital
  if (from === core || (!surname && lang.bodies.has(bare(tokens[core - 1]?.lower ?? '')))) return null
  if (article && core - start === 1 && lang.articleMeansNoun) return null
  if (article === 'definite' && core - from > 1 && isTitle(tokens[core - 1], lang)) return null
  const head = core - from === 2 ? from : start
  if (lang.bareDefinite && core - from < 3 && head < core - 1 && isPlaceOf(tokens, core - 1, head, lang))
    return null
  const run = withoutOffices(tokens, from, core, lang)
  if (run === null) return null
  from = run
  if (article === 'definite' && core - from > 1 && isPeople(tokens[from], lang)) from++
  const owner = tokens.slice(from, core - 1).findLastIndex(token => /[’']s$/u.test(token.text))
  if (owner >= 0) from += owner + 1
  let to = core
  while (lang.bareDefinite && to - from > 2 && /^\p{Lu}{3,}$/u.test(tokens[to - 1]?.text ?? '')) to--
  while (to - from > 1 && LETTERS_BEHIND.test(tokens[to - 1]?.text ?? '')) to--
  if (to < core && to - from === 1 && from === start && isTitle(tokens[to], lang)) return null
  if (to - from === 1 && from > start && LETTERS_BEHIND.test(tokens[from]?.text ?? '')) return null
  return { from: afterNouns(tokens, from, to, lang, article !== ''), to }
}

/** "le Tunisien Petra Lund", "l’Argentin Lund": somebody by their people or town, which behind an article is no part of the name. */
export const isPeople = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  lang.headFirst && (lang.townEnds.test(token?.text ?? '') || lang.anaphors.has(token?.lower ?? ''))

/** Offices and trades that are surnames as well. */
const TRADES =
  /^(?:abbot|baker|bishop|canon|captain|constable|coach|cook|dean|farmer|father|fisher|gardener|general|head|judge|justice|king|lord|major|marshal|marshall|page|pope|porter|prince|prior|provost|sergeant|singer|steward|star|ward)$/

/** "Dean Hallow": an office that is a first name too, right before one surname. */
const isFirstAsWell = (tokens: Token[], at: number, from: number, core: number): boolean =>
  at === from &&
  core - from === 2 &&
  TRADES.test(tokens[at]?.lower ?? '') &&
  genderOfName(tokens[at]?.lower ?? '') !== null

/** Past the last office in a run of capitals; null when the run is nothing but an office. */
function withoutOffices(tokens: Token[], from: number, core: number, lang: SpeechLanguage): number | null {
  const known = lang.bareDefinite ? tokens.slice(from, core - 1).findIndex(t => isFirstInCase(t.lower)) : -1
  if (known >= 0) return from + known
  for (let i = core - 1; i >= from; i--) {
    if (i < core - 1 && tokens[i]?.lower === 'member') return i + 1
    const surname = lang.capitalNouns && i > from && genderOfName(tokens[i - 1]?.lower ?? '') !== null
    if (surname || !isTitle(tokens[i], lang) || LETTERS_BEHIND.test(tokens[i]?.text ?? '')) continue
    if (lang.shortNames && i === core - 1 && i > from && genderOfName(tokens[i - 1]?.lower ?? '')) continue
    if (isFirstAsWell(tokens, i, from, core)) return from
    if (i < core - 1) return i + 1
    const first = tokens[from]
    const isOffice = core - from > 2 || !TRADES.test(tokens[i]?.lower ?? '')
    if (isOffice && !lang.capitalNouns && genderOfName(first?.lower ?? '') === null) return null
    return isTitle(first, lang) || lang.capitalNouns || i === from ? null : from
  }
  return from
}

/** Past nouns and nationalities that only look like names ("American Lund"): up to a known first name, and in German to the last two words of three. */
function afterNouns(
  tokens: Token[],
  from: number,
  core: number,
  lang: SpeechLanguage,
  article: boolean,
): number {
  const first = tokens[from]?.lower ?? ''
  if (core - from === 2 && lang.anaphors.has(first) && genderOfName(first) === null) return from + 1
  if (core - from < 3) return from
  if (lang.bareDefinite) {
    const name = tokens.slice(from, core - 1).findIndex(token => isFirstInCase(token.lower))
    const father = /(?:вич|вн)\p{L}{0,2}$/u.test(tokens[core - 2]?.lower ?? '')
    return name >= 0 ? from + name : father || !isTitle(tokens[from - 1], lang) ? from : core - 2
  }
  if (/^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? '') && /\p{Ll}/u.test(tokens[from + 1]?.text ?? ''))
    return from + 1
  const known = tokens.slice(from, core - 1).findIndex(token => genderOfName(token.lower) !== null)
  if (known >= 0) return lang.barePlural && isTitle(tokens[from - 1], lang) ? from : from + known
  const joined = tokens.slice(from, core).some((_, i) => joinsName(tokens, from + i, lang))
  return lang.capitalNouns && article && !joined ? core - 2 : from
}

/** Scripts without capitals: the name is what follows the last office, if one is there. */
function caselessName(tokens: Token[], start: number, core: number, lang: SpeechLanguage): Stretch | null {
  for (let i = core - 1; i >= start; i--) {
    if (isTitle(tokens[i], lang) || lang.bodies.has(tokens[i]?.lower ?? '')) {
      return i === core - 1 ? null : { from: i + 1, to: core }
    }
  }
  return core > start ? { from: start, to: core } : null
}
