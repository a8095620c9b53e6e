/** Grammatical person and gender of a pronoun, as far as it helps to find whom it means. */
export type Gender = 'he' | 'she' | 'they' | 'it' | 'i' | 'any'

/** What one language says about who speaks. All words in lower case; sets so that a look-up costs the same for every list. */
export interface SpeechLanguage {
  /** Finite forms and participles of verbs of speech. */
  verbs: ReadonlySet<string>
  /** Verbs among them that speak only right beside a quotation: "went", "read", "smiled". */
  weak: ReadonlySet<string>
  /** Forms that share the subject of their sentence: "saying", "adding". */
  gerunds: ReadonlySet<string>
  /** Verbs of judging that take a fragment: "called it “a farce”". Also among `verbs`. */
  judging: ReadonlySet<string>
  /** What is said without a verb of speech, "tribute", and the verbs that go with it: "paid tribute to a “lovely man”". */
  utterances: ReadonlySet<string>
  uttering: ReadonlySet<string>
  /** Nouns of speech whose speaker follows, and what leads on: "a claim by Lund that …". */
  claims: ReadonlySet<string>
  claimLinks: ReadonlySet<string>
  /** Auxiliaries that no plural goes with. */
  singulars: ReadonlySet<string>
  pronouns: ReadonlyMap<string, Gender>
  definite: ReadonlySet<string>
  indefinite: ReadonlySet<string>
  /** Articles that tell whether a woman or a man is meant: "la intérprete". */
  articleGenders: ReadonlyMap<string, Gender>
  /** Nouns whose ending says "the", with the noun itself: Swedish "tränaren", "tränare". */
  definiteForms: ReadonlyMap<string, string>
  /** Those of both that a speaker is named without: "the mayor" is listed as "mayor", "one witness" stays. */
  articles: ReadonlySet<string>
  /** A single word behind an article is a noun and no name: "the Spaniard". */
  articleMeansNoun: boolean
  possessives: ReadonlyMap<string, Gender>
  /** "according to", "laut", "selon": what follows is the speaker. */
  accordingTo: readonly (readonly string[])[]
  /** The same behind its noun: German "zufolge". */
  accordingToAfter: ReadonlySet<string>
  /** Auxiliaries, adverbs and small objects that stand between subject and verb. */
  helpers: ReadonlySet<string>
  /** Words that open a relative clause. */
  relatives: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  /** Prepositions that belong to the noun before them: "spokesperson for the port". */
  joiners: ReadonlySet<string>
  /** Those among them that belong to it only before a name or an article: "at the town hall" ends a phrase. */
  looseJoiners: ReadonlySet<string>
  /** Joiners that belong only to certain offices: Italian "assessora al Bilancio". */
  portfolioJoiners: ReadonlySet<string>
  portfolios: ReadonlySet<string>
  /** Words behind which a phrase is no subject: Dutch "Tegen de krant zei Lund". */
  prepositions: ReadonlySet<string>
  /** "by": who called it so. */
  agents: ReadonlySet<string>
  /** Words that end a noun phrase. */
  stops: ReadonlySet<string>
  /** Titles and offices before a name. */
  titles: ReadonlySet<string>
  /** What else the holder of an office is called: a "justice" is a judge, an inspector an officer and a detective. */
  offices: ReadonlyMap<string, readonly string[]>
  /** Ends of words that name an office: German "-sprecherin". */
  titleEnds: readonly string[]
  /** Nouns for bodies that speak and stay unnamed: "police", "ministry". */
  bodies: ReadonlySet<string>
  women: ReadonlySet<string>
  men: ReadonlySet<string>
  /** First names that elsewhere are women's: Italian "Andrea", Norwegian "Inge". */
  namesOfMen: ReadonlySet<string>
  /** How a noun for a man becomes one for a woman: "ministro", "ministra". Offices that come in such pairs join both lists. */
  feminines: readonly (readonly [string, string])[]
  /** Nouns that mean somebody just named: "the striker", "the man". */
  anaphors: ReadonlySet<string>
  /** Ends of such words: "-of-two". */
  anaphorEnds: readonly string[]
  /** What makes a number the word for somebody of that age: "-year-old". */
  agedEnds: readonly string[]
  /** Capitalised first words that are no names. */
  notNames: ReadonlySet<string>
  /** Words right before marks that make them no quotation: "so-called". */
  scare: ReadonlySet<string>
  /** Nouns whose marks hold a title: "film". */
  works: ReadonlySet<string>
  /** Articles that make what follows belong to the noun before: German "der Leiter des Hafens". */
  genitives: ReadonlySet<string>
  /** Small words inside names: "van", "de". */
  nameJoiners: ReadonlySet<string>
  /** A full name ends with its second word: "Petra Lund van de haven"; a small word behind a name belongs to no name. */
  shortNames: boolean
  /** Surnames may begin with an article: Dutch "De Wit". */
  articlesInNames: boolean
  /** Whether paragraphs of speech may begin with a dash, and whether a dash must end the words. */
  dashes: boolean
  /** The subject may follow its verb in any sentence: "Am Montag sagte Lund". */
  inverts: boolean
  /** A verb needs no subject: "Criticó que …". */
  dropsPronouns: boolean
  /** Verb forms that several do, where the verb alone tells: Spanish "dicen". */
  plurals: RegExp
  /** An office begins with its noun: "secretario general". */
  headFirst: boolean
  /** Before a colon the speaker may stand behind a verb or a thing: "È la tesi di Petra Lund: …". */
  namesLast: boolean
  /** All nouns begin with a capital. */
  capitalNouns: boolean
  /** Plurals may stand without an article, with -s: "survivors said". */
  barePlural: boolean
  /** Verbs whose object is a person: what follows "told" is no subject. */
  addressing: ReadonlySet<string>
  /** "and" between two names. */
  ands: ReadonlySet<string>
  /** Verbs behind a noun that show it to be the subject of a clause of its own: "said the school was …". */
  auxiliaries: ReadonlySet<string>
  /** Forms of "to be" that turn a participle passive: "was told" is no speech of its subject. */
  passives: ReadonlySet<string>
  /** Verb forms that only reported speech has: German "sei", "habe". */
  reporting: ReadonlySet<string>
  /** What points back at words that came before: "Así calificaba Lund …", "Telle a été la réaction de Lund". */
  pointingBack: readonly (readonly string[])[]
  /** Whether such words may be short and a name alone may follow: Italian "Così Lund". */
  pointsShortly: boolean
  /** Nouns of speech whose speaker follows them: "le parole di Lund", "è l’appello lanciato da Lund". */
  speechNouns: ReadonlySet<string>
  /** Participles of speech that close a clause, where a language puts them there: "hat von … gesprochen". */
  participles: ReadonlySet<string>
  /** Bodies that words are read out to: "the inquest heard that …" reports speech from a distance. */
  courts: ReadonlySet<string>
  /** Names take endings by case: "Петры Лунд". */
  inflects: boolean
  /** A word after the subject that marks it: Hindi "ने". */
  subjectMarker: string
}

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
  claims: none,
  claimLinks: none,
  singulars: none,
  pronouns: new Map(),
  definite: none,
  indefinite: none,
  articleGenders: new Map(),
  definiteForms: new Map(),
  articles: none,
  articleMeansNoun: true,
  possessives: new Map(),
  accordingTo: [],
  accordingToAfter: none,
  helpers: none,
  relatives: none,
  conjunctions: none,
  joiners: none,
  looseJoiners: none,
  portfolioJoiners: none,
  portfolios: none,
  prepositions: none,
  agents: none,
  stops: none,
  titles: none,
  offices: new Map(),
  titleEnds: [],
  bodies: none,
  women: none,
  men: none,
  namesOfMen: none,
  feminines: [],
  anaphors: none,
  anaphorEnds: [],
  agedEnds: [],
  notNames: none,
  scare: none,
  works: none,
  genitives: none,
  nameJoiners: none,
  shortNames: false,
  articlesInNames: false,
  dashes: false,
  inverts: false,
  dropsPronouns: false,
  plurals: /(?!)/,
  headFirst: false,
  namesLast: false,
  capitalNouns: false,
  barePlural: false,
  addressing: none,
  ands: words('and und et y e i и och en &'),
  auxiliaries: none,
  passives: none,
  pointingBack: [],
  pointsShortly: false,
  speechNouns: none,
  reporting: none,
  participles: none,
  courts: none,
  inflects: false,
  subjectMarker: '',
}

/** What a noun tells of whoever it stands for: "mother" and "mother-of-two" are no "he". */
export const genderOf = (noun: string, lang: SpeechLanguage): Gender => {
  const words = [noun, noun.split('-')[0] ?? '']
  if (words.some(word => lang.women.has(word))) return 'she'
  if (words.some(word => lang.men.has(word))) return 'he'
  if (!lang.barePlural || !lang.anaphors.has(noun)) return 'any'
  return noun.endsWith('woman') ? 'she' : /(?<!hu|ger|ro)man$/.test(noun) ? 'he' : 'any'
}
