import { type Gender, genderOf, type SpeechLanguage } from '../languages/language.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { headOf, lastBefore, type Order, type Person, paragraphOf, type Role } from './cast.ts'
import { byFunction } from './german-roles.ts'
import { byPronoun } from './pronoun.ts'
import { bestPerson, fits, nobodyElse, type Others, type Scene, type Speaker } from './scene.ts'

/** Somebody without a name who spoke under the same noun, "a girl of 14" for "the girl", unless a name that fits came since. */
export function lastUnnamed(
  head: string,
  at: Order,
  scene: Scene,
  lang: SpeechLanguage,
): Speaker | undefined {
  const last = scene.spoken.findLast(
    ({ speaker, at: then }) => then < at && !speaker.person && isSaidOf(speaker.name, head, lang),
  )
  const came = (person: Person) => {
    const first = person.mentions[0] ?? -1
    return person.human > 0 && first > (last?.at ?? at) && first < at && fits(person, genderOf(head, lang))
  }
  return last && (last.speaker.known || !scene.cast.people.some(came)) ? last.speaker : undefined
}

/** "la maire … l’élue": the same noun, or in Romance languages another for the same office. */
const isSaidOf = (name: string, head: string, lang: SpeechLanguage): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some(
      word =>
        word === head ||
        (lang.headFirst && lang.offices.get(word)?.some(other => sameHead(other, head)) === true),
    )

/** How far back somebody may have been named whom a description still means. */
const MOST_PARAGRAPHS = 5

/**
 * Whom a description means: "the mayor" is whoever was called mayor, "the 43-year-old" and "the striker" whoever was spoken of
 * last. `sure`: only who was called by that very word.
 */
export function byRole(
  phrase: Phrase,
  at: Order,
  scene: Scene,
  lang: SpeechLanguage,
  others: Others,
  sure = false,
): Person | null {
  const head = headOf(phrase.text, lang)
  const holders = holdersOf(phrase, at, scene, lang, others)
  const holder = lastMentioned(closest(holders.same, phrase.text), at)
  if (holder || sure) return holder
  const means =
    (lang.capitalNouns && /^s?he$/.test(phrase.gender ?? '')) ||
    lang.anaphors.has(head) ||
    lang.townEnds.test(phrase.name || phrase.text) ||
    lang.anaphors.has(head.split('-').at(-1) ?? '') ||
    [...lang.anaphorEnds, ...lang.agedEnds].some(end => head.endsWith(end))
  const also = lastMentioned(holders.also, at)
  const owner = lang.possessives.get(phrase.text.split(' ')[0]?.toLowerCase() ?? '')
  const engaged = /^s?he$/.test(owner ?? '') && genderOf(head, lang) === 'any'
  const owned = owner !== undefined && (lang.inverts || engaged)
  const spouse = SPOUSE.test(head) && owner ? spouseOf(owner, at, scene, others) : null
  if (spouse) return spouse
  const named = byFunction(phrase, head, at, scene, lang, others, owned)
  if (named !== undefined) return also ?? named
  if (!means || owned || /^prime /i.test(phrase.text)) return also
  const gender = phrase.gender ?? genderOf(head, lang)
  const whose = owner === gender ? byPronoun(gender, at, scene, others)?.person : null
  const fitting = (person: Person) => !others.has(person) && person !== whose && fits(person, gender)
  const free = bestPerson(
    scene,
    at,
    person => fitting(person) && (person.roles.length === 0 || holders.also.includes(person)),
    gender,
  )
  if (free && holders.also.includes(free)) return free
  const rivals = scene.cast.people.filter(person =>
    person.roles.some(role => areRivals(phrase.text, role.text)),
  )
  const not = new Set([...others, ...rivals, ...(whose ? [whose] : [])])
  const last = byPronoun(gender, at, scene, not)?.person ?? null
  if (last && OF_A_BODY.test(phrase.text) && (last.roles.length > 0 || last.human < 2)) return also
  if (last && paragraphOf(at) - paragraphOf(lastBefore(last.mentions, at)) > MOST_PARAGRAPHS) return also
  if (!also && (!last?.roles.length || !lang.titles.has(head))) return last
  return free && paragraphOf(at) - paragraphOf(lastBefore(free.mentions, at)) <= 2 ? free : (also ?? last)
}

/** "Her husband", in a story of "Tom and Ada Reeve": the other of the two. */
function spouseOf(owner: Gender, at: Order, scene: Scene, others: Others): Person | null {
  const self = byPronoun(owner, at, scene, others)?.person
  const places = new Set(self?.mentions)
  const other = (person: Person) =>
    person !== self && person.mentions.some(place => place < at && places.has(place))
  return (self && scene.cast.people.find(other)) ?? null
}

const SPOUSE = /^(?:husband|wife)$/

/** Who was called by the noun of a description, or by another word for it; nobody whom it could only mean by the way. */
export function byOffice(phrase: Phrase, at: Order, scene: Scene, lang: SpeechLanguage): Person | null {
  const { same, also } = holdersOf(phrase, at, scene, lang, nobodyElse)
  return lastMentioned(closest(same, phrase.text), at) ?? lastMentioned(also, at)
}

/** "the president of the Harbour Trust": whoever is said to be from somewhere is a new face. */
const OF_A_BODY =
  /\s(?:of|de|du|del|von|des|della|van)\s(?:the |la |l[’'])?(?!Parliament)\p{Lu}|\sof\s(?:the|a|an)\s/u

const lastMentioned = (people: Person[], at: Order): Person | null =>
  people.reduce<Person | null>(
    (a, b) => (a && lastBefore(a.mentions, at) >= lastBefore(b.mentions, at) ? a : b),
    null,
  )

/** Those of several leaders whose office shares most words with a capital: "the Tide Party leader". */
function closest(people: Person[], text: string): Person[] {
  if (people.length < 2) return people
  const words = capitals(text)
  const shared = people.map(({ roles }) =>
    Math.max(0, ...roles.map(role => capitals(role.text).filter(word => words.includes(word)).length)),
  )
  const most = Math.max(...shared)
  return people.filter((_, i) => shared[i] === most)
}

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
          heads(role).some(other => sameHead(other, word) || (lang.capitalNouns && isShort(word, other))) &&
          mayBeOwned(text, role.text) &&
          (!place || !/\s(?:of|for|at|in)\s/.test(role.text) || role.text.includes(place)) &&
          !(lang.headFirst && ofOthers(text, role.text)),
      ),
    )
  const also = called(role => role.heads.slice(1), head)
  const short = lang.offices.get(head)?.[0]
  return {
    same: called(role => role.heads.slice(0, 1), head),
    also: also.length || !short ? also : called(role => role.heads.slice(0, 1), short),
  }
}

/** "el portavoz de IU" is not the "portavoz del PSM": each of a body of its own. */
function ofOthers(text: string, role: string): boolean {
  const [a, b] = [text, role].map(office => OF_NAME.exec(office)?.[1])
  return a !== undefined && b !== undefined && !a.includes(b) && !b.includes(a)
}

const OF_NAME = /\s(?:de|del|du|de la|des|di|do|da)\s(\p{Lu}\S*)/u

/** "the mayor’s spokesman" is no "party spokesman", but "the club’s head coach" may be a "head coach". */
function mayBeOwned(text: string, role: string): boolean {
  if (areRivals(text, role)) return false
  const owner = /^(\p{Lu}.*?)[’']s\s/u.exec(text)?.[1]
  return (
    !owner || role.includes(owner) || text.toLowerCase().endsWith(role.replace(OF_BODY, '').toLowerCase())
  )
}

/** The capitals an office begins with: "Tide Party " of "Tide Party leader". */
const OF_BODY = /^(?:\p{Lu}\S*\s)+/u

/** "the SNP leader" is not the "Scottish Conservative leader": capitals before the same noun, and none shared. */
function areRivals(text: string, role: string): boolean {
  const head = text.split(' ').at(-1) ?? ''
  if (head !== role.split(' ').at(-1)) return false
  if (OF_TOWNS.test(head)) return areOfTowns(text, role)
  if (!OF_PARTIES.test(head)) return false
  const [a = [], b = []] = [text, role].map(capitals)
  return a.length > 0 && b.length > 0 && !a.some(word => b.includes(word))
}

/** Offices that every party has; a team's coach goes by the town's name, the club's and the team's nickname. */
const OF_PARTIES =
  /^(?:leader|spokesman|spokeswoman|spokesperson|whip|candidate|senator|congressman|congresswoman|chairman|chairwoman|chair|treasurer)$/

/** "the Quayside MP" is not the "Lower Marsh MP"; "the Tide MP" may be either, by party. */
function areOfTowns(text: string, role: string): boolean {
  const [a = [], b = []] = [text, role].map(office => capitals(office).filter(word => !PARTY.test(word)))
  return a.length > 0 && b.length > 0 && !a.some(word => b.includes(word))
}

const OF_TOWNS = /^(?:MP|MSP|MEP|MLA|TD|AM|MS|Senator|Congressman|Congresswoman)$/
const PARTY =
  /^(?:Conservative|Labour|Liberal|Democrat|Democrats|Republican|Green|SNP|DUP|SDLP|UUP|UKIP|Plaid|Cymru|Sinn|Féin|Fein|Fianna|Fáil|Fail|Fine|Gael|Alliance|Reform|Independent|British|Senior|Veteran|Former|Leading|Backbench|National|ANC|EFF|DA|BJP|Congress|NDP|Liberals)$/

/** The words with a capital before the noun, by one name where parties and countries have two. */
const capitals = (office: string): string[] =>
  office
    .split(' ')
    .slice(0, -1)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => ALSO_CALLED.get(word) ?? word)

const ALSO_CALLED = new Map([
  ['Tory', 'Conservative'],
  ['GOP', 'Republican'],
  ['Lib', 'Liberal'],
  ['Democratic', 'Democrat'],
  ['US', 'American'],
  ['U.S.', 'American'],
  ['UK', 'British'],
])

/** "der Minister" for a "Verkehrsminister": a compound by its last part. */
const isShort = (word: string, compound: string): boolean =>
  word.length > 3 && compound.length > word.length + 1 && compound.endsWith(word)

const sameHead = (a: string, b: string): boolean =>
  a === b ||
  `${a}e` === b ||
  a === `${b}e` ||
  (a.length > 5 && b.length > 5 && a.slice(0, -2) === b.slice(0, -2))
