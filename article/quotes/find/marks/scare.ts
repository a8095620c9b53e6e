import type { SpeechLanguage } from '../languages/language.ts'
import { isPersonNoun } from '../phrases/nouns.ts'
import { isPast } from '../phrases/openers.ts'
import type { Attribution } from '../tags/attribution-after.ts'
import type { Token } from '../tokens.ts'
import { isSpeechVerb, skipHelpers } from '../verbs.ts'
import { isSaidNoun } from './said-nouns.ts'
import type { Span } from './spans.ts'

/** Words; where a script puts no spaces between them, every two signs count as one. */
export const wordsIn = (text: string): string[] =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu,
  ) ?? []

/** Whether words end like a sentence or a clause of speech. */
export const endsLikeSpeech = (words: string): boolean =>
  /[.?!…,;।؟。！？—–-][”"’'»“)\]]*$/u.test(words.trim())

/** Whether the words have the make of a title: capitals on all but the small words. */
export function looksLikeTitle(words: string): boolean {
  const all = wordsIn(words)
  if (all.length === 0 || all.length > 9 || /[.;]$/.test(words)) return false
  const big = all.filter(word => /^[\p{Lu}\p{N}]/u.test(word))
  const small = all.filter(
    word =>
      word.length > 3 &&
      /^\p{Ll}/u.test(word) &&
      !/^(?:from|with|into|over|upon|than|that|dans|pour|avec|sous|para|como|della|delle|über|unter|nach|ohne)$/.test(
        word,
      ),
  )
  return big.length > 0 && small.length === 0 && /^[\p{Lu}\p{N}]/u.test(all[0] ?? '')
}

/** Whether the words are a whole sentence rather than a fragment inside the reporter's. */
export function isSentence(words: string): boolean {
  const all = wordsIn(words)
  const starts = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words)
  return (
    starts &&
    all.length > 1 &&
    (endsLikeSpeech(words) || all.length > 5) &&
    !(looksLikeTitle(words) && !/[.?!…]$/.test(words))
  )
}

/** What an attribution still leaves no quotation: a word in inverted commas, a title, a name. */
export function isNone(
  tokens: Token[],
  at: number,
  span: Span,
  found: Attribution | null,
  lang: SpeechLanguage,
): boolean {
  const words = span.words
  const count = wordsIn(words).length
  if (span.marks === 'dash') return false
  if (lang.caseless && count === 1 && !found?.judging && lang.joiners.has(tokens[at - 1]?.lower ?? ''))
    return true
  const sentence = isSentence(words)
  const bareWords = words.replace(/[,.]$/, '')
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  const opensSentence =
    previous === undefined || previous.sentence !== tokens[at]?.sentence || previous.text === ':'
  const title =
    looksLikeTitle(bareWords) &&
    !(lang.capitalNouns && (count > 4 || isClausal(words, lang))) &&
    !(opensSentence && words.endsWith('.') && wordsIn(words).length > 1)
  const beside =
    previous === undefined || previous.kind !== 'word' || previous.sentence !== tokens[at]?.sentence
  const tagged = found?.strength === 'near' && (beside || (next?.kind === 'punct' && next.text === ','))
  const single = lang.capitalNouns && /\p{L}[.!?]$/u.test(words)
  if ((sentence && !title) || ((count > 1 || single) && standsAlone(tokens, at))) return false
  if (isTitleInPlace(tokens, at, bareWords, lang)) return true
  if (title && isSaidNoun(tokens, at, found, lang)) return false
  if (
    lang.dropsPronouns &&
    opensSentence &&
    next?.text === ',' &&
    isSpeechVerb(tokens[skipHelpers(tokens, at + 2, tokens.length, lang)], lang)
  )
    return false
  if (count === 1 && found && previous?.text === ':' && /\p{Ll}[.]$/u.test(words)) return false
  if (title && !/[?!]$/.test(words)) {
    const near = found?.strength === 'near' && (count === 1 || lang.capitalNouns)
    const spoken = opensSentence || endsLikeSpeech(words) || near
    return !(tagged && spoken && (beside || found?.judging)) && !(found?.judging && previous?.kind === 'word')
  }
  if (lang.headFirst && FEELS.test(previous?.lower ?? '')) return false
  if (isVerdict(words, lang) || (count > 1 && (isFelt(previous, lang) || isInfinitive(tokens, at, lang))))
    return false
  if (lang.headFirst && span.marks === 'single' && count === 1 && !found?.judging) return true
  if (found && !found.judging && count === 1 && isCompound(tokens, at, lang)) return true
  if (count > 1 && isClausal(words, lang)) return false
  if (found?.strength === 'near') return false
  if (found?.strength === 'far')
    return count <= 3 && (isQualifier(previous, next, lang) || /[’']s$/u.test(previous?.text ?? ''))
  if (previous?.kind === 'punct' && previous.text === ':' && /^[¿¡]?\p{Lu}/u.test(words)) return count <= 1
  if (words.endsWith(',') && /^\p{Ll}/u.test(words) && !found && count <= 3) return true
  if (sentence || endsLikeSpeech(words)) return count <= 1
  if (lang.verbs.size === 0) return title || count < 3
  return count <= 3 || (beside && count < 6)
}

/** In “Low Tide,” a story of …; the “Venice of the North”: a name behind a preposition or an article. */
function isTitleInPlace(tokens: Token[], at: number, words: string, lang: SpeechLanguage): boolean {
  const previous = tokens[at - 1]
  if (previous?.kind !== 'word' || !/^\p{Lu}/u.test(words) || wordsIn(words).length < 2) return false
  const placed = /^(?:in|of|from|on|with|dans|aus|en)$/.test(previous.lower) && looksLikeTitle(words)
  const named = lang.definite.has(previous.lower) && /^(?:\p{Lu}\S*\s){1,3}of\s/u.test(words)
  return placed || named
}

/** A cycle “superhighway”: the second half of a thing's name. */
const isCompound = (tokens: Token[], at: number, lang: SpeechLanguage): boolean => {
  const [before, previous] = [tokens[at - 2], tokens[at - 1]]
  const somebody = previous?.kind === 'word' && isPersonNoun(previous, lang) && tokens[at + 1]?.text === ','
  if (lang.headFirst && !somebody && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) return false
  if (
    previous?.kind !== 'word' ||
    ((lang.capitalNouns || lang.shortNames) && /^\p{Ll}/u.test(tokens[at]?.text ?? ''))
  )
    return false
  return !isSmallWord(previous, lang) && lang.articles.has(before?.lower ?? '')
}

/** “a non-government body”, “trains were late”: what brings its own article or verb was said, not coined. */
function isClausal(words: string, lang: SpeechLanguage): boolean {
  const all = wordsIn(words.toLowerCase())
  const article = all.length > 2 && lang.articles.has(all[0] ?? '') && /^\p{Ll}/u.test(words)
  return article || all.some(word => lang.auxiliaries.has(word))
}

/** “toxic”, “aggressive and angry”, “extremely misleading”: words that judge are somebody's, words that name a thing may be nobody's. */
const isVerdict = (words: string, lang: SpeechLanguage): boolean =>
  lang.barePlural &&
  wordsIn(words).length <= 4 &&
  /^\p{Ll}/u.test(words) &&
  (JUDGES.test(wordsIn(words).at(-1) ?? '') || /^(?:most|least|very|too|so|more|less|not|never) /.test(words))

/** She was left “numb with shock”, was “over the moon”: what somebody was, or feels, is told in their words. */
const isFelt = (previous: Token | undefined, lang: SpeechLanguage): boolean =>
  (lang.barePlural && /^(?:left|feels?|felt|feeling|was|were|been)$/.test(previous?.lower ?? '')) ||
  (lang.headFirst && lang.auxiliaries.has(previous?.lower ?? ''))

/** Vowed to “fight on”: what somebody is to do, and no noun, is told in somebody’s words. */
const isInfinitive = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  (lang.barePlural && tokens[at - 1]?.lower === 'to' && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) ||
  (lang.headFirst &&
    tokens[at - 1]?.kind === 'word' &&
    !lang.articles.has(tokens[at - 1]?.lower ?? '') &&
    /^\p{Ll}+(?:[aei]r|re) /u.test(tokens[at]?.text ?? ''))

/** Los vecinos se sienten «abandonados». */
const FEELS = /^(?:sient|sint|sentía|sentai?|sentent|sent$|sente$|sentono)/u

const JUDGES =
  /(?:[^r]ing|[^e]ed|ful|ous|nary|[aiu]ble|less|[st]ive|[^l]ic|ly|(?:pp|ss|dd|gg|mm|nn|tt|ff|sk|nk|rk|z|lth|ngr|car)y)$/

const isSmallWord = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  [lang.stops, lang.helpers, lang.joiners, lang.conjunctions, lang.verbs].some(list =>
    list.has(token?.lower ?? ''),
  )

/** A sentence of its own whose full stop stands behind the marks: „Gar nichts“. */
function standsAlone(tokens: Token[], at: number): boolean {
  const quote = tokens[at]
  const dash = tokens[at - 1]?.kind === 'punct' && /[—–]/.test(tokens[at - 1]?.text ?? '')
  const before = tokens[dash ? at - 2 : at - 1]
  const next = tokens[at + 1]
  const opens = before === undefined || before.sentence !== quote?.sentence
  const ends = next === undefined || next.sentence !== quote?.sentence || /^[.!?…]$/.test(next.text)
  return opens && ends && /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(quote?.text ?? '')
}

/** The “smart” bins: a word between an article and its noun. */
const isQualifier = (previous: Token | undefined, next: Token | undefined, lang: SpeechLanguage): boolean =>
  previous?.kind === 'word' &&
  next?.kind === 'word' &&
  !(lang.barePlural && isPast(next)) &&
  !lang.stops.has(next.lower) &&
  !lang.joiners.has(next.lower) &&
  !lang.conjunctions.has(next.lower) &&
  !lang.helpers.has(next.lower) &&
  (lang.definite.has(previous.lower) ||
    lang.possessives.has(previous.lower) ||
    lang.indefinite.has(previous.lower) ||
    lang.joiners.has(previous.lower))
