import { genderOf, type SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { isTitle } from '../names/name-words.ts'
import type { Token } from '../tokens.ts'
import { isSpeechVerb } from '../verbs.ts'
import { isNoun, isRole } from './nouns.ts'
import type { Phrase } from './phrase.ts'

/** Words of a phrase in a script without capitals, up to a small word, a verb of speech or a mark. */
const LONGEST_PHRASE = 12

/** Arabic nouns with their article, also behind a preposition: what an office ends with and a first name never has. */
const DEFINITE = /^(?:ال|لل|بال|وال|فال|كال)\p{L}{2}/u
/** The second half of a first name: "نور الدين". */
const SECOND_HALF =
  /^(?:الدين|الله|الرحمن|الرحيم|العزيز|القادر|الكريم|السلام|الحق|الفتاح|الناصر|المجيد|الوهاب|الجليل|الزهراء)$/
/** The first half of one: "أبو خالد", "عبد الله", "بن سالم". */
const FIRST_HALF = /^(?:عبد|أبو|أبي|أم|ابن|بن|بنت|آل|ولد|بو)$/

/** Reads a noun phrase where no capitals tell names from other words; null when none begins at `at`. */
export function caselessPhrase(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  let core = at
  while (core < limit && core - at < LONGEST_PHRASE && !endsPhrase(tokens, core, at, lang)) core++
  if (core === at) return null
  const name = nameWithin(tokens, at, core, lang)
  if (!name && lang.verbFirst) core = withoutObject(tokens, at, core, lang)
  const to = name ? name.to : tailOf(tokens, at, core, limit, lang)
  const end = name ? name.from : core
  const nouns = tokens.slice(at, end)
  const noun = lang.verbFirst ? nouns.find(token => isNoun(token, lang)) : nouns.at(-1)
  return {
    from: at,
    to,
    text: textOf(tokens, at, to),
    name: name ? textOf(tokens, name.from, name.to) : '',
    role: name && isRole(tokens, at, name.from, lang) ? textOf(tokens, at, name.from) : '',
    pronoun: '',
    definite: isDefinite(tokens, at, end, lang),
    head: noun?.lower ?? (name?.from === at ? '' : (tokens[at]?.lower ?? '')),
  }
}

/** "نفى مصدر أمني صحة الأنباء", "انتقد الوزير القرار": behind somebody and an adjective comes what the verb is about. */
function withoutObject(tokens: Token[], at: number, core: number, lang: SpeechLanguage): number {
  const [head, next] = [tokens[at], tokens[at + 1]]
  if (core - at < 2 || !head || !isNoun(head, lang)) return core
  const definite = DEFINITE.test(head.lower)
  if (!definite) return ADJECTIVE.test(next?.lower ?? '') && !DEFINITE.test(next?.lower ?? '') ? at + 2 : core
  let end = at + 1
  while (end < core && DEFINITE.test(tokens[end]?.lower ?? '') && ADJECTIVE.test(tokens[end]?.lower ?? ''))
    end++
  return lang.judging.has(tokens[at - 1]?.lower ?? '') ? end : core
}

const ADJECTIVE = /(?:ي|ية|يون|يين|العام|العامة|السابق|السابقة|الأول|الأولى|الجديد|الجديدة|الأعلى|الأسبق)$/u

const textOf = (tokens: Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

function endsPhrase(tokens: Token[], at: number, start: number, lang: SpeechLanguage): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.sentence !== tokens[start]?.sentence) return true
  const { lower } = token
  if (lang.titles.has(lower) || lang.bodies.has(lower)) return false
  if (!lang.verbFirst && at > start && lang.indefinite.has(lower)) return true
  return (
    [lang.stops, lang.relatives, lang.conjunctions, lang.helpers].some(list => list.has(lower)) ||
    lang.pronouns.has(lower) ||
    lang.accordingToAfter.has(lower) ||
    (isSpeechVerb(token, lang) && !(at > start && isKnown(token) && isTitle(tokens[at - 1], lang)))
  )
}

/** "المدير" and "مدير المدرسة", but not "متحدث باسم الشركة"; in Hindi whatever has no "one" before it. */
function isDefinite(tokens: Token[], at: number, end: number, lang: SpeechLanguage): boolean {
  const [first, second, last] = [tokens[at], tokens[at + 1], tokens[end - 1]]
  if (lang.indefinite.has(first?.lower ?? '')) return false
  if (!lang.verbFirst) return true
  return DEFINITE.test(first?.lower ?? '') || (second?.lower !== 'باسم' && DEFINITE.test(last?.lower ?? ''))
}

/** "مسؤول في البلدية", "متحدث باسم الشركة": what belongs to somebody without a name. */
function tailOf(tokens: Token[], at: number, core: number, limit: number, lang: SpeechLanguage): number {
  const indefinite = !tokens.slice(at, core).some(({ lower }) => DEFINITE.test(lower))
  const joined = lang.joiners.has(tokens[core]?.lower ?? '') && isNoun(tokens[at] as Token, lang)
  if (!indefinite || !joined) return core
  let end = core + 1
  while (end < limit && end - core < 4 && !endsPhrase(tokens, end, core + 1, lang)) end++
  return end > core + 1 ? end : core
}

const isKnown = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (genderOfName(token.lower) !== null || FIRST_HALF.test(token.lower))

/** The name in a phrase: from its first first name on or, when none is known, from where its office ends. */
function nameWithin(tokens: Token[], start: number, core: number, lang: SpeechLanguage) {
  const from = nameStart(tokens, start, core, lang)
  if (from < 0 || from >= core) return null
  return { from, to: nameEnd(tokens, from, core, lang) }
}

function nameStart(tokens: Token[], start: number, core: number, lang: SpeechLanguage): number {
  let office = core - 1
  while (office >= start && !isOfficeWord(tokens[office], lang)) office--
  const behind = Math.max(start, lang.verbFirst ? start : office + 1)
  for (let i = behind; i < core; i++)
    if (isKnown(tokens[i]) && (i === start || lang.verbFirst || core - i <= 4)) return i
  if (!lang.verbFirst) return office < start ? (core - start <= 3 ? start : -1) : office + 1
  for (let i = core - 1; i > start; i--) {
    const [before, word] = [tokens[i - 1], tokens[i]]
    if (!DEFINITE.test(before?.lower ?? '') || DEFINITE.test(word?.lower ?? '')) continue
    const isName = !isOfficeWord(word, lang) && !/^(?:[لب]ـ?$|باسم)/u.test(word?.lower ?? '')
    if (isName && isOfficeWord(tokens[start], lang, start, i, tokens)) return i
  }
  if (office >= start && office + 1 < core)
    return isOwned(tokens[office]) && !DEFINITE.test(tokens[office + 1]?.lower ?? '') ? office + 1 : -1
  const first = tokens[start]
  return office >= start || DEFINITE.test(first?.lower ?? '') || lang.indefinite.has(first?.lower ?? '')
    ? -1
    : start
}

/** "المدير", "زوجها": without an article or an owner an office is followed by what it is of. */
const isOwned = (token: Token | undefined): boolean =>
  DEFINITE.test(token?.lower ?? '') || /(?:ه|ها|هم)$/u.test(token?.lower ?? '')

/** Whether a word names an office or a body; a whole stretch does when any word of it does, or it begins with an article. */
function isOfficeWord(
  token: Token | undefined,
  lang: SpeechLanguage,
  from = 0,
  to = 0,
  tokens: Token[] = [],
): boolean {
  if (!token) return false
  return (
    isNoun(token, lang) ||
    (to > from && (DEFINITE.test(token.lower) || tokens.slice(from, to).some(word => isNoun(word, lang))))
  )
}

/** Behind a first name one more word, and a third where the second is a first name too: "محمد علي الخالدي". */
function nameEnd(tokens: Token[], from: number, core: number, lang: SpeechLanguage): number {
  if (!lang.verbFirst) return endBefore(tokens, from, core, lang)
  const unit = (at: number): number => {
    let end = at
    while (end < core && FIRST_HALF.test(tokens[end]?.lower ?? '')) end++
    end++
    if (SECOND_HALF.test(tokens[end]?.lower ?? '')) end++
    return Math.min(core, end)
  }
  const ends = (at: number) =>
    at >= core || isOfficeWord(tokens[at], lang) || /^لل/u.test(tokens[at]?.lower ?? '')
  const first = unit(from)
  if (/^(?:أبو|أم)$/u.test(tokens[from]?.lower ?? '') || ends(first)) return first
  const second = unit(first)
  const judged = lang.judging.has(tokens[startOfOffice(tokens, from, lang) - 1]?.lower ?? '')
  if (ends(second) || judged) return second
  const word = tokens[second]?.lower ?? ''
  const goesOn = FIRST_HALF.test(word) || (isKnown(tokens[first]) && DEFINITE.test(word))
  return goesOn ? unit(second) : second
}

/** "विनोद मिश्रा धरने": only a marker behind it shows that a third word belongs to the name, or a second that stands inside names. */
function endBefore(tokens: Token[], from: number, core: number, lang: SpeechLanguage): number {
  const after = tokens[core]
  const marked =
    after?.kind !== 'word' || /^(?:ने|का|की|के|को)$/u.test(after.lower) || lang.pronouns.has(after.lower)
  if (marked || !isKnown(tokens[from])) return core
  return Math.min(core, from + (MIDDLE.test(tokens[from + 1]?.lower ?? '') ? 3 : 2))
}

const MIDDLE = /^(?:कुमार|लाल|चंद्र|चन्द्र|प्रसाद|नाथ|प्रताप|मोहन|शंकर|सिंह|राम|कुमारी|देव|अली|बिन)$/u

/** Where the words begin that lead to a name without a verb between them. */
function startOfOffice(tokens: Token[], name: number, lang: SpeechLanguage): number {
  let at = name
  while (
    at > 0 &&
    name - at < LONGEST_PHRASE &&
    tokens[at - 1]?.kind === 'word' &&
    !isSpeechVerb(tokens[at - 1], lang)
  )
    at--
  return at
}

/** A name of several words in running text: behind an office, or begun by a known first name. */
export function caselessSighting(tokens: Token[], at: number, lang: SpeechLanguage) {
  const token = tokens[at]
  if (token?.kind !== 'word' || !(isTitle(token, lang) || isKnown(token))) return null
  const phrase = caselessPhrase(tokens, at, tokens.length, lang)
  if (!phrase?.name.includes(' ') || (!phrase.role && !isKnown(tokens[at]))) return null
  const before = tokens[at - 1]
  const opens = [before, tokens[at - 2]].some(other => other?.sentence !== token.sentence)
  const gender = genderOf(phrase.head, lang)
  return {
    phrase,
    end: phrase.to,
    subject: opens || isSpeechVerb(before, lang) || tokens[phrase.to]?.lower === lang.subjectMarker,
    evidence: 3,
    gender: gender === 'any' ? undefined : gender,
    partner: '',
    also: tokens
      .slice(at, phrase.to - phrase.name.split(' ').length)
      .filter(word => isTitle(word, lang))
      .flatMap(({ lower }) => [lower, ...(lang.offices.get(lower) ?? [])]),
  }
}
