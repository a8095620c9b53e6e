import { isBody } from './apposition.ts'
import {
  type Cast,
  findPerson,
  headOf,
  lastBefore,
  meet,
  type Order,
  type Person,
  paragraphOf,
  type Role,
} from './cast.ts'
import type { Gender, SpeechLanguage } from './languages/language.ts'
import { bare } from './name-words.ts'
import type { Phrase } from './phrase.ts'
import { genderOfAddress } from './sighting.ts'

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

const nobodyElse: Others = new Set()

/** Finds the person or body a phrase at a place of the story means; null for the reporter's own "I" and for nobody. */
export function resolve(
  phrase: Phrase,
  at: Order,
  scene: Scene,
  lang: SpeechLanguage,
  others: Others = nobodyElse,
): Speaker | null {
  if (phrase.pronoun) return byPronoun(phrase.pronoun, at, scene, others)
  if (phrase.name) {
    const person = findPerson(scene.cast, phrase.name, at, genderOfAddress(phrase))
    const role = phrase.role || (person ? lastRole(person) : '')
    if (person) return { name: person.name, role, person, body: person.human < 0 }
    if (/^\p{Lo}/u.test(phrase.name) && phrase.name.includes(' ')) {
      return { name: phrase.name, role, person: meet(scene.cast, phrase.name, at, lang), body: false }
    }
    const meant =
      phrase.definite && lang.anaphors.has(phrase.name.toLowerCase())
        ? byRole(phrase, at, scene, lang, others)
        : null
    if (meant) return asSpeaker(meant)
    return { name: bare(phrase.name), role, person: null, body: false }
  }
  const body = isBody(phrase, lang)
  if (phrase.definite && !body) {
    const unnamed = phrase.text.includes(' ') ? undefined : lastUnnamed(phrase.head, at, scene, lang)
    const person = byRole(phrase, at, scene, lang, others, unnamed !== undefined)
    if (person) return asSpeaker(person)
    if (unnamed) return unnamed
  }
  const gender = genderOf(phrase.head, lang)
  const several = isSeveral(phrase)
  return { name: tidy(phrase.text), role: '', person: null, body: body || several, several, gender }
}

/** Somebody without a name who spoke under the same noun, "a girl of 14" for "the girl", unless a name that fits came since. */
function lastUnnamed(head: string, at: Order, scene: Scene, lang: SpeechLanguage): Speaker | undefined {
  const last = scene.spoken.findLast(
    ({ speaker, at: then }) =>
      then < at && !speaker.person && speaker.name.toLowerCase().split(' ').includes(head),
  )
  const came = (person: Person) => {
    const first = person.mentions[0] ?? -1
    return person.human > 0 && first > (last?.at ?? at) && first < at && fits(person, genderOf(head, lang))
  }
  return last && !scene.cast.people.some(came) ? last.speaker : undefined
}

const genderOf = (noun: string, lang: SpeechLanguage): Gender =>
  lang.women.has(noun) ? 'she' : lang.men.has(noun) ? 'he' : 'any'

/** A plural, or two people named together. */
export const isSeveral = ({ head }: Phrase): boolean => head === '' || /[^s]s$/.test(head)

/** Somebody with a name as a speaker. */
export const asSpeaker = (person: Person): Speaker => ({
  name: person.name,
  role: lastRole(person),
  person,
  body: false,
})

const tidy = (text: string): string => text.replace(/[’']s$/u, '').trim()

const lastRole = (person: Person): string => person.roles.find(role => role.text)?.text ?? ''

const fits = (person: { gender?: Gender }, gender: Gender): boolean =>
  gender === 'any' || (person.gender ?? 'any') === 'any' || person.gender === gender

function byPronoun(pronoun: Gender, at: Order, scene: Scene, others: Others = nobodyElse): Speaker | null {
  if (pronoun === 'i') return null
  const last = scene.spoken.findLast(
    entry => entry.at < at && !(entry.speaker.person && others.has(entry.speaker.person)),
  )
  if (pronoun === 'it' || pronoun === 'they') return byGroup(pronoun, at, scene, last)
  const fitting = (candidate: Person) =>
    !others.has(candidate) && (pronoun === 'any' || fits(candidate, pronoun))
  const person = bestPerson(scene, at, fitting, pronoun)
  const lastFits = last && !last.speaker.body && fits(last.speaker.person ?? last.speaker, pronoun)
  if (last && lastFits && (!person || !isFresher(person, last, at, pronoun)))
    return settle(last.speaker, pronoun)
  const told = person
    ? undefined
    : scene.spoken.findLast(
        ({ speaker, at: then }) => then < at && !speaker.person && speaker.gender === pronoun,
      )
  if (told) return told.speaker
  const likely = person ?? (lastFits ? null : bestPerson(scene, at, fitting, pronoun, 0))
  if (likely) return settle(asSpeaker(likely), pronoun)
  return lastFits ? last.speaker : null
}

/** "it" is the last body that spoke or led a sentence, "they" the last group or, when there is none, the last speaker. */
function byGroup(
  pronoun: 'it' | 'they',
  at: Order,
  scene: Scene,
  last: { speaker: Speaker; at: Order } | undefined,
): Speaker | null {
  const it = pronoun === 'it'
  const body = scene.spoken.findLast(
    entry =>
      entry.at < at && ((entry.speaker.body && !(it && entry.speaker.several)) || (!it && entry === last)),
  )
  const leader =
    scene.leader && scene.leader.at < at && !(it && scene.leader.speaker.several) ? scene.leader : undefined
  if (leader && leader.at > (body?.at ?? -1)) return leader.speaker
  return body?.speaker ?? lastSubject(scene, at)
}

/** A pronoun tells the gender of whoever it was resolved to, for the next time. */
function settle(speaker: Speaker, pronoun: Gender): Speaker {
  if (speaker.person && speaker.person.gender === 'any' && (pronoun === 'he' || pronoun === 'she'))
    speaker.person.gender = pronoun
  return speaker
}

/** Whether somebody was made the subject after the last words were spoken, so that "she" is more likely them. */
function isFresher(
  person: Person,
  last: { speaker: Speaker; at: Order },
  at: Order,
  pronoun: Gender,
): boolean {
  if (last.speaker.person === person) return false
  const certain = last.speaker.person?.gender === pronoun
  return lastBefore(certain ? person.subjects : person.mentions, at) > last.at
}

function bestPerson(
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
    const place = led ? subject : mention
    const paragraphs = paragraphOf(at) - paragraphOf(place)
    const score =
      -paragraphs * 40 -
      (paragraphs === 0 ? (at - place) / 10 : 0) +
      (led ? 15 : subject >= 0 ? 10 : 0) +
      (person.gender === gender ? 15 : 0)
    if (!best || score > best.score) best = { person, score }
  }
  return best?.person ?? null
}

/** How far back somebody may have been named whom a description still means. */
const MOST_PARAGRAPHS = 5

/** `sure`: only by that very word. "the mayor" is whoever was called mayor; "the 43-year-old" and "the striker" whoever was spoken of last. */
function byRole(
  phrase: Phrase,
  at: Order,
  scene: Scene,
  lang: SpeechLanguage,
  others: Others,
  sure = false,
): Person | null {
  const head = headOf(phrase.text, lang)
  const holders = holdersOf(phrase, at, scene, lang, others)
  const holder = holders.same.length ? lastMentioned(holders.same, at) : null
  if (holder || sure) return holder
  const means =
    lang.anaphors.has(head) ||
    lang.anaphors.has(head.split('-').at(-1) ?? '') ||
    /spieler(?:in)?$|-of-\p{L}+$/u.test(head) ||
    /^\p{N}+(?:-year-old|-jährige[rn]?|-åring\p{L}*)$/u.test(head)
  const also = lastMentioned(holders.also, at)
  if (!means || /^prime /i.test(phrase.text)) return also
  const gender = /^(?:mum|mother|mom|gran)-of-/.test(head) ? 'she' : genderOf(head, lang)
  const fitting = (person: Person) => !others.has(person) && fits(person, gender)
  const free = bestPerson(
    scene,
    at,
    person => fitting(person) && (person.roles.length === 0 || holders.also.includes(person)),
    gender,
  )
  if (free && holders.also.includes(free)) return free
  const last = byPronoun(gender, at, scene, others)?.person ?? null
  if (last && paragraphOf(at) - paragraphOf(lastBefore(last.mentions, at)) > MOST_PARAGRAPHS) return also
  if (!also && (!last?.roles.length || !lang.titles.has(head))) return last
  return free && paragraphOf(at) - paragraphOf(lastBefore(free.mentions, at)) <= 1 ? free : (also ?? last)
}

const lastMentioned = (people: Person[], at: Order): Person | null =>
  people.reduce<Person | null>(
    (a, b) => (a && lastBefore(a.mentions, at) >= lastBefore(b.mentions, at) ? a : b),
    null,
  )

/** Everybody named before who holds the office a phrase names: those called by that very word, and by another for it. */
function holdersOf(
  { text }: Phrase,
  at: Order,
  { cast }: Scene,
  lang: SpeechLanguage,
  others: Others,
): { same: Person[]; also: Person[] } {
  const place = /\s(?:of|for|at|in|von|de|du|del)\s(.+)$/u.exec(text)?.[1]
  const head = headOf(text, lang)
  const named = cast.people.filter(
    person => person.human > 0 && !others.has(person) && lastBefore(person.mentions, at) >= 0,
  )
  const called = (heads: (role: Role) => string[], word: string) =>
    named.filter(person =>
      person.roles.some(
        role =>
          heads(role).some(other => sameHead(other, word)) &&
          mayBeOwned(text, role.text) &&
          (!place || !/\s(?:of|for|at|in)\s/.test(role.text) || role.text.includes(place)),
      ),
    )
  const also = called(role => role.heads.slice(1), head)
  const short = lang.offices.get(head)?.[0]
  return {
    same: called(role => role.heads.slice(0, 1), head),
    also: also.length || !short ? also : called(role => role.heads.slice(0, 1), short),
  }
}

/** "the mayor’s spokesman" is no "party spokesman", but "the club’s head coach" may be a "head coach". */
function mayBeOwned(text: string, role: string): boolean {
  const owner = /^(\p{Lu}.*?)[’']s\s/u.exec(text)?.[1]
  return !owner || role.includes(owner) || text.toLowerCase().endsWith(role.toLowerCase())
}

const sameHead = (a: string, b: string): boolean =>
  a === b || (a.length > 5 && b.length > 5 && a.slice(0, -2) === b.slice(0, -2))

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
    .sort((a, b) => b.from - a.from)[0]
  if (fresh) return asSpeaker(fresh.person)
  return last && at - last.at < 500_000 ? last.speaker : null
}
