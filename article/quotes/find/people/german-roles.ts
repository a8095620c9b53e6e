import { genderOf, type SpeechLanguage } from '../languages/language.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { lastBefore, type Order, type Person, paragraphOf } from './cast.ts'
import { bestPerson, fits, type Others, type Scene, type Speaker } from './scene.ts'

/** Whom a German noun for anybody or for a party to a case means, of those it may; undefined for any other noun. */
export function byFunction(
  phrase: Phrase,
  head: string,
  at: Order,
  scene: Scene,
  lang: SpeechLanguage,
  others: Others,
  owned: boolean,
): Person | null | undefined {
  if (lang.capitalNouns && ANYBODY.test(head)) return onlyOne(phrase, at, scene, others)
  if (!lang.functions.has(head)) return undefined
  return owned || !CONCERNED.test(head) ? null : freeOf(phrase, at, scene, others)
}

/** Whom a story is about it may have named; the landlord or the witness comes in anew. */
const CONCERNED =
  /^(?:angeklagter?|beschuldigter?|opfer|täterin|täter|verurteilter?|verletzter?|betroffener?|geschädigter?|rentnerin|rentner|schülerin|schüler|studentin|student|mutter|vater|witwe|witwer|lehrerin|lehrer|bauer|bäuerin|(?:auto|rad|bus)?fahrerin|(?:auto|rad|bus)?fahrer|vorsitzender?|bürgermeister(?:in)?)$/

/** Words for anybody at all, which seldom mean somebody known by an office. */
const ANYBODY = /^(?:frau|mann|dame|herr|junge|mädchen|jugendliche|jugendlicher)$/

/** "die Frau": whoever was spoken of and holds no office, else the only woman the story has named. */
function onlyOne(phrase: Phrase, at: Order, scene: Scene, others: Others): Person | null {
  const free = freeOf(phrase, at, scene, others)
  if (free) return free
  const gender = phrase.gender ?? 'any'
  const fitting = scene.cast.people.filter(
    person =>
      person.human > 0 &&
      person.parts.length > 1 &&
      person.gender === gender &&
      lastBefore(person.mentions, at) >= 0,
  )
  const [only] = fitting
  const near = only && paragraphOf(at) - paragraphOf(lastBefore(only.mentions, at)) <= 2
  return near && fitting.length === 1 && !others.has(only) ? only : null
}

/** "der Angeklagte": whoever led a sentence last that the story gives no role. */
const freeOf = (phrase: Phrase, at: Order, scene: Scene, others: Others): Person | null => {
  const gender = phrase.gender ?? 'any'
  const free = (person: Person) =>
    !others.has(person) &&
    fits(person, gender) &&
    (person.parts.length > 1 || person.gender !== 'any' || person.human > 2) &&
    person.roles.length === 0
  const last = bestPerson(scene, at, free, gender)
  return last && paragraphOf(at) - paragraphOf(lastBefore(last.mentions, at)) <= 1 ? last : null
}

/** "Der Zeuge … der 52-Jährige … der Tiroler": an age or where somebody is from means whoever spoke last, when nobody with a name does. */
export function describedAnew(
  { head, text, gender }: Phrase,
  at: Order,
  { spoken }: Scene,
  lang: SpeechLanguage,
): Speaker | null {
  const aged = text === head || !text.includes(' ')
  const describes = lang.demonyms.has(head) || (aged && lang.agedEnds.some(end => head.endsWith(end)))
  if (!lang.capitalNouns || !describes) return null
  const last = spoken.findLast(entry => entry.at < at)
  const near = last && paragraphOf(at) - paragraphOf(last.at) <= 2
  const free = near && !last.speaker.person && !last.speaker.body && !last.speaker.several
  const noun = gender ?? genderOf(head, lang)
  return free && (noun === 'any' || fits(last.speaker, noun)) ? last.speaker : null
}
