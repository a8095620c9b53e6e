import { type Gender, genderOf, type SpeechLanguage } from '../languages/language.ts'
import { genderOfName } from '../names/first-names.ts'
import { bare, isAddress } from '../names/name-words.ts'
import { alsoCalled, initials, otherHeads } from '../names/office-heads.ts'
import { inNominative } from '../names/slavic-names.ts'
import { nominativeForm } from '../phrases/nouns.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Token } from '../tokens.ts'
import { isPunct } from '../verbs.ts'
import { addressOf, genderOfAddress, sightingAt } from './sighting.ts'

/** Where something is said to stand in the story: grows with reading order. */
export type Order = number
export const orderOf = (source: number, token: number): Order => source * 100_000 + token
export const paragraphOf = (at: Order): number => Math.floor(at / 100_000)

/** Somebody named in the story. */
export interface Person {
  /** The fullest form of the name. */
  name: string
  parts: string[]
  gender: Gender
  /** Signs that this is a human being and not a street: above 0 it may be meant by "she". */
  human: number
  roles: Role[]
  /** Where the name stands, in ascending order, and where of these it leads its clause. */
  mentions: Order[]
  subjects: Order[]
}

/** An office or a description somebody was given. */
export interface Role {
  /** As it is written; '' when only an address tells it: "Dr Lund". */
  text: string
  /** Its noun, and what else its holder is called. */
  heads: string[]
}

export interface Cast {
  people: Person[]
  /** Who has a word in their name, halves of double surnames too: names are asked for at every turn. */
  byPart: Map<string, Person[]>
  /** Whether names take endings in the story's language. */
  inflects: boolean
}

/** Everybody named in the story, with offices and places of mention. `known` are names that need no proof. */
export function castOf(texts: Token[][], known: string[], lang: SpeechLanguage): Cast {
  const cast: Cast = { people: [], byPart: new Map(), inflects: lang.inflects }
  const small = new Set(
    texts.flatMap(tokens => tokens.filter(t => t.kind === 'word' && !t.capital).map(t => t.lower)),
  )
  for (const name of known) addPerson(cast, name, lang).human += 3
  const singles: Single[] = []
  texts.forEach((tokens, source) => {
    const heading = tokens.length < LONGEST_HEADING && !isPunct(tokens.at(-1), '.!?…:”"»')
    for (let i = 0; i < tokens.length; i++) {
      const sighting = sightingAt(tokens, i, small, lang)
      if (!sighting) continue
      const { phrase, end, evidence, gender, partner, also } = sighting
      const subject = sighting.subject && !heading
      const at = orderOf(source, i)
      if (phrase.name.includes(' ')) {
        noteMention(addPerson(cast, phrase.name, lang), phrase, { at, subject, evidence, gender, also }, lang)
        const surname = phrase.name.split(' ').at(-1) ?? ''
        if (partner) mentionAt(addPerson(cast, `${partner} ${surname}`, lang), { at, subject: false })
      } else singles.push({ phrase, at, subject, evidence, gender, also })
      i = end - 1
    }
  })
  for (const single of singles) {
    const { phrase, at } = single
    const person =
      findPerson(cast, phrase.name, at, genderOfAddress(phrase)) ??
      addPerson(cast, newName(cast, phrase, at), lang)
    noteMention(person, phrase, single, lang)
    if (person.parts.at(-1) === phrase.name.toLowerCase() && person.parts.length > 1) person.human += 1
  }
  for (const person of cast.people) {
    if (lang.capitalNouns && person.parts.length === 1 && person.human === 0) person.human = -1
    person.mentions.sort((a, b) => a - b)
    person.subjects.sort((a, b) => a - b)
  }
  return cast
}

/** Shorter paragraphs without a full stop are lines that head others, and lead no clause. */
const LONGEST_HEADING = 9

/** A name at a place of the story, and what its surroundings tell of whoever bears it. */
interface Mention {
  at: Order
  subject: boolean
  evidence: number
  gender: Gender | undefined
  /** What else the bearer may be called. */
  also: string[]
}

/** One word of a name, whoever it turns out to mean. */
interface Single extends Mention {
  phrase: Phrase
}

/** "Mr Lund" keeps his address when the story's only other Lund is a woman. */
const newName = (cast: Cast, { name, text }: Phrase, at: Order): string =>
  findPerson(cast, name, at) ? text : name

function mentionAt(person: Person, { at, subject }: { at: Order; subject: boolean }): void {
  person.mentions.push(at)
  if (subject) person.subjects.push(at)
}

/** Notes that somebody leads the sentence at a place, whatever they are called there. */
export function leadAt(person: Person, at: Order): void {
  for (const places of [person.mentions, person.subjects])
    places.splice(places.findLastIndex(place => place < at) + 1, 0, at)
}

/** The last of some ascending places that lies before `at`; -1 when none does. Halves the list, since it is asked for often. */
export function lastBefore(places: Order[], at: Order): Order {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? -1
}

function noteMention(person: Person, phrase: Phrase, mention: Mention, lang: SpeechLanguage): void {
  mentionAt(person, mention)
  person.human += mention.evidence
  if (mention.gender && mention.gender !== 'any') person.gender = mention.gender
  const address = addressOf(phrase).toLowerCase().replace(/\.$/, '')
  for (const head of mention.also) person.roles.push({ text: '', heads: [head] })
  if (!phrase.role && !lang.offices.has(address)) return
  const head = headOf(phrase.role || address, lang)
  if (person.gender === 'any') person.gender = genderOf(head, lang)
  person.roles.push({
    text: phrase.role,
    heads: [head, ...alsoCalled(head, lang), ...initials(phrase.role), ...otherHeads(phrase.role, lang)],
  })
}

/** The noun of an office: "mayor" of "mayor of Tidewater", "spokesman" of "council spokesman", "secretario" of "secretario general". */
export function headOf(role: string, lang: SpeechLanguage): string {
  const [core = ''] = role
    .toLowerCase()
    .split(
      /\s(?:of|for|at|in|from|im|am|vom|beim|aus|bei|von|der|des|für|de|du|del|en|à|au|aux|chez|della|di|van|voor|för|och|på|av|af|vid|ved|fra|från|hos|z|w|,)\s/u,
    )
  const all = core.split(/\s/).map(word => word.replace(/\.$/, ''))
  const nouns = lang.capitalNouns && all.length > 1 && isAddress(all.at(-1) ?? '') ? all.slice(0, -1) : all
  const leads = lang.headFirst || lang.verbFirst || lang.bareDefinite
  const offices = leads ? nouns.filter(noun => lang.titles.has(noun) || lang.anaphors.has(noun)) : []
  const first = offices.find(noun => !lang.describing.has(noun)) ?? offices[0]
  const head = first ?? nominativeForm(nouns.at(-1) ?? '', lang)
  return lang.baseForms.get(head) ?? (first ? undefined : lang.definiteForms.get(head)) ?? head
}

/** Somebody first met as a speaker, where no capitals tell names from other words. */
export function meet(cast: Cast, name: string, at: Order, lang: SpeechLanguage): Person {
  const person = addPerson(cast, name, lang)
  person.human += 3
  mentionAt(person, { at, subject: true })
  return person
}

function addPerson(cast: Cast, written: string, lang: SpeechLanguage): Person {
  const name = lang.bareDefinite ? inNominative(written) : written
  const parts = name.split(/\s+/).map(part => part.toLowerCase())
  const same = sharing(cast, parts.at(-1)).find(person => sameName(person.parts, parts))
  if (same) {
    if (parts.length > same.parts.length) Object.assign(same, { name, parts })
    enter(cast, same)
    return same
  }
  const known = lang.namesOfMen.has(parts[0] ?? '') ? 'he' : genderOfName(parts[0] ?? '')
  const nouns = lang.headFirst && parts.length > 1 ? parts.slice(0, known ? 0 : 2) : parts
  const isBody = nouns.some(part => lang.bodies.has(part)) || (lang.headFirst && /^\p{Lu}{3,} /u.test(name))
  const person: Person = {
    name,
    parts,
    gender: UNSURE.test(parts[0] ?? '') ? 'any' : (known ?? 'any'),
    human:
      (known ? 2 : 0) -
      (isBody ? 5 : 0) -
      (PLACE.test(parts.at(-1) ?? '') || THING.test(parts[0] ?? '') ? 4 : 0),
    roles: [],
    mentions: [],
    subjects: [],
  }
  cast.people.push(person)
  enter(cast, person)
  return person
}

const sharing = (cast: Cast, part = ''): Person[] => cast.byPart.get(part) ?? []

function enter({ byPart }: Cast, person: Person): void {
  for (const part of [...person.parts, ...(person.parts.at(-1)?.split('-') ?? [])]) {
    const others = byPart.get(part)
    if (!others) byPart.set(part, [person])
    else if (!others.includes(person)) others.push(person)
  }
}

const PLACE =
  /^(?:street|road|avenue|lane|square|bridge|hall|house|hospital|park|city|county|bay|harbour|harbor|island|islands|river|station|airport|school|university|college|church|centre|center|stadium|party|club|united|rovers|wanderers|league|cup|act|bill|commission|parliament|congress|senate|street|news|times|post|courier|herald|gazette|bank|group|inc|ltd|plc|corp|llc|fc|afc|states|kingdom|day|week|festival|award|awards|office|department|ministry|union|trust|line|quay|fire|wildfire|storm|hurricane|typhoon|flood|agency|council|committee|foundation|society|museum|gallery|theatre|theater|hotel|inn|arms|library|airlines|airways|railway|bureau|institute|academy|army|navy|force|fund|service|services|zone|valley|beach|hills|heights|town|village|forest|lake|creek|mountain|mountains|coast|region|district|province|australia|europe|america|africa|asia|britain|england|scotland|wales|ireland|france|germany|spain|italy|russia|china|india|japan|canada|ukraine|israel)\.?$/u

/** Where the noun comes first, what a prize, a house or a party is called begins with it. */
const THING =
  /^(?:premios?|festival|ministerio|ayuntamiento|junta|consejería|universidad|hospital|club|atlético|comité|plaza|calle|avenida|palacio|teatro|museo|instituto|colegio|iglesia|catedral|guardia|policía|cruz|unión|partido|gobierno|congreso|senado|tribunal|audiencia|banco|grupo|radio|prix|ministère|mairie|université|hôpital|stade|olympique|rue|place|avenue|boulevard|palais|théâtre|musée|parti|conseil|banque|groupe|fédération|syndicat|union|société|association|cour|assemblée|sénat|préfecture|ecole|école|lycée|collège|autoroute|autoroutes)$/u

/** Two full names are one when first and last parts agree; middle names and initials may come and go. */
function sameName(a: string[], b: string[]): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  return (a.length > 1 && b.length > 1) || a.length === b.length
}

/** The person a name means: by full name, last name, first name; the last one mentioned before `at` when several fit. */
export function findPerson(cast: Cast, name: string, at: Order, gender: Gender = 'any'): Person | null {
  const parts = bare(name).toLowerCase().split(/\s+/)
  const near = sharing(cast, parts.at(-1))
  const longer = near.filter(person => person.parts.length > parts.length && endsWith(person.parts, parts))
  const exact = near.filter(person => sameName(person.parts, parts))
  if (exact[0] && parts.length > 1 && (longer.length === 0 || genderOfName(parts[0] ?? ''))) return exact[0]
  const single = parts.length === 1
  const tests: (() => Person[])[] = [
    () => longer,
    () => (single ? near.filter(person => person.parts.length > 1 && person.parts[0] === parts[0]) : []),
    () =>
      cast.inflects
        ? cast.people.filter(person => person.parts.length > 1 && inflected(person.parts, parts))
        : [],
    () => near.filter(person => person.parts.join(' ') === parts.join(' ')),
    () =>
      single ? near.filter(person => person.parts.length > 2 && person.parts.includes(parts[0] ?? '')) : [],
  ]
  for (const test of tests) {
    const fitting = test()
    const meant = fitting.filter(person => mayBe(person, gender))
    if (meant.length) return nearest(meant, at)
    if (fitting.length) return null
  }
  return null
}

/** Whether somebody may be addressed so; a first name that women and men bear proves nothing. */
const mayBe = (person: Person, gender: Gender): boolean =>
  gender === 'any' ||
  person.gender === 'any' ||
  person.gender === gender ||
  person.parts.length < 2 ||
  EITHER.test(person.parts[0] ?? '')

/** First names that say too little of who bears them to start from. */
const UNSURE = /^(?:sam|alex|charlie|jordan|pat|robin|taylor|morgan)$/

const EITHER =
  /^(?:ashley|kelly|andrea|nicola|jean|sam|chris|charlie|jackie|jo|jamie|lee|terry|tracy|tracey|stacey|stacy|jordan|jan|joan|marion|max|ali|noor|kay|lauren|noel|angel|dominique|claude|camille|maria)$/

const endsWith = (all: string[], end: string[]): boolean =>
  end.every((part, i) => all[all.length - end.length + i] === part) ||
  (end.length === 1 &&
    (all
      .at(-1)
      ?.split('-')
      .includes(end[0] ?? '') ??
      false))

/** Slavic names in another case: "Петры Лунд" is "Петра Лунд". */
function inflected(all: string[], parts: string[]): boolean {
  const tail = parts.length === 1 ? all.slice(-1) : all
  return tail.length === parts.length && parts.every((part, i) => stemAgrees(part, tail[i] ?? ''))
}

function stemAgrees(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i >= Math.max(3, Math.min(a.length, b.length) - 2) && Math.abs(a.length - b.length) <= 3
}

function nearest(people: Person[], at: Order): Person | null {
  const last = (person: Person) => lastBefore(person.mentions, at + 1)
  return people.reduce<Person | null>(
    (best, person) => (best && last(best) >= last(person) ? best : person),
    null,
  )
}
