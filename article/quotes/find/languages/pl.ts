import { byGender, casesOf, otherNames, phrases, speechLanguage, words } from './language.ts'
import { formsOf, inCases, polishGerunds, polishVerbs } from './pl-words.ts'

const OFFICES = `pan pani dr prof profesor profesorka burmistrz prezydent wiceprezydent premier wicepremier minister ministra wiceminister poseł posłanka europoseł europosłanka senator senatorka wojewoda radny radna starosta wójt sołtys
  przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca rzecznik rzeczniczka dyrektor dyrektorka wicedyrektor prezes prezeska wiceprezes szef szefowa kierownik kierowniczka sekretarz sekretarka adwokat adwokatka
  obrońca mecenas sędzia sędzina prokurator prokuratorka generał pułkownik major kapitan porucznik sierżant aspirant komisarz nadkomisarz podkomisarz inspektor komendant policjant policjantka strażak ratownik ratowniczka
  trener trenerka selekcjoner szkoleniowiec napastnik bramkarz pomocnik skrzydłowy piłkarz piłkarka zawodnik zawodniczka tenisista tenisistka skoczek siatkarz siatkarka kolarz mistrz mistrzyni kibic
  pisarz pisarka poeta poetka aktor aktorka piosenkarz piosenkarka wokalista wokalistka muzyk artysta artystka raper reżyser reżyserka scenarzysta producent producentka malarz malarka celebrytka dziennikarz dziennikarka
  redaktor redaktorka naukowiec badacz badaczka ekonomista ekonomistka analityk analityczka ekspert ekspertka politolog politolożka socjolog socjolożka psycholog historyk historyczka biolog fizyk chemik meteorolog klimatolog
  lekarz lekarka pielęgniarka pielęgniarz ordynator chirurg ratownik weterynarz farmaceuta farmaceutka nauczyciel nauczycielka rektor rektorka dziekan student studentka uczeń uczennica piekarz kucharz rolnik rolniczka sadownik
  rybak kierowca maszynista pilot taksówkarz górnik robotnik budowlaniec inżynier architekt architektka właściciel właścicielka przedsiębiorca przedsiębiorczyni biznesmen bizneswoman menedżer menedżerka sprzedawca sprzedawczyni
  mieszkaniec mieszkanka sąsiad sąsiadka emeryt emerytka świadek pasażer pasażerka turysta turystka klient klientka pacjent pacjentka ofiara poszkodowany poszkodowana pokrzywdzony oskarżony oskarżona podejrzany podejrzana
  król królowa książę księżna papież biskup arcybiskup kardynał ksiądz proboszcz pastor rabin zakonnik siostra lider liderka wicelider polityk polityczka kandydat kandydatka działacz działaczka aktywista aktywistka
  społecznik społeczniczka związkowiec urzędnik urzędniczka ambasador ambasadorka kanclerz doradca doradczyni ekolog wolontariusz wolontariuszka organizator organizatorka koordynator koordynatorka
  specjalista specjalistka prawnik prawniczka notariusz radca blogerka bloger youtuber influencerka mężczyzna kobieta chłopak dziewczyna chłopiec dziewczynka nastolatek nastolatka ojciec matka brat mąż żona syn córka wdowa
  wdowiec dziadek babcia kolega koleżanka przyjaciel przyjaciółka kuzyn skarbnik marszałek wicemarszałek konserwator kustosz laureat laureatka zwycięzca zwyciężczyni kpt asp sierż mł st podkom nadkom kom płk gen insp ks abp bp mec red inż hab kard`
const ROUND =
  'prasowy prasowa prasowego miasta gminy powiatu województwa rządu spółki klubu partii resortu generalny generalna wykonawczy'

/** Polish: „…”, often followed by a dash before the tag; dialogue begins with a dash. */
export const polish = speechLanguage({
  inflects: true,
  verbs: new Set([...polishVerbs, ...polishGerunds]),
  gerunds: polishGerunds,
  weak: new Set(
    formsOf(
      'rzucił podał podaje uśmiechnął uśmiecha śmieje śmiał bronił kończy zakończył prosi prosił chwalił zwrócił zwraca odniósł wymienił dowodził żąda domaga domagał cieszy cieszył',
    ),
  ),
  judging: new Set([
    ...formsOf(
      'nazwał nazywał nazywa nazywają określił określał określa określają skrytykował krytykował krytykuje opisał opisywał opisuje ocenił oceniał ocenia oceniają uznał uznaje uznają porównał potępił zarzucił zarzucał zarzuca oskarżył uważa uważają uważał',
    ),
    ...words('nazywając określając oceniając krytykując opisując zarzucając'),
  ]),
  pronouns: byGender({ he: 'on', she: 'ona', they: 'oni one', i: 'ja my' }),
  definite: words('ten ta to ci te'),
  indefinite: words(
    'jeden jedna jedno niektórzy wielu kilku dwa dwie trzy kilka jednego jednej pewien pewna',
  ),
  possessives: byGender({
    he: 'jego',
    she: 'jej',
    they: 'ich',
    i: 'mój moja nasz nasza',
    any: 'swój swoja swojego swojej',
  }),
  accordingTo: phrases(
    'w @ ocenie | w @ opinii | w @ przekonaniu | @ zdaniem | według | wedle | zdaniem | w opinii | słowami | w ocenie | w przekonaniu | w odczuciu | jak wynika ze słów | zgodnie ze słowami | zgodnie z relacją | cytuje słowa | cytują słowa | cytowany przez',
  ),
  helpers: words(
    'także również potem później też już jeszcze dziś dzisiaj wczoraj jednak wówczas w rozmowie z się nam mu jej im mi poniedziałek wtorek środę czwartek piątek sobotę niedzielę następnie tymczasem wprost otwarcie krótko jasno stanowczo tak jak natomiast zaś ponownie wcześniej niedawno wreszcie dziennikarzom reporterom dziennikarce dziennikarzowi',
  ),
  relatives: words('który która które którzy co gdzie'),
  conjunctions: words('i a ale lub podczas gdy ponieważ chociaż jak jeśli że oraz bo'),
  joiners: words('z ze od dla do'),
  stops: words(
    'i a ale lub podczas gdy ponieważ chociaż jak jeśli że oraz bo żeby aby w we na o po przed przez bez pod nad między za u przy wobec wśród według który która które jest są był była były będzie nie także też już on ona oni ja my się poniedziałek wtorek środę czwartek piątek sobotę niedzielę dziś wczoraj jutro dziennikarzom reporterom dziennikarce dziennikarzowi nam mi mu jej pap tvn tvn24 tvp rmf radiu portalowi gazecie agencji redakcji',
  ),
  titles: new Set(
    [...words(OFFICES)]
      .flatMap(inCases)
      .concat([
        ...words(ROUND),
        'księdza',
        'księdzu',
        'posła',
        'posłem',
        'posłowi',
        'wójta',
        'sędziego',
        'sędziemu',
      ]),
  ),
  offices: otherNames(
    `minister: szef polityk | ministra: szefowa polityczka | premier: szef polityk | prezydent: włodarz szef polityk | burmistrz: włodarz | wójt: włodarz | trener: szkoleniowiec selekcjoner szef | selekcjoner: trener szkoleniowiec | szkoleniowiec: trener
    | piosenkarka: artystka wokalistka gwiazda | piosenkarz: artysta wokalista muzyk | aktorka: artystka gwiazda | aktor: artysta | poseł: polityk parlamentarzysta | posłanka: polityczka parlamentarzystka | senator: polityk parlamentarzysta
    | prezes: szef | dyrektor: szef | dyrektorka: szefowa | rzecznik: rzecznik | rzeczniczka: rzeczniczka | komendant: szef | adwokat: mecenas obrońca prawnik | mecenas: adwokat prawnik | radny: samorządowiec | pisarz: autor | pisarka: autorka
    | profesor: naukowiec ekspert | ksiądz: duchowny proboszcz | biskup: duchowny hierarcha | lekarz: medyk | napastnik: piłkarz zawodnik snajper | bramkarz: piłkarz golkiper | obrońca: piłkarz | kapitan: piłkarz | przewodniczący: szef lider`,
  ),
  bodies: new Set(
    [
      ...words(`policja ministerstwo rząd opozycja partia firma spółka związek stowarzyszenie sąd prokuratura uniwersytet szpital bank komisja rada wojsko kościół straż mieszkańcy eksperci świadkowie protestujący naukowcy lekarze rodzice raport urząd
    policji ministerstwie rządzie opozycji partii firmie spółce związku stowarzyszeniu sądzie prokuraturze uniwersytecie szpitalu banku komisji radzie wojsku kościele straży urzędzie komunikacie komunikat oświadczeniu oświadczenie
    raporcie biurze biuro ratuszu ratusz magistracie magistrat kancelarii kancelaria resorcie resort centrali centrala fundacja fundacji organizacja organizacji agencja agencji zespół klub klubie strażacy policjanci ratownicy związkowcy
    ekolodzy aktywiści działacze radni posłowie politycy samorządowcy urzędnicy sąsiedzi kibice pasażerowie turyści rolnicy górnicy pielęgniarki nauczyciele uczniowie studenci piłkarze specjaliści analitycy ekonomiści historycy
    śledczy prawnicy krytycy komentatorzy internauci badacze koledzy zarząd zarządzie prezydium kuria kurii redakcja sztab sztabie`),
    ].flatMap(inCases),
  ),
  women: words(
    'kobieta matka córka siostra żona pani wdowa babcia królowa dziewczyna dziewczynka artystka aktorka piosenkarka posłanka radna szefowa dyrektorka rzeczniczka mieszkanka sąsiadka emerytka lekarka nauczycielka',
  ),
  men: words(
    'mężczyzna ojciec syn brat mąż pan wdowiec dziadek król chłopak chłopiec artysta aktor piosenkarz poseł radny szef rzecznik sąsiad',
  ),
  anaphors: words(
    `mężczyzna kobieta napastnik obrońca bramkarz kapitan trener selekcjoner szkoleniowiec aktor aktorka polityk polityczka piłkarz piłkarka zawodnik zawodniczka tenisista tenisistka minister premier prezydent burmistrz wójt szef szefowa
    prezes dyrektor dyrektorka rzecznik rzeczniczka poseł posłanka senator radny radna artysta artystka muzyk wokalista wokalistka piosenkarz piosenkarka gwiazda gwiazdor pisarz pisarka autor autorka reżyser reżyserka dziennikarz
    dziennikarka ekspert ekspertka ekonomista ekonomistka naukowiec badacz badaczka profesor lekarz lekarka medyk prawnik prawniczka mecenas adwokat adwokatka prokurator sędzia komendant policjant policjantka strażak ratownik
    duchowny ksiądz biskup samorządowiec samorządowczyni włodarz parlamentarzysta parlamentarzystka lider liderka działacz działaczka aktywista aktywistka mieszkaniec mieszkanka sąsiad sąsiadka emeryt emerytka świadek oskarżony
    oskarżona podejrzany podejrzana poszkodowany poszkodowana rolnik kierowca przedsiębiorca właściciel właścicielka nauczyciel nauczycielka student studentka nastolatek nastolatka chłopak dziewczyna laureat laureatka zwycięzca zwyciężczyni`,
  ),
  notNames: words(
    `w we na o po przed przez bez pod nad między za u z ze od dla do i a ale lub podczas gdy ponieważ chociaż jak jeśli że on ona oni one ja my ten ta to ci te jego jej ich także też już jeszcze dziś wczoraj jutro nie tak wszyscy nikt jeden dwa trzy wielu kilku
    poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień według zdaniem decyzję decyzja sprawę sprawa zapytany zapytana pytany pytana
    dodatkowo ponadto tymczasem jednak natomiast wcześniej później potem następnie kiedy gdzie dlaczego co kto czy by aby żeby oraz bo więc zatem dlatego wreszcie niestety oczywiście zresztą przecież właśnie nawet tylko tu tam teraz
    niedawno obecnie ostatnio podobnie zgodnie mimo pomimo wobec wśród około obok zamiast dzięki przy nasz nasza mój moja swój każdy każda wszystko nic ktoś inny inna inni pierwszy nowy nowa lokalny lokalni były była
    prezydent premier minister burmistrz policja prokuratura sąd strażacy mieszkańcy eksperci usa ue nato onz pap`,
  ),
  scare: words(
    'zwany zwana zwane zwanych zwaną zwanego tzw nazywany nazywana nazywane pt pseudonimie pseudonim ps ksywie napis napisem hasłem tytułem nazwie nazwą',
  ),
  works: words(
    `film filmie filmu filmem książka książce książki książkę powieść powieści piosenka piosence piosenki piosenkę album albumie albumu serial serialu spektakl spektaklu gazeta gazecie gazety słowo hasło hasłem termin tytuł program programie
    programu wydawnictwo wydawnictwie wydawnictwa klub klubie klubu zespół zespołu fundacja fundacji fundację stowarzyszenie stowarzyszenia spółka spółki firma firmy firmie restauracja restauracji hotel hotelu kino kinie teatr teatrze
    projekt projektu akcja akcji akcję operacja operacji statek statku kuter prom magazyn magazynie dziennik dziennika dzienniku tygodnik tygodnika tygodnikowi dziennikowi portal portalu festiwal festiwalu konkurs konkursu nagroda nagrody
    sklep sklepu kawiarnia kawiarni osiedle osiedlu ulica szkoła kopalnia kopalni wystawa wystawy wystawie`,
  ),
  nameJoiners: words('von van de'),
  dashes: true,
  inverts: true,
  dropsPronouns: true,
  bareDefinite: true,
  baseForms: casesOf(words(OFFICES), inCases),
  placeEnds: /(?:[^łnrch]y|[^kc]i|owa|awia|nia|[^sd]k[ai]ej|usa)$/u,
  housed: words('w we z ze'),
  finite: /^\p{Ll}{3,}(?:[iyą]ł[aoy]?|[ae]ł[aoy]|ęł[aoy]|[iay]li|eli|uje|ują)$/u,
  verbGenders: [
    [/(?:ła)$/u, 'she'],
    [/(?:li|ły|ją|zą|dzą|szą|ią|amy|śmy)$/u, 'they'],
    [/ł$/u, 'he'],
  ],
})
