import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { best, isPlaced, isSmall, phrasesIn, rankOf } from '../phrases/nominative.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { bodiless } from '../phrases/phrase-words.ts'
import { segmentStart } from '../phrases/segments.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb } from '../verbs.ts'
import { type Attribution, near } from './attribution-after.ts'

/** Who speaks where a clause without a verb of speech leads to a colon: somebody in it, in whatever case: "Dem Rathauschef reicht es:". */
export function beforeColon(
  tokens: Token[],
  colon: number,
  start: number,
  lang: SpeechLanguage,
): Phrase | null {
  if (!lang.capitalNouns) return null
  if (tokens.slice(start, colon).some(({ kind, lower }) => kind === 'word' && lang.reporting.has(lower)))
    return null
  const found = phrasesIn(tokens, start, colon, lang)
  const giver = tokens.slice(start, colon).some(({ lower }) => lang.reactions.has(lower))
    ? found.findLast(({ phrase, rank }) => rank >= 2 && GIVING.test(tokens[phrase.from - 1]?.lower ?? ''))
    : undefined
  if (giver) return giver.phrase
  const acting = best(found, 3)
  if (acting) return acting
  const meant = found.filter(
    ({ rank, phrase, nominative }) => !nominative && rank === 3 && concerns(tokens, phrase, lang),
  )
  return meant.at(-1)?.phrase ?? null
}

/** "für Lund", "von Lund", "Lund": not somebody "mit" or "über" whom something is done. */
const concerns = (tokens: Token[], phrase: Phrase, lang: SpeechLanguage): boolean =>
  !isPlaced(tokens, phrase, lang) ||
  /^(?:für|von|vom|bei|beim|aus)$/.test(tokens[phrase.from - 1]?.lower ?? '')

/** "Kritik kommt von": behind these stands whoever gives it. */
const GIVING = /^(?:von|vom|aus|bei|beim|durch)$/

/** "Als Lund das meinte, platzte es aus Marsh heraus:": the main clause that follows its subordinate one right before the colon. */
export function mainBeforeColon(
  tokens: Token[],
  colon: number,
  start: number,
  lang: SpeechLanguage,
): Phrase | null {
  if (!lang.capitalNouns) return null
  const from = segmentStart(tokens, colon, start)
  if (from > start && /^(?:und|aber|doch|während)$/.test(tokens[from]?.lower ?? ''))
    return joinedBeforeColon(tokens, colon, from, lang)
  if (!lang.subordinating.has(tokens[start]?.lower ?? '')) return null
  const verb = tokens[from]
  if (
    from === start ||
    verb?.kind !== 'word' ||
    verb.capital ||
    isSmall(verb, lang) ||
    lang.definite.has(verb.lower)
  )
    return null
  if (tokens.slice(from, colon).some(token => isSpeechVerb(token, lang) && !lang.weak.has(token.lower)))
    return null
  return beforeColon(tokens, colon, from, lang)
}

/** "…, und Kassiererin Petra Lund nickte:": a second main clause with somebody of its own, right before the colon. */
function joinedBeforeColon(
  tokens: Token[],
  colon: number,
  from: number,
  lang: SpeechLanguage,
): Phrase | null {
  const [first] = phrasesIn(tokens, from + 1, colon, lang)
  const acts =
    first?.nominative && first.rank === 3 && !first.phrase.pronoun && first.phrase.from === from + 1
  return acts ? first.phrase : null
}

/** "Für die Opposition ist das „unglaubwürdig“": whose view it is, where the sentence begins with it. */
export function inWhoseView(
  tokens: Token[],
  from: number,
  at: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (
    !lang.capitalNouns ||
    tokens[from]?.lower !== 'für' ||
    tokens[from - 1]?.sentence === tokens[from]?.sentence
  )
    return null
  const phrase = phraseAt(tokens, from + 1, at, lang)
  if (!phrase || rankOf(tokens, phrase, lang) < 2) return null
  const rest = tokens.slice(phrase.to, at)
  const view = rest.some(({ lower }) => VIEWS.test(lower)) && !rest.some(token => isPunct(token, ',;:'))
  return view ? near(withApposition(tokens, phrase, at, lang), true) : null
}

const VIEWS = /^(?:ist|sind|war|waren|bleibt|wäre|bedeutet|klingt|steht|kommt|gehört|zählt|grenzt|gleicht)$/

/** "Aus dem Hafen hieß es, man habe …", "Im Bericht steht": the body or text before a verb whose subject is nobody. */
export function readIn(tokens: Token[], verb: number, from: number, lang: SpeechLanguage): Phrase | null {
  if (
    !lang.capitalNouns ||
    !/^(?:heißt|hieß|steht|stand|verlautet|verlautete)$/.test(tokens[verb]?.lower ?? '')
  )
    return null
  const start = segmentStart(tokens, verb, from)
  const source = phrasesIn(tokens, start, verb, lang).at(-1)
  return source && SOURCES.test(tokens[source.phrase.from - 1]?.lower ?? '') ? source.phrase : null
}

const SOURCES = /^(?:in|im|aus|bei|beim|von|vom|vonseiten|seitens)$/

/** "Die Frau wollte eigenen Angaben zufolge „…“": who acts in the clause is who gives the account. */
export function ownAccount(
  tokens: Token[],
  place: number,
  start: number,
  lang: SpeechLanguage,
): Phrase | null {
  const at = lang.accordingToAfter.has(tokens[place]?.lower ?? '') ? place - 1 : place
  const own = lang.capitalNouns && /^eigene[rnm]$/.test(tokens[at - 1]?.lower ?? '')
  const compound = OF_SOMEBODY.exec(tokens[at]?.text ?? '')?.[1]
  if (lang.capitalNouns && compound && (place > at || /^(?:nach|laut)$/.test(tokens[at - 1]?.lower ?? '')))
    return { ...bodiless(tokens, at, at + 1), text: compound, head: compound.toLowerCase() }
  if (!own || !ACCOUNTS.test(tokens[at]?.lower ?? '')) return null
  return best(phrasesIn(tokens, segmentStart(tokens, at, start), at - 1, lang), 2)
}

/** "nach Polizeiangaben", "laut Behördenangaben". */
const OF_SOMEBODY = /^(\p{Lu}\p{Ll}{3,}?)s?(?:angaben|informationen|bericht|aussagen)$/u

const ACCOUNTS = /^(?:angaben|aussagen?|worten|bekunden|bekundungen|darstellung|auskunft|einschätzung)$/
