import type { Gender, SpeechLanguage } from '../languages/language.ts'
import { endingAt } from '../phrases/ending.ts'
import { isSomeone } from '../phrases/nouns.ts'
import { type Phrase, phraseAt } from '../phrases/phrase.ts'
import { bodiless, pronounPhrase } from '../phrases/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'
import { subjectOf } from './subject.ts'

/** French "on": somebody in the house that is named beside it. */
const ON = /(?:^|-)on$/

/** What leads to the house: "à la mairie", "chez Quaylex", "du côté de la mairie". */
const IN = /^(?:à|au|aux|chez|dans|du|de|auprès|sur|en)$/
const SIDE = /^(?:côté|sein|niveau)$/

/** The house behind such a verb: "martèle-t-on à la mairie", "on assure du côté de la mairie". */
export function houseBehind(
  tokens: Token[],
  verb: number,
  limit: number,
  lang: SpeechLanguage,
): Phrase | null {
  let at = verb + 1
  while (
    at < limit &&
    at - verb < 4 &&
    lang.helpers.has(tokens[at]?.lower ?? '') &&
    !IN.test(tokens[at]?.lower ?? '')
  )
    at++
  return houseAt(tokens, at, limit, lang)
}

/** Who does what a verb of speech says, unsaid subjects and impersonal ones included: "À la mairie, on assure que". */
export function sayerOf(
  tokens: Token[],
  verb: number,
  start: number,
  end: number,
  lang: SpeechLanguage,
): Phrase | null {
  const sheet = readFrom(tokens, verb, start, lang)
  if (sheet) return sheet
  if (isNobodys(tokens, verb, lang)) return null
  const found = subjectOf(tokens, verb, start, end, lang)
  const fit = found && fits(tokens, found, verb, lang)
  const subject = (fit ? found : null) ?? unsaidSubject(tokens, verb, lang)
  if (subject?.pronoun !== 'i' || !ON.test(tokens[subject.from]?.lower ?? '')) return subject
  const before = houseAt(tokens, start, subject.from, lang)
  const leads = before && isPunct(tokens[before.to], ',') ? before : null
  return leads ?? houseBehind(tokens, Math.max(verb, subject.from), end, lang) ?? subject
}

/** "En la pancarta se leía", "des pancartes sur lesquelles on pouvait lire": what words are read from. */
function readFrom(tokens: Token[], verb: number, start: number, lang: SpeechLanguage): Phrase | null {
  if (!lang.headFirst || !READ.test(tokens[verb]?.lower ?? '')) return null
  let at = verb - 1
  while (at > start && IMPERSONAL.test(tokens[at]?.lower ?? '')) at--
  if (at === verb - 1) return null
  const relative = RELATIVE.test(tokens[at]?.lower ?? '')
  while (at > start && RELATIVE.test(tokens[at]?.lower ?? '')) at--
  if (relative) {
    const noun = lang.prepositions.has(tokens[at]?.lower ?? '') ? at - 1 : at
    return endingAt(tokens, isPunct(tokens[noun], ',') ? noun - 1 : noun, start, lang, true)
  }
  const first = tokens[start]?.lower ?? ''
  return lang.prepositions.has(first) ? phraseAt(tokens, start + 1, verb, lang) : null
}

const READ = /^(?:lire|lit|lisait|lee|leía|leer|leerse|leyó|legge|leggeva|leggere|lê|lia|ler)$/
const IMPERSONAL =
  /^(?:on|l'on|l'|peut|pouvait|peut-on|se|podía|puede|podían|pueden|si|poteva|può|também|notamment|también)$/
const RELATIVE = /^(?:où|que|el|la|los|las|lequel|laquelle|lesquels|lesquelles|donde|quale|quali|cui)$/

/** "Il en ressort que": such an "il" is nobody. */
const isNobodys = (tokens: Token[], verb: number, lang: SpeechLanguage): boolean =>
  lang.headFirst &&
  /^ressort(?:ait)?$/.test(tokens[verb]?.lower ?? '') &&
  tokens.slice(Math.max(0, verb - 2), verb).some(({ lower }) => lower === 'il')

/** Whether a verb of a Romance language may have this subject; in others any. */
export const fits = (tokens: Token[], subject: Phrase, verb: number, lang: SpeechLanguage): boolean =>
  !lang.headFirst || (mayDo(tokens, subject, verb, lang) && agrees(tokens, subject, verb, lang))

/** Somebody, or a thing right beside the verb: what stands further off is what is spoken of. */
function mayDo(tokens: Token[], phrase: Phrase, verb: number, lang: SpeechLanguage): boolean {
  const { from, to } = phrase
  if (isSomeone(tokens, phrase, lang)) return true
  if (from > verb) return from - verb <= 3
  return tokens
    .slice(to, verb)
    .every(({ lower }) => lang.helpers.has(lower) || lang.relatives.has(lower) || lang.auxiliaries.has(lower))
}

/** Whether verb and subject may both be one or several, as far as a language that drops subjects shows it. */
function agrees(tokens: Token[], subject: Phrase, verb: number, lang: SpeechLanguage): boolean {
  if (!lang.dropsPronouns || subject.pronoun) return true
  const several = isSeveralVerb(tokens, verb, lang)
  if (several === null || (lang.bodies.has(subject.head) && subject.from < verb)) return true
  if (subject.name) return !several || subject.definite || /s$/.test(subject.name)
  if (subject.head === '' || lang.prepositions.has(tokens[subject.from - 1]?.lower ?? '')) return true
  const plural = /[^si]s$/.test(subject.head)
  return plural === several || (several && !subject.definite)
}

/** "dicen", "han dicho": several; "dice", "ha dicho": one; null where the form tells nothing. */
function isSeveralVerb(tokens: Token[], verb: number, lang: SpeechLanguage): boolean | null {
  const word = tokens[verb]?.lower ?? ''
  if (lang.gerunds.has(word)) return null
  if (!/(?:[aei]do|[^r]to|cho)s?$/.test(word)) return lang.plurals.test(word)
  const had = tokens.slice(Math.max(0, verb - 4), verb).findLast(({ lower }) => HAD.test(lower))
  return had ? lang.plurals.test(had.lower) : null
}

const HAD = /^(?:han?|habían?|habrían?|hubo|hubieron|tinham?|têm|tem|hanno|aveva(?:no)?)$/u

/** «…», aseguran: a verb that needs no subject means whoever was spoken of, several when its form is a plural. */
export const unsaidSubject = (tokens: Token[], verb: number, lang: SpeechLanguage): Phrase | null =>
  isHanging(tokens, verb, lang)
    ? pronounPhrase(tokens, verb, 'any')
    : lang.dropsPronouns && !lang.gerunds.has(tokens[verb]?.lower ?? '')
      ? pronounPhrase(tokens, verb, genderOfVerb(tokens[verb]?.lower ?? '', lang))
      : null

const genderOfVerb = (verb: string, lang: SpeechLanguage): Gender =>
  lang.verbGenders.find(([form]) => form.test(verb))?.[1] ?? (lang.plurals.test(verb) ? 'they' : 'any')

/** "Et de conclure : « … »": an infinitive that opens a sentence goes on with whoever was speaking. */
const isHanging = (tokens: Token[], verb: number, lang: SpeechLanguage): boolean =>
  lang.headFirst &&
  lang.gerunds.has(tokens[verb]?.lower ?? '') &&
  /^(?:de|d')$/.test(tokens[verb - 1]?.lower ?? '') &&
  tokens[verb]?.sentence !== tokens[verb - 4]?.sentence

/** Whether a verb has "on" hung on it: "indique-t-on". */
export const isImpersonal = (token: Token | undefined): boolean => /-on$/.test(token?.lower ?? '')

function houseAt(tokens: Token[], at: number, limit: number, lang: SpeechLanguage): Phrase | null {
  if (!IN.test(tokens[at]?.lower ?? '')) return null
  let from = at + 1
  if (SIDE.test(tokens[from]?.lower ?? '')) from++
  if (from > at + 1 || tokens[at]?.lower === 'auprès') from++
  const first = tokens[from]
  if (first?.kind !== 'word' || from >= limit) return null
  const contracted = /^(?:au|aux|du|des)$/.test(tokens[from - 1]?.lower ?? '')
  return phraseAt(tokens, from, limit, lang) ?? (contracted ? bodiless(tokens, from, from + 1) : null)
}
