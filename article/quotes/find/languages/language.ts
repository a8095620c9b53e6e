import type { Gender, SpeechLanguage } from './speech-language.ts'

export type { Gender, SpeechLanguage } from './speech-language.ts'

/** A list of words from a text, for lists that are easier to read as lines. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(word => word !== ''))

export const byGender = (lists: Partial<Record<Gender, string>>): ReadonlyMap<string, Gender> =>
  new Map(
    Object.entries(lists).flatMap(([gender, list]) =>
      [...words(list)].map((word): [string, Gender] => [word, gender as Gender]),
    ),
  )

/** "justice: judge | inspector: officer detective": each word with the others that mean the same holder. */
export const otherNames = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list.split('|').map((line): [string, string[]] => {
      const [word = '', others = ''] = line.split(':')
      return [word.trim(), [...words(others)]]
    }),
  )

export const phrases = (list: string): string[][] =>
  list
    .split('|')
    .map(phrase => phrase.trim().split(/\s+/))
    .filter(phrase => phrase[0] !== '')

/** Where a sentence is read without some adverbs: inside it only, with the commas on both sides where it has both. */
export const insertions = (list: string): RegExp => {
  const either = list
    .trim()
    .split(/\s+\|\s+/)
    .join('|')
  return new RegExp(
    `(?<=\\S),\\s(?:${either}),(?=\\s)|(?<=[^\\s.!?…:;,]\\s)(?:${either})(?=\\s)|(?<=\\s(?:a|ont|avait|ha|han|había)\\s)(?:${either}),`,
    'gu',
  )
}

/** Every case of some nouns with the noun itself; a form that is a noun of its own stays one. */
export const casesOf = (
  nouns: ReadonlySet<string>,
  inCases: (noun: string) => string[],
): Map<string, string> =>
  new Map(
    [...nouns].flatMap(noun =>
      inCases(noun).flatMap((form): [string, string][] => (nouns.has(form) ? [] : [[form, noun]])),
    ),
  )

const none: ReadonlySet<string> = new Set()

/** A language with what is known of it; the rest is empty, so that marks and nearness still work. */
export const speechLanguage = (given: Partial<SpeechLanguage>): SpeechLanguage =>
  withPairs({ ...unknownLanguage, ...given })

/** Offices that have a form for women and one for men tell the gender of whoever holds them. */
function withPairs(lang: SpeechLanguage): SpeechLanguage {
  const offices = new Set([...lang.titles, ...lang.anaphors])
  const pairs = [...offices].flatMap(noun =>
    lang.feminines.flatMap(([male, female]) => {
      const other = noun.slice(0, noun.length - male.length) + female
      return noun.endsWith(male) && other !== noun && offices.has(other) ? [[noun, other] as const] : []
    }),
  )
  return {
    ...lang,
    men: new Set([...lang.men, ...pairs.map(([male]) => male)]),
    women: new Set([...lang.women, ...pairs.map(([, female]) => female)]),
  }
}

const unknownLanguage: SpeechLanguage = {
  verbs: none,
  weak: none,
  gerunds: none,
  judging: none,
  utterances: none,
  uttering: none,
  shouting: [],
  claims: none,
  claimLinks: none,
  singulars: none,
  pronouns: new Map(),
  we: /(?!)/,
  definite: none,
  indefinite: none,
  articleGenders: new Map(),
  definiteForms: new Map(),
  articles: none,
  articleMeansNoun: true,
  possessives: new Map(),
  accordingTo: [],
  asSaid: [],
  accordingToAfter: none,
  asides: /(?!)/gu,
  helpers: none,
  relatives: none,
  conjunctions: none,
  joiners: none,
  hearers: none,
  prepositions: none,
  subordinating: none,
  times: none,
  looseJoiners: none,
  portfolioJoiners: none,
  portfolios: none,
  agents: none,
  stops: none,
  titles: none,
  offices: new Map(),
  titleEnds: [],
  bodies: none,
  bodyEnds: [],
  women: none,
  men: none,
  womanEnds: /(?!)/,
  manEnds: /(?!)/,
  namesOfMen: none,
  feminines: [],
  anaphors: none,
  demonyms: none,
  functions: none,
  townEnds: /(?!)/,
  anaphorEnds: [],
  agedEnds: [],
  notNames: none,
  scare: none,
  works: none,
  media: /(?!)/,
  genitives: none,
  nameJoiners: none,
  determiners: none,
  oblique: none,
  eitherCase: none,
  feminineEnds: /(?!)/,
  wordsOf: none,
  sayings: none,
  reactions: none,
  address: none,
  nounEnds: /(?!)/,
  openers: /(?!)/,
  openWords: none,
  shortNames: false,
  articlesInNames: false,
  dashes: false,
  inverts: false,
  dropsPronouns: false,
  plurals: /(?!)/,
  finite: /(?!)/,
  describing: none,
  headFirst: false,
  namesLast: false,
  capitalNouns: false,
  barePlural: false,
  addressing: none,
  ands: words('and und et y e i и och en &'),
  auxiliaries: none,
  modals: none,
  passives: none,
  pointingBack: [],
  pointsShortly: false,
  speechNouns: none,
  reporting: none,
  participles: none,
  courts: none,
  inflects: false,
  caseless: false,
  bareDefinite: false,
  baseForms: new Map(),
  placeEnds: /(?!)/,
  housed: none,
  verbFirst: false,
  retold: none,
  verbGenders: [],
  subjectMarker: '',
}

/** What a noun tells of whoever it stands for: "mother" and "mother-of-two" are no "he". */
export const genderOf = (noun: string, lang: SpeechLanguage): Gender => {
  const words = [noun, noun.split('-')[0] ?? '']
  if (words.some(word => lang.women.has(word))) return 'she'
  if (words.some(word => lang.men.has(word))) return 'he'
  return lang.womanEnds.test(noun) ? 'she' : lang.manEnds.test(noun) ? 'he' : 'any'
}
