import {
  ANAPHORS,
  BODIES,
  BODY_ENDS,
  DEMONYMS,
  FUNCTIONS,
  MEN,
  OFFICES,
  TITLE_ENDS,
  TITLES,
  WOMEN,
} from './de-people.ts'
import {
  BARE_NOUNS,
  DETERMINERS,
  EITHER_CASE,
  HELPERS,
  NOT_NAMES,
  OBLIQUE,
  OPENERS,
  PREPOSITIONS,
  SUBORDINATING,
  TIMES,
} from './de-small-words.ts'
import {
  CLOSING_VERBS,
  JUDGING_VERBS,
  OTHER_VERBS,
  PARTICIPLES,
  REPORTING,
  regularPlurals,
  regularVerbs,
  WEAK_VERBS,
} from './de-verbs.ts'
import { byGender, phrases, speechLanguage, words } from './language.ts'

/** "nach Angaben von", "aus Sicht": whose words, views or accounts they are. */
const VIEWS =
  `nach angaben | nach ansicht | nach meinung | nach den worten | nach worten | nach auffassung | nach einschätzung | nach überzeugung | nach darstellung | nach aussage | nach aussagen | nach
  auskunft | nach informationen | nach den angaben | nach den aussagen | nach lesart | nach erkenntnissen | aus sicht | aus der sicht | in den worten | in den augen | zur freude | zum ärger`
    .split('|')
    .flatMap(view => ['von', 'vom', ''].map(of => `${view.trim()} ${of}`))
    .join(' | ')

/** "heißt es in", "hieß es seitens": what a text or a body says. */
const IT_SAYS = ['heißt', 'hieß', 'steht', 'stand', 'lautet', 'lautete']
  .flatMap(verb =>
    'in im aus bei beim von vom seitens vonseiten'
      .split(' ')
      .flatMap(by => [`${verb} es ${by}`, `${verb} es dazu ${by}`, `${verb} es weiter ${by}`]),
  )
  .join(' | ')

/** German: all nouns begin with a capital, the subject often follows its verb, marks are „…“ or »…«. */
export const german = speechLanguage({
  verbs: new Set([...regularVerbs, ...regularPlurals, ...OTHER_VERBS, ...JUDGING_VERBS, ...CLOSING_VERBS]),
  weak: new Set([...WEAK_VERBS, ...regularPlurals.filter(verb => !OTHER_VERBS.has(verb))]),
  judging: JUDGING_VERBS,
  pronouns: byGender({
    he: 'er',
    she: 'sie',
    it: 'es',
    i: 'ich wir jemand irgendjemand niemand',
    any: 'dieser diese',
  }),
  agents: words('von'),
  definite: words('der die das den dem des jener jene dieser diese dieses'),
  indefinite: words('ein eine einer einem einen eines viele einige mehrere zwei drei vier fünf kein keine'),
  articleGenders: byGender({ he: 'der ein dieser', she: 'die eine' }),
  articles: words('der die das den dem des ein eine einer einem einen eines'),
  possessives: byGender({
    he: 'sein seine seiner seinem seinen',
    she: 'ihr ihre ihrer ihrem ihren',
    any: 'deren dessen',
    i: 'mein meine unser unsere',
  }),
  accordingTo: phrases(
    `nach @ worten | nach @ angaben | nach @ ansicht | nach @ meinung | ${VIEWS} | laut | so | zufolge | ${IT_SAYS}`,
  ),
  accordingToAfter: words('zufolge'),
  helpers: HELPERS,
  relatives: words('der die das welcher welche welches deren dessen'),
  conjunctions: words('wie als und aber oder während als weil da doch sondern denn dass wenn ob'),
  joiners: words('von vom für aus bei im in zu zur an am mit'),
  stops:
    words(`angesichts aufgrund hinsichtlich bezüglich mithilfe anhand inklusive gegenüber laut statt anstatt und aber oder während als weil da doch sondern denn dass wenn ob nach vor am um über unter gegen ohne durch seit bis wegen trotz
    zwar hingegen ist sind war waren hat haben hatte wird werden wurde wurden kann soll muss nicht auch dann noch schon gestern heute montag dienstag mittwoch donnerstag
    freitag samstag sonntag abend morgen nun jedoch dazu so gegenüber sich auf wie anlässlich zum beim`),
  titles: TITLES,
  offices: OFFICES,
  titleEnds: TITLE_ENDS,
  bodies: BODIES,
  bodyEnds: BODY_ENDS,
  women: WOMEN,
  men: MEN,
  womanEnds:
    /(?:.erin|istin|entin|antin|orin|eurin|login|[^l]atin|ärin|omin|ärztin|anwältin|rätin|wirtin|chefin|köchin|kundin|zeugin|expertin|botin|gattin|kollegin|freundin|nachbarin|ständin|göttin|bäuerin|pädagogin|pilotin|soldatin|frau|jährige)$/u,
  manEnds:
    /(?:sprecher|minister|meister|chef|leiter|präsident|direktor|trainer|anwalt|experte|politiker|forscher|richter|inhaber|besitzer|betreiber|kanzler|sekretär|händler|lehrer|arzt|wissenschaftler|spieler|manager|redakteur|fahrer|kapitän|stürmer|torhüter|verteidiger|beamter|jähriger|fachmann|obmann|hauptmann|ologe|pädagoge|fotograf|ökonom|therapeut|architekt|kandidat|soldat|pilot|alist|ivist|zist|urist|student|dozent|assistent|referent|dezernent|intendant|kommandant|autor|rektor|professor|moderator|inspektor|investor|kurator|iker|berater|vertreter|unternehmer|gründer|pfleger|betreuer|ermittler|rentner|käufer|makler|läufer|springer|kicker|keeper|angreifer|gutachter|zeuge|künstler|sänger|musiker|darsteller|tänzer|schriftsteller|reporter|kommissar|polizist|vorsteher|coach|jäger|förster|winzer|nachbar|kollege|bäcker|wehrmann|torwart|landrat|stadtrat|gemeinderat|pfarrer|pastor|bischof|landwirt|gastwirt|schüler)$/u,
  feminines: [
    ['', 'in'],
    ['anwalt', 'anwältin'],
    ['arzt', 'ärztin'],
    ['rat', 'rätin'],
  ],
  agedEnds: ['-jährige', '-jähriger', '-jährigen'],
  anaphorEnds: [
    'spieler',
    'spielerin',
    'stürmer',
    'verteidiger',
    'politiker',
    'politikerin',
    'inhaber',
    'inhaberin',
    '-chef',
    '-chefin',
    '-coach',
  ],
  anaphors: ANAPHORS,
  demonyms: DEMONYMS,
  functions: FUNCTIONS,
  notNames: new Set([...NOT_NAMES, ...BARE_NOUNS]),
  openWords: OPENERS,
  scare: words(
    'laut sogenannte sogenannten sogenannter sogenanntes vermeintliche vermeintlichen titel namens motto stichwort',
  ),
  works: words(
    'film buch roman lied song album serie stück titel titels motto begriff wort slogan zeitung magazin aufschrift schild spitznamen oper podcast ausstellung plakat transparent sendung show reihe hit single musical hörspiel gedicht band bildband thriller krimi komödie doku dokumentation tatort podcasts spielfilm kinofilm drama inszenierung theaterstück kampagne aktion projekt programm initiative verein bündnis festival konzert tour tournee kneipe gaststätte restaurant gasthaus gasthof hotel schiff boot frachter fähre firma fachzeitschrift zeitschrift portal plattform app blatt boulevardblatt nachrichtenmagazin sender rubrik kategorie schriftzug hashtag codename operation spiel videospiel comic preis auszeichnung siegel label marke',
  ),
  media:
    /^\p{Lu}.*(?:[Zz]eitung|[Zz]eitungen|[Nn]achrichten|Post|[Aa]nzeigers?|Presse|[Kk]uriers?|[Bb]latts?|Bild am Sonntag|Spiegels?|Rundschau|Allgemeinen?|[Mm]agazins?|Online|TV|Radio|Stern|Focus|[Rr]undfunks?|Bote|Boten|Merkur|Standard|Times|Guardian|News)$|^(?:Die |Der |Das )?(?:Zeit|Welt|Bild|Bund|Stern|Standard|Presse|Spiegel|Tagesspiegel|Tagesspiegels|Bild-Zeitung|taz|Krone|Blick|SZ|FAZ|NZZ|WAZ)$/u,
  nameJoiners: words('von van der zu den de da'),
  determiners: DETERMINERS,
  prepositions: PREPOSITIONS,
  oblique: OBLIQUE,
  eitherCase: EITHER_CASE,
  sayings: words(
    'fazit urteil bilanz credo motto resümee resumé appell botschaft vorwurf kommentar antwort meinung einschätzung forderung kritik warnung begründung devise maxime reaktion bitte rat hinweis ratschlag tipp aussage worte satz frage vermutung theorie these prognose diagnose analyse ansage versprechen wunsch erklärung schlussfolgerung erkenntnis überzeugung argument tenor vorschlag angebot mahnung empfehlung',
  ),
  reactions: words(
    'kritik lob zustimmung unterstützung rückendeckung widerspruch gegenwind beifall zuspruch protest hilfe schützenhilfe glückwünsche dank spott häme anerkennung antwort nachricht tadel vorwürfe ablehnung applaus lob warnung warnungen mahnung einwände bedenken druck verständnis mitleid trost ansage widerstand',
  ),
  wordsOf: words(
    'worten satz sätzen frage ausruf hinweis begründung bemerkung argument aufforderung versprechen',
  ),
  subordinating: SUBORDINATING,
  times: TIMES,
  feminineEnds:
    /(?:[^r]in|erin|ung|heit|keit|schaft|ion|tät|enz|anz|[^e]ik|ur|ie|ei|frau|mutter|tochter|schwester|stadt|bahn|bank|firma|wehr|presse|gruppe|kirche|schule|behörde|woche|seite|frage|bergwacht|klinik|spd|cdu|csu|fdp|afd|övp|spö|fpö)$/u,
  address: words('herr herrn frau dr prof'),
  nounEnds:
    /.{3}(?:ung|heit|keit|schaft|tion|sion|tät|ismus|nis|ment|ungen|heiten|keiten|schaften|tionen|sionen|täten|nisse|nissen|mente|ungs|haftigkeit)$/u,
  openers:
    /.{3}(?:weise|dings|falls|mals|wärts|dessen|halb|seits|maßen|tens|(?:lich|isch|ig|sam|bar|los|voll|haft|end)(?:e[rnsm]?)?|jährige[rn]?)$/u,
  dashes: false,
  inverts: true,
  capitalNouns: true,
  auxiliaries: words(
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden worden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte dürfe mag möge möchte möchten',
  ),
  reporting: REPORTING,
  participles: PARTICIPLES,
  genitives: words('des der eines einer'),
  pointingBack: phrases(
    'so | das | dies | diese frage | diese worte | diese sätze | diesen satz | diesen appell | diese aussage | diese botschaft | mit diesen worten | mit dieser frage | so lautete das urteil von | so das urteil von',
  ),
})
