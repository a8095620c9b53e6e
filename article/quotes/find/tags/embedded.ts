import type { Gender, SpeechLanguage } from '../languages/language.ts'
import { isPast } from '../phrases/openers.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { bodiless, pronounPhrase } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'

/**
 * Who speaks in a verb without tense that has a subject of its own, as English has it: "heard someone shout", "with Lund
 * noting", "quoted Lund as saying", "prompted Lund to say". Null when the verb shares the subject of its sentence.
 */
export function embeddedSubject(
  tokens: Token[],
  verb: number,
  start: number,
  lang: SpeechLanguage,
): Phrase | null {
  if (lang.inverts || lang.gerunds.size === 0) return null
  const link = tokens[verb - 1]?.lower ?? ''
  const word = tokens[verb]?.lower ?? ''
  const gerund = lang.gerunds.has(word)
  if (link === 'for' && gerund) return blamedFor(tokens, verb - 1, start, lang)
  const end = link === 'as' || link === 'to' ? verb - 1 : verb
  const leads = link === 'as' ? QUOTING : link === 'to' ? CAUSING : gerund ? HEARING_OR_WITH : HEARING
  if (link === 'as' && !gerund) return null
  const object = link === 'as' ? OBJECTS.get(tokens[verb - 2]?.lower ?? '') : undefined
  if (object && QUOTING.has(tokens[verb - 3]?.lower ?? '')) return pronounPhrase(tokens, verb - 2, object)
  if (lang.judging.has(word) && gerund && verb - 1 > start && isDoer(tokens, verb, lang))
    return bodiless(tokens, verb - 1, verb)
  for (let at = Math.max(start + 1, end - 6); at < end; at++) {
    if (!leads.has(tokens[at - 1]?.lower ?? '')) continue
    const bound = tokens[at - 1]?.lower === 'with' && tokens[at - 2]?.kind === 'word'
    if (bound && !tokens[at]?.capital) continue
    const phrase = phraseAt(tokens, at, end, lang)
    const to = phrase && gerund ? behindTime(tokens, phrase.to, end) : phrase?.to
    if (phrase && to === end && (link !== 'to' || phrase.name)) return phrase
  }
  return null
}

/** "with the ministry this week warning": past a time between a subject and its verb. */
const behindTime = (tokens: Token[], at: number, end: number): number =>
  /^(?:this|last|next)$/.test(tokens[at]?.lower ?? '') && at + 2 <= end
    ? at + 2
    : /^(?:yesterday|today|earlier|later|also|now)$/.test(tokens[at]?.lower ?? '')
      ? at + 1
      : at

/** "Locals mocked Lund for saying": whoever is blamed for words said them. */
function blamedFor(tokens: Token[], end: number, start: number, lang: SpeechLanguage): Phrase | null {
  for (let at = Math.max(start + 1, end - 6); at < end; at++) {
    const before = tokens[at - 1]
    if (before?.kind !== 'word' || !isPast(before)) continue
    const phrase = phraseAt(tokens, at, end, lang)
    if (phrase?.to === end && (phrase.name || phrase.definite)) return phrase
  }
  return null
}

/** "travellers calling it “late”": a plural of people right before its participle. */
const isDoer = (tokens: Token[], verb: number, lang: SpeechLanguage): boolean => {
  const noun = tokens[verb - 1]?.lower ?? ''
  return (
    /[^s]s$/.test(noun) &&
    [lang.bodies, lang.titles, lang.anaphors].some(list => list.has(noun) || list.has(noun.slice(0, -1)))
  )
}

const HEARING = new Set('hear hears heard hearing overheard watched saw'.split(' '))
const HEARING_OR_WITH = new Set([...HEARING, 'with', 'despite', 'without', 'caught', 'recorded', 'filmed'])
const QUOTING = new Set('quote quotes quoted quoting cite cites cited citing'.split(' '))
/** "the statement quoted him as saying". */
const OBJECTS: ReadonlyMap<string, Gender> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
])
const CAUSING = new Set(
  'prompt prompts prompted prompting led forced leaving moved provoked drove'.split(' '),
)
