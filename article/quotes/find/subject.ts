import type { SpeechLanguage } from './languages/language.ts'
import { bare, isNameWord, type Phrase, phraseAt } from './phrase.ts'
import type { Token } from './tokens.ts'
import { hyphenSubject, isPunct, skipHelpers, skipHelpersBack } from './verbs.ts'

/** Who does what the verb at `verb` says, looked for in the clause from `start`; `end` is where the quotation or clause ends. */
export function subjectOf(
  tokens: Token[],
  verb: number,
  start: number,
  end: number,
  lang: SpeechLanguage,
): Phrase | null {
  const hung = hyphenSubject(tokens[verb], lang)
  if (hung) return pronounPhrase(tokens, verb, hung)
  if (lang.subjectMarker) return markedSubject(tokens, verb, start, lang)
  const gerund = lang.gerunds.has(tokens[verb]?.lower ?? '')
  const before = gerund ? null : nearSubject(tokens, verb, start, lang)
  const inserted = isPunct(tokens[verb - 1], ',') && !before?.name && !before?.pronoun
  const tag = inserted ? closedSubject(tokens, verb + 1, end, lang) : null
  if (tag) return tag
  if (before) return before
  if (lang.inverts || verb <= start + 1) {
    const after = subjectAfter(tokens, verb + 1, end, lang)
    if (after) return after
  }
  return sentenceSubject(tokens, start, verb, lang)
}

/** "…, said Lund, who …": a subject behind its verb that ends its clause at once. */
function closedSubject(tokens: Token[], at: number, end: number, lang: SpeechLanguage): Phrase | null {
  const phrase = phraseAt(tokens, at, end, lang)
  if (!phrase?.name && !phrase?.pronoun) return null
  return phrase.to >= end || isPunct(tokens[phrase.to], ',.')
    ? withApposition(tokens, phrase, end, lang)
    : null
}

const pronounPhrase = (tokens: Token[], at: number, pronoun: Phrase['pronoun']): Phrase => ({
  from: at,
  to: at + 1,
  text: tokens[at]?.text ?? '',
  name: '',
  role: '',
  pronoun,
  definite: true,
  head: '',
})

/** Hindi marks the subject: "महापौर शर्मा ने कहा". */
function markedSubject(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  for (let i = verb - 1; i >= start; i--) {
    if (tokens[i]?.lower !== lang.subjectMarker) continue
    const from = clauseStart(tokens, i, start, lang)
    for (let at = from; at < i; at++) {
      const phrase = phraseAt(tokens, at, i, lang)
      if (phrase?.to === i) return withApposition(tokens, phrase, i, lang)
    }
    return null
  }
  return sentenceSubject(tokens, start, verb, lang)
}

/** The subject right before its verb, across adverbs, an apposition or a relative clause. */
function nearSubject(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  const last = skipHelpersBack(tokens, verb - 1, start, lang)
  if (last < start) return null
  const token = tokens[last]
  if (isPunct(token, ',—–)-')) return acrossComma(tokens, last, start, lang)
  if (token && lang.relatives.has(token.lower)) {
    const noun = isPunct(tokens[last - 1], ',') ? last - 2 : last - 1
    return noun >= start ? endingAt(tokens, noun, start, lang) : null
  }
  return endingAt(tokens, last, start, lang)
}

/** The longest phrase that ends with the word at `last`. */
function endingAt(tokens: Token[], last: number, start: number, lang: SpeechLanguage): Phrase | null {
  for (let at = clauseStart(tokens, last + 1, start, lang); at <= last; at++) {
    const phrase = phraseAt(tokens, at, last + 1, lang)
    if (phrase?.to === last + 1) return phrase
  }
  const relative = relativeBefore(tokens, last, start, lang)
  return relative >= start ? endingAt(tokens, relative, start, lang) : null
}

/** "a neighbour who saw the crash": the word before the relative pronoun, if one stands before `last` in this clause. */
function relativeBefore(tokens: Token[], last: number, start: number, lang: SpeechLanguage): number {
  for (let i = last; i > start; i--) {
    const token = tokens[i]
    if (!token || token.kind !== 'word') return -1
    if (lang.relatives.has(token.lower)) return i - 1
  }
  return -1
}

/** Back over one or more insertions between commas: "Petra Lund, 43, a baker from Quayside, said". */
function acrossComma(tokens: Token[], comma: number, start: number, lang: SpeechLanguage): Phrase | null {
  const commas = [comma]
  for (let i = comma - 1; i >= start; i--) if (isPunct(tokens[i], ',—–(')) commas.push(i)
  let fallback: Phrase | null = null
  for (const end of commas.slice(1)) {
    const phrase = endingAt(tokens, end - 1, start, lang)
    if (!phrase) continue
    const before = tokens[phrase.from - 1]
    const hangs =
      before?.kind === 'word' &&
      (lang.joiners.has(before.lower) || lang.stops.has(before.lower)) &&
      !lang.conjunctions.has(before.lower)
    if (hangs) continue
    if (phrase.name || phrase.pronoun) return withApposition(tokens, phrase, comma, lang)
    const apposition = withApposition(tokens, phrase, comma, lang)
    if (apposition.name) return apposition
    if (!/^\p{N}/u.test(phrase.text)) fallback ??= phrase
  }
  return fallback
}

/** Where the clause before `at` begins: after a comma, a colon, a quotation, or a conjunction. */
function clauseStart(tokens: Token[], at: number, start: number, lang: SpeechLanguage): number {
  for (let i = at - 1; i >= start; i--) {
    const token = tokens[i]
    if (!token) continue
    if (token.kind === 'quote' || isPunct(token, ',;:—–()…')) return i + 1
    if (token.kind === 'word' && lang.conjunctions.has(token.lower) && i < at - 1) {
      if (lang.conjunctions.has(token.lower) && !joinsNames(tokens, i, lang)) return i + 1
    }
  }
  return start
}

/** "Lund and Marsh said" is one subject of two names. */
const joinsNames = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  isNameWord(tokens[at - 1], lang) && isNameWord(tokens[at + 1], lang)

/** The subject behind its verb: "said Petra Lund, who runs the shop". */
export function subjectAfter(
  tokens: Token[],
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  for (let i = at; i < Math.min(limit, at + 8); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'quote' || isPunct(token, '.:;?!…')) return null
    if (isPunct(token, ',')) {
      if (i > at + 1) return null
      continue
    }
    if (token.kind !== 'word') continue
    const inside = lang.joiners.has(token.lower) || lang.stops.has(token.lower)
    if (inside && !lang.pronouns.has(token.lower)) {
      const skipped = phraseAt(tokens, i + 1, limit, lang)
      if (skipped && !skipped.pronoun) i = Math.max(i, skippedEnd(tokens, skipped, lang))
      continue
    }
    if (lang.helpers.has(token.lower) && !lang.pronouns.has(token.lower)) continue
    const phrase = phraseAt(tokens, i, limit, lang)
    if (phrase) return withApposition(tokens, phrase, limit, lang)
  }
  return null
}

const skippedEnd = (tokens: Token[], skipped: Phrase, lang: SpeechLanguage): number => {
  if (!lang.capitalNouns)
    return skipped.name && skipped.name !== skipped.text ? skipped.from - 1 : skipped.to - 1
  return skipped.name && tokens[skipped.to - 1]?.capital ? skipped.from : skipped.to - 1
}

/**
 * A phrase with what stands beside it between commas: "the mayor, Petra Lund," is Petra Lund; "Petra Lund, the mayor," keeps
 * her office as the role.
 */
export function withApposition(tokens: Token[], phrase: Phrase, limit: number, lang: SpeechLanguage): Phrase {
  if (phrase.pronoun || !isPunct(tokens[phrase.to], ',')) return phrase
  let at = phrase.to + 1
  if (/^\p{N}{1,3}$/u.test(tokens[at]?.text ?? '') && isPunct(tokens[at + 1], ',')) at += 2
  if (!phrase.name) {
    const named = isBody(phrase, lang) ? null : phraseAt(tokens, at, limit, lang)
    const next = named ? tokens[named.to] : undefined
    const closed = named && (named.to >= limit || next?.kind !== 'word')
    return named?.name && closed
      ? { ...phrase, name: named.name, role: named.role || phrase.text, to: named.to }
      : phrase
  }
  const beside = phraseAt(tokens, at, limit, lang)
  const isOffice =
    beside && !beside.name && !beside.pronoun && beside.from < at + 1 && roleLike(tokens, beside, lang)
  return isOffice ? { ...phrase, role: phrase.role || beside.text } : phrase
}

const roleLike = (tokens: Token[], phrase: Phrase, lang: SpeechLanguage): boolean => {
  const first = tokens[phrase.from]
  if (!first || lang.stops.has(first.lower)) return false
  return (
    lang.definite.has(first.lower) ||
    lang.indefinite.has(first.lower) ||
    tokens
      .slice(phrase.from, phrase.to)
      .some(token => lang.titles.has(token.lower) || lang.titleEnds.some(end => token.lower.endsWith(end)))
  )
}

export const isBody = (phrase: Phrase, lang: SpeechLanguage): boolean =>
  lang.bodies.has(bare(phrase.head)) ||
  lang.bodies.has(bare(phrase.text.toLowerCase().split(' ').at(-1) ?? ''))

/** The first phrase of a sentence that can be its subject; introductions such as "On Tuesday," are passed over. */
export function sentenceSubject(
  tokens: Token[],
  start: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  let fresh = true
  for (let i = start; i < limit; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.kind !== 'word') {
      fresh = token.kind === 'punct'
      continue
    }
    if (!fresh) continue
    if (
      lang.conjunctions.has(token.lower) ||
      (lang.helpers.has(token.lower) && !lang.pronouns.has(token.lower))
    )
      continue
    fresh = false
    const phrase = phraseAt(tokens, i, limit, lang)
    if (!phrase || lang.joiners.has(token.lower) || (lang.stops.has(token.lower) && !phrase.pronoun)) continue
    if (phrase.name || phrase.pronoun) return withApposition(tokens, phrase, limit, lang)
    const next = tokens[skipHelpers(tokens, phrase.to, limit, lang)]
    if (next && (next.kind === 'word' || isPunct(next, ',')))
      return withApposition(tokens, phrase, limit, lang)
  }
  return null
}
