import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { isPersonNoun } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { pronounPhrase } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { isSpeechVerb } from '../verbs.ts'
import { type Attribution, near } from './attribution-after.ts'

/** "was described as “kind”": a quotation, but by nobody who is named here. */
export const judgedByNobody = (tokens: Token[], verb: number): Attribution =>
  near(pronounPhrase(tokens, verb, 'i'), true)

/** "dismissed by the mayor as “late”". */
export function agentBehind(tokens: Token[], verb: number, at: number, lang: SpeechLanguage): Phrase | null {
  const by = tokens.slice(verb + 1, at).findIndex(token => lang.agents.has(token.lower))
  const before = lang.participles.size && by < 0 ? agentBefore(tokens, verb, lang) : null
  const agent = by < 0 ? before : phraseAt(tokens, verb + by + 2, at, lang)
  return agent && withApposition(tokens, agent, at, lang)
}

/** "werd door Lund omschreven als": where participles come last, the doer stands before. */
function agentBefore(tokens: Token[], verb: number, lang: SpeechLanguage): Phrase | null {
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i--) {
    if (tokens[i]?.kind !== 'word') return null
    if (lang.agents.has(tokens[i]?.lower ?? '')) return phraseAt(tokens, i + 1, verb, lang)
  }
  return null
}

/** "was told by Lund that", "was rejected by Lund as": whoever does it, or nobody who is named. */
export function tellerOfPassive(
  tokens: Token[],
  verb: number,
  at: number,
  lang: SpeechLanguage,
): Attribution | null {
  const judged = lang.barePlural && tokens[at - 1]?.lower === 'as'
  const told = lang.addressing.has(tokens[verb]?.lower ?? '') || judged
  const teller = told ? agentBehind(tokens, verb, at, lang) : null
  if (teller) return near(teller)
  return at - verb <= 4 && tokens[verb + 1]?.lower === 'to' ? judgedByNobody(tokens, verb) : null
}

/** "was told": the subject heard it. "Was called" still leads to what it was called. */
export const isPassiveHere = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  !lang.judging.has(tokens[at]?.lower ?? '') && isPassiveVerb(tokens, at, lang)

/** "the court was told": what a court is told it hears, and nobody else is named for it. */
function isHeard(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  if (tokens[at]?.lower !== 'told' || lang.agents.has(tokens[at + 1]?.lower ?? '')) return false
  let i = at - 1
  while (lang.passives.has(tokens[i]?.lower ?? '') || lang.helpers.has(tokens[i]?.lower ?? '')) i--
  return lang.courts.has(tokens[i]?.lower ?? '')
}

/** Whether a participle is passive, so that its subject does not speak. */
export function isPassiveVerb(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  if (lang.gerunds.has(tokens[at]?.lower ?? '') || isHeard(tokens, at, lang)) return false
  if (lang.headFirst && isAdjective(tokens, at, lang)) return true
  if (lang.definiteForms.size > 0 && S_PASSIVE.test(tokens[at]?.lower ?? '')) return true
  if (lang.barePlural && (isByAgent(tokens, at, lang) || isCalledAs(tokens, at, lang))) return true
  if (lang.barePlural && HEARD.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)) return true
  if (lang.passives.size > 0 && lang.ands.has(tokens[at - 1]?.lower ?? ''))
    return isSecondPassive(tokens, at, lang)
  if (lang.participles.has(tokens[at]?.lower ?? '') && agentBefore(tokens, at, lang)) return true
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (lang.passives.has(token.lower)) return !isReflexive(tokens[i - 1], lang)
    if (!lang.helpers.has(token.lower) && !/ly$/.test(token.lower)) return false
  }
  return false
}

/** "s’est dit inquiet": a reflexive verb says something though its auxiliary is that of a passive. */
const isReflexive = (before: Token | undefined, lang: SpeechLanguage): boolean =>
  lang.headFirst && /^(?:s'|se|m'|me|nous)$/.test(before?.lower ?? '')

/** "une mesure jugée inutile", "las obras tachadas de chapuza": right behind its noun a participle tells what is said of it. */
const isAdjective = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  lang.judging.has(tokens[at]?.lower ?? '') &&
  /(?:ée|és|ées|[aei]d[ao]s|ada|[^e]crites?)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  !lang.helpers.has(tokens[at - 1]?.lower ?? '') &&
  !lang.pronouns.has(tokens[at - 1]?.lower ?? '')

/** "Han beskrivs av Lund som": a Scandinavian passive is an ending. */
const S_PASSIVE =
  /^(?:beskriv|beskrev|beskrive|beteckna|betegne|kalla|kalle|kalde|kritisera|hylla|fördöm|anklaga|omtale)(?:de)?s$/

/** "was mocked by members and accused of": a participle that shares the auxiliary of the one before. */
function isSecondPassive(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 14); i--) {
    if (tokens[i]?.kind !== 'word') return false
    if (isSpeechVerb(tokens[i], lang))
      return /ed$/.test(tokens[at]?.lower ?? '') && isPassiveVerb(tokens, i, lang)
  }
  return false
}

/** "Ferries urged to wait", "Skipper accused of dawdling": verbs that need an object, without one. */
const HEARD =
  /^(?:(?:urged|told|ordered|warned|challenged|reminded|encouraged) to|(?:accused|reminded|informed) of)$/

/** "injuries described as “serious”": an active verb would have its object before the "as". */
function isCalledAs(tokens: Token[], at: number, lang: SpeechLanguage): boolean {
  const noun = tokens[at - 1]
  if (tokens[at + 1]?.lower !== 'as' || !/[^e]ed$/.test(tokens[at]?.lower ?? '')) return false
  if (noun?.kind !== 'word' || noun.capital || lang.pronouns.has(noun.lower) || /ly$/.test(noun.lower))
    return false
  const acts = [lang.helpers, lang.auxiliaries, lang.bodies].some(list => list.has(noun.lower))
  return !acts && !isPersonNoun(noun, lang) && !tokens.slice(Math.max(0, at - 8), at).some(isRelative)
}

/** "what critics described as". */
const isRelative = ({ lower }: Token): boolean => /^(?:what|which|that|who|whom)$/.test(lower)

/** "her plan, described by Lund as": a participle whose doer follows. */
const isByAgent = (tokens: Token[], at: number, lang: SpeechLanguage): boolean =>
  /[^e]ed$|^(?:called|found|seen|told)$/.test(tokens[at]?.lower ?? '') &&
  lang.agents.has(tokens[at + 1]?.lower ?? '') &&
  !lang.gerunds.has(tokens[at + 2]?.lower ?? '')
