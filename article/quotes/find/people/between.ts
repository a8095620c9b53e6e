import type { SpeechLanguage } from '../languages/language.ts'
import { isBody } from '../phrases/apposition.ts'
import { isPerson } from '../phrases/ending.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import { colonOnly } from '../tags/colon.ts'
import { nameLine } from '../tags/name-line.ts'
import { sentenceSubject } from '../tags/sentence-subject.ts'
import { newcomer, office, speechSubject } from '../tags/told.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'
import { lastBefore, leadAt, type Order, orderOf } from './cast.ts'
import { describedAnew } from './german-roles.ts'
import { byOffice } from './office.ts'
import { isSeveral, resolve } from './resolve.ts'
import { nobodyElse, type Others, type Scene } from './scene.ts'

/** Reported speech without quotation marks makes its speaker the one a pronoun or the next paragraph means. */
export function noteSentence(
  tokens: Token[],
  last: number,
  source: number,
  { scene, found, lang }: Pick<Reading, 'scene' | 'found' | 'lang'>,
): void {
  const sentence = tokens[last]?.sentence
  let start = last
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start--
  const quotes = tokens.slice(start, last + 1).filter(token => token.kind === 'quote')
  if (quotes.some(({ span }) => !lang.capitalNouns || found.has(span))) return
  noteLeader(tokens, start, last, source, scene, lang)
  const subject =
    speechSubject(tokens, start, last + 1, lang) ??
    newcomer(tokens, start, last + 1, lang) ??
    bodyBeforeColon(tokens, start, last, lang) ??
    (scene.spoken.length && !lang.capitalNouns ? null : office(tokens, start, last + 1, lang))
  if (!subject || ANYBODY.test(subject.text) || isInserted(tokens, start, subject, lang)) return
  const at = orderOf(source, subject.from)
  const told = isPunct(tokens[subject.from - 1], ',')
    ? toldOf(orderOf(source, start), at, subject, scene)
    : undefined
  const meant = resolve(subject, at, scene, lang, told)
  const speaker =
    meant && !meant.person && subject.definite ? (describedAnew(subject, at, scene, lang) ?? meant) : meant
  if (!speaker) return
  const spoke = speaker.person && speaker.person.gender !== 'any' ? speaker.person : null
  if (spoke) spoke.human = Math.max(spoke.human, 1)
  scene.spoken.push({ speaker: spoke ? { ...speaker, body: false } : speaker, at: orderOf(source, last) })
}

/** "One has to ask for Lund.": nobody in the story. */
const ANYBODY = /^one$/i

/** "He was there, the porter remembers, for an hour.": the story goes on with him. */
const isInserted = (
  tokens: Token[],
  start: number,
  { from, to, pronoun }: Phrase,
  lang: SpeechLanguage,
): boolean =>
  !pronoun &&
  isPunct(tokens[from - 1], ',') &&
  isPunct(tokens[to + 1], ',') &&
  /^s?he$/.test(lang.pronouns.get(tokens[start]?.lower ?? '') ?? '')

/** "Marsh was superb, he said.": while somebody else speaks, whoever the sentence tells of is not he. */
function toldOf(start: Order, at: Order, { pronoun }: Phrase, { cast, spoken }: Scene): Others {
  const last = spoken.at(-1)?.speaker.person
  if (!/^s?he$/.test(pronoun) || last?.gender !== pronoun) return nobodyElse
  return new Set(cast.people.filter(person => person !== last && lastBefore(person.mentions, at) >= start))
}

/** "The council was brief on the plans:" as a whole paragraph: the words below are the body's. */
function bodyBeforeColon(tokens: Token[], start: number, last: number, lang: SpeechLanguage): Phrase | null {
  if (last < tokens.length - 1 || !isPunct(tokens[last], ':')) return null
  const phrase = colonOnly(tokens, last + 1, start, lang)?.phrase
  const long = /\S \S+ \S/.test(phrase?.name ?? '')
  return phrase && (long || (phrase.definite && isBody(phrase, lang))) ? phrase : null
}

/** A line with nothing but a name makes its bearer the one who speaks in the paragraphs below. */
export function noteNameLine(
  tokens: Token[],
  source: number,
  { texts, scene, lang }: Pick<Reading, 'texts' | 'scene' | 'lang'>,
): void {
  if (texts[source + 1]?.[0]?.kind !== 'quote' && !isPunct(tokens.at(-1), ')')) return
  const named = nameLine(tokens, lang)
  const speaker = named && resolve(named, orderOf(source, named.from), scene, lang)
  if (speaker && !speaker.body) scene.spoken.push({ speaker, at: orderOf(source, tokens.length) })
}

/** "His parents, Tom and Petra Lund, came.": whom the next "they" or "it" means, though they have not spoken yet. */
function noteLeader(
  tokens: Token[],
  start: number,
  last: number,
  source: number,
  scene: Scene,
  lang: SpeechLanguage,
): void {
  const subject = sentenceSubject(tokens, start, last + 1, lang)
  const listed = subject?.name ? listOfNames(tokens, subject, last + 1, lang) : ''
  if (listed) {
    const speaker = { name: listed, role: '', person: null, body: true, several: true }
    scene.leader = { speaker, at: orderOf(source, last) }
    return
  }
  if (subject && /^s?he$/.test(subject.pronoun)) return noteMeant(subject, source, scene, lang)
  if (!subject || subject.name || subject.pronoun || NUMBERED.test(subject.text)) return
  const several = isSeveral(subject)
  if (!several && !isBody(subject, lang)) return noteDescribed(subject, source, scene, lang)
  const speaker = resolve(subject, orderOf(source, subject.from), scene, lang)
  if (speaker) scene.leader = { speaker: { ...speaker, body: true, several }, at: orderOf(source, last) }
}

/** "She was born here.": whoever the pronoun means leads the sentence as by name. */
function noteMeant(subject: Phrase, source: number, scene: Scene, lang: SpeechLanguage): void {
  const at = orderOf(source, subject.from)
  const person = resolve(subject, at, scene, lang)?.person
  if (person) leadAt(person, at)
}

/** "The doctor found …": whoever is so described leads the sentence as by name. */
function noteDescribed(subject: Phrase, source: number, scene: Scene, lang: SpeechLanguage): void {
  if (!subject.definite || !isPerson(subject, lang)) return
  const at = orderOf(source, subject.from)
  const person = byOffice(subject, at, scene, lang)
  if (person) leadAt(person, at)
}

/** "Petra Lund, Tom Marsh and Ada Holm sat down": several who lead a sentence by name; '' when it is one. */
function listOfNames(tokens: Token[], first: Phrase, end: number, lang: SpeechLanguage): string {
  const names = [first.name]
  let at = first.to
  while (isPunct(tokens[at], ',') || lang.ands.has(tokens[at]?.lower ?? '')) {
    const and = !isPunct(tokens[at], ',')
    const next = phraseAt(tokens, at + 1, end, lang)
    if (!next?.name.includes(' ')) return ''
    names.push(next.name)
    if (and) return `${names.slice(0, -1).join(', ')} ${tokens[at]?.text} ${next.name}`
    at = next.to
  }
  return ''
}

/** "40 days": amounts speak less often than they are counted. */
const NUMBERED = /^\p{N}/u
