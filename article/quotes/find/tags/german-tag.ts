import type { SpeechLanguage } from '../languages/language.ts'
import { actorIn, phrasesIn } from '../phrases/nominative.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { segmentEnd, segmentStart } from '../phrases/segments.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'
import { type Attribution, attributionAfter, near } from './attribution-after.ts'

/**
 * German tags without a verb of speech: „…“, wie Lund betonte / „…“, ist sich Lund sicher / „…“ – mit diesen Worten ging Lund /
 * Mit den Worten „…“ verließ Lund den Saal. `from` is the place behind the quotation.
 */
export function germanTag(
  tokens: Token[],
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.capitalNouns) return null
  if (lang.wordsOf.has(tokens[from - 2]?.lower ?? '')) {
    const actor = actorIn(tokens, from, segmentEnd(tokens, from, limit), lang, 3)
    return actor && near(actor)
  }
  const at = isPunct(tokens[from], ',–—-') ? from + 1 : from
  const first = tokens[at]
  if (first?.kind !== 'word' || at >= limit || first.capital) return null
  const end = segmentEnd(tokens, at, limit)
  if (first.lower === 'wie') {
    const source =
      sourceOfIt(tokens, at + 1, end, lang) ??
      actorIn(tokens, at + 1, segmentEnd(tokens, at, limit, true), lang, 2)
    return source && near(source)
  }
  if (at === from) return null
  if (isPunct(tokens[from], '–—-') && first.lower !== 'mit') return null
  const source = sourceOfIt(tokens, at + 1, end, lang)
  if (source && FINITE.test(first.lower)) return near(source)
  if (!isPunct(tokens[from], '–—-') && !isFinite(tokens, at, lang)) return null
  const found = actorIn(tokens, at + 1, end, lang, 3) ?? agentIn(tokens, at + 1, end, lang)
  return found && near(found)
}

/** "heißt es vonseiten des Hafens", "wie es im Brief heißt": what “it” is read in. */
function sourceOfIt(tokens: Token[], at: number, end: number, lang: SpeechLanguage): Phrase | null {
  if (tokens[at]?.lower !== 'es') return null
  for (let i = at + 1; i < Math.min(end, at + 5); i++)
    if (SOURCES.test(tokens[i]?.lower ?? '')) return phraseAt(tokens, i + 1, end, lang)
  return null
}

const SOURCES = /^(?:in|im|aus|bei|beim|von|vom|vonseiten|seitens|auf)$/

/** "war von Lund zu hören". */
function agentIn(tokens: Token[], at: number, end: number, lang: SpeechLanguage): Phrase | null {
  const by = tokens.slice(at, end).findIndex(token => lang.agents.has(token.lower))
  return by < 0
    ? null
    : (phrasesIn(tokens, at + by, end, lang).find(({ rank }) => rank === 3)?.phrase ?? null)
}

/** What may be the verb of a tag right behind the comma: a small word that is no adverb, preposition or conjunction. */
function isFinite(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const word = tokens[at]?.lower ?? ''
  if (lang.auxiliaries.has(word)) return true
  const small = [
    lang.prepositions,
    lang.conjunctions,
    lang.subordinating,
    lang.relatives,
    lang.helpers,
    lang.stops,
  ]
  const adverb = lang.openWords.has(word) && !VERBS_TOO.test(word)
  return FINITE.test(word) && !adverb && !small.some(list => list.has(word))
}

/** Verbs that may open a sentence as well. */
const VERBS_TOO = /^(?:gibt|gab|geht|ging|kommt|kam|steht|stand|bleibt|blieb|liegt|lag)$/

const FINITE = /(?:t|te|en|ß|b|g|f|d|h|k|l|m|n|r|s|tz|ch|ll|ng)$/

/** „…“, so das Fazit von Lund / lautet die Botschaft der Behörde: whose words a noun of speech says they are. */
export function ownerOfWords(
  tokens: Token[],
  found: Attribution,
  limit: number,
  lang: SpeechLanguage,
): Attribution {
  const { phrase } = found
  if (!lang.capitalNouns || phrase.pronoun || phrase.to <= phrase.from) return found
  const noun = tokens.slice(phrase.from, phrase.to).findIndex(({ lower }) => lang.sayings.has(lower))
  if (noun < 0) return found
  const link = phrase.from + noun + 1
  const owner = /^(?:von|vom|des|der)$/.test(tokens[link]?.lower ?? '')
    ? phraseAt(tokens, link + (/^vo[nm]$/.test(tokens[link]?.lower ?? '') ? 1 : 0), limit, lang)
    : null
  return owner ? { ...found, phrase: owner } : found
}

/** Lund sprach von „Almosen“, die Linke von einem „guten Schritt“: a second speaker who shares the verb of the first. */
export function gapped(
  tokens: Token[],
  at: number,
  previous: number,
  start: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.capitalNouns || previous < start) return null
  const from = segmentStart(tokens, at, start)
  if (from <= previous || at - from > 12) return null
  const opening = lang.conjunctions.has(tokens[from]?.lower ?? '') ? from + 1 : from
  const [first] = phrasesIn(tokens, from, at, lang)
  if (!first?.nominative || first.rank < 2 || first.phrase.from > opening) return null
  const rest = tokens.slice(first.phrase.to, at)
  const small = rest.every(
    ({ kind, lower }) => kind === 'word' && (lang.prepositions.has(lower) || lang.determiners.has(lower)),
  )
  return small && lang.prepositions.has(rest[0]?.lower ?? '') ? near(first.phrase, true) : null
}

/** Dazu hieß es von ihm: „…“, so Lund: a pronoun leads to the words and the tag behind them names whom it means. */
export function namedBehind(
  tokens: Token[],
  at: number,
  limit: number,
  next: number,
  { phrase }: Attribution,
  lang: SpeechLanguage,
): Attribution | null {
  if (!phrase.pronoun || (next > 0 && isPunct(tokens[next - 1], ':'))) return null
  const tag = isPunct(tokens[at + 1], ',–—') ? attributionAfter(tokens, at + 1, limit, lang) : null
  return tag && !tag.phrase.pronoun && tag.phrase.from > at + 2 ? tag : null
}
