import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb } from '../verbs.ts'
import { isBodyWord, isPersonWord } from './nouns.ts'
import { isArticle } from './openers.ts'

/** A small word that may stand between an article and its noun: "neue", "34-jährige", "rund". */
const ATTRIBUTE = /(?:e|er|es|en|em)$|^(?:sehr|ganz|rund|knapp|so|etwa|fast|besonders)$/

/** Where the small words before a noun end at it; `at` itself where no noun comes: "der schwärmt von …". */
export function nounAt(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): number {
  let i = at
  while (i < limit && i - at < 6) {
    const token = tokens[i]
    if (token?.kind !== 'word') return -1
    const opens = token.capital && tokens[i - 1]?.sentence !== token.sentence
    if (opens && i === at && /^(?:deren|dessen)$/.test(token.lower)) {
      i++
      continue
    }
    if (token.capital || /-\p{Lu}/u.test(token.text)) return i
    if (i === at && lang.possessives.has(token.lower)) {
      i++
      continue
    }
    if (i === at && lang.prepositions.has(token.lower)) return pastParticiple(tokens, i, limit)
    const aged = /^\p{N}/u.test(token.text) || /^(?:jahre|jahr)$/.test(tokens[i - 1]?.lower ?? '')
    if (!aged && (!isAttribute(token, lang) || (i === at && isVerbHere(tokens, i, lang)))) return -1
    i++
  }
  return -1
}

/** "jubelte Petra Lund": without an article, what has the ending of an adjective may be a verb. */
const isVerbHere = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  !lang.determiners.has(tokens[at - 1]?.lower ?? '') &&
  (isSpeechVerb(tokens[at], lang) ||
    (/[^s]te$/.test(tokens[at]?.lower ?? '') && genderOfName(tokens[at + 1]?.lower ?? '') !== null))

/** "der aus Brockau stammende Künstler": past what a participle brings with it. */
function pastParticiple(tokens: Token[], at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + 6); i++) {
    if (tokens[i]?.kind !== 'word') return -1
    if (/^\p{Ll}+(?:nd|t|en)e[rnsm]?$/u.test(tokens[i]?.text ?? '') && tokens[i + 1]?.capital) return i + 1
  }
  return -1
}

const isAttribute = ({ lower }: Token, lang: SpeechLanguage): boolean =>
  ATTRIBUTE.test(lower) &&
  !lang.articles.has(lower) &&
  !lang.auxiliaries.has(lower) &&
  !lang.prepositions.has(lower) &&
  !lang.conjunctions.has(lower)

/** "Der schwärmt", "die lehnt ab", "dieser": an article without a noun stands for whoever was named last. */
export function isDemonstrative(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!/^(?:der|die|dieser|diese|jener|jene)$/.test(word)) return false
  const next = tokens[at + 1]
  if (/^dies/.test(word) && (at + 1 >= limit || next?.kind === 'punct')) return true
  if (next?.kind !== 'word' || at + 1 >= limit || next.capital || /^\p{N}/u.test(next.text)) return false
  if (isPunct(tokens[at - 1], ',') && !/^dies/.test(word)) return false
  if (isArticle(next, lang)) return true
  return nounAt(tokens, at + 1, Math.min(tokens.length, at + 7), lang) < 0
}

/** "sagten sie", "sie haben": a verb beside the pronoun that several do. */
export function isPluralSie(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  if (tokens[at]?.lower !== 'sie') return false
  return isManyDoing(tokens, at, at + 1, lang)
}

/** Whether a verb that several do stands beside a phrase: "mahnten die Anwohner", "die Anwohner mahnten". */
export function isManyDoing(tokens: Token[], from: number, to: number, lang: SpeechLanguage): boolean {
  const several = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    !token.capital &&
    (/^(?:sind|haben|waren|hatten|werden|wurden|wollen|können|müssen|sollen|dürfen|konnten|wollten|seien|hätten|würden|könnten|müssten|sollten)$/.test(
      token.lower,
    ) ||
      (/en$/.test(token.lower) && isSpeechVerb(token, lang)))
  return several(tokens[from - 1]) || (tokens[from - 1]?.kind !== 'word' && several(tokens[to]))
}

/** "der alte", "der 34-jährige": the ending of the adjective shows that no owner follows. */
export const isNominative = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === 'der' && /^[^\p{Lu}]+e$/u.test(tokens[at + 1]?.text ?? '')

/** "der Beamte am Steuer", "die 38-Jährige im Zeugenstand": where somebody is, and no body that they belong to. */
export function isPlace(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): boolean {
  if (!/^(?:im|in|am|an|mit|zu|zur|zum)$/.test(tokens[at]?.lower ?? '')) return false
  const articles = lang.determiners.has(tokens[at + 1]?.lower ?? '') ? 2 : 1
  const noun = nounAt(tokens, at + articles, limit, lang)
  return noun < 0 || !isBodyWord(tokens[noun]?.lower ?? '', lang)
}

/** "Tidewaters": a name in the genitive, which needs no apostrophe. */
const isOwner = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  /^\p{Lu}.*\p{Ll}s$/u.test(token?.text ?? '') && !token?.common && !isPersonWord(token?.lower ?? '', lang)

/** "Tidewaters neuer Trainer": behind an owner small words lead on to the office. */
export function leadsToOffice(tokens: Token[], at: number, start: number, lang: SpeechLanguage): boolean {
  if (at !== start + 1 || !isOwner(tokens[start], lang)) return false
  let noun = at
  while (noun < at + 3 && /^\p{Ll}[\p{L}-]*(?:er|e|en)$/u.test(tokens[noun]?.text ?? '')) {
    if (lang.articles.has(tokens[noun]?.lower ?? '') || isSpeechVerb(tokens[noun], lang)) return false
    noun++
  }
  return noun > at && tokens[noun]?.capital === true && isPersonWord(tokens[noun]?.lower ?? '', lang)
}

/** "Tidewaters Trainer": whose office it is says that one certain person is meant. */
export const ownsOffice = (tokens: Token[], from: number, to: number, lang: SpeechLanguage): boolean =>
  to - from > 1 && isOwner(tokens[from], lang) && isOffice(tokens[to - 1]?.lower ?? '', lang)

/** No kin: "Petras Mutter" is seldom somebody whom the story knows by name. */
const isOffice = (word: string, lang: SpeechLanguage): boolean => isPersonWord(word, lang) && !KIN.test(word)

const KIN =
  /(?:mutter|vater|eltern|tochter|sohn|schwester|bruder|oma|opa|tante|onkel|nichte|neffe|cousine?|enkel(?:in)?|frau|mann|freund(?:in)?|witwe|witwer)$/
