import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { bodiless } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb, skipHelpers } from '../verbs.ts'

/**
 * The speaker in a tag whose verb no list knows. Behind words that end like an unfinished clause, a bare name or pronoun and
 * one more word is a tag whatever the word: “…,” Reeve deadpanned. In languages that turn the verb round the name comes
 * second: „…“, sehnt sich der Bürgermeister. `from` is the place right behind the quotation.
 */
export function looseTag(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Phrase | null {
  if (lang.bareDefinite) return dashed(tokens, from, limit, lang)
  return lang.inverts ? turned(tokens, from, limit, lang) : straight(tokens, from, limit, lang)
}

function straight(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Phrase | null {
  if (!/[,?!…][”"’'»]*$/u.test(tokens[from - 1]?.text ?? '')) return null
  const other = manyWho(tokens, from, limit, lang) ?? behindPast(tokens, from, limit, lang)
  if (other) return other
  const phrase = phraseAt(tokens, from, Math.min(limit, from + 12), lang)
  if (!phrase || !(phrase.name || isPersonal(phrase))) return null
  if (isWholeTag(tokens, from, limit, phrase)) return withApposition(tokens, phrase, limit, lang)
  const at = skipHelpers(tokens, phrase.to, limit, lang)
  const verb = tokens[at]
  const closed = at + 1 >= limit || isPunct(tokens[at + 1], '.,:')
  return verb?.kind === 'word' && /[^e]ed$/.test(verb.lower) && closed ? phrase : null
}

/** “… late,” park rangers said: a plural that no list knows, right before a verb of speech. */
function manyWho(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Phrase | null {
  for (let at = from; at < Math.min(limit - 1, from + 3); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (token?.kind !== 'word' || token.capital || isSmall(token, lang)) return null
    const told = isSpeechVerb(next, lang) && !lang.weak.has(next?.lower ?? '')
    if (told) return /[^s]s$/.test(token.lower) ? bodiless(tokens, from, at + 1) : null
  }
  return null
}

/** “… late?” squawked angry skipper Tom Reeve: any past tense right behind the words, and a full name behind it. */
function behindPast(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.barePlural || !PAST.test(tokens[from]?.lower ?? '')) return null
  for (let at = from + 1; at < Math.min(limit, from + 5); at++) {
    if (tokens[at]?.kind !== 'word' || isSmall(tokens[at] as Token, lang)) return null
    const phrase = phraseAt(tokens, at, limit, lang)
    if (phrase?.name.includes(' ')) return withApposition(tokens, phrase, limit, lang)
  }
  return null
}

const PAST = /^\p{Ll}+[^e]ed$/u

/** “… late,” Harbour Board Chair Petra Lund. Behind a comma a full name that ends the sentence needs no verb. */
const isWholeTag = (tokens: Token[], from: number, limit: number, { name, to }: Phrase): boolean =>
  /,[”"’']*$/u.test(tokens[from - 1]?.text ?? '') &&
  name.includes(' ') &&
  (to >= limit || isPunct(tokens[to], '.'))

const isPersonal = ({ pronoun }: Phrase): boolean =>
  pronoun === 'he' || pronoun === 'she' || pronoun === 'they'

/** «Дождались!» — не скрывает радости Анна Лунина: behind a dash, whatever verb leads to a name that ends the tag. */
function dashed(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Phrase | null {
  let at = from
  while (isPunct(tokens[at], ',.!?…')) at++
  if (!isPunct(tokens[at], '—–-') || tokens[at + 1]?.capital !== false) return null
  for (let i = at + 2; i < Math.min(limit, at + 8); i++) {
    if (tokens[i]?.kind !== 'word') return null
    if (lang.stops.has(tokens[i - 1]?.lower ?? '')) continue
    const phrase = phraseAt(tokens, i, limit, lang)
    if (phrase?.name && (phrase.to >= limit || isPunct(tokens[phrase.to], '.,—–-:')))
      return withApposition(tokens, phrase, limit, lang)
  }
  return null
}

/** A small word right behind the comma, reflexive and adverbs passed over, then somebody with a name or an office. */
function turned(tokens: Token[], from: number, limit: number, lang: SpeechLanguage): Phrase | null {
  let at = from
  if (isPunct(tokens[at], ',')) at++
  else if (!/[,?!…][”"’'»“)\]]*$/u.test(tokens[from - 1]?.text ?? '')) return null
  if (lang.headFirst && /^(?:se|s[’'])$/.test(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]
  if (verb?.kind !== 'word' || verb.capital || isSmall(verb, lang) || !looksFinite(verb, lang)) return null
  for (let i = at + 1; i < Math.min(limit, at + 6); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return null
    const phrase = phraseAt(tokens, i, limit, lang)
    if (phrase && (phrase.name || (phrase.definite && lang.titles.has(phrase.head))))
      return withApposition(tokens, phrase, limit, lang)
    if (token.capital || (isSpeechVerb(token, lang) && !lang.gerunds.has(token.lower))) return null
  }
  return null
}

const isSmall = ({ lower }: Token, lang: SpeechLanguage): boolean =>
  lang.stops.has(lower) ||
  lang.joiners.has(lower) ||
  lang.conjunctions.has(lower) ||
  lang.relatives.has(lower) ||
  lang.definite.has(lower) ||
  lang.indefinite.has(lower) ||
  lang.possessives.has(lower) ||
  lang.pronouns.has(lower)

const looksFinite = ({ lower }: Token, lang: SpeechLanguage): boolean =>
  lang.capitalNouns
    ? /[^e]t(?:e|en)?$|[^e]te?$/.test(lower) && lower.length > 3
    : /(?:e|é|ó|ait|aba|ía|it|ò|a)$/.test(lower) && lower.length > 3
