import { genderOf, type SpeechLanguage } from '../languages/language.ts'
import { endingAt } from '../phrases/ending.ts'
import { actorIn } from '../phrases/nominative.ts'
import { isPersonWord, nominativeForm } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { segmentStart } from '../phrases/segments.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb } from '../verbs.ts'
import { type Attribution, near } from './attribution-after.ts'
import { agentBehind } from './passive.ts'
import { subjectOf } from './subject.ts'

/** How far behind the words the verb may stand. */
const REACH = 16

/** Lund hatte zuvor von einer „traurigen Lage“ am Hafen gesprochen: the verb closes the clause, its auxiliary opens it. */
export function verbFinal(
  tokens: Token[],
  at: number,
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (lang.participles.size === 0) return null
  const behind = tokens.slice(at + 1, Math.min(limit, at + 1 + REACH))
  const end = behind.findIndex(token => token.kind !== 'word')
  const clause = end < 0 ? behind : behind.slice(0, end)
  const closing = closedBy(tokens, at, clause, from, lang)
  if (closing) return near(closing, true)
  const framed = framedBehind(tokens, at, clause, lang)
  if (framed) return near(framed, true)
  const modal = tokens.slice(from, at).findLastIndex(token => MODAL.test(token.lower))
  const wants = lang.capitalNouns && modal >= 0 && isSpokenInfinitive(clause.at(-1), lang)
  const willing = wants ? subjectOf(tokens, from + modal, from, at, lang) : null
  if (willing) return near(willing, true)
  if (!clause.some(token => lang.participles.has(token.lower))) return null
  const been = tokens.slice(from, at).findLastIndex(token => PASSIVE.test(token.lower))
  const worden = clause.some(token => token.lower === 'worden')
  const passive = worden ? 0 : been
  const agent = passive < 0 ? null : agentBehind(tokens, from + passive, at, lang)
  if (agent) return near(agent, true)
  const had = tokens.slice(from, at).findLastIndex(token => PERFECT.test(token.lower))
  const subject = had < 0 ? null : subjectOf(tokens, from + had, from, at, lang)
  return subject && near(subject, true)
}

/** Lund, der sich als „ewigen Zweifler“ bezeichnet, / weil Lund sie „zu teuer“ nennt: the finite verb closes a clause that a small word opens. */
function closedBy(
  tokens: Token[],
  at: number,
  clause: Token[],
  start: number,
  lang: SpeechLanguage,
): Phrase | null {
  const verb = clause.at(-1)
  if (!lang.capitalNouns || clause.length > 3 || !verb || !isSpeechVerb(verb, lang)) return null
  const from = segmentStart(tokens, at, start)
  const opener = tokens[from]?.lower ?? ''
  const own = actorIn(tokens, from + 1, at, lang, 2)
  if (lang.subordinating.has(opener)) return own
  if (!lang.relatives.has(opener) || !isPunct(tokens[from - 1], ',') || tokens[from + 1]?.capital) return null
  return own ?? ownerAtEnd(tokens, from - 2, start, lang) ?? endingAt(tokens, from - 2, start, lang, true)
}

/** "die Stimme des Angeklagten, der …": somebody whom the thing before them belongs to. */
function ownerAtEnd(tokens: Token[], last: number, start: number, lang: SpeechLanguage): Phrase | null {
  for (let i = last - 1; i >= Math.max(start, last - 4); i--) {
    if (!lang.genitives.has(tokens[i]?.lower ?? '')) continue
    const owner = phraseAt(tokens, i, last + 1, lang)
    const noun = nominativeForm(owner?.head ?? '', lang)
    const person = owner?.to === last + 1 && (owner.name || isPersonWord(noun, lang))
    return person && owner ? { ...inNominative(owner, noun), gender: genderOf(noun, lang) } : null
  }
  return null
}

/** "Angeklagten" as "Angeklagter". */
const inNominative = (phrase: Phrase, noun: string): Phrase =>
  phrase.name || phrase.head === noun
    ? phrase
    : {
        ...phrase,
        head: noun,
        text: `${phrase.text.slice(0, -phrase.head.length)}${noun[0]?.toUpperCase()}${noun.slice(1)}`,
      }

/** Lund wollte das nicht „Skandal“ nennen: an infinitive that closes the clause of such a verb. */
const MODAL =
  /^(?:will|wollen|wollte|wollten|kann|können|konnte|konnten|könnte|könnten|muss|musste|müsste|mag|möchte|möchten|würde|würden|darf|durfte)$/

/** Von einem „Durchbruch“ wollte Lund nicht sprechen / hat Lund nie gesprochen: both halves of the verb behind the words, whoever acts between. */
function framedBehind(tokens: Token[], at: number, clause: Token[], lang: SpeechLanguage): Phrase | null {
  const [first, last] = [clause[0]?.lower ?? '', clause.at(-1)]
  const whole =
    (MODAL.test(first) && isSpokenInfinitive(last, lang)) ||
    (PERFECT.test(first) && lang.participles.has(last?.lower ?? ''))
  return lang.capitalNouns && whole ? actorIn(tokens, at + 2, at + 1 + clause.length, lang, 2) : null
}

const isSpokenInfinitive = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  /[^t]en$/.test(token?.lower ?? '') && isSpeechVerb(token, lang)

const PASSIVE = /^(?:wurde|wurden|wird|werden|worden|wordt|werd|is|zijn)$/

/** Only "to have": "wurde … genannt" is a passive and says nothing of who spoke. */
const PERFECT = /^(?:hat|haben|hatte|hatten|habe|heeft|hebben|had|hadden|zou|zouden)$/

/** "लुंड ने योजना को “तबाही” बताया": the words stand between a marked subject and its verb. */
export function aroundMarked(
  tokens: Token[],
  at: number,
  from: number,
  limit: number,
  lang: SpeechLanguage,
): Attribution | null {
  const behind = tokens.slice(at + 1, Math.min(limit, at + 6))
  const verb = behind.findIndex(token => isSpeechVerb(token, lang))
  const closed = behind
    .slice(0, Math.max(0, verb))
    .some(token => token.kind !== 'word' || token.lower === lang.subjectMarker)
  if (verb < 0 || closed || !tokens.slice(from, at).some(({ lower }) => lower === lang.subjectMarker))
    return null
  const subject = subjectOf(tokens, at, from, at, lang)
  return subject && near(subject, lang.judging.has(behind[verb]?.lower ?? ''))
}
