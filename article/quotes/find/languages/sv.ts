import { byGender, otherNames, phrases, speechLanguage, words } from './language.ts'
import { definites, judging, verbs, weak } from './sv-words.ts'

/** Offices and trades; each may also be said of a certain one: "ministern". */
const OFFICES =
  words(`doktor professor borgmästare minister statsminister utrikesminister finansminister president vicepresident kommunalråd landshövding statssekreterare riksdagsledamot riksdagsman
  ledamot ordförande talman talesperson talesman taleskvinna presstalesperson pressekreterare presschef informationschef vd chef verkschef direktör generaldirektör rektor tränare förbundskapten kapten lagkapten
  anfallare försvarare målvakt mittfältare back forward spelare åkare löpare simmare skidåkare skytt advokat försvarare målsägandebiträde åklagare domare rådman polis kommissarie polischef spanare utredare
  räddningsledare brandman brandchef insatsledare befälhavare författare poet skådespelare sångare sångerska artist musiker regissör programledare journalist reporter redaktör forskare docent lektor lärare student elev
  ekonom nationalekonom historiker statsvetare meteorolog klimatolog virolog epidemiolog biolog geolog psykolog läkare överläkare kirurg sjuksköterska barnmorska veterinär bagare fiskare lantbrukare bonde ägare butiksägare
  företagare krögare kock boende granne invånare pensionär turist passagerare resenär besökare åskådare kund kung drottning prins prinsessa påve biskop ärkebiskop kyrkoherde präst imam general överste major löjtnant
  partiledare partisekreterare gruppledare oppositionsråd oppositionsledare politiker ombudsman förbundsordförande fackordförande regionråd kommundirektör stadsdirektör enhetschef säkerhetschef avdelningschef
  projektledare samordnare grundare aktivist volontär analytiker expert konsult arkitekt ingenjör konstnär fotograf museichef curator diplomat ambassadör skeppare sjökapten chaufför förare busschaufför pilot
  världsmästare mästare olympier landslagsman landslagskapten klubbchef sportchef huvudtränare assisterande kollega medarbetare anställd fackledare koncernchef styrelseordförande utbildare inspektör tillsynschef jurist`)

/** People who are no officers. */
const PEOPLE = words(
  'man kvinna pojke flicka tjej kille yngling dam pensionär far mor pappa mamma son dotter syster bror vän kusin änka änkling sambo make maka fru moster faster',
)

const definiteForms = new Map([
  ...definites(OFFICES, 'sv'),
  ...definites(PEOPLE, 'sv'),
  ...Object.entries({
    bonden: 'bonde',
    fadern: 'far',
    modern: 'mor',
    dottern: 'dotter',
    systern: 'syster',
    brodern: 'bror',
    sonen: 'son',
    vännen: 'vän',
    vittnet: 'vittne',
    offret: 'offer',
    polismannen: 'polis',
  }),
])
definiteForms.delete('polisen')

/** Swedish: ”…” or, in most newspapers, a dash: "– Vi slutför det, säger Petra Lund." */
export const swedish = speechLanguage({
  verbs,
  weak,
  judging,
  definiteForms,
  pronouns: byGender({ he: 'han', she: 'hon', they: 'de dom', it: 'den det', i: 'jag vi' }),
  definite: words('den det de denna detta dessa'),
  indefinite: words(
    'en ett flera många några två tre fyra fem sex tio tusentals hundratals ingen varje annan andra',
  ),
  articles: words('en ett den det de'),
  possessives: byGender({
    he: 'hans honom',
    she: 'hennes henne',
    they: 'deras dem',
    any: 'sin sitt sina',
    i: 'min mitt mina vår vårt våra',
  }),
  accordingTo: phrases(
    'enligt @ | enligt uppgifter från | enligt ett uttalande från | enligt | med orden av | står det i ett pressmeddelande från | heter det i ett pressmeddelande från | står det i ett uttalande från | heter det i ett uttalande från | står det i | stod det i | heter det i | skriver man i | går det att läsa i | framgår av',
  ),
  helpers: words(
    `också sedan senare nu även har hade är var till i bland annat dock därefter vidare själv om skulle ska vill ändå redan alltså ha inte ju bara idag igår måndags tisdags torsdags onsdags fredags på måndagen tisdagen onsdagen torsdagen
    fredagen lördagen söndagen dag går samtidigt därför tidigare nyligen flera gånger genast kort sig upp ut`,
  ),
  relatives: words('som vilken vilket vilka vars där'),
  conjunctions: words('och men eller medan när eftersom då att om samt'),
  joiners: words('på för från vid av i hos'),
  looseJoiners: words('på från vid i hos'),
  prepositions: words(
    'till för i på med om mot hos efter före under över vid från genom utan mellan bakom trots inför kring bland ur åt utanför framför',
  ),
  agents: words('av'),
  passives: words('blev blir blivit'),
  stops: words(
    `och men eller medan när eftersom då att om är var har hade blir blev kan kunde ska skulle vill måste inte också sedan idag igår efter före under över mot utan genom till med som han hon de jag vi måndag tisdag onsdag torsdag
    fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen kort inför kring nu då där här sig upp ut ner ha vara bli få göra ta`,
  ),
  titles: new Set(
    [...words('herr fru fröken dr ceo s:t sr'), ...OFFICES, ...definites(OFFICES, 'sv').keys()].filter(
      word => word !== 'polisen',
    ),
  ),
  titleEnds: [
    'minister',
    'ministern',
    'chef',
    'chefen',
    'ledare',
    'ledaren',
    'ordförande',
    'ordföranden',
    'talesperson',
    'talespersonen',
    'mästare',
    'mästaren',
    'direktör',
    'direktören',
    'forskare',
    'forskaren',
    'tränare',
    'tränaren',
    'rådet',
    'rådman',
    'råd',
    'ansvarig',
    'ansvarige',
    'ansvariga',
    'ägare',
    'ägaren',
    'politiker',
    'politikern',
    'läkare',
    'läkaren',
    'lärare',
    'läraren',
    'sekreterare',
    'sekreteraren',
    'advokat',
    'advokaten',
    'ledamot',
    'ledamoten',
    'spelare',
    'spelaren',
    'kaptenen',
    'ekonom',
    'ekonomen',
    'expert',
    'experten',
    'handläggare',
    'handläggaren',
    'åklagare',
    'åklagaren',
  ],
  offices: otherNames(
    `tränare: coach | förbundskapten: tränare | statsminister: regeringschef partiledare | minister: statsråd | advokat: försvarare jurist | försvarare: advokat back | målvakt: keeper burväktare | anfallare: forward skytt
    | professor: forskare expert | docent: forskare expert | virolog: forskare expert | vd: chef direktör | koncernchef: vd direktör | partiledare: politiker | ordförande: ledare | kommunalråd: politiker toppolitiker | åklagare: kammaråklagare
    | skådespelare: artist | sångerska: artist | sångare: artist | författare: poet | påve: kyrkoledare | riksdagsledamot: politiker | talesperson: presstalesperson | pressekreterare: talesperson`,
  ),
  bodies: words(
    `polisen polis kommunen regionen ministeriet departementet regeringen riksdagen oppositionen partiet företaget bolaget koncernen facket facken förbundet föreningen föreningarna domstolen tingsrätten hovrätten universitetet
    högskolan sjukhuset banken kommissionen rådet armén försvaret försvarsmakten kyrkan räddningstjänsten brandkåren kustbevakningen boende närboende experter experterna vittnen vittnena demonstranter demonstranterna forskare
    forskarna läkare läkarna föräldrar föräldrarna rapporten utredningen myndigheten myndigheterna styrelsen ledningen nämnden klubben laget lagen skolan eleverna studenterna lärarna medarbetarna anställda de-anställda fiskarna
    bönderna invånarna passagerarna resenärerna grannarna kunderna besökarna turisterna aktivisterna politikerna ministrarna kritikerna kritiker åklagarna advokaterna juristerna poliserna spelarna supportrarna organisationen
    organisationerna institutet smhi tt tidningen redaktionen ambassaden flygplatsen trafikverket vittnesmålet hyresgästerna pensionärerna barnen ungdomarna kvinnorna männen familjen anhöriga jury juryn åklagarkammaren`,
  ),
  women: words(
    'kvinna kvinnan mamma mamman mor modern dotter dottern syster systern fru frun flicka flickan tjej tjejen dam damen sångerska sångerskan drottning drottningen prinsessa prinsessan änka änkan taleskvinna sjuksköterska barnmorska moster faster',
  ),
  men: words(
    'man mannen pappa pappan far fadern son sonen bror brodern pojke pojken kille killen kung kungen prins prinsen påve påven herr talesman talesmannen änkling make maken',
  ),
  agedEnds: ['-åring', '-åringen'],
  anaphors: new Set([
    ...words(
      'mannen kvinnan pojken flickan anfallaren försvararen målvakten kaptenen tränaren man kvinna keeper politikern forskaren experten advokaten artisten sångerskan författaren toppolitikern statsrådet regeringschefen juristen coachen åklagaren',
    ),
    ...definiteForms.keys(),
  ]),
  notNames: words(
    `den det de en ett och men eller medan när eftersom då att om han hon jag vi ni hans hennes deras i på av för från vid till med utan efter före under över mot enligt denna detta dessa också sedan inte nu idag igår måndag tisdag onsdag
    torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december alla många två tre fyra fem vad vem var hur här där så nej ja som är har hade kan ska vill blir inför kring genom
    trots samt dessutom däremot dock ändå därför därmed tidigare senare nyligen dagen under redan bara även bland hos mellan innan sen flera några ingen inget inga allt varför vilken vilket sin min vår vårt själv själva plötsligt
    samtidigt åtminstone kanske tack först sist enda varje annan andra sedan igen ibland alltid aldrig polisen`,
  ),
  scare: words('kallade kallad kallat kallas benämnd benämnda döpt döpta titeln rubriken'),
  works: words(
    'filmen boken romanen låten albumet serien pjäsen ordet begreppet slagordet parollen tidningen föreställningen programmet podden dokumentären utställningen texten skylten skivan singeln dikten sången musikalen fartyget båten krogen restaurangen',
  ),
  nameJoiners: words('von van af de der'),
  shortNames: true,
  namesLast: true,
  dashes: true,
  inverts: true,
})
