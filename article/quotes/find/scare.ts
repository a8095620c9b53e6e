import type { Attribution } from './attribution.ts'
import type { SpeechLanguage } from './languages/language.ts'
import type { Span } from './spans.ts'
import type { Token } from './tokens.ts'

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? []

/** Whether words end like a sentence or a clause of speech. */
const endsLikeSpeech = (words: string): boolean => /[.?!…,;।؟。！？—–-][”"’'»“)\]]*$/u.test(words.trim())

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

/** Tom “Red” Reed: a word or three between two capitals. */
export const isNickname = (before: string, words: string, after: string): boolean =>
  /\p{Lu}[\p{L}’'-]*\s$/u.test(before) &&
  /^\s\p{Lu}/u.test(after) &&
  wordsIn(words).length <= 3 &&
  /^(?:\p{Lu}|the )/iu.test(words) &&
  !endsLikeSpeech(words)

/**
 * Marks that the words around already give away as no quotation, before anybody is looked for: nicknames inside names, titles
 * after "film", words after "so-called", slogans on banners.
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
  const words = span.words
  const count = wordsIn(words).length
  const last = wordsIn(before).map(word => word.toLowerCase())
  const nickname =
    /\p{Lu}[\p{L}.’'-]*\s$/u.test(before) &&
    /^\s\p{Lu}/u.test(after) &&
    count <= 3 &&
    /^\p{Lu}|^the /iu.test(words)
  if (nickname && !endsLikeSpeech(words) && !/[.?!]\s$/.test(before)) return true
  const previous = last.at(-1) ?? ''
  const direct = /[\p{L}]\s*$/u.test(before)
  if (direct && lang.scare.has(previous) && count <= 8 && !endsLikeSpeech(words.replace(/,$/, '')))
    return true
  const known =
    direct &&
    /\b(?:known|referred to|billed|marketed|branded|described on|dubbed|called|named)\s+(?:\p{L}+\s+)?(?:as|by)?\s*(?:the\s+)?$/iu.test(
      before,
    )
  if (
    known &&
    (/known (?:\p{L}+ )?(?:as|by)(?: the)?\s*$/iu.test(before) ||
      (looksLikeTitle(words) && /(?:called|named)\s*$/.test(before)))
  )
    return true
  const passive =
    /\b(?:been|was|is|are|were|being|be) (?:\p{L}+ly )?(?:called|dubbed|nicknamed|named|labelled|labeled|termed)\s*$/iu.test(
      before,
    )
  if (
    passive &&
    count <= 4 &&
    !/^,?\s+by\b/.test(after) &&
    !/^\p{Ll}/u.test(words.replace(/^(?:the|a) /, ''))
  )
    return true
  const near = last.slice(-2)
  const work = lang.works.has(previous) || (/,\s*$/.test(before) && near.some(word => lang.works.has(word)))
  const written =
    /(?:\b(?:reading|read|reads|saying|said|proclaiming|declaring|that says|emblazoned with|with the words?|bearing the words?))[,:]?\s*$/iu.test(
      before,
    )
  const sign =
    /\b(?:sign|signs|banner|banners|placard|placards|poster|posters|t-shirt|t-shirts|shirt|cap|hat|hats|plaque|sticker|stickers|graffiti|tattoo|badge|badges|billboard|headstone|board|jersey|tote bag|mug|flag|flags)\b[^.“"]{0,40}$/iu.test(
      before,
    )
  if (sign && (written || !/[:]\s*$/.test(before)) && count <= 12) return true
  if (work && (looksLikeTitle(words.replace(/[,.]$/, '')) || count <= 6) && !/:\s*$/.test(before)) return true
  return false
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
  const sentence = isSentence(words)
  const bareWords = words.replace(/[,.]$/, '')
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  const opensSentence = previous === undefined || previous.sentence !== tokens[at]?.sentence
  const title =
    looksLikeTitle(bareWords) && !(opensSentence && words.endsWith('.') && wordsIn(words).length > 1)
  const beside =
    previous === undefined || previous.kind !== 'word' || previous.sentence !== tokens[at]?.sentence
  const tagged = found?.strength === 'near' && (beside || (next?.kind === 'punct' && next.text === ','))
  if ((sentence && !title) || (count > 1 && standsAlone(tokens, at))) return false
  if (title && !/[?!]$/.test(words)) {
    const spoken = endsLikeSpeech(words) || (count === 1 && found?.strength === 'near')
    return !(tagged && spoken && (beside || found?.judging)) && !(found?.judging && previous?.kind === 'word')
  }
  if (found?.strength === 'near') {
    if (count > 2 || found.judging || beside) return false
    return isQualifier(previous, next, lang)
  }
  if (found?.strength === 'far') return count <= 3 ? isQualifier(previous, next, lang) : false
  if (sentence || endsLikeSpeech(words)) return count <= 1
  return count <= 3 || (beside && count < 6)
}

/** A sentence of its own whose full stop stands behind the marks: „Gar nichts“. */
function standsAlone(tokens: Token[], at: number): boolean {
  const quote = tokens[at]
  const dash = tokens[at - 1]?.kind === 'punct' && /[—–]/.test(tokens[at - 1]?.text ?? '')
  const before = tokens[dash ? at - 2 : at - 1]
  const next = tokens[at + 1]
  const opens = before === undefined || before.sentence !== quote?.sentence
  const ends = next === undefined || next.sentence !== quote?.sentence || /^[.!?…]$/.test(next.text)
  return opens && ends && /^[^\p{L}]*\p{Lu}/u.test(quote?.text ?? '')
}

/** The “smart” bins: a word between an article and its noun. */
const isQualifier = (previous: Token | undefined, next: Token | undefined, lang: SpeechLanguage): boolean =>
  previous?.kind === 'word' &&
  next?.kind === 'word' &&
  !lang.stops.has(next.lower) &&
  !lang.joiners.has(next.lower) &&
  !lang.conjunctions.has(next.lower) &&
  !lang.helpers.has(next.lower) &&
  (lang.definite.has(previous.lower) ||
    lang.possessives.has(previous.lower) ||
    lang.indefinite.has(previous.lower) ||
    lang.joiners.has(previous.lower))
