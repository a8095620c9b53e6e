import type { SpeechLanguage } from '../languages/language.ts'
import { endingAt } from '../phrases/ending.ts'
import { isSomeone } from '../phrases/nouns.ts'
import type { Token } from '../tokens.ts'
import { isSpeechVerb } from '../verbs.ts'
import { type Attribution, near } from './attribution-after.ts'

/** Le maire « regrette » cette décision: whoever stands right before words that begin with what they do, unless somebody else tells it. */
export function verbInside(
  tokens: Token[],
  at: number,
  from: number,
  lang: SpeechLanguage,
): Attribution | null {
  if (!lang.headFirst || tokens[at - 1]?.kind !== 'word' || at <= from) return null
  const inside = tokens[at]?.text.toLowerCase().match(/[\p{L}\p{M}]+[’']?/gu) ?? []
  const word = inside.find(part => !SMALL.test(part)) ?? ''
  if (!lang.verbs.has(word) || lang.gerunds.has(word)) return null
  const subject = endingAt(tokens, at - 1, from, lang)
  if (!subject || subject.pronoun || !isSomeone(tokens, subject, lang)) return null
  const told = tokens
    .slice(from, subject.from)
    .some(token => isSpeechVerb(token, lang) || lang.relatives.has(token.lower))
  return told ? null : near(subject)
}

/** What may stand between a subject and its verb. */
const SMALL = /^(?:ne|n[’']|se|s[’']|y|en|l[’']|lui|leur|no|le|les|lo|la|a|ha|ont|han|si|non)$/
