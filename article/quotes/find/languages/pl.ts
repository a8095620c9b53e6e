import { byGender, phrases, speechLanguage, words } from './language.ts'

/** Polish: „…”, often followed by a dash before the tag; dialogue begins with a dash. */
export const polish = speechLanguage({
  inflects: true,
  verbs:
    words(`powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła stwierdzili twierdzi twierdzą dodał dodała dodali dodaje podkreślił podkreśliła podkreśla
    zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczyła tłumaczy ocenił oceniła ocenia odpowiedział odpowiedziała odpowiada
    zapytał zapytała pyta napisał napisała napisali pisze zapewnił zapewniła zapewnia zapowiedział zapowiedziała przyznał przyznała przyznaje
    ostrzegł ostrzegła ostrzega skomentował skomentowała komentuje nazwał nazwała nazwali nazywa określił określiła określa skrytykował
    skrytykowała opisał opisała opisuje poinformował poinformowała poinformowali informuje oświadczył oświadczyła przekonuje przekonywał uważa uważają
    wspomina wspominał wspominała opowiada opowiadał opowiadała zauważył zauważyła zauważa przypomniał przypomniała krzyknął krzyknęła
    szepnął szepnęła zażartował zażartowała żartuje obiecał obiecała podsumował podsumowała wskazał wskazała wskazuje potwierdził potwierdziła
    zaprzeczył zaprzeczyła apeluje zaapelował zaapelowała argumentował relacjonuje relacjonował śmieje uśmiecha rzekł rzekła rzucił oznajmił oznajmiła alarmuje`),
  weak: words('śmieje uśmiecha rzucił'),
  judging: words('nazwał nazwała nazwali nazywa określił określiła określa skrytykował opisał ocenił'),
  pronouns: byGender({ he: 'on', she: 'ona', they: 'oni one', i: 'ja my' }),
  definite: words('ten ta to ci te'),
  indefinite: words('jeden jedna jedno niektórzy wielu kilku dwa dwie trzy kilka'),
  possessives: byGender({ he: 'jego', she: 'jej', they: 'ich', i: 'mój moja nasz' }),
  accordingTo: phrases('według | zdaniem | jak | w opinii | słowami | w ocenie'),
  helpers: words(
    'także również potem później też już jeszcze dziś wczoraj jednak wówczas w rozmowie z się nam mu poniedziałek wtorek środę czwartek piątek sobotę niedzielę następnie',
  ),
  relatives: words('który która które którzy co gdzie'),
  conjunctions: words('i a ale lub podczas gdy ponieważ chociaż jak jeśli że'),
  joiners: words('z ze od dla do'),
  stops: words(
    'i a ale lub podczas gdy ponieważ chociaż jak jeśli że w we na o po przed przez bez pod nad między za u który która które jest są był była były będzie nie także też już on ona oni ja my się poniedziałek wtorek środę czwartek piątek sobotę niedzielę dziś wczoraj jutro',
  ),
  titles: words(
    'pan pani dr prof profesor burmistrz prezydent premier minister poseł posłanka senator wojewoda radny radna przewodniczący przewodnicząca rzecznik rzeczniczka dyrektor dyrektorka prezes szef szefowa sekretarz adwokat sędzia prokurator generał pułkownik komendant trener kapitan napastnik obrońca bramkarz pomocnik pisarz pisarka aktor aktorka piosenkarz reżyser naukowiec ekonomista historyk lekarz lekarka nauczyciel nauczycielka piekarz właściciel właścicielka mieszkaniec mieszkanka sąsiad sąsiadka emeryt emerytka król królowa papież biskup ksiądz lider liderka prasowy prasowa miasta skarbnik',
  ),
  bodies: words(
    'policja ministerstwo rząd opozycja partia firma spółka związek stowarzyszenie sąd prokuratura uniwersytet szpital bank komisja rada wojsko kościół straż mieszkańcy eksperci świadkowie protestujący naukowcy lekarze rodzice raport urząd',
  ),
  women: words('kobieta matka córka siostra żona pani'),
  men: words('mężczyzna ojciec syn brat mąż pan'),
  anaphors: words(
    'mężczyzna kobieta napastnik obrońca bramkarz kapitan trener aktor aktorka polityk piłkarz',
  ),
  notNames: words(
    'w we na o po przed przez bez pod nad między za u z ze od dla do i a ale lub podczas gdy ponieważ chociaż jak jeśli że on ona oni one ja my ten ta to ci te jego jej ich także też już jeszcze dziś wczoraj jutro nie tak wszyscy nikt jeden dwa trzy wielu kilku poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień według zdaniem',
  ),
  scare: words('zwany zwana zwane zwanych zwaną tzw nazywany nazywana pt'),
  works: words(
    'film filmie książka książce powieść piosenka album serial spektakl gazeta słowo hasło hasłem termin tytuł',
  ),
  nameJoiners: words('von van de'),
  dashes: true,
  inverts: true,
})
