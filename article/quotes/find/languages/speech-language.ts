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
  /** Cries that a crowd acts to: "aux cris de", "al grito de". */
  shouting: readonly (readonly string[])[]
  /** Nouns of speech whose speaker follows, and what leads on: "a claim by Lund that …". */
  claims: ReadonlySet<string>
  claimLinks: ReadonlySet<string>
  /** Auxiliaries that no plural goes with. */
  singulars: ReadonlySet<string>
  pronouns: ReadonlyMap<string, Gender>
  /** Words by which several speak of themselves: "nous", "estamos". */
  we: RegExp
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
  /** What opens a clause that says who says so: "según ha dicho Lund", "comme l’a dit Lund". */
  asSaid: readonly (readonly string[])[]
  /** The same behind its noun: German "zufolge". */
  accordingToAfter: ReadonlySet<string>
  /** Adverbs of several words that a sentence is read without: "de son côté", "por su parte". */
  asides: RegExp
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
  /** What stands behind one of these is no subject: "à Tidewater", "tras la huelga". */
  prepositions: ReadonlySet<string>
  /** Words that open a clause of their own in front of another: "quand", "cuando". */
  subordinating: ReadonlySet<string>
  /** Nouns of time, which nobody is called: "la semana pasada". */
  times: ReadonlySet<string>
  /** Whom words are said to rather than by: "à l’AFP" belongs to no noun before it. */
  hearers: ReadonlySet<string>
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
  /** Ends of words for bodies: German "-ministerium". */
  bodyEnds: readonly string[]
  women: ReadonlySet<string>
  men: ReadonlySet<string>
  /** First names that elsewhere are women's: Italian "Andrea", Norwegian "Inge". */
  namesOfMen: ReadonlySet<string>
  /** Ends of nouns that only women, or only men, bear. */
  womanEnds: RegExp
  manEnds: RegExp
  /** How a noun for a man becomes one for a woman: "ministro", "ministra". Offices that come in such pairs join both lists. */
  feminines: readonly (readonly [string, string])[]
  /** Nouns that mean somebody just named: "the striker", "the man". */
  anaphors: ReadonlySet<string>
  /** Where somebody is from, as a noun that is no name behind a small word: "der 34-jährige Tiroler". */
  demonyms: ReadonlySet<string>
  /** Nouns that never mean somebody known by another role, where any other description may: German "der Zeuge". */
  functions: ReadonlySet<string>
  /** Whoever is called by their town, with a capital: "le Rochelais". */
  townEnds: RegExp
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
  /** What newspapers and stations are called, in marks. */
  media: RegExp
  /** Articles that make what follows belong to the noun before: German "der Leiter des Hafens". */
  genitives: ReadonlySet<string>
  /** Small words inside names: "van", "de". */
  nameJoiners: ReadonlySet<string>
  /** A full name ends with its second word: "Petra Lund van de haven"; a small word behind a name belongs to no name. */
  shortNames: boolean
  /** Surnames may begin with an article: Dutch "De Wit". */
  articlesInNames: boolean
  /** All words before a noun that tell it is no name, articles and what is run together with one: German "im". */
  determiners: ReadonlySet<string>
  /** Articles and pronouns that are never a subject's; those that are before a masculine only; ends of feminines. */
  oblique: ReadonlySet<string>
  eitherCase: ReadonlySet<string>
  feminineEnds: RegExp
  /** What somebody does something with: "mit den Worten „…“". */
  wordsOf: ReadonlySet<string>
  /** Nouns of speech whose owner says the words: "so das Fazit von Lund". */
  sayings: ReadonlySet<string>
  /** What somebody gets from whoever speaks next: "Kritik kommt von Lund: „…“". */
  reactions: ReadonlySet<string>
  /** Forms of address before a surname. */
  address: ReadonlySet<string>
  /** Ends of nouns that are no names, and of words that may open a sentence with a capital, where all nouns have one. */
  nounEnds: RegExp
  openers: RegExp
  /** Words that open a sentence with a capital and are no names there. */
  openWords: ReadonlySet<string>
  /** Whether paragraphs of speech may begin with a dash, and whether a dash must end the words. */
  dashes: boolean
  /** The subject may follow its verb in any sentence: "Am Montag sagte Lund". */
  inverts: boolean
  /** A verb needs no subject: "Criticó que …". */
  dropsPronouns: boolean
  /** Verb forms that several do, where the verb alone tells: Spanish "dicen". */
  plurals: RegExp
  /** Endings that only verbs with a subject have: what ends so is no part of a noun phrase. */
  finite: RegExp
  /** Words for somebody that only describe the noun behind them: "la jeune élue". */
  describing: ReadonlySet<string>
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
  /** Verbs that lead on to an infinitive of speech: "a tenu à préciser", "ha querido aclarar". */
  modals: ReadonlySet<string>
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
  /** A script without capitals: names are what follows an office or begins with a known first name. */
  caseless: boolean
  /** No articles: an office alone may mean whoever holds it. */
  bareDefinite: boolean
  /** Offices in other cases with the noun as it stands by itself: "эксперта" is an "эксперт". */
  baseForms: ReadonlyMap<string, string>
  /** Ends of places in the genitive, behind an office: "мэр Приморска". */
  placeEnds: RegExp
  /** "In": a verb of several without a subject has its speaker in the house behind: Russian "сообщили в полиции". */
  housed: ReadonlySet<string>
  /** The verb comes first, its subject right behind: Arabic. */
  verbFirst: boolean
  /** Words such as "his saying", whose speaker stands behind a word of `agents`: Arabic "قوله". */
  retold: ReadonlySet<string>
  /** What the form of a verb tells of its subject, first that fits: Russian "сказала", Polish "dodał". */
  verbGenders: readonly (readonly [RegExp, Gender])[]
  /** A word after the subject that marks it: Hindi "ने". */
  subjectMarker: string
}
