import { genderOf, type SpeechLanguage } from '../languages/language.ts'
import { bare } from '../names/name-words.ts'
import { isBody } from '../phrases/apposition.ts'
import { isPerson } from '../phrases/ending.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { type Cast, findPerson, lastBefore, meet, type Order, type Person } from './cast.ts'
import { byRole, lastUnnamed } from './office.ts'
import { byPronoun } from './pronoun.ts'
import { asSpeaker, fits, lastRole, nobodyElse, type Others, type Scene, type Speaker } from './scene.ts'
import { genderOfAddress } from './sighting.ts'

/** Finds the person or body a phrase at a place of the story means; null for the reporter's own "I" and for nobody. */
export function resolve(
  phrase: Phrase,
  at: Order,
  scene: Scene,
  lang: SpeechLanguage,
  others: Others = nobodyElse,
): Speaker | null {
  const meansOne =
    lang.capitalNouns && (lastNamed(phrase, at, scene, others) ?? ownerOf(phrase.name, at, scene))
  if (meansOne) return asSpeaker(meansOne)
  if (phrase.pronoun) return byPronoun(phrase.pronoun, at, scene, others)
  if (phrase.name) {
    const person = findPerson(scene.cast, phrase.name, at, genderOfAddress(phrase))
    const role = phrase.role || (person ? lastRole(person) : '')
    if (person) return { name: person.name, role, person, body: person.human < 0 }
    if (/^\p{Lo}/u.test(phrase.name) && phrase.name.includes(' ')) {
      return { name: phrase.name, role, person: meet(scene.cast, phrase.name, at, lang), body: false }
    }
    const meant =
      phrase.definite &&
      (isPeople(phrase, lang) ||
        lang.anaphors.has(phrase.name.toLowerCase()) ||
        /^\p{Lu}{2,3}$/u.test(phrase.name))
        ? byRole(phrase, at, scene, lang, others)
        : null
    if (meant) return asSpeaker(meant)
    return { name: bare(phrase.name), role, person: null, body: false }
  }
  if (lang.headFirst && LATTER.test(phrase.text)) return byPronoun(phrase.gender ?? 'any', at, scene, others)
  const called = lang.caseless && !lang.titles.has(phrase.text) ? calledLast(phrase, at, scene) : null
  if (called) return asSpeaker(called)
  const surname = lang.articlesInNames && phrase.definite && /^\p{Lu}\S*$/u.test(phrase.text)
  const bearer = surname ? findPerson(scene.cast, phrase.text, at) : null
  if (bearer) return asSpeaker(bearer)
  if (phrase.definite && PAPER.test(phrase.text))
    return { name: phrase.text, role: '', person: null, body: true }
  const body = isBody(phrase, lang)
  const owner = body ? null : ownerOfThing(phrase, at, scene, lang)
  if (owner) return asSpeaker(owner)
  if (phrase.definite && !body && phrase.gender !== 'they') {
    const unnamed = phrase.text.includes(' ') ? undefined : lastUnnamed(phrase.head, at, scene, lang)
    const person = byRole(phrase, at, scene, lang, others, unnamed !== undefined)
    if (person) return asSpeaker(person)
    if (unnamed) return unnamed
  }
  const firm =
    phrase.definite &&
    (body || FIRM.test(phrase.head)) &&
    !/\p{Lu}|[’']s/u.test(phrase.text) &&
    lastFirm(phrase, at, scene)
  if (firm) return firm
  const gender = phrase.gender ?? genderOf(phrase.head, lang)
  const several = phrase.gender === 'they' || isSeveral(phrase)
  return {
    name: tidy(phrase.text),
    role: '',
    person: null,
    body: body || several,
    several,
    gender,
    known: phrase.definite,
  }
}

/** "le Tidewaterois": somebody by their town. */
const isPeople = ({ name }: Phrase, lang: SpeechLanguage): boolean =>
  lang.townEnds.test(name) && !lang.hearers.has(name.toLowerCase())

const DEMONSTRATIVE = /^(?:der|die|dieser|diese|jener|jene)$/

/** "Der schwärmt", "so dieser": whoever was named last, whatever they did in their sentence. */
function lastNamed({ pronoun, head }: Phrase, at: Order, { cast }: Scene, others: Others): Person | null {
  if (!pronoun || !DEMONSTRATIVE.test(head)) return null
  const fitting = cast.people.filter(
    person =>
      person.human > 0 &&
      !others.has(person) &&
      fits(person, pronoun) &&
      lastBefore(person.mentions, at) >= 0,
  )
  return fitting.reduce<Person | null>(
    (last, person) =>
      last && lastBefore(last.mentions, at) >= lastBefore(person.mentions, at) ? last : person,
    null,
  )
}

/** "ce dernier", "esta última": whoever was spoken of last. */
const LATTER = /^(?:est[ea] )?(?:derni(?:er|ère)|últim[oa])$/u

/** "الوزير الراوي": without capitals, the last word of a description may be a name the story knows. */
const calledLast = ({ text }: Phrase, at: Order, { cast }: Scene): Person | null => {
  const person = findPerson(cast, text.split(' ').at(-1) ?? '', at)
  return person && person.parts.length > 1 ? person : null
}

/** "Lunds Fazit": German owners have no apostrophe; whoever is known by the name without its s. */
const ownerOf = (name: string, at: Order, { cast }: Scene): Person | null => {
  const owner = /^(\p{Lu}\p{Ll}+)s \p{Lu}\p{Ll}+$/u.exec(name)?.[1]
  return owner ? findPerson(cast, owner, at) : null
}

/** "Quaysure said … the company said": the name that spoke last, when it is no human being's. */
function lastFirm({ head }: Phrase, at: Order, { spoken, leader, cast }: Scene): Speaker | null {
  const romance = ROMANCE_FIRM.test(head)
  if (!FIRM.test(head) && !romance) return null
  const last =
    spoken.findLast(({ at: then, speaker }) => then < at && (!romance || /^\p{Lu}/u.test(speaker.name)))
      ?.speaker ?? (romance ? (leader?.speaker ?? firmNamed(at, cast)) : undefined)
  if (
    !last ||
    last.role ||
    last.several ||
    !(/^\p{Lu}/u.test(last.name) || (romance && / \p{Lu}/u.test(last.name)))
  )
    return null
  const { person } = last
  const nameless = !person || (person.gender === 'any' && (person.parts.length === 1 || person.human <= 0))
  return nameless ? last : null
}

/** "The Observer called it so": with a capital these are papers, not somebody who watches. */
const PAPER =
  /^(?:Courier|Observer|Guardian|Scotsman|Economist|Spectator|Advertiser|Pioneer|Citizen|Examiner|Inquirer|Messenger|Sentinel|Reporter|Informer)$/

/** "El grupo Quaylex creció … La entidad": the last name that stands behind the word for a body. */
function firmNamed(at: Order, { people }: Cast): Speaker | undefined {
  const firms = people.filter(({ human, mentions }) => human <= -5 && lastBefore(mentions, at) >= 0)
  const last = firms.reduce<Person | undefined>(
    (a, b) => (a && lastBefore(a.mentions, at) >= lastBefore(b.mentions, at) ? a : b),
    undefined,
  )
  return last && { ...asSpeaker(last), body: true }
}

/** What a firm, a party to a dispute or a club is called the second time. */
const FIRM =
  /^(?:company|firm|airline|operator|developer|bank|club|charity|union|association|retailer|business|agency|watchdog|regulator|organi[sz]ation|group|chain|giant|maker|manufacturer|carmaker|chipmaker|supermarket|lender|insurer|publisher|broadcaster|brewer|builder|housebuilder|start-up|startup)$/

/** "Petra Lund’s album will be “late”": a thing says nothing, whoever owns it does. */
function ownerOfThing(phrase: Phrase, at: Order, { cast }: Scene, lang: SpeechLanguage): Person | null {
  const owner = /^(\p{Lu}\S* \p{Lu}\S*?)[’']s /u.exec(phrase.text)?.[1]
  const acts = isSeveral(phrase) || isPerson(phrase, lang)
  return owner && !acts ? findPerson(cast, owner, at) : null
}

/** A plural, or two people named together. */
export const isSeveral = ({ head }: Phrase): boolean => head === '' || /[^s]s$/.test(head) || MANY.test(head)

const MANY = /^(?:many|several|few|most|some|both|all)$/

const ROMANCE_FIRM =
  /^(?:entidad|compañía|empresa|firma|organización|asociación|sindicato|cooperativa|formación|entreprise|société|compagnie|association|syndicat|organisation|groupe|enseigne|azienda|società|empresa|companhia|entidade)$/

const tidy = (text: string): string => text.replace(/[’']s$/u, '').trim()
