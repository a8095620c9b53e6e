import type { Gender, SpeechLanguage } from '../languages/language.ts'
import { type Cast, lastBefore, type Order, type Person, paragraphOf } from './cast.ts'

/** Who a phrase means. `person` is set when it is somebody with a name. */
export interface Speaker {
  name: string
  role: string
  person: Person | null
  /** A body or a group: "it" and "they" may mean it. */
  body: boolean
  /** More than one: never "it". */
  several?: boolean
  /** Of somebody without a name: "his wife" is no "he". */
  gender?: Gender
  /** Without a name from the start: "the driver", whom nobody named later need be. */
  known?: boolean
}

/** What was said and by whom up to here; the last speaker is the first one a pronoun is tried on. */
export interface Scene {
  cast: Cast
  spoken: { speaker: Speaker; at: Order }[]
  /** The last body or group that led a sentence, spoken or not: "it" and "they" may mean it. */
  leader?: { speaker: Speaker; at: Order }
}

/** People a pronoun or a description cannot mean: whoever is addressed, or named in the words themselves. */
export type Others = ReadonlySet<Person>

export const nobodyElse: Others = new Set()

/** Somebody with a name as a speaker. */
export const asSpeaker = (person: Person): Speaker => ({
  name: person.name,
  role: lastRole(person),
  person,
  body: false,
})

/** The office somebody was first given; '' when none was. */
export const lastRole = (person: Person): string => person.roles.find(role => role.text)?.text ?? ''

/** Whether somebody, as far as that is known, may be meant by a pronoun. */
export const fits = (person: { gender?: Gender }, gender: Gender): boolean =>
  gender === 'any' || (person.gender ?? 'any') === 'any' || person.gender === gender

/** Who of those that pass a test is most likely meant: named last, leading a sentence, of the right gender. `proof` as in `Person.human`. */
export function bestPerson(
  scene: Scene,
  at: Order,
  test: (person: Person) => boolean,
  gender: Gender,
  proof = 1,
): Person | null {
  let best: { person: Person; score: number } | null = null
  for (const person of scene.cast.people) {
    if (person.human < proof || !test(person)) continue
    const mention = lastBefore(person.mentions, at)
    if (mention < 0) continue
    const subject = lastBefore(person.subjects, at)
    if (proof === 0 && subject < 0) continue
    const led = subject >= 0 && at - subject < 200_000
    const known = person.gender === gender ? 15 : 0
    const score =
      known +
      Math.max(
        led ? nearness(subject, at) + 15 : -Infinity,
        nearness(mention, at) + (subject >= 0 ? 10 : -20),
      )
    if (!best || score > best.score) best = { person, score }
  }
  return best?.person ?? null
}

/** How near a place is: paragraphs count most, and in another paragraph what stands at its end counts more. */
function nearness(place: Order, at: Order): number {
  const paragraphs = paragraphOf(at) - paragraphOf(place)
  return -paragraphs * 40 - (paragraphs === 0 ? (at - place) / 10 : -(place % 100_000) / 1000)
}

/** Whoever spoke last or, if somebody else has been made the subject since, that person. */
export function lastSubject(scene: Scene, at: Order): Speaker | null {
  const last = scene.spoken.findLast(entry => entry.at < at)
  const fresh = scene.cast.people
    .filter(person => person.human > 0)
    .map(person => ({
      person,
      from: lastBefore(person.subjects, at),
    }))
    .filter(({ from }) => from > (last?.at ?? -1) && at - from < 200_000)
    .sort((a, b) => b.from - a.from)
  if (fresh.some(({ person }) => person === last?.speaker.person)) return last?.speaker ?? null
  if (fresh[0]) return asSpeaker(fresh[0].person)
  return last && at - last.at < 500_000 ? last.speaker : null
}

/** Whom the story is about when nobody has spoken yet: whoever led a sentence last, on whatever proof. */
export function topic(scene: Scene, at: Order, lang: SpeechLanguage): Speaker | null {
  const named = ({ parts }: Person) => !lang.capitalNouns || parts.length > 1
  const person = bestPerson(scene, at, named, 'any', 2) ?? bestPerson(scene, at, named, 'any', 0)
  return person && asSpeaker(person)
}
