import { withApposition } from './apposition.ts'
import { clauseStart, isPerson } from './ending.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { sentenceSubject, subjectAfter } from './sentence-subject.ts'
import type { Token } from './tokens.ts'
import { isSpeechVerb } from './verbs.ts'

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
    const main = tokens.slice(start, verb).findLastIndex(token => isSpeechVerb(token, lang))
    if (main >= 0) return subjectBehind(tokens, start + main, start, verb, lang, beside)
    const first = tokens[start]?.kind === 'word' ? start + 1 : start
    return phraseAt(tokens, first, verb, lang) ?? phraseAt(tokens, start, verb, lang)
  }
  const after = subjectAfter(tokens, verb + 1, end, lang)
  if (after) return after
  const main = tokens.slice(start, verb).findLastIndex(token => isSpeechVerb(token, lang))
  if (main >= 0) return subjectBehind(tokens, start + main, start, verb, lang, beside)
  const before = beside(verb)
  return before && (before.name || isPerson(before, lang)) ? before : null
}

/** Hindi marks the subject: "महापौर शर्मा ने कहा". */
export function markedSubject(
  tokens: Token[],
  verb: number,
  start: number,
  lang: SpeechLanguage,
  beside: (verb: number) => Phrase | null,
): Phrase | null {
  for (let i = verb - 1; i >= start; i--) {
    if (tokens[i]?.lower !== lang.subjectMarker) continue
    const from = clauseStart(tokens, i, start, lang)
    for (let at = from; at < i; at++) {
      const phrase = phraseAt(tokens, at, i, lang)
      if (phrase?.to === i) return withApposition(tokens, phrase, i, lang)
    }
    return null
  }
  return beside(verb) ?? sentenceSubject(tokens, start, verb, lang)
}
