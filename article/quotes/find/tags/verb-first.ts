import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { clauseStart, isPerson } from '../phrases/ending.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { isSpeechVerb } from '../verbs.ts'
import { sentenceSubject, subjectAfter } from './sentence-subject.ts'

/** Arabic: "قال سالم", "نقلت عن سالم قوله", "انتقد سالم القرار قائلا"; only now and then does the subject stand before its verb. */
export function subjectBehind(
  tokens: Token[],
  verb: number,
  start: number,
  end: number,
  lang: SpeechLanguage,
  beside: (verb: number) => Phrase | null,
): Phrase | null {
  const word = tokens[verb]?.lower ?? ''
  if (lang.retold.has(word)) {
    const from = tokens.slice(start, verb).findLastIndex(({ lower }) => lang.agents.has(lower))
    if (from >= 0) return phraseAt(tokens, start + from + 1, verb, lang)
  }
  if (lang.gerunds.has(word) || lang.retold.has(word)) {
    const main = mainVerb(tokens, verb, start, lang)
    if (main >= 0) return subjectAfter(tokens, main + 1, verb, lang) ?? beside(main)
    const first = tokens[start]?.kind === 'word' ? start + 1 : start
    return phraseAt(tokens, first, verb, lang) ?? phraseAt(tokens, start, verb, lang)
  }
  const after = subjectAfter(tokens, verb + 1, end, lang)
  if (after) return after
  const main = mainVerb(tokens, verb, start, lang)
  if (main >= 0) return subjectAfter(tokens, main + 1, verb, lang) ?? beside(main)
  const before = beside(verb)
  return before && (before.name || isPerson(before, lang)) ? before : null
}

/** The verb of speech before another in its sentence, near enough to share its subject; -1 when there is none. */
export function mainVerb(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): number {
  for (let i = verb - 1; i >= Math.max(start, verb - 40); i--)
    if (isSpeechVerb(tokens[i], lang) && !lang.gerunds.has(tokens[i]?.lower ?? '')) return i
  return -1
}

/** Hindi marks the subject: "महापौर शर्मा ने कहा". */
export function markedSubject(
  tokens: Token[],
  verb: number,
  start: number,
  lang: SpeechLanguage,
  beside: (verb: number) => Phrase | null,
): Phrase | null {
  for (let i = verb - 1; i >= Math.max(start, verb - 80); i--) {
    if (tokens[i]?.lower !== lang.subjectMarker) continue
    const from = clauseStart(tokens, i, Math.max(start, i - 40), lang)
    for (let at = from; at < i; at++) {
      const phrase = phraseAt(tokens, at, i, lang)
      if (phrase?.to === i) return withApposition(tokens, phrase, i, lang)
    }
    return null
  }
  return beside(verb) ?? sentenceSubject(tokens, Math.max(start, verb - 80), verb, lang)
}
