import type { Gender, SpeechLanguage } from './languages/language.ts'
import type { Token } from './tokens.ts'

/** A noun phrase that may name a speaker: tokens `from` to `to` (exclusive). */
export interface Phrase {
  from: number
  to: number
  /** The whole phrase without its article. */
  text: string
  /** The proper name in it, titles left out; '' when there is none. */
  name: string
  /** What stands before or after the name: an office or a description. */
  role: string
  pronoun: Gender | ''
  /** "the mayor" rather than "a mayor". */
  definite: boolean
  /** The noun that carries the phrase, in lower case: "mayor" of "mayor of Tidewater". */
  head: string
}

const POSSESSIVE = /[’']s?$/u
export const bare = (text: string): string => text.replace(POSSESSIVE, '')
const NUMBER = /^\p{N}/u

/** Whether a word can carry a name here: a capital, unless it is a first word that is written small elsewhere. */
export function isNameWord(token: Token | undefined, lang: SpeechLanguage): boolean {
  return token?.kind === 'word' && token.capital && !lang.notNames.has(token.lower)
}

/** The end of a run of name words that begins at `at`: initials and small words inside ("van der") belong to it. */
export function nameRun(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  let end = at
  let i = at
  while (i < limit) {
    const token = tokens[i]
    if (!token) break
    if (isNameWord(token, lang)) {
      i++
      end = i
      if (/[’']s$/u.test(token.text)) break
    } else if (end > at && token.kind === 'word' && lang.nameJoiners.has(token.lower)) i++
    else break
  }
  return end
}

const isTitle = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token?.kind === 'word' &&
  (lang.titles.has(token.lower) ||
    lang.titles.has(token.lower.replace(/\.$/, '')) ||
    lang.titles.has(token.lower.split(/[-‐‑]/).at(-1) ?? '') ||
    lang.titleEnds.some(end => token.lower.endsWith(end)))

const phraseText = (tokens: Token[], from: number, to: number): string => {
  let text = ''
  let last: Token | undefined
  for (const token of tokens.slice(from, to)) {
    text += (last && last.to < token.from ? ' ' : '') + token.text
    last = token
  }
  return text
}

/** Reads a noun phrase that begins at `at` and ends before `limit`; null when none does. */
export function phraseAt(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  const first = tokens[at]
  if (!first || first.kind !== 'word' || at >= limit) return null
  const pronoun = lang.pronouns.get(first.lower)
  if (pronoun)
    return {
      from: at,
      to: at + 1,
      text: first.text,
      name: '',
      role: '',
      pronoun,
      definite: true,
      head: first.lower,
    }
  let start = at
  while (start < limit && isArticle(tokens[start], lang)) start++
  const definite = tokens.slice(at, start).some(token => lang.definite.has(token.lower))
  const core = coreEnd(tokens, start, limit, lang, start > at)
  if (core === start)
    return start > at && lang.indefinite.has(first.lower) ? bodiless(tokens, at, start) : null
  const end = tail(tokens, core, limit, lang)
  return described(tokens, { at, start, core, end, definite }, lang)
}

const bodiless = (tokens: Token[], at: number, to: number): Phrase => ({
  from: at,
  to,
  text: phraseText(tokens, at, to),
  name: '',
  role: '',
  pronoun: '',
  definite: false,
  head: tokens[to - 1]?.lower ?? '',
})

const isArticle = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token?.kind === 'word' && (lang.definite.has(token.lower) || lang.indefinite.has(token.lower))

/** Words of the phrase proper, up to a preposition, a verb or a mark. Small words count only if the phrase began like one. */
function coreEnd(
  tokens: Token[],
  start: number,
  limit: number,
  lang: SpeechLanguage,
  hasArticle: boolean,
): number {
  let i = start
  while (i < limit && i - start < 12) {
    const token = tokens[i]
    if (token?.kind !== 'word') break
    const stops =
      lang.stops.has(token.lower) ||
      lang.joiners.has(token.lower) ||
      lang.relatives.has(token.lower) ||
      lang.pronouns.has(token.lower)
    if (
      stops &&
      !(i > start && token.capital) &&
      !(
        lang.nameJoiners.has(token.lower) &&
        isNameWord(tokens[i + 1], lang) &&
        isNameWord(tokens[i - 1], lang) &&
        !lang.titles.has(tokens[i - 1]?.lower ?? '')
      )
    )
      break
    if (
      i > start &&
      !token.capital &&
      lang.verbs.has(token.lower) &&
      !lang.titles.has(token.lower) &&
      !lang.weak.has(token.lower)
    )
      break
    if (i > start && !token.capital && lang.weak.has(token.lower) && tokens[i + 1]?.kind !== 'word') break
    if (i > start && isArticle(token, lang) && !token.capital) break
    const previous = tokens[i - 1]
    if (i > start && /[’']s$/u.test(previous?.text ?? '') && lang.stops.has(token.lower)) break
    i++
  }
  const first = tokens[start]
  if (
    !hasArticle &&
    i > start &&
    first &&
    !first.capital &&
    !NUMBER.test(first.text) &&
    !isPlainNoun(first, lang, tokens, start, i)
  )
    return start
  return i
}

/** A phrase without an article begins with a number, an office, a body or a possessive: "residents", "his wife". */
function isPlainNoun(first: Token, lang: SpeechLanguage, tokens: Token[], from: number, to: number): boolean {
  if (lang.possessives.has(first.lower) || isTitle(first, lang) || lang.bodies.has(first.lower)) return true
  if (first.text !== first.lower) return true
  if (/^\p{Lo}/u.test(first.text)) return true
  return tokens
    .slice(from, to)
    .some(token => token.capital || isTitle(token, lang) || lang.bodies.has(token.lower))
}

/** Prepositional tails that belong to the noun: "of the port authority", "for the county police". */
function tail(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): number {
  let end = from
  for (let rounds = 0; rounds < 3; rounds++) {
    const joiner = tokens[end]
    if (joiner?.kind !== 'word' || end >= limit) break
    const isGenitive = lang.capitalNouns && isArticle(joiner, lang)
    if (!lang.joiners.has(joiner.lower) && !isGenitive) break
    let start = isGenitive ? end : end + 1
    const article = start
    while (start < limit && isArticle(tokens[start], lang)) start++
    const core = coreEnd(tokens, start, limit, lang, true)
    if (core === start) break
    const named = tokens.slice(start, core).some(token => token.capital && !lang.stops.has(token.lower))
    const loose = lang.looseJoiners.has(joiner.lower)
    if (loose && !named && !isGenitive && article === start) break
    if (loose && lang.indefinite.has(tokens[article]?.lower ?? '') && !isGenitive) break
    end = core
  }
  return end
}

interface Shape {
  at: number
  start: number
  core: number
  end: number
  definite: boolean
}

function described(tokens: Token[], shape: Shape, lang: SpeechLanguage): Phrase {
  const { at, start, core, definite } = shape
  let { end } = shape
  const name = nameIn(tokens, start, core, lang, definite || start > at)
  if (name && name.to < core) end = Math.max(end, core)
  const proper = name && name.to === core
  const trimmed = proper ? name : null
  const head = tokens[(trimmed ? trimmed.from : core) - 1]?.lower ?? ''
  const role = trimmed && trimmed.from > start ? phraseText(tokens, start, trimmed.from) : ''
  return {
    from: at,
    to: end,
    text: phraseText(tokens, start, end),
    name: trimmed ? phraseText(tokens, trimmed.from, trimmed.to) : '',
    role: trimmed && isRole(tokens, start, trimmed.from, lang) ? role : '',
    pronoun: '',
    definite: definite || lang.possessives.has(tokens[start]?.lower ?? ''),
    head: trimmed && trimmed.from === start ? '' : head,
  }
}

const isRole = (tokens: Token[], from: number, to: number, lang: SpeechLanguage): boolean =>
  tokens.slice(from, to).some(token => isTitle(token, lang)) &&
  !/^(?:mr|mrs|ms|mx|miss|sir|dame|herr|frau|hr|m|mme|monsieur|madame|sr|sra|señor|señora|don|doña|signor|signora|г-н|г-жа|dhr|mevrouw|meneer|pan|pani|सुश्री|श्री|श्रीमती)\.?$/iu.test(
    tokens
      .slice(from, to)
      .map(token => token.text)
      .join(' '),
  )

/** The name at the end of a phrase's core, offices before it cut off; null when it ends in an ordinary noun. */
function nameIn(tokens: Token[], start: number, core: number, lang: SpeechLanguage, hasArticle: boolean) {
  if (/^\p{Lo}/u.test(tokens[start]?.text ?? '')) return caselessName(tokens, start, core, lang)
  let from = core
  while (from > start) {
    const token = tokens[from - 1]
    if (isNameWord(token, lang)) from--
    else if (token && from < core && lang.nameJoiners.has(token.lower) && isNameWord(tokens[from - 2], lang))
      from--
    else break
  }
  if (from === core) return null
  for (let i = core - 1; i >= from; i--) {
    if (isTitle(tokens[i], lang) && !(tokens[i - 1]?.text.endsWith('.') && false)) {
      if (i === core - 1)
        return isTitle(tokens[from], lang) || from === i || lang.capitalNouns ? null : { from, to: core }
      from = i + 1
      break
    }
  }
  while (core - from > 1 && lang.nameJoiners.has(tokens[from]?.lower ?? '') && false) from++
  if (lang.capitalNouns) {
    const joined = tokens.slice(from, core).some(token => lang.nameJoiners.has(token.lower))
    if (!joined && core - from > 2 && hasArticle) from = core - 2
    if (hasArticle && core - from === 1 && from === start) return null
  }
  const possessive = tokens.slice(from, core - 1).findLastIndex(token => /[’']s$/u.test(token.text))
  if (possessive >= 0) from += possessive + 1
  if (lang.bodies.has(tokens[core - 1]?.lower ?? '')) return null
  return { from, to: core }
}

/** Scripts without capitals: the name is what follows the last office, if one is there. */
function caselessName(tokens: Token[], start: number, core: number, lang: SpeechLanguage) {
  for (let i = core - 1; i >= start; i--) {
    if (isTitle(tokens[i], lang) || lang.bodies.has(tokens[i]?.lower ?? '')) {
      return i === core - 1 ? null : { from: i + 1, to: core }
    }
  }
  return core > start ? { from: start, to: core } : null
}
