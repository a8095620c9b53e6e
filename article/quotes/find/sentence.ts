import type { SpeechLanguage } from './languages/language.ts'
import { phraseAt } from './phrases/phrase.ts'
import { endsSentence, type Token } from './tokens.ts'
import { isPunct, isSpeechVerb, skipHelpers } from './verbs.ts'

/** Tokens looked at to either side; a text without full stops must not cost its length squared. */
export const LONGEST_SENTENCE = 160

/** The sentence around a quotation. One that ends in ? or ! may still be followed by its attribution. */
export function sentenceAround(tokens: Token[], at: number, lang: SpeechLanguage) {
  const sentence = tokens[at]?.sentence ?? 0
  let start = at
  while (start > 0 && at - start < LONGEST_SENTENCE && tokens[start - 1]?.sentence === sentence) start--
  let end = at
  while (end < tokens.length && end - at < LONGEST_SENTENCE && tokens[end]?.sentence === sentence) end++
  let after = end
  const quote = tokens[at]
  if (quote && end === at + 1 && endsSentence(quote)) {
    const following = tokens[end]?.sentence
    let stop = end
    while (stop < tokens.length && tokens[stop]?.sentence === following && tokens[stop]?.kind !== 'quote')
      stop++
    if (attaches(tokens, end, stop, quote, lang)) after = stop
  }
  return { start, end, after }
}

/** Whether the next sentence is only the tag of this quotation: “Why?” Marsh asked. */
function attaches(tokens: Token[], from: number, to: number, quote: Token, lang: SpeechLanguage): boolean {
  if (isCapitalTag(tokens, from, to, lang)) return true
  const phrase = phraseAt(tokens, from, to, lang)
  if (!phrase) return false
  const aged = isPunct(tokens[phrase.to], ',') && isPunct(tokens[phrase.to + 2], ',')
  const verb = skipHelpers(tokens, aged ? phrase.to + 3 : phrase.to, to, lang)
  if (!isSpeechVerb(tokens[verb], lang)) return false
  const rest = tokens[verb + 1]
  const tag = rest === undefined || verb + 1 >= to || isPunct(rest, '.,')
  const full = /[.।。][”"’'»“)\]]*$/u.test(quote.text)
  return full
    ? !lang.capitalNouns &&
        tag &&
        to - from <= 7 &&
        !isPunct(tokens[to - 1], ':') &&
        !leadsOn(tokens, from, to)
    : tokens[to]?.kind !== 'quote' || !isPunct(tokens[to - 1], ':')
}

/** “… is late.” Said Miss Lund.: a tag that was given a capital of its own. */
const isCapitalTag = (tokens: Token[], from: number, to: number, lang: SpeechLanguage): boolean =>
  lang.barePlural &&
  to - from <= 7 &&
  isSpeechVerb(tokens[from], lang) &&
  !lang.weak.has(tokens[from]?.lower ?? '') &&
  !lang.gerunds.has(tokens[from]?.lower ?? '') &&
  tokens[from + 1]?.capital === true &&
  isPunct(tokens[to - 1], '.')

/** “… is late.” Lund said, “We wait.”: behind a full stop, what leads to words of its own sentence is their tag. */
const leadsOn = (tokens: Token[], from: number, to: number): boolean =>
  tokens[to]?.kind === 'quote' && tokens[to]?.sentence === tokens[from]?.sentence
