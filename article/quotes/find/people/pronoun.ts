import type { Gender } from '../languages/language.ts'
import { lastBefore, type Order, type Person, paragraphOf } from './cast.ts'
import {
  asSpeaker,
  bestPerson,
  fits,
  lastSubject,
  nobodyElse,
  type Others,
  type Scene,
  type Speaker,
} from './scene.ts'

/** Whom a pronoun means; null for the reporter's own "I" and for nobody. */
export function byPronoun(
  pronoun: Gender,
  at: Order,
  scene: Scene,
  others: Others = nobodyElse,
): Speaker | null {
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
  const { person: speaker } = last.speaker
  const human = speaker?.gender === 'any' && speaker.parts.length > 1 && speaker.roles.length > 0
  const certain = pronoun === 'any' || speaker?.gender === pronoun || human
  if (certain && !human) return lastBefore(person.subjects, at) > last.at
  const mention = lastBefore(person.mentions, at)
  return (
    mention > last.at &&
    (!human || paragraphOf(mention) === paragraphOf(at) || lastBefore(person.subjects, at) > last.at)
  )
}
