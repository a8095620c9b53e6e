import { byGender, otherNames, phrases, type SpeechLanguage, words } from './language.ts'
import { swedish } from './sv.ts'
import { definites } from './sv-words.ts'

/** Offices and trades of both languages; each may also be said of a certain one: "ordføreren", "borgmesteren". */
const OFFICES =
  words(`ordfører varaordfører borgmester viceborgmester statsråd minister statsminister utenriksminister finansminister justitsminister byråd byrådsleder fylkesordfører statssekretær statssekretær president
  visepresident stortingsrepresentant folketingsmedlem formand forkvinde formann leder nestleder næstformand gruppeleder partileder partiformand talsmann talsmand talsperson talskvinne talskvinde pressetalsperson ordstyrer
  politisk ordfører direktør administrerende sjef chef rektor rådmann kommunedirektør trener træner landslagstrener landstræner kaptein kaptajn keeper målmand målvakt spiss angriber angriper forsvarer midtbanespiller
  spiller løper skiløper svømmer rytter advokat forsvarer forsvarsadvokat bistandsadvokat statsadvokat aktor anklager dommer politimester politiinspektør etterforsker efterforsker innsatsleder indsatsleder vagtchef
  brannsjef operasjonsleder forfatter forfatterinde skuespiller skuespillerinde sanger sangerinde artist musiker regissør instruktør programleder journalist redaktør forsker professor førsteamanuensis lektor lærer student elev
  økonom sjeføkonom cheføkonom historiker meteorolog klimaforsker virolog epidemiolog biolog geolog psykolog lege overlege læge overlæge sykepleier sygeplejerske dyrlege dyrlæge baker bager fisker skipper bonde eier ejer
  nabo beboer innbygger borger pensjonist pensionist turist passasjer passager kunde konge dronning prins prinsesse pave biskop prest præst general oberst major hovedtillitsvalgt tillitsvalgt tillidsmand fagforeningsleder
  styreleder bestyrelsesformand prosjektleder grunnlegger stifter aktivist analytiker ekspert rådgiver arkitekt ingeniør kunstner fotograf ambassadør sjåfør chauffør pilot vitne mester verdensmester kollega jurist
  kommunikasjonssjef kommunikationschef pressesjef pressechef byrådsmedlem regionsrådsformand`)

const PEOPLE = words(
  'mann mand kvinne kvinde gutt dreng jente pige far mor sønn søn datter bror søster venn ven enke kone ektemann',
)
const PEOPLE_FORMS = {
  mannen: 'mann',
  manden: 'mand',
  drengen: 'dreng',
  jenta: 'jente',
  kvinna: 'kvinne',
  vitnet: 'vitne',
  vidnet: 'vidne',
  fornærmede: 'fornærmede',
  siktede: 'siktede',
  tiltalte: 'tiltalte',
  formanden: 'formand',
  talsmanden: 'talsmand',
  målmanden: 'målmand',
}

const definiteForms = new Map([
  ...definites(OFFICES, 'no'),
  ...definites(PEOPLE, 'no'),
  ...Object.entries(PEOPLE_FORMS),
])

/** Norwegian and Danish: built like Swedish, with verbs, pronouns and titles of their own. */
export const norwegianAndDanish: SpeechLanguage = {
  ...swedish,
  verbs: new Set([
    ...swedish.verbs,
    ...words(`sier siger sagde sagt fortalt forteller fortæller fortalte mener mente ment forklarer forklarte forklarede forklart svarer svarte svarede legger tilføjer tilføjede påpeker påpekte påpeger påpegede uttaler udtaler
      uttalte udtalte udtalt opplyser oplyser opplyste oplyste understreker understrekte understreger understregede kaller kalder kalte kaldte kalt kaldt beskriver beskrev beskrevet hevder hævder hevdet hævdede spør spørger spurte
      advarer advarte advarede kommenterer kommenterte kommenterede skriver skrev skrevet lover lovet lovede bekrefter bekræfter bekreftet bekræftede avviser afviser avviste afviste fastslår fastslo konkluderer konkluderte konkluderede
      konstaterer konstaterte konstaterede medgir innrømmer innrømmet indrømmer indrømmede erkjenner erkender erkendte tror trodde troede synes syntes håper håbet håber frykter frygter roper ropte råber råbte jubler jublet jublede
      smiler smilte ler lo spøker spøger klager klagde vurderer vurderte vurderede betegner betegnet betegnede karakteriserer karakteriserte kritiserer kritiserte kritiserede kræver krever krevde meddeler meddelte melder meldte
      varsler varslet presiserer presiserte præciserer præciserede poengterer poengterte pointerer pointerede fremholder fremholdt minner minnet minder mindede husker oppsummerer oppsummerte opsummerer opsummerede fortsetter fortsatte fortsætter
      svarte slår slo anslår utdyper utdypet uddyber uddybede anfører anførte fremhever fremhevet fremhæver lyder lød hilser roser roste hyller hyllet tordner tordnet raser raste sukker hvisker innvender indvender indvendte
      supplerer supplerte erklærer erklærte erklærede utbryter utbrøt garanterer garanterte garanterede antyder antydet forsikrer forsikret forsikrede anser vedgår vedgikk innleder twitrer argumenterer argumenterte argumenterede
      reagerer reagerte reagerede refser refset slakter slaktet fordømmer fordømte omtaler omtalte omtalt stempler stemplet gjentar gjentok gentager gentog oppfordrer oppfordret opfordrer opfordrede`),
  ]),
  weak: new Set([
    ...swedish.weak,
    ...words(`tror trodde troede synes syntes håper håbet håber frykter frygter legger smiler smilte ler lo kræver krever krevde melder meldte minner minder mindede husker slår slo fortsetter fortsatte fortsætter lyder lød hilser roser roste
      raser raste ment lovet lovede varslet anser reagerer reagerte reagerede innleder lover sukker kalt kaldt omtalt minnet`),
  ]),
  judging: words(
    `kaller kalder kalte kaldte kalt kaldt beskriver beskrev beskrevet betegner betegnet betegnede karakteriserer karakteriserte kritiserer kritiserte omtaler omtalte omtalt stempler stemplet avviser avviste afviser afviste refser fordømmer fordømte vurderer`,
  ),
  definiteForms,
  pronouns: byGender({ he: 'han', she: 'hun', they: 'de', it: 'den det', i: 'jeg vi' }),
  definite: words('den det de denne dette disse'),
  indefinite: words(
    'en et ei flere mange noen nogle to tre fire fem seks seks ti tusenvis hundrevis ingen andre hver hvert',
  ),
  articles: words('en et ei den det de'),
  possessives: byGender({
    he: 'hans ham',
    she: 'hennes hendes henne hende',
    they: 'deres dem',
    any: 'sin sitt sit sine',
    i: 'min mitt mine vår vårt våre vores',
  }),
  accordingTo: phrases(
    'ifølge @ | ifølge en uttalelse fra | ifølge | ifølgje | i følge @ | i følge | skal man tro | heter det i en uttalelse fra | heter det i en pressemelding fra | hedder det i en udtalelse fra | hedder det i en pressemeddelelse fra | heter det i | hedder det i | står det i | skrives det i | framgår av | fremgår av | fremgår det av',
  ),
  helpers: words(
    `også siden senere seinere nå nu har hadde havde er var til i blant annet blandt andet likevel derfor videre selv om skal skulle vil ville ikke jo ha bare kun i dag i går mandag tirsdag onsdag torsdag fredag lørdag søndag samtidig
    tidligere nylig nyligt flere ganger straks kort seg sig da så derimot imidlertid dog`,
  ),
  relatives: words('som hvilken der hvis hvor'),
  conjunctions: words('og men eller mens når fordi da at om samt'),
  joiners: words('på for fra ved av af i hos'),
  looseJoiners: words('på fra ved i hos'),
  prepositions: words(
    'til for i på med om mot mod hos etter efter før under over ved fra gjennom gennem uten uden mellom mellem bak bag foran rundt omkring blant blandt ifra overfor',
  ),
  agents: words('av af'),
  passives: words('ble blir blev bliver blevet blitt'),
  stops: words(
    `og men eller mens når fordi da at om er var har hadde havde blir ble blev bliver kan kunne skal skulle vil ville må ikke også siden i-dag etter efter før under over mot mod uten uden gjennom gennem til med som han hun de jeg vi mandag
    tirsdag onsdag torsdag fredag lørdag søndag kort nå nu her der seg sig opp op ut ud ned ha være bli blive få gjøre gøre ta tage`,
  ),
  titles: new Set([...words('herr fru frøken dr adm'), ...OFFICES, ...definites(OFFICES, 'no').keys()]),
  titleEnds: [
    'minister',
    'ministeren',
    'leder',
    'lederen',
    'sjef',
    'sjefen',
    'chef',
    'chefen',
    'direktør',
    'direktøren',
    'mester',
    'mesteren',
    'ordfører',
    'ordføreren',
    'ordføreren',
    'formand',
    'formanden',
    'talsmann',
    'talsmand',
    'talsperson',
    'forsker',
    'forskeren',
    'trener',
    'treneren',
    'træner',
    'træneren',
    'advokat',
    'advokaten',
    'lege',
    'læge',
    'lærer',
    'læreren',
    'sekretær',
    'representant',
    'representanten',
    'politiker',
    'politikeren',
    'ekspert',
    'økonom',
    'spiller',
    'spilleren',
    'rådgiver',
    'ansvarlig',
    'inspektør',
  ],
  offices: otherNames(
    `ordfører: politiker bysjef | borgmester: politiker | trener: coach manager | træner: coach manager | landslagstrener: trener | statsminister: regjeringssjef regeringschef partileder | advokat: forsvarer jurist | forsvarer: advokat
    | professor: forsker ekspert | keeper: målvakt | målmand: keeper | spiss: angriper | direktør: sjef toppsjef topchef | partileder: politiker | formand: leder | lege: overlege | forfatter: skribent | sanger: artist | sangerinde: artist`,
  ),
  bodies: words(
    `politiet kommunen fylkeskommunen regionen ministeriet departementet regjeringen regeringen stortinget folketinget opposisjonen oppositionen partiet selskapet selskabet bedriften virksomheden konsernet koncernen fagforeningen
    fagforbundet forbundet foreningen retten tingretten lagmannsretten landsretten byretten universitetet sykehuset sygehuset hospitalet banken kommisjonen kommissionen rådet hæren forsvaret kirken brannvesenet brandvæsenet
    innbyggerne beboerne naboene naboerne eksperter ekspertene eksperterne vitner vitnene vidner demonstranter demonstrantene demonstranterne forskere forskerne leger legene læger lægerne foreldre foreldrene forældre forældrene rapporten
    tilsynet direktoratet styrelsen styret bestyrelsen ledelsen klubben laget holdet skolen elevene eleverne studentene lærerne ansatte fiskerne bøndene passasjerene passagererne turistene aktivistene politikerne kritikere kritikerne
    organisasjonen organisationen instituttet avisen avisa ambassaden flyplassen lufthavnen familien pårørende etterlatte ungdommene kvinnene mennene juryen nemnda utvalget udvalget politikredsen statsforvalteren`,
  ),
  women: words(
    'kvinne kvinnen kvinna kvinde kvinden mamma mor moren moderen datter datteren søster søsteren fru jente jenta pige pigen dame damen enke enken kone kona konen dronning dronningen sangerinde talskvinne',
  ),
  men: words(
    'mann mannen mand manden pappa far faren faderen sønn sønnen søn sønnen bror broren gutt gutten dreng drengen konge kongen prins pave paven herr talsmann talsmand ektemann formand formanden',
  ),
  namesOfMen: words('inge helge tore kim jan'),
  anaphors: new Set([
    ...words(
      'mannen manden kvinnen kvinna kvinden keeper politiker politikeren forskeren eksperten advokaten artisten forfatteren juristen coachen regjeringssjefen regeringschefen toppsjefen målvakten angriperen spissen',
    ),
    ...definiteForms.keys(),
  ]),
  agedEnds: ['-åring', '-åringen', '-årige', '-åringa'],
  notNames: words(
    `den det de en et ei og men eller mens når fordi da at om han hun jeg vi dere i hans hennes hendes deres på av af for fra ved til med uten uden etter efter før under over mot mod ifølge denne dette disse også siden ikke nå nu mandag
    tirsdag onsdag torsdag fredag lørdag søndag januar februar mars marts april mai maj juni juli august september oktober november desember december alle mange to tre fire fem hva hvad hvem hvor hvordan hvorfor her der så nei nej ja jo som
    er har hadde havde kan skal vil blir bliver gjennom gennem tross samt dessuten dessuden derimot derimod likevel derfor tidligere senere nylig bare kun selv plutselig pludselig samtidig kanskje måske takk tak først sist enhver annen andre
    igjen igen alltid altid aldri aldrig politiet flere noen nogle ingen intet alt man sin min vår mellom mellem blant blandt etterpå`,
  ),
  scare: words('såkalte såkalt såkaldte kalt kaldt kalte døpt tittelen titlen'),
  works: words(
    'filmen boken bogen romanen låten sangen albumet serien stykket ordet begrepet begrebet slagordet parolen avisen avisa forestillingen programmet podkasten podcasten dokumentaren utstillingen udstillingen teksten skiltet skipet skibet båten båden plakaten',
  ),
  nameJoiners: words('von van af de der av'),
}
