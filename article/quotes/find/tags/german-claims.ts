import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { rankOf } from '../phrases/nominative.ts'
import { isBodyWord, isPersonWord } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { pronounPhrase } from '../phrases/phrase-words.ts'
import { segmentStart } from '../phrases/segments.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb } from '../verbs.ts'
import { type Attribution, near } from './attribution-after.ts'

/** How far before the words their noun may stand. */
const REACH = 24

/**
 * German nouns of speech and their owners: die Aussage von Lund, man habe „…“ / sein Vorwurf, der Rat sei „…“ / der Ruf nach „…“
 * von Lund. Such a clause is its owner's whoever else the sentence is about.
 */
export function claimOf(
  tokens: Token[],
  at: number,
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.capitalNouns) return null
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i]
    if (!token?.capital || !isSaying(token.lower, lang)) continue
    const called = at - i <= 4 ? ownerBehind(tokens, i, at, limit, lang) : null
    if (called) return near(called)
    const owner = ownerAt(tokens, i, at, lang)
    if (owner && leadsToClause(tokens, owner.to, at, lang)) return near(owner)
  }
  return null
}

/** "Vorwurf", "Kernaussage". */
const isSaying = (word: string, lang: SpeechLanguage): boolean =>
  lang.sayings.has(word) || CALLS.test(word) || /(?:aussage|vorwurf|kritik|forderung|warnung)$/.test(word)

const CALLS =
  /^(?:ruf|rufe|klage|klagen|behauptung|ankündigung|zusage|einwand|beteuerung|bekenntnis|äußerung|äußerungen|aussagen|vorwürfe|forderungen|befürchtung|sorge|hoffnung|parole|beschwerde)$/

/** Ruf nach „Ordnung“ von Lund: the owner behind the words. */
function ownerBehind(
  tokens: Token[],
  noun: number,
  at: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  const small = tokens.slice(noun + 1, at)
  if (!small.every(({ kind, capital }) => kind === 'word' && !capital) || !small.length) return null
  return ownerFrom(tokens, at + 1, limit, lang)
}

/** Who stands behind "von" or in the genitive at a place. */
function ownerFrom(tokens: Token[], link: number, limit: number, lang: SpeechLanguage): Phrase | null {
  const word = tokens[link]?.lower ?? ''
  const by = /^(?:von|vom|seitens|vonseiten)$/.test(word)
  if (!by && !lang.genitives.has(word)) return null
  const found = phraseAt(tokens, by ? link + 1 : link, limit, lang)
  const phrase = found && /^(?:des|eines)$/.test(word) ? withoutEnding(found, lang) : found
  return phrase && rankOf(tokens, phrase, lang) >= 2 ? phrase : null
}

/** "des Hafenvereins" as the "Hafenverein". */
function withoutEnding(phrase: Phrase, lang: SpeechLanguage): Phrase {
  const ending = ['s', 'es'].find(end => {
    const base = phrase.head.endsWith(end) ? phrase.head.slice(0, -end.length) : ''
    return base !== '' && (isBodyWord(base, lang) || isPersonWord(base, lang))
  })
  if (phrase.name || !ending || !phrase.text.toLowerCase().endsWith(phrase.head)) return phrase
  return { ...phrase, text: phrase.text.slice(0, -ending.length), head: phrase.head.slice(0, -ending.length) }
}

/** "Aussage von Lund", "Kritik des Hafenvereins", "sein Vorwurf". */
function ownerAt(tokens: Token[], noun: number, at: number, lang: SpeechLanguage): Phrase | null {
  const behind = ownerFrom(tokens, noun + 1, at, lang)
  if (behind) return isPunct(tokens[behind.to], ',') ? withoutClause(tokens, behind, at, lang) : behind
  const owner = lang.possessives.get(tokens[noun - 1]?.lower ?? '')
  return owner && /^s?he$/.test(owner) && isPunct(tokens[noun + 1], ',')
    ? { ...pronounPhrase(tokens, noun - 1, owner), to: noun + 1 }
    : null
}

/** The owner with an office between commas, never with what the clause behind the comma is about. */
function withoutClause(tokens: Token[], owner: Phrase, at: number, lang: SpeechLanguage): Phrase {
  const whole = withApposition(tokens, owner, at, lang)
  return owner.name ? whole : owner
}

/** Whether a comma and a clause that reports follow, without a verb of speech of its own. */
function leadsToClause(tokens: Token[], to: number, at: number, lang: SpeechLanguage): boolean {
  const comma = isPunct(tokens[to], '(') && isPunct(tokens[to + 2], ')') ? to + 3 : to
  if (!isPunct(tokens[comma], ',') || comma >= at - 1) return false
  const clause = tokens.slice(comma + 1, at)
  const reports =
    tokens[comma + 1]?.lower === 'dass' ||
    clause.some(({ kind, lower }) => kind === 'word' && lang.reporting.has(lower))
  return (
    reports &&
    !clause.some(
      token => isSpeechVerb(token, lang) && !lang.weak.has(token.lower) && !lang.reporting.has(token.lower),
    )
  )
}

/** Der Antrag wurde vom Hafenamt als „unzulässig abgelehnt“: whoever judges in the passive, the participle said or not. */
export function judgedBy(
  tokens: Token[],
  at: number,
  from: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.capitalNouns || tokens[at - 1]?.lower !== 'als') return null
  const start = segmentStart(tokens, at - 1, from)
  for (let i = at - 3; i >= Math.max(start, at - 10); i--) {
    if (!/^(?:von|vom|durch)$/.test(tokens[i]?.lower ?? '')) continue
    const phrase = phraseAt(tokens, i + 1, at - 1, lang)
    const passive = tokens
      .slice(start, i)
      .some(({ lower }) => /^(?:wird|werden|wurde|wurden|worden)$/.test(lower))
    return phrase?.to === at - 1 && passive && rankOf(tokens, phrase, lang) >= 2 ? near(phrase, true) : null
  }
  return null
}
