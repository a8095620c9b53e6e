import { words } from './language.ts'

/** Verbs in -ar that report or judge words, without their ending. */
const IN_AR =
  words(`berätt förklar svar fråg betona varn kall konstater påpek kommenter kritiser lov rop skratt skämt suck resoner häls hopp undr hävd tillstyrk avfärd beteckn anmärk argumenter
  försäkr garanter flagg protester klag jubl gratuler hyll dementer medgiv replik replikera klargör motiver sammanfatt rapporter informer summer viska mumla muttr snyft gråt vittn instäm utveckl
  preciser konkluder poängter markera signaler deklarer proklamer avslöj uppman uppmuntr varsl anklag beskyll attacker ifrågasätt avvis definier karaktäriser klassa döm förutspå spå tala prat twittr
  mejl tack beklag önsk förutspår noter citer utton dundr rasa vädj formuler fastslå ton kontr påstå invänd fnys skriker gapa skoj`)

const ar = (stem: string): string[] => {
  const root = stem.replace(/a$/, '')
  return [`${root}ar`, `${root}ade`, `${root}at`]
}

/** The other conjugations and the short forms. */
const OTHERS =
  words(`säger sade sa sagt säga menar menade menat tycker tyckte tyckt skriver skrev skrivit frågade uppger uppgav uppgett uppgivit betonar tillägger tillade lägger lade fortsätter fortsatte medger medgav
  medgett anser ansåg ansett understryker underströk understrukit minns mindes meddelar meddelade meddelat bekräftar bekräftade bekräftat erkänner erkände erkänt tror trodde trott beskriver beskrev beskrivit beskrivs
  slår ger gav gör inleder inledde avslutar avslutade utbrister utbrast skriker skrek skrikit förtydligar förtydligade lyder löd framhåller framhöll framhållit framför framförde upplyser upplyste ber bad bett kräver krävde
  krävt befarar befarade föreslår föreslog uttrycker uttryckte uttalar uttalade poängterar poängterade vidhåller vidhöll slutsatsen intygar intygade säjer hymlar uppmanar uppmanade inskärper gissar gissade befaller
  förutser ler log fnissar ryter röt dömer dömde döms utlovar utlovade lovordar lovordade prisar prisade berömmer berömde jämför jämförde efterlyser efterlyste tonar känner kände står stod framgår sågar sågade
  förnekar förnekade förnekat nekar nekade pekar pekade klargör klargjorde avslöjar avslöjade understödjer instämmer instämde håller höll påstår påstod påstått fastslår fastslog invänder invände ifrågasätter
  ifrågasatte avvisar avvisade förutspår förutspådde frågar kallas kallades betecknas`)

/** Every form of a Swedish verb that may report speech. */
export const verbs: ReadonlySet<string> = new Set([...[...IN_AR].flatMap(ar), ...OTHERS])

/** Forms that speak only beside their words. */
export const weak: ReadonlySet<string> = words(
  `tror trodde trott hoppas skrattar skrattade minns mindes slår lovar lovade fortsätter fortsatte lägger lade ger gav gör inleder inledde avslutar avslutade ber bad kräver krävde krävt föreslår föreslog dömer dömde döms ler log
  känner kände står stod framgår pekar pekade håller höll tackar tackade tackat tonade tonar nekar nekade önskar önskade prisar prisade jämför jämförde gråter gråtade efterlyser efterlyste rapporterar rapporterade lyder löd
  attackerar attackerade skojar rasar rasade rasat informerar informerade informerat framför framförde pratar pratade pratat talat svarat hälsar hälsade gratulerar gratulerade kallas kallades ropat lovat kallat varslar varslade
  varslat utvecklar utvecklade utvecklat slutsatsen signalerar signalerade`,
)

export const judging: ReadonlySet<string> = words(
  `kallar kallade kallat beskriver beskrev beskrivit beskrivs kritiserar kritiserade kritiserat betecknar betecknade betecknat betecknas avfärdar avfärdade avfärdat dömer dömde karaktäriserar karaktäriserade definierar definierade
  klassar klassade talar talade sågar sågade kallas kallades hyllar hyllade anklagar anklagade fördömer fördömde jämför jämförde`,
)

/** The form that means a certain one: "tränare" and "tränaren", "minister" and "ministern", "talesman" and "talesmannen". */
export function definiteOf(noun: string, language: 'sv' | 'no'): string[] {
  if (/man$/.test(noun) && language === 'sv') return [`${noun}nen`]
  if (/mann$/.test(noun)) return [`${noun}en`]
  if (/råd$/.test(noun)) return [`${noun}et`]
  if (/[ae]$/.test(noun)) return [`${noun}n`, ...(language === 'no' ? [noun.replace(/e$/, 'a')] : [])]
  if (language === 'sv' && /(?:er|or|el)$/.test(noun)) return [`${noun}n`]
  return [`${noun}en`]
}

/** Each definite form with the noun it belongs to. */
export const definites = (nouns: Iterable<string>, language: 'sv' | 'no'): ReadonlyMap<string, string> =>
  new Map(
    [...nouns].flatMap(noun => definiteOf(noun, language).map((form): [string, string] => [form, noun])),
  )
