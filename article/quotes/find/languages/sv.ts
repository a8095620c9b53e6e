import { byGender, phrases, speechLanguage, words } from './language.ts'

/** Swedish: ”…” or, in most newspapers, a dash: "– Vi slutför det, säger Petra Lund." */
export const swedish = speechLanguage({
  verbs:
    words(`säger sade sa sagt berättar berättade menar menade förklarar förklarade tycker tyckte skriver skrev svarar svarade frågar frågade uppger uppgav hävdar hävdade betonar
    betonade varnar varnade kallar kallade beskriver beskrev konstaterar konstaterade tillägger tillade fortsätter fortsatte medger medgav anser ansåg
    påpekar påpekade understryker kommenterar kommenterade kritiserar kritiserade lovar lovade utbrister utbrast ropar ropade minns skrattar skrattade
    meddelar meddelade bekräftar bekräftade dementerar erkänner erkände resonerar hälsar tror trodde hoppas undrar undrade skämtar skämtade suckar slår`),
  weak: words('tror trodde hoppas skrattar skrattade minns slår lovar fortsätter'),
  judging: words('kallar kallade beskriver beskrev kritiserar kritiserade'),
  pronouns: byGender({ he: 'han', she: 'hon', they: 'de', it: 'den det', i: 'jag vi' }),
  definite: words('den det de denna detta dessa'),
  indefinite: words('en ett flera många några två tre fyra fem'),
  articles: words('en ett den det de'),
  possessives: byGender({
    he: 'hans',
    she: 'hennes',
    they: 'deras',
    any: 'sin sitt sina',
    i: 'min mitt vår',
  }),
  accordingTo: phrases('enligt | med orden av'),
  helpers: words(
    'också sedan senare nu även har hade är var till i bland annat dock därefter vidare själv om',
  ),
  relatives: words('som vilken vilket vars där'),
  conjunctions: words('och men eller medan när eftersom då att om'),
  joiners: words('på för från vid av i hos'),
  looseJoiners: words('på från vid i hos'),
  agents: words('av'),
  stops: words(
    'och men eller medan när eftersom då att om är var har hade blir kan ska måste inte också sedan idag igår efter före under över mot utan genom till med som han hon de jag vi måndag tisdag onsdag torsdag fredag lördag söndag',
  ),
  titles: words(
    'herr fru dr professor borgmästare minister statsminister president kommunalråd riksdagsledamot ordförande talesperson talesman pressansvarig vd chef direktör tränare kapten anfallare försvarare målvakt mittfältare advokat åklagare domare författare skådespelare sångare forskare ekonom historiker läkare lärare bagare ägare boende granne pensionär kung drottning påve biskop general partiledare',
  ),
  titleEnds: [
    'minister',
    'chef',
    'ledare',
    'ordförande',
    'talesperson',
    'mästare',
    'direktör',
    'forskare',
    'tränare',
    'rådet',
    'ansvarig',
    'ägare',
  ],
  bodies: words(
    'polisen polis kommunen ministeriet regeringen oppositionen partiet företaget facket föreningen domstolen universitetet sjukhuset banken kommissionen rådet armén kyrkan räddningstjänsten boende experter vittnen demonstranter forskare läkare föräldrar rapporten',
  ),
  women: words('kvinna kvinnan mamma mor dotter syster fru'),
  men: words('man mannen pappa far son bror'),
  agedEnds: ['-åring', '-åringen'],
  anaphors: words('mannen kvinnan anfallaren försvararen målvakten kaptenen tränaren'),
  notNames: words(
    'den det de en ett och men eller medan när eftersom då att om han hon jag vi hans hennes i på av för från vid till med utan efter före under över mot enligt denna detta också sedan inte nu idag igår måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december alla många två tre vad vem var hur här där så nej ja',
  ),
  scare: words('kallade kallad kallat kallas'),
  works: words(
    'filmen boken romanen låten albumet serien pjäsen ordet begreppet slagordet parollen tidningen',
  ),
  nameJoiners: words('von av de af'),
  dashes: true,
  inverts: true,
})
