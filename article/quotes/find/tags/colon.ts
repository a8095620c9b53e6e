import type { SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { bare, isNameWord, nameRun } from '../names/name-words.ts'
import { isBody, withApposition } from '../phrases/apposition.ts'
import { isPerson } from '../phrases/ending.ts'
import { isPersonWord } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { pronounPhrase } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct, phraseEnd } from '../verbs.ts'
import { type Attribution, far } from './attribution-after.ts'
import { beforeColon } from './before-colon.ts'
import { isShouted, sentenceSubject } from './sentence-subject.ts'

/** No verb but a colon: "Marsh: “…”", "Lund’s verdict: “…”", "Her answer was short: “…”". */
export function colonOnly(
  tokens: Token[],
  at: number,
  from: number,
  lang: SpeechLanguage,
): Attribution | null {
  const owned = lang.capitalNouns ? ownWords(tokens, from, at, lang) : null
  if (owned) return far(owned)
  const acting = isPunct(tokens[at - 1], ':') ? beforeColon(tokens, at - 1, from, lang) : null
  if (acting) return far(acting)
  const owner = lang.possessives.get(tokens[from]?.lower ?? '')
  const first = tokens[from]
  const holder = owner && first && lang.headFirst ? phraseAt(tokens, from, at, lang) : null
  const named = holder && withApposition(tokens, holder, at, lang)
  if (named && (named.name.includes(' ') || lang.titles.has(named.head))) return far(named)
  if (owner && first) {
    return far(pronounPhrase(tokens, from, owner))
  }
  if (isNameWord(first, lang)) {
    const end = nameRun(tokens, from, at, lang)
    if (/[’']s$/u.test(tokens[end - 1]?.text ?? '')) {
      const named = phraseAt(tokens, from, end, lang)
      if (named) return far({ ...named, name: bare(named.name), text: bare(named.text) })
    }
  }
  const pointed = lang.headFirst ? pointedOwner(tokens, from, at, lang) : null
  if (pointed) return far(pointed)
  const source = ownerBefore(tokens, at, from, lang) ?? sourceOf(tokens, at, from, lang)
  if (source) return far(source)
  if (lang.headFirst && isShouted(tokens, from, at - 1)) return null
  const subject =
    namedLast(tokens, at, from, lang) ??
    sentenceSubject(tokens, from, at, lang) ??
    phraseAt(tokens, from, at, lang)
  if (subject && isOnlyVerb(tokens, subject, lang)) return far(pronounPhrase(tokens, subject.from, 'any'))
  if (subject && isSpokenOf(tokens, subject.from)) return null
  const reported = tokens.slice(from, at).some(({ lower }) => lang.reporting.has(lower))
  const noun = subject && (!subject.name || (reported && subject.definite && !subject.name.includes(' ')))
  const thing = noun && !subject.pronoun && !isPerson(subject, lang)
  const teller = thing && lang.headFirst ? ownerIn(tokens, subject, lang) : null
  if (teller) return far(teller)
  if (thing && (lang.headFirst || reported)) return null
  const whole = subject?.to === at - 1 && !lang.possessives.has(tokens[subject.from]?.lower ?? '')
  return subject && (subject.name || subject.pronoun || whole || isSomebody(subject, lang))
    ? far(subject)
    : null
}

/** "C’est la conviction de Petra Lund :", "Réponse du maire :": whose words such a noun announces. */
function pointedOwner(tokens: Token[], from: number, at: number, lang: SpeechLanguage): Phrase | null {
  const back = phraseEnd(tokens, from, lang.pointingBack)
  const noun = tokens[from]
  const bareNoun =
    back < 0 && noun?.capital && lang.notNames.has(noun.lower) && OF.test(tokens[from + 1]?.lower ?? '')
  const start = bareNoun ? from + 2 : back
  const owner = start > from ? phraseAt(tokens, start, at, lang) : null
  const definite = owner?.definite || /^(?:du|del|della|do)$/.test(tokens[start - 1]?.lower ?? '')
  const somebody = owner && (owner.name || (definite && lang.titles.has(owner.head)))
  return somebody ? withApposition(tokens, { ...owner, definite }, at, lang) : null
}

const OF = /^(?:de|d'|del|du|di|do|da)$/

/** "Sein Kommentar über Marsh und Lund:": a thing that belongs to whoever spoke before. */
function ownWords(tokens: Token[], from: number, at: number, lang: SpeechLanguage): Phrase | null {
  const owner = lang.possessives.get(tokens[from]?.lower ?? '')
  const thing = owner ? phraseAt(tokens, from, at, lang) : null
  const leads = thing && !isPerson(thing, lang) && !isBody(thing, lang) && tokens[thing.to]?.kind !== 'punct'
  const verbless = leads && !tokens.slice(thing.to, at).some(({ lower }) => lang.auxiliaries.has(lower))
  return owner && verbless && (lang.prepositions.has(tokens[thing.to]?.lower ?? '') || thing.to >= at - 1)
    ? pronounPhrase(tokens, from, owner)
    : null
}

/** "La respuesta de Petra Lund es clara: «…»", "Le constat du maire": whose words a thing is. */
function ownerIn(tokens: Token[], { from, to }: Phrase, lang: SpeechLanguage): Phrase | null {
  for (let i = from + 1; i < to; i++) {
    if (!/^(?:de|d'|del|du|di|do|da)$/.test(tokens[i]?.lower ?? '')) continue
    const owner = phraseAt(tokens, i + 1, to, lang)
    const person =
      owner && (genderOfName(owner.name.split(' ')[0]?.toLowerCase() ?? '') || lang.titles.has(owner.head))
    if (owner && person) return { ...owner, definite: owner.definite || tokens[i]?.lower !== 'de' }
  }
  return null
}

/** "È la tesi di Petra Lund, economista: «…»": behind a verb or a thing, the name that stands last before the colon. */
function namedLast(tokens: Token[], at: number, from: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.namesLast) return null
  const leading = sentenceSubject(tokens, from, at, lang)
  if (
    leading &&
    (leading.name || leading.pronoun || isPerson(leading, lang)) &&
    !lang.verbs.has(leading.head)
  )
    return null
  for (let i = from + 1; i < at - 1; i++) {
    const phrase = phraseAt(tokens, i, at, lang)
    if (!phrase) continue
    const whole = withApposition(tokens, phrase, at, lang)
    const closed = isPunct(tokens[phrase.to], ',(:') || phrase.to === at - 1
    if (closed && (whole.name || isPerson(whole, lang))) return whole
    if (phrase.name) i = phrase.to - 1
  }
  return null
}

/** "A neighbour was blunt: “…”": whatever she does, the words behind the colon are hers. */
const isSomebody = ({ head }: Phrase, lang: SpeechLanguage): boolean =>
  (lang.namesLast && lang.bodies.has(head)) ||
  ((lang.barePlural || lang.namesLast) &&
    [head, head.replace(/s$/, '')].some(word => isPersonWord(word, lang)))

/** "One resident’s verdict: “…”": whose verdict it is. */
function ownerBefore(tokens: Token[], at: number, from: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.barePlural || !/[’']s$/u.test(tokens[at - 3]?.text ?? '') || tokens[at - 2]?.capital) return null
  const owner = phraseAt(tokens, from, at - 2, lang)
  return owner?.to === at - 2 && isPerson({ ...owner, head: bare(owner.head) }, lang)
    ? { ...owner, text: bare(owner.text), head: bare(owner.head) }
    : null
}

/** "In einer Mitteilung des Hafens heißt es: „…“", "Kritik kam von Petra Lund (SPD): „…“". */
function sourceOf(tokens: Token[], at: number, from: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.capitalNouns && !lang.headFirst) return null
  const [verb, it] = [tokens[at - 3]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (it === 'es' && /^(?:heißt|hieß|steht|stand)$/.test(verb))
    return phraseAt(tokens, from + 1, at - 3, lang)
  const by = tokens.slice(from, at).findLastIndex(token => lang.agents.has(token.lower))
  const agent = by < 0 ? null : phraseAt(tokens, from + by + 1, at, lang)
  const close = agent && isPunct(tokens[agent.to], '(') ? agent.to + 3 : agent?.to
  return agent?.name.includes(' ') && close === at - 1 ? agent : null
}

/** "وقال: “…”": a verb that stands alone is nobody itself, it goes on with whoever was spoken of. */
const isOnlyVerb = (tokens: Token[], { from, to }: Phrase, lang: SpeechLanguage): boolean =>
  to - from === 1 && lang.verbs.has(tokens[from]?.lower ?? '')

/** "On the delay: “…”" names what was spoken of. */
const ABOUT = new Set('über zu zum zur on about of sur sobre'.split(' '))

/** Whether a name stands behind such a word. */
export const isSpokenOf = (tokens: Token[], at: number): boolean => ABOUT.has(tokens[at - 1]?.lower ?? '')
