import type { SpeechLanguage } from '../languages/language.ts'
import { isSentence } from '../marks/scare.ts'
import type { Span } from '../marks/spans.ts'
import type { Finding, Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { headOf, orderOf, type Person } from './cast.ts'
import { ownCrossheads } from './crossheads.ts'
import { leaderBehind, leadSpeaker } from './lead.ts'
import { asSpeaker, fits, type Speaker } from './scene.ts'

/**
 * What only the whole story tells: news puts the heart of a quotation and a description of its speaker first, and names and
 * quotes in full further down.
 */
export function lookBack(reading: Reading): void {
  ownOpening(reading)
  for (const [span, finding] of reading.found) finding.speaker = namedLater(finding.speaker, span, reading)
  nameOnlyOne(reading)
  hearEchoes(reading)
  ownCrossheads(reading)
}

/** Gives the words a story opens with to whoever its next paragraph begins with. */
function ownOpening({ spans, texts, scene, found, unowned, lang }: Reading): void {
  const first = spans[unowned[0] ?? -1]
  const source = first?.parts[0]?.source
  if (!first || source === undefined || !(isSentence(first.words) || endsOutside(first, texts))) return
  const last = first.parts.at(-1)?.source ?? source
  const speaker = leaderBehind(texts, last, scene, lang) ?? leadSpeaker(texts, last, scene, lang)
  if (!speaker) return
  for (const span of unowned) {
    const finding = found.get(span)
    if (spans[span]?.parts[0]?.source === source && finding && !finding.speaker) finding.speaker = speaker
  }
}

/** «Basta così». Petra Lund …: a short sentence whose full stop stands behind the marks. */
function endsOutside({ words, parts }: Span, texts: Token[][]): boolean {
  const tokens = texts[parts[0]?.source ?? -1]
  return /^\p{Lu}.*\s/u.test(words) && tokens?.[0]?.kind === 'quote' && tokens[1]?.text === '.'
}

/** "A judge said …" is Judge Pryce when the story names one judge, "his mother" its only mother. */
function namedLater(speaker: Speaker | null, span: number, reading: Reading): Speaker | null {
  if (!speaker || speaker.person || speaker.body) return speaker
  const { scene, lang } = reading
  const words = speaker.name.toLowerCase().split(' ')
  const head = headOf(speaker.name, lang)
  if (!isHolder(head, lang)) return speaker
  const kin = lang.women.has(head) || lang.men.has(head)
  const alone = words.length === 1 || (words.length === 2 && lang.possessives.has(words[0] ?? ''))
  const owned = words.some(word => lang.possessives.has(word))
  const related = kin && (owned || words.includes('of'))
  const holders = alone || related ? scene.cast.people.filter(person => holds(person, head)) : []
  const person = holders.length === 1 ? holders[0] : undefined
  if (!person) return (related || owned ? null : namedNext(speaker, head, span, reading)) ?? speaker
  return {
    name: person.name,
    role: person.roles.find(({ heads }) => heads[0] === head)?.text ?? '',
    person,
    body: false,
  }
}

/** "A health minister has resigned. / Petra Lund told members …": the lead describes whom the next paragraph names. */
function namedNext(speaker: Speaker, head: string, span: number, reading: Reading): Speaker | null {
  const { spans, texts, scene, lang } = reading
  const source = spans[span]?.parts[0]?.source ?? -1
  if (source !== texts.findIndex(tokens => tokens.length > 0)) return null
  const next = leadSpeaker(texts, source, scene, lang, true)
  const gender = lang.women.has(head) ? 'she' : lang.men.has(head) ? 'he' : 'any'
  const other = next?.person?.gender ?? 'any'
  const fits = gender === 'any' || other === 'any' || other === gender
  const another = lang.functions.size > 0 && next?.person?.roles.some(({ text }) => text !== '')
  return next?.name.includes(' ') && fits && !another ? { ...next, role: next.role || speaker.name } : null
}

const isHolder = (head: string, lang: SpeechLanguage): boolean =>
  [lang.titles, lang.women, lang.men, lang.anaphors].some(list => list.has(head))

const holds = (person: Person, head: string): boolean =>
  person.human > 0 &&
  person.roles.some(({ heads }) => (head.startsWith('spokes') ? heads[0] === head : heads.includes(head)))

/** «…», dijo el entrenador … Lund añadió: whoever spoke without a name is the only human being a story names, by a surname that it takes as known. */
function nameOnlyOne({ found, scene, lang, spans }: Reading): void {
  if (!lang.headFirst) return
  const people = scene.cast.people.filter(({ human, name }) => human > 0 && name !== name.toUpperCase())
  const [only] = people
  if (!only || people.length > 1 || only.roles.length > 0 || only.subjects.length === 0) return
  if (only.parts.length > 1 && !lang.nameJoiners.has(only.parts[0] ?? '')) return
  const unnamed = [...found].filter(([, { speaker }]) => speaker && !speaker.person && !speaker.body)
  const names = new Set(unnamed.map(([, { speaker }]) => speaker?.name))
  const [[first, { speaker }] = [-1, { speaker: null }]] = unnamed
  const at = orderOf(spans[first]?.parts[0]?.source ?? 0, 0)
  if (names.size !== 1 || !speaker?.known || !lang.titles.has(headOf(speaker.name, lang))) return
  if (!fits(only, speaker.gender ?? 'any') || (only.mentions[0] ?? -1) < at + A_PARAGRAPH) return
  for (const [, finding] of unnamed) finding.speaker = { ...asSpeaker(only), role: speaker.name }
}

const A_PARAGRAPH = orderOf(1, 0)

/** A single word of this length, with a blank at either end, is seldom said twice by chance. */
const LONG_WORD = 9

/** A fragment whose words come back in a quotation that says whose they are belongs to the same speaker. */
function hearEchoes({ spans, found, doubtful }: Reading): void {
  const wholes = [...found]
    .flatMap(([span, { speaker, ground }]) => {
      const words = spans[span]?.words ?? ''
      const sure = ground !== 'carried'
      return speaker && (sure || isSentence(words)) ? [{ span, speaker, sure, words: plain(words) }] : []
    })
    .sort((a, b) => Number(b.sure) - Number(a.sure))
  const heard = (span: number): Finding | null => {
    const words = plain(spans[span]?.words ?? '')
    if (!words.trim().includes(' ') && words.length < LONG_WORD) return null
    const whole = wholes.find(other => other.span !== span && other.words.includes(words))
    return whole ? { speaker: whole.speaker, ground: 'far' } : null
  }
  for (const [span, { speaker, ground }] of found) {
    const sure = speaker && ground !== 'carried' && (speaker.person || speaker.body || isProper(speaker))
    const words = spans[span]?.words ?? ''
    if (sure || !plain(words).trim().includes(' ') || (speaker && isSentence(words))) continue
    const echo = heard(span)
    if (echo) found.set(span, echo)
  }
  for (const span of doubtful) {
    const echo = /^\p{Ll}/u.test(spans[span]?.words ?? '') ? heard(span) : null
    if (echo) found.set(span, echo)
  }
}

/** "the Tide Party": a name, though nobody's in the story. */
const isProper = ({ name }: Speaker): boolean => /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(name)

/** Words alone, with a blank at either end, so that whole words are compared. */
const plain = (words: string): string =>
  ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
