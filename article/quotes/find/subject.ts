import { withApposition } from './apposition.ts'
import { embeddedSubject } from './embedded.ts'
import { genderOfName } from './first-names.ts'
import type { SpeechLanguage } from './languages/language.ts'
import { isTitle } from './name-words.ts'
import { type Phrase, phraseAt, together } from './phrase.ts'
import { sentenceSubject, subjectAfter } from './sentence-subject.ts'
import type { Token } from './tokens.ts'
import { hyphenSubject, isPunct, isSpeechVerb, skipHelpersBack } from './verbs.ts'

/** Who does what the verb at `verb` says, looked for in the clause from `start`; `end` is where the quotation or clause ends. */
export function subjectOf(
  tokens: Token[],
  verb: number,
  start: number,
  end: number,
  lang: SpeechLanguage,
): Phrase | null {
  const hung = hyphenSubject(tokens[verb], lang)
  if (hung) return pronounPhrase(tokens, verb, hung)
  if (lang.subjectMarker) return markedSubject(tokens, verb, start, lang)
  const own = embeddedSubject(tokens, verb, start, lang)
  if (own) return own
  const gerund = lang.gerunds.has(tokens[verb]?.lower ?? '') || tokens[verb - 1]?.lower === 'to'
  const before = gerund ? tagBefore(tokens, verb, start, lang) : nearSubject(tokens, verb, start, lang)
  const inserted =
    isPunct(tokens[verb - 1], ',') &&
    (lang.inverts ? !before?.name && !before?.pronoun : !lang.addressing.has(tokens[verb]?.lower ?? ''))
  const tag = inserted
    ? lang.inverts
      ? subjectAfter(tokens, verb + 1, end, lang)
      : closedSubject(tokens, verb + 1, end, lang)
    : null
  if (tag) return tag
  if (before) return before
  if ((lang.inverts && !gerund) || verb <= start + 1 || tokens[verb - 1]?.kind === 'quote') {
    const after = subjectAfter(tokens, verb + 1, end, lang)
    if (after) return after
  }
  const hanging = gerund && isPunct(tokens[verb - 1], ',')
  return sentenceSubject(tokens, hanging ? start : clauseOf(tokens, verb, start, lang), verb, lang)
}

/** "…, he said, adding", "who replied by saying": the tag right before has the speaker, not the sentence it closes. */
function tagBefore(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  const said = tokens[verb - 2]
  const linked = isPunct(tokens[verb - 1], ',') || lang.agents.has(tokens[verb - 1]?.lower ?? '')
  if (!linked || !isSpeechVerb(said, lang) || lang.weak.has(said?.lower ?? '')) return null
  const subject = nearSubject(tokens, verb - 2, start, lang)
  return subject?.name || subject?.pronoun ? subject : null
}

/** Behind a "that", the subject of its clause speaks, not the sentence's: "the court heard that Reeve called to say". */
function clauseOf(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): number {
  const that = tokens
    .slice(start, verb)
    .findLastIndex((token, i) => token.lower === 'that' && isSpeechVerb(tokens[start + i - 1], lang))
  for (let i = verb - 2; i > start + that; i--) {
    if (!SUBORDINATING.has(tokens[i]?.lower ?? '')) continue
    const phrase = phraseAt(tokens, i + 1, verb, lang)
    const next = tokens[phrase?.to ?? verb]
    if (phrase && next?.kind === 'word' && (/[^e]ed$/.test(next.lower) || isSpeechVerb(next, lang)))
      return i + 1
    break
  }
  return start + that + 1
}

/** "…, before lawmakers waved and shouted": a clause of its own with a subject of its own. */
const SUBORDINATING = new Set('before after when while as until'.split(' '))

/** "…, said Lund, who …": a subject behind its verb that ends its clause at once. */
function closedSubject(tokens: Token[], at: number, end: number, lang: SpeechLanguage): Phrase | null {
  const phrase = phraseAt(tokens, at, end, lang)
  const closed = phrase && (phrase.to >= tokens.length || isPunct(tokens[phrase.to], ',.'))
  return phrase?.name && closed ? withApposition(tokens, phrase, end, lang) : null
}

/** A pronoun as a phrase of its own. */
export const pronounPhrase = (tokens: Token[], at: number, pronoun: Phrase['pronoun']): Phrase => ({
  from: at,
  to: at + 1,
  text: tokens[at]?.text ?? '',
  name: '',
  role: '',
  pronoun,
  definite: true,
  head: '',
})

/** Hindi marks the subject: "महापौर शर्मा ने कहा". */
function markedSubject(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  for (let i = verb - 1; i >= start; i--) {
    if (tokens[i]?.lower !== lang.subjectMarker) continue
    const from = clauseStart(tokens, i, start, lang)
    for (let at = from; at < i; at++) {
      const phrase = phraseAt(tokens, at, i, lang)
      if (phrase?.to === i) return withApposition(tokens, phrase, i, lang)
    }
    return null
  }
  return sentenceSubject(tokens, start, verb, lang)
}

/** The subject right before its verb, across adverbs, an apposition or a relative clause. */
function nearSubject(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  const last = skipHelpersBack(tokens, verb - 1, start, lang)
  if (last < start) return null
  const token = tokens[last]
  if (isPunct(token, ')')) {
    const open = tokens.slice(start, last).findLastIndex(other => isPunct(other, '('))
    if (open > 0) return nearSubject(tokens, start + open, start, lang)
  }
  if (token?.kind === 'word' && lang.conjunctions.has(token.lower)) return null
  if (isPunct(token, '—–-')) {
    const open = tokens.slice(start, last).findLastIndex(other => isPunct(other, '—–-'))
    const before = open > 0 ? endingAt(tokens, start + open - 1, start, lang) : null
    if (before) return before
  }
  if (isPunct(token, ',—–-')) return acrossComma(tokens, last, start, lang)
  if (token && lang.relatives.has(token.lower)) {
    const noun = isPunct(tokens[last - 1], ',—–') ? last - 2 : last - 1
    const phrase = noun >= start ? endingAt(tokens, noun, start, lang, true) : null
    const apart = noun < last - 1 && token.lower === 'who'
    return apart && phrase && !phrase.name && !isPerson(phrase, lang)
      ? (nameBefore(tokens, noun, start, lang) ?? phrase)
      : phrase
  }
  return endingAt(tokens, last, start, lang)
}

const isPerson = ({ head }: Phrase, lang: SpeechLanguage): boolean =>
  /[^s]s$/.test(head) ||
  [lang.titles, lang.bodies, lang.women, lang.men, lang.anaphors].some(list => list.has(head))

/** "asked Petra Lund about the tram, who replied": a person though a thing stands nearer. */
function nameBefore(tokens: Token[], at: number, start: number, lang: SpeechLanguage): Phrase | null {
  for (let i = at; i >= start; i--) {
    const opens = tokens[i]?.capital && !tokens[i - 1]?.capital
    const phrase = opens ? phraseAt(tokens, i, at + 1, lang) : null
    if (phrase?.name.includes(' ')) return phrase
  }
  return null
}

/** The longest phrase that ends with the word at `last`. */
function endingAt(
  tokens: Token[],
  last: number,
  start: number,
  lang: SpeechLanguage,
  antecedent = false,
): Phrase | null {
  for (let at = clauseStart(tokens, last + 1, start, lang); at <= last; at++) {
    if (tokens[at]?.capital && lang.notNames.has(tokens[at]?.lower ?? '') && isTime(tokens[at], lang))
      continue
    const phrase = phraseAt(tokens, at, last + 1, lang)
    if (phrase?.to !== last + 1) continue
    const relative = antecedent ? -1 : relativeBefore(tokens, last, start, lang)
    if (relative >= start && relative + 2 < phrase.from) return endingAt(tokens, relative, start, lang, true)
    const named = ownerOfOffice(tokens, phrase, start, lang)
    if (named) return named
    if (antecedent || !hangs(tokens, phrase, lang)) return withPartner(tokens, phrase, start, lang)
    return officerAtEnd(tokens, phrase, lang) ?? holderOf(tokens, phrase, start, lang)
  }
  const plural = bareNoun(tokens, last, start, lang)
  if (plural) return plural
  const relative = relativeBefore(tokens, last, start, lang)
  return relative >= start ? endingAt(tokens, relative, start, lang, true) : null
}

/** "A message in a child’s hand said", "the woman with the pram said": the noun that the phrase hangs on. */
function holderOf(tokens: Token[], { from }: Phrase, start: number, lang: SpeechLanguage): Phrase | null {
  const joined = lang.joiners.has(tokens[from - 1]?.lower ?? '') && from - 2 >= start
  return joined && lang.barePlural ? endingAt(tokens, from - 2, start, lang) : null
}

/** "In a letter to parents chair of governors Petra Lund said": what runs into its speaker without a comma. */
function officerAtEnd(tokens: Token[], { from, to }: Phrase, lang: SpeechLanguage): Phrase | null {
  for (let at = from + 1; at < to; at++) {
    const before = tokens[at - 1]?.lower ?? ''
    if (lang.joiners.has(before) || lang.agents.has(before) || !isTitle(tokens[at], lang)) continue
    const phrase = phraseAt(tokens, at, to, lang)
    return phrase?.name.includes(' ') && phrase.to === to ? phrase : null
  }
  return null
}

/** "Petra Lund the harbour boss said", "Petra Lund, leader of the council said": a name with its office right behind it. */
function ownerOfOffice(tokens: Token[], office: Phrase, start: number, lang: SpeechLanguage): Phrase | null {
  if (office.name || office.pronoun) return null
  if (isPunct(tokens[office.from - 1], ',') && lang.titles.has(office.head)) {
    const opening = phraseAt(tokens, start, office.from - 1, lang)
    return opening?.name.includes(' ') && opening.to === office.from - 1
      ? { ...opening, role: office.text, to: office.to }
      : null
  }
  if (!lang.definite.has(tokens[office.from]?.lower ?? '')) return null
  if (!tokens[office.from - 1]?.capital) return null
  for (let at = Math.max(start, office.from - 4); at < office.from; at++) {
    const phrase = phraseAt(tokens, at, office.from, lang)
    if (phrase?.name.includes(' ') && phrase.to === office.from)
      return { ...phrase, role: office.text, to: office.to }
  }
  return null
}

/** "Lund and Marsh said": the name before the "and" belongs to the subject. */
function withPartner(tokens: Token[], phrase: Phrase, start: number, lang: SpeechLanguage): Phrase {
  const and = phrase.from - 1
  if (!phrase.name || !lang.ands.has(tokens[and]?.lower ?? '')) return phrase
  for (let at = Math.max(start, and - 6); at < and; at++) {
    const partner = phraseAt(tokens, at, and, lang)
    const opens = at === start || !isWord(tokens[at - 1])
    if (partner?.to === and && partner.name && opens)
      return together(partner, phrase, tokens[and]?.text ?? '')
  }
  return phrase
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word'

/** "In August Ms Patel": a word that is capital but neither name, article nor pronoun begins no subject. */
const isTime = (token: Token | undefined, lang: SpeechLanguage): boolean =>
  token !== undefined &&
  !lang.definite.has(token.lower) &&
  !lang.indefinite.has(token.lower) &&
  !lang.pronouns.has(token.lower) &&
  !lang.possessives.has(token.lower)

const PLACING = new Set('into about between inside near outside'.split(' '))

/** Whether a phrase depends on a small word before it and so is no subject: "seen by the Courier". */
function hangs(tokens: Token[], phrase: Phrase, lang: SpeechLanguage): boolean {
  const before = tokens[phrase.from - 1]
  if (before?.kind !== 'word' || phrase.pronoun || before.sentence !== tokens[phrase.from]?.sentence)
    return false
  if (lang.conjunctions.has(before.lower) || lang.relatives.has(before.lower)) return false
  return (
    lang.joiners.has(before.lower) ||
    PLACING.has(before.lower) ||
    lang.agents.has(before.lower) ||
    (lang.capitalNouns && lang.stops.has(before.lower))
  )
}

/** "what survivors called", "passengers said": a plural without an article right before its verb. */
function bareNoun(tokens: Token[], last: number, start: number, lang: SpeechLanguage): Phrase | null {
  const token = tokens[last]
  if (
    !lang.barePlural ||
    token?.kind !== 'word' ||
    !/[^s]s$/.test(token.lower) ||
    lang.stops.has(token.lower)
  )
    return null
  const from = Math.max(clauseStart(tokens, last + 1, start, lang), last)
  return {
    from,
    to: last + 1,
    text: token.text,
    name: '',
    role: '',
    pronoun: '',
    definite: false,
    head: token.lower,
  }
}

/** "a neighbour who saw the crash": the word before the relative pronoun, if one stands before `last` in this clause. */
function relativeBefore(tokens: Token[], last: number, start: number, lang: SpeechLanguage): number {
  for (let i = last; i > start; i--) {
    const token = tokens[i]
    if (!token || token.kind !== 'word') return -1
    if (lang.relatives.has(token.lower)) return i - 1
  }
  return -1
}

/** Back over one or more insertions between commas: "Petra Lund, 43, a baker from Quayside, said". */
function acrossComma(tokens: Token[], comma: number, start: number, lang: SpeechLanguage): Phrase | null {
  const opening = phraseAt(tokens, start, comma, lang)
  if (
    opening?.name &&
    (opening.text === opening.name || opening.role) &&
    !opening.definite &&
    isPunct(tokens[opening.to], ',')
  )
    return withApposition(tokens, opening, comma, lang)
  const commas = [comma]
  for (let i = comma - 1; i >= start; i--) if (isPunct(tokens[i], ',—–(')) commas.push(i)
  const told = commas.findLast(at => /^whos?e?$/.test(tokens[at + 1]?.lower ?? ''))
  const teller = told === undefined ? null : endingAt(tokens, told - 1, start, lang)
  if (teller?.name) return withApposition(tokens, teller, comma, lang)
  let fallback: Phrase | null = null
  const beside = nameBetween(tokens, commas, lang)
  for (const end of commas.slice(1)) {
    const phrase = endingAt(tokens, end - 1, start, lang)
    if (!phrase) continue
    if (phrase.name || phrase.pronoun) return withApposition(tokens, phrase, comma, lang)
    const apposition = withApposition(tokens, phrase, comma, lang)
    if (apposition.name) return apposition
    if (!/^\p{N}/u.test(phrase.text)) fallback ??= phrase
  }
  return beside ?? fallback
}

/** "the head of planning and transport, Petra Lund, said": a full name that fills the last insertion, when no other was found. */
function nameBetween(tokens: Token[], [close = 0, open = 0]: number[], lang: SpeechLanguage): Phrase | null {
  const phrase = open > 0 ? phraseAt(tokens, open + 1, close, lang) : null
  const whole = phrase?.name.includes(' ') && phrase.to === close
  const before = tokens[open - 1]
  const noPlace =
    genderOfName(tokens[open + 1]?.lower ?? '') !== null || (before?.kind === 'word' && !before.capital)
  return whole && noPlace ? phrase : null
}

/** Where the clause before `at` begins: after a comma, a colon, a quotation, or a conjunction. */
function clauseStart(tokens: Token[], at: number, start: number, lang: SpeechLanguage): number {
  for (let i = at - 1; i >= start; i--) {
    const token = tokens[i]
    if (!token) continue
    if (token.kind === 'quote' || isPunct(token, ',;:—–()…')) return i + 1
    if (token.kind === 'word' && lang.conjunctions.has(token.lower) && i < at - 1) return i + 1
  }
  return start
}
