import type { SpeechLanguage } from '../languages/language.ts'
import { endsLikeSpeech, looksLikeTitle, wordsIn } from './scare.ts'
import type { Span } from './spans.ts'

/** Tom “Red” Reed: a word or three between two capitals. */
export const isNickname = (before: string, words: string, after: string): boolean =>
  /\p{Lu}[\p{L}’'-]*\s$/u.test(before) &&
  !/[’']s\s$/u.test(before) &&
  /^\s\p{Lu}/u.test(after) &&
  wordsIn(words).length <= 3 &&
  /^(?:\p{Lu}|the )/iu.test(words) &&
  !endsLikeSpeech(words)

/**
 * Marks that the words around already give away as no quotation, before anybody is looked for: nicknames inside names, titles
 * after "film", words after "so-called", slogans on banners, and lines that head what follows with words from it.
 */
export function isPlainlyNone(
  text: string,
  from: number,
  to: number,
  span: Span,
  lang: SpeechLanguage,
): boolean {
  const before = text.slice(Math.max(0, from - 80), from)
  const after = text.slice(to, to + 40)
  const { words } = span
  const count = wordsIn(words).length
  const beside = /\p{L}\s*$/u.test(before)
  const previous = wordsIn(before).at(-1)?.toLowerCase() ?? ''
  if (lang.media.test(words) && count <= 5 && beside) return true
  if (OF_A_YEAR.test(before) && looksLikeTitle(words)) return true
  if (
    from === 0 &&
    to === text.trimEnd().length &&
    count <= (lang.capitalNouns ? 2 : 6) &&
    !endsLikeSpeech(words)
  )
    return true
  const judged = /^an? /.test(words) && /^\s+by\s/.test(after)
  if (
    beside &&
    lang.scare.has(previous) &&
    !SAID_SELF.test(before) &&
    count <= 8 &&
    !judged &&
    !endsLikeSpeech(words.replace(/,$/, ''))
  )
    return true
  if (GOES_BY.test(before)) return true
  if (TITLED.test(before) && /^\p{Lu}/u.test(words) && !/[?!.]$/.test(words)) return true
  if (COINED.test(after) && /^\p{Ll}/u.test(words) && count <= 4) return true
  return isNamed(before, words, after) || (count <= 12 && SIGN.test(before)) || isTitled(before, words, lang)
}

/** Petra Lund s’est dite « confiante »: said of oneself, where “la dite” is another. */
const SAID_SELF = /s[’'](?:est|étai(?:en)?t|sont) (?:\p{L}+ )?dite?s?\s*$/iu
/** A study titled “…”: however long, what follows is its title. */
const TITLED = /\b(?:titled|entitled|subtitled|headlined|intitulée?s?|titulad[oa]|betitelt)[,:]?\s*$/iu
/** Il programma si chiama «Porto sicuro», chama-se, se llama, s’appelle. */
const GOES_BY =
  /(?:\bsi chiam(?:a|ano|ava|avano|erà)|\bse (?:llam|cham)(?:a|an|am|aba|ava|ará)|\bcham(?:a|am|ava|ará)-se|\bs[’']appel(?:le|lent|ait|lera))\s*$/iu
/** 2015’s “Low Tide”. */
const OF_A_YEAR = /\b(?:19|20)\d\d[’']s\s*$/u
/** The “low tide” label. */
const COINED = /^\s(?:term|label|moniker|nickname|tag|hashtag|slogan|brand|motto|tagline)\b/u
const KNOWN_AS = /\bknown (?:\p{L}+ )?(?:as|by)(?: the)?\s*$/iu
const CALLED = /\b(?:called|named)\s*$/iu
/** A process called “flushing”: a thing that nobody knows yet is told with its name. */
const A_THING_CALLED =
  /\b(?:an?|something) (?:(?!(?:the|their|his|her|its|our|my|he|she|they|we|I|it) )\p{L}+ ){0,3}(?:called|named|termed)\s*$/iu
const CALLS_ITSELF = /\bcall(?:s|ed|ing)? (?:it|him|her|them)sel(?:f|ves)\s*$/iu
const IS_CALLED =
  /\b(?:been|was|is|are|were|being|be) (?:\p{L}+ly )?(?:called|dubbed|nicknamed|named|labelled|labeled|termed)\s*$/iu
/** Words on a banner or the like: nobody in the story says them. */
const SIGN =
  /\b(?:signs?|banners?|placards?|posters?|t-shirts?|plaques?|stickers?|graffiti|tattoos?|badges?|billboards?|headstones?)\b(?:\s\p{L}+){0,4}\s(?:calls|called|proclaims|announces|advertising|reading|read|reads|saying|says|said|proclaiming|declaring|with the words?|bearing(?: the words?)?)[,:]?\s*$|\b(?:signs?|banners?|placards?|posters?|graffiti)\s*$/iu

/** "known as “the Chain”", "a firm called “Binovation”"; but "was called “a disgrace” by Marsh" is a judgement. */
function isNamed(before: string, words: string, after: string): boolean {
  if (KNOWN_AS.test(before)) return true
  if ((CALLED.test(before) || CALLS_ITSELF.test(before)) && looksLikeTitle(words)) return true
  if (
    A_THING_CALLED.test(before) &&
    wordsIn(words).length <= 4 &&
    !/^an? /.test(words) &&
    !/^,?\s+by\b/.test(after)
  )
    return true
  const name = /^(?:(?:the|a) )?[^\p{Ll}]/u.test(words)
  return IS_CALLED.test(before) && name && wordsIn(words).length <= 4 && !/^,?\s+by\b/.test(after)
}

/** Das Buch heißt „Ebbe und Flut“. */
const TITLED_DE = /\b(?:heißt|hieß|heißen|hießen|nennt sich|nannte sich|namens|betitelt)\s*$/u

/** The screen showed the words “please wait.” */
const WORDS_THEMSELVES =
  /^(?:words?|phrase|term|slogan|motto|expression|mots?|terme|wort|begriff|palabras?|expresión|termes|término|vocable|vocablo|adjectif|adjetivo|mention|lettres|titre|título|lema|devise|eslogan|parola|termine|espressione|palavras?|expressão|слов[ао]м?|термин|лозунг(?:ом)?|słow[oaem]+|hasł[oaem]+|termin|określenie)$/

/** The film “Low Tide”; her novel, “Low Tide”; the word “smart”. */
function isTitled(before: string, words: string, lang: SpeechLanguage): boolean {
  if (/:\s*$|[.!?…][”“"’»«)]*\s*$/u.test(before)) return false
  const near = wordsIn(before)
    .slice(-2)
    .map(word => word.toLowerCase().replace(/^(?:l|d|un|qu)[’']/, ''))
  if (lang.capitalNouns && /^\p{Ll}/u.test(words) && !WORDS_THEMSELVES.test(near.at(-1) ?? '')) return false
  const title = looksLikeTitle(words.replace(/[,.]$/, ''))
  if (lang.capitalNouns && TITLED_DE.test(before) && !/[.!?]$/.test(words)) return wordsIn(words).length <= 6
  if (/,\s*$/.test(before)) return title && near.some(word => lang.works.has(word))
  const spelt = /^\p{Ll}/u.test(words) && WORDS_THEMSELVES.test(near.at(-1) ?? '')
  const fragment = words.replace(spelt ? /[,.]$/ : /,$/, '')
  const short = wordsIn(words).length <= 6 && !endsLikeSpeech(fragment)
  const small =
    (lang.headFirst || lang.bareDefinite) &&
    /^\p{Ll}/u.test(words) &&
    !WORDS_THEMSELVES.test(near.at(-1) ?? '')
  if (small) return lang.bareDefinite && title && isWorkWord(near.at(-1) ?? '', lang)
  return (title || short) && isWorkWord(near.at(-1) ?? '', lang)
}

/** "film", and where nouns are compounds "Kriminalfilm". */
const isWorkWord = (word: string, lang: SpeechLanguage): boolean =>
  lang.works.has(word) ||
  (lang.capitalNouns &&
    [...lang.works].some(work => work.length > 3 && word.length > work.length + 2 && word.endsWith(work)))
