import { genderOf, type SpeechLanguage } from '../languages/language.ts'
import { isBody } from '../phrases/apposition.ts'
import { endingAt, isPerson } from '../phrases/ending.ts'
import { actorIn } from '../phrases/nominative.ts'
import { isPersonWord, isSomebody } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { LONGEST_SENTENCE } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import { isNounHere, isPunct, isSpeechVerb } from '../verbs.ts'
import { accordingTo } from './according-to.ts'
import { isPassiveVerb } from './passive.ts'
import { fits } from './sayer.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { subjectOf } from './subject.ts'

/** An office without a name: "the harbour master". */
export const isOffice = (subject: Phrase, lang: SpeechLanguage): boolean =>
  !subject.name &&
  !subject.pronoun &&
  subject.gender !== 'they' &&
  (lang.titles.has(subject.head) || (lang.capitalNouns && isPersonWord(subject.head, lang)))

/** Where a sentence at or before a place begins; -1 when it has no token of its own. */
export function startOf(tokens: Token[], at: number, sentence: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_SENTENCE && (tokens[start - 1]?.sentence ?? -1) >= sentence)
    start--
  return tokens[start]?.sentence === sentence ? start : -1
}

/** Who speaks in a sentence of reported speech. */
export function speechSubject(tokens: Token[], start: number, end: number, lang: SpeechLanguage) {
  const cited = accordingTo(tokens, start, end, lang) ?? citedInside(tokens, start, end, lang)
  if (cited && !isBody(cited, lang)) return cited
  let thing: Phrase | null = null
  for (let i = start; i < end; i++) {
    if (!isSpeechVerb(tokens[i], lang) || lang.weak.has(tokens[i]?.lower ?? '')) continue
    if (isNounHere(tokens, i, lang)) continue
    // Omar Said: a surname that is a verb elsewhere.
    if (lang.barePlural && tokens[i]?.capital && tokens[i - 1]?.capital) continue
    if (isPassiveVerb(tokens, i, lang)) {
      const agent = lang.agents.has(tokens[i + 1]?.lower ?? '') ? phraseAt(tokens, i + 2, end, lang) : null
      if (agent && isPerson(agent, lang)) return agent
      continue
    }
    const subject = subjectOf(tokens, i, start, end, lang)
    const aside = subject && subject.from > start && LATER.has(tokens[subject.from - 1]?.lower ?? '')
    if (!subject || aside || !fits(tokens, subject, i, lang)) continue
    if (mayTalk(subject, lang)) return subject
    if (!lang.headFirst || isSomebody(subject.head, lang)) thing ??= subject
  }
  return thing
}

/** "Le maire assure que « … », dit-il": whoever leads on to words, whom a pronoun behind them means. */
export function tellerBefore(
  tokens: Token[],
  at: number,
  { pronoun, from }: Phrase,
  lang: SpeechLanguage,
): Phrase | null {
  if (!lang.headFirst || from < at || !/^s?he$/.test(pronoun)) return null
  const start = startOf(tokens, at, tokens[at]?.sentence ?? 0)
  const own = start < 0 ? null : speechSubject(tokens, start, at, lang)
  if (!own || own.pronoun || !own.definite || !isPersonWord(own.head, lang)) return null
  const gender = own.gender ?? genderOf(own.head, lang)
  return gender === pronoun || gender === 'any' ? own : null
}

/** "It was late, according to Petra Lund." */
function citedInside(tokens: Token[], start: number, end: number, lang: SpeechLanguage): Phrase | null {
  for (let i = start + 1; i < end; i++) {
    const tag = lang.capitalNouns && isPunct(tokens[i - 1], ',')
    const cited = AMBIGUOUS.has(tokens[i]?.lower ?? '') && !tag ? null : accordingTo(tokens, i, end, lang)
    if (cited && (cited.name || (tag ? isPerson(cited, lang) : lang.titles.has(cited.head)))) return cited
  }
  return null
}

/** Words that cite only where a sentence begins with them. */
const AMBIGUOUS = new Set('pour para so per'.split(' '))

/** Somebody or a body; a system or a plan only seems to speak when one of its verbs is a noun: "seasonal reports". */
const mayTalk = (subject: Phrase, lang: SpeechLanguage): boolean =>
  subject.name !== '' || subject.pronoun !== '' || isPerson(subject, lang)

/** "Lund slept until a neighbour came and asked …": who speaks in such a clause is not whom the story goes on with. */
const LATER = new Set('until when before after'.split(' '))

/** Somebody without a name who comes into the story: "A man inside the tent curses back." */
export function newcomer(tokens: Token[], start: number, end: number, lang: SpeechLanguage): Phrase | null {
  const subject =
    (lang.capitalNouns ? actorIn(tokens, start, end, lang, 3) : null) ??
    sentenceSubject(tokens, start, end, lang)
  if (!subject || subject.name || subject.pronoun) return null
  if (describes(tokens, start, subject, lang)) return endingAt(tokens, subject.from - 2, start, lang)
  const first = tokens[subject.from]
  const gender = genderOf(subject.head, lang)
  const owner = lang.possessives.get(first?.lower ?? '')
  // "Her mother took her along": the next "she" is more likely still whose mother it is.
  if (owner && gender !== 'any') return owner === gender ? null : subject
  if (subject.definite) return null
  const isPerson = isPersonWord(subject.head, lang)
  const told = lang.relatives.has(tokens[subject.to]?.lower ?? '') && tokens[subject.to]?.lower === 'who'
  return first && lang.indefinite.has(first.lower) && (isPerson || told) ? subject : null
}

/** "der Angeklagte, ein 40-jähriger Tischler,": what is said of somebody between commas is nobody new. */
const describes = (tokens: Token[], start: number, { from, to }: Phrase, lang: SpeechLanguage): boolean =>
  lang.capitalNouns &&
  from - 2 > start &&
  isPunct(tokens[from - 1], ',') &&
  isPunct(tokens[to], ',') &&
  isPersonWord(tokens[from - 2]?.lower ?? '', lang)

/** "The harbour master has resigned.": an office that opens the story may be all its holder is called. */
export function office(tokens: Token[], start: number, end: number, lang: SpeechLanguage): Phrase | null {
  const subject = lang.capitalNouns
    ? actorIn(tokens, start, end, lang, 3)
    : sentenceSubject(tokens, start, end, lang)
  return subject?.definite && isOffice(subject, lang) ? subject : null
}
