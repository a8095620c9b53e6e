import type { SpeechLanguage } from '../languages/language.ts'
import { withApposition } from '../phrases/apposition.ts'
import { isSomeone } from '../phrases/nouns.ts'
import { phraseAt } from '../phrases/phrase.ts'
import { LONGEST_SENTENCE } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import { isPunct, isSpeechVerb, phraseEnd, skipHelpers } from '../verbs.ts'
import { type Attribution, far, near } from './attribution-after.ts'
import { sentenceSubject, subjectAfter } from './sentence-subject.ts'
import { behindSpeechNoun } from './speech-nouns.ts'

/** What stands behind words that open their sentence: a sentence that points back, or in Romance languages a colon and who acts then. */
export function pointedBehind(
  tokens: Token[],
  at: number,
  limit: number,
  end: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (limit - at <= (lang.caseless ? 4 : 2)) return pointedAt(tokens, end, lang)
  if (!lang.headFirst || !isPunct(tokens[at + 1], ':')) return null
  const back = pointedAt(tokens, at + 2, lang)
  if (back) return back
  const subject = sentenceSubject(tokens, at + 2, limit, lang)
  return subject && !subject.pronoun && isSomeone(tokens, subject, lang) ? far(subject) : null
}

/** “… late.” So said Petra Lund: the sentence behind words that stand alone points back at them. */
function pointedAt(tokens: Token[], start: number, lang: SpeechLanguage): Attribution | null {
  const sentence = tokens[start]?.sentence
  const noun = lang.speechNouns.size ? behindSpeechNoun(tokens, start, tokens.length, lang) : -1
  const back = Math.max(phraseEnd(tokens, start, lang.pointingBack), noun)
  if (back < 0 || tokens[back]?.sentence !== sentence) return null
  let end = back
  while (end < tokens.length && end - back < LONGEST_SENTENCE && tokens[end]?.sentence === sentence) end++
  const verb = skipHelpers(tokens, back, end, lang)
  if (isSpeechVerb(tokens[verb], lang)) {
    const subject = subjectAfter(tokens, verb + 1, end, lang)
    return subject && near(subject)
  }
  const said = phraseAt(tokens, back, end, lang)
  const definite = said?.definite || /^(?:del|du)$/.test(tokens[back - 1]?.lower ?? '')
  const somebody = said && (said.name || (definite && lang.titles.has(said.head)))
  const whole =
    back - start > 2 || noun >= 0 || (lang.pointsShortly && said && isPunct(tokens[said.to], ',.:'))
  if (somebody && whole) return near(withApposition(tokens, said, end, lang))
  return lang.headFirst && back - start > 1 ? shownBehind(tokens, verb, end, lang) : null
}

/** "Así de tajante se muestra Petra Lund": whoever stands behind the verb of such a sentence. */
function shownBehind(tokens: Token[], verb: number, end: number, lang: SpeechLanguage): Attribution | null {
  for (let i = verb; i < Math.min(end, verb + 5); i++) {
    if (tokens[i]?.kind !== 'word') return null
    const phrase = phraseAt(tokens, i, end, lang)
    if (phrase && (phrase.name || (phrase.definite && lang.titles.has(phrase.head))))
      return near(withApposition(tokens, phrase, end, lang))
  }
  return null
}
