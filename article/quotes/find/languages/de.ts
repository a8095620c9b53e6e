import { regularVerbs } from './de-verbs.ts'
import { byGender, otherNames, phrases, speechLanguage, words } from './language.ts'

/** Adverbs and auxiliaries; at the head of a sentence their capital makes them no names. */
const HELPERS =
  words(`auch dann später am nun noch dazu so hat haben hatte sei ist wird wurde gestern heute nach sich weiter außerdem zudem dabei daraufhin
    schließlich aber jedoch bereits zuvor gegenüber unter anderem kürzlich abschließend lachend anschließend wiederum ebenfalls damals einmal etwa uns ihm ihr ihnen montag dienstag mittwoch donnerstag freitag samstag sonntag abend morgen mittag über dort hier bei denn`)

/** German: all nouns begin with a capital, the subject often follows its verb, marks are „…“ or »…«. */
export const german = speechLanguage({
  verbs: new Set([
    ...regularVerbs,
    ...words(`sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten meinen gemeint betonte betont betonten betonen
    berichtete berichtet berichteten berichten ergänzte ergänzt ergänzten fügte fügt fügten antwortete antwortet antworteten entgegnete
    entgegnet erwiderte erwidert fragte fragt fragten rief ruft riefen warnte warnt warnten gewarnt kritisierte kritisiert kritisierten
    forderte fordert forderten gefordert teilte teilt teilten mitgeteilt schrieb schreibt schrieben geschrieben erzählte erzählt erzählten
    behauptete behauptet behaupteten versicherte versichert versicherten bestätigte bestätigt bestätigten dementierte dementiert
    verkündete verkündet kündigte kündigt angekündigt äußerte äußert äußerten geäußert sprach spricht sprachen gesprochen nannte nennt nannten
    nennen genannt bezeichnete bezeichnet bezeichneten beschrieb beschreibt beschrieben lobte lobt lobten beklagte beklagt beklagten
    begründete begründet mahnte mahnt mahnten urteilte urteilt urteilten spottete spottet scherzte scherzt gestand gesteht gab gibt
    räumte räumt resümierte resümiert bilanzierte bilanziert erinnerte erinnert unterstrich unterstreicht verteidigte verteidigt
    wiederholte wiederholt zitierte zitiert stellte stellt hieß heißt lautet lautete findet fand fanden glaubt glaubte hofft hoffte
    freute freut bedauerte bedauert konterte kontert legte wetterte wettert schimpfte schimpft flüsterte raunte brüllte schrie klagte
    klagt vermutete vermutet befand kommentierte kommentiert versprach verspricht drohte droht appellierte appelliert argumentierte
    argumentiert sprachen wies weist verwies verweist hob hebt führte führt bekräftigte bekräftigt präzisierte präzisiert
    schilderte schildert schwärmte schwärmt jubelte jubelt ärgerte verriet verrät twitterte witzelte merkte merkt monierte moniert
    bittet bat baten zollt zollte veranschaulicht veranschaulichte plädierte plädiert prophezeite rügte rügt ließ lässt betitelte tadelte wirft warf sah sieht wiesen zeigte zeigt zeigten`),
  ]),
  weak: words(
    'gab gibt hieß heißt stellte stellt legte findet fand fanden glaubt glaubte hofft hoffte freute freut ließ lässt hob hebt führte führt wies weist wiesen zeigte zeigt zeigten sah sieht fügte fügt wirft warf räumte räumt lautet lautete meinen sagen',
  ),
  judging: words(
    'nannte nennt nannten bezeichnete bezeichnet bezeichneten beschrieb beschreibt lobte kritisierte kritisiert sprach spricht genannt warnte wirft warf wies weist wiesen zeigte zeigt zeigten',
  ),
  pronouns: byGender({ he: 'er', she: 'sie', it: 'es', i: 'ich wir', any: 'dieser diese' }),
  agents: words('von'),
  definite: words('der die das den dem des jener jene dieser diese dieses'),
  indefinite: words('ein eine einer einem einen eines viele einige mehrere zwei drei vier fünf kein keine'),
  articleGenders: byGender({ he: 'der ein dieser', she: 'die eine' }),
  articles: words('der die das den dem des ein eine einer einem einen eines'),
  possessives: byGender({
    he: 'sein seine seiner seinem seinen',
    she: 'ihr ihre ihrer ihrem ihren',
    i: 'mein meine unser unsere',
  }),
  accordingTo: phrases(
    'nach @ worten | nach @ angaben | nach @ ansicht | nach @ meinung | laut | nach angaben | nach ansicht | nach meinung | nach den worten | nach worten | so | zufolge | aus sicht | in den worten | nach auffassung | nach einschätzung | heißt es in | heißt es im | heißt es aus | heißt es bei | heißt es von | heißt es seitens | hieß es in | hieß es im | hieß es aus | hieß es bei | hieß es von | hieß es seitens',
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
  titles:
    words(`herr frau dr prof professor professorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin kanzler kanzlerin
    bundeskanzler bundeskanzlerin präsident präsidentin sprecher sprecherin trainer trainerin chef chefin leiter leiterin direktor direktorin
    vertreter vertreterin vorsitzender vorsitzende vorsitzenden anwalt anwältin richter richterin rentner rentnerin experte expertin abgeordneter abgeordnete
    politiker politikerin senator senatorin stadtrat stadträtin kommissar kommissarin polizist polizistin autor autorin schauspieler
    schauspielerin regisseur regisseurin forscher forscherin arzt ärztin lehrer lehrerin bäcker bäckerin landrat landrätin geschäftsführer
    geschäftsführerin zeuge zeugin nachbar nachbarin kapitän stürmer torwart torhüter verteidiger mittelfeldspieler ökonom ökonomin historiker
    historikerin student studentin schüler schülerin unternehmer unternehmerin besitzer besitzerin betreiber betreiberin vater mutter sohn tochter
    bruder schwester könig königin papst bischof pfarrer pfarrerin general oberst staatsanwalt staatsanwältin verteidigerin mitarbeiter mitarbeiterin
    gründer gründerin mann frau freund freundin kollege kollegin amtsinhaber amtsinhaberin übungsleiter chefcoach coach torjäger angreifer jurist juristin mediziner medizinerin wissenschaftler wissenschaftlerin künstler künstlerin musiker musikerin landwirt landwirtin beigeordneter beigeordnete dezernent dezernentin feuerwehrmann wehrführer anwohner anwohnerin`),
  offices: otherNames(
    `oberbürgermeister: bürgermeister rathauschef stadtchef | bürgermeister: rathauschef stadtchef ortschef | oberbürgermeisterin: bürgermeisterin rathauschefin
    | bürgermeisterin: rathauschefin stadtchefin | trainer: coach chefcoach übungsleiter cheftrainer | coach: trainer | torwart: keeper schlussmann torhüter
    | stürmer: angreifer torjäger | minister: ressortchef politiker | ministerpräsident: regierungschef landeschef | kanzler: regierungschef
    | professor: forscher wissenschaftler | anwalt: verteidiger jurist | staatsanwalt: ankläger | geschäftsführer: chef | vorsitzender: chef | vorsitzende: chefin
    | polizist: beamter | arzt: mediziner | ärztin: medizinerin
    | schauspieler: darsteller mime | schauspielerin: darstellerin | sänger: musiker | sängerin: musikerin | verteidiger: innenverteidiger | landwirt: bauer
    | gdl-chef: gewerkschaftschef gewerkschafter | gewerkschaftschef: gewerkschafter`,
  ),
  titleEnds: [
    'sprecher',
    'sprecherin',
    'minister',
    'ministerin',
    'meister',
    'meisterin',
    'chef',
    'chefin',
    'leiter',
    'leiterin',
    'vorsitzende',
    'vorsitzender',
    'präsident',
    'präsidentin',
    'direktor',
    'direktorin',
    'trainer',
    'trainerin',
    'anwalt',
    'anwältin',
    'experte',
    'expertin',
    'politiker',
    'politikerin',
    'führer',
    'führerin',
    'forscher',
    'forscherin',
    'richter',
    'richterin',
    'inhaber',
    'inhaberin',
    'besitzer',
    'besitzerin',
    'kanzler',
    'kanzlerin',
    'sekretär',
    'sekretärin',
    'händler',
    'händlerin',
    'beauftragte',
    'beauftragter',
    'abgeordnete',
    'abgeordneter',
    'rätin',
    'lehrer',
    'lehrerin',
    'ärztin',
    'arzt',
    'wissenschaftler',
    'wissenschaftlerin',
    'spieler',
    'spielerin',
    'manager',
    'managerin',
    'redakteur',
    'redakteurin',
    'bauer',
    'bäuerin',
    'wirt',
    'wirtin',
    'fahrer',
    'fahrerin',
    'kapitän',
    'stürmer',
    'torhüter',
    'beamter',
    'beamtin',
    'jähriger',
    'jährige',
  ],
  bodies:
    words(`polizei feuerwehr stadt verwaltung behörde ministerium regierung opposition partei fraktion unternehmen konzern firma verband gewerkschaft gericht
    staatsanwaltschaft universität klinik krankenhaus bank verein initiative bündnis kommission kirche experten kritiker anwohner zeugen
    demonstranten forscher wissenschaftler ärzte eltern schüler behörden bericht studie mitteilung erklärung schreiben urteil bahn armee zeitung hafenbehörde`),
  women: words('frau mutter tochter schwester oma tante witwe nachbarin sprecherin'),
  men: words('herr mann vater sohn bruder opa onkel witwer nachbar sprecher'),
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
  anaphors: words(
    'bürgermeister bürgermeisterin oberbürgermeister rathauschef minister ministerin ministerpräsident kanzler präsident sprecher sprecherin vorsitzende vorsitzender chef chefin leiter leiterin anwalt anwältin richter richterin geschäftsführer landrat professor professorin experte expertin forscher forscherin keeper angreifer torjäger mann frau trainer trainerin stürmer kapitän torwart torhüter verteidiger schauspieler schauspielerin politiker politikerin autor autorin rentner rentnerin schüler schülerin mutter vater coach sänger sängerin unternehmer unternehmerin italiener italienerin spanier spanierin franzose französin brasilianer österreicher österreicherin schweizer schweizerin niederländer niederländerin holländer engländer portugiese kroate däne schwede norweger pole türke amerikaner amerikanerin japaner belgier argentinier schotte ire tscheche ungar russe ukrainer innenverteidiger außenverteidiger mittelfeldmann schlussmann linksaußen rechtsaußen sportdirektor sportvorstand manager übungsleiter chefcoach cheftrainer amtsinhaber amtsinhaberin gemeindeoberhaupt stadtoberhaupt ortschef kommunalpolitiker abgeordnete abgeordneter parlamentarier liberale grüne sozialdemokrat christdemokrat jurist juristin mediziner medizinerin ökonom ökonomin wissenschaftler wissenschaftlerin historiker historikerin regisseur regisseurin künstler künstlerin musiker musikerin landwirt landwirtin',
  ),
  notNames: new Set([
    ...HELPERS,
    ...words(`der die das den dem des ein eine einer er sie es wir ich ihr sein seine ihre und aber oder doch denn wenn als während nach vor am im in an auf aus
    bei mit von vom zu zum zur für gegen ohne durch seit bis wegen trotz laut so auch dann nun noch schon gestern heute morgen montag dienstag
    mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
    anders ganz besonders was wer wie wo warum wann viele einige mehrere alle keine niemand jeder zwei drei vier fünf dabei dazu zudem außerdem allerdings jedoch
    dennoch deshalb damit darum inzwischen zuvor später danach unter über um dieser diese dieses das da hier dort`),
  ]),
  scare: words(
    'sogenannte sogenannten sogenannter sogenanntes vermeintliche vermeintlichen titel namens motto stichwort',
  ),
  works: words(
    'film buch roman lied song album serie stück titel motto begriff wort slogan zeitung magazin aufschrift schild spitznamen oper podcast ausstellung plakat transparent',
  ),
  nameJoiners: words('von van der zu den de da'),
  dashes: false,
  inverts: true,
  capitalNouns: true,
  reporting: words(
    'sei seien habe hätten werde könne müsse solle wolle dürfe möge gebe gehe stehe komme mache lasse liege bleibe brauche wisse sehe nehme halte finde laufe führe zeige bringe setze steuere versuche bedeute betreffe fehle gehöre handele handle drohe sorge dürften',
  ),
  participles: words(
    'gesprochen bezeichnet genannt beschrieben kritisiert gerügt gewarnt erklärt gesagt betont geschrieben gelobt gewürdigt beklagt gefordert bemängelt eingeräumt vorgeworfen verurteilt abgetan charakterisiert tituliert verspottet gewertet eingestuft angeprangert moniert geschimpft gerufen geäußert',
  ),
  genitives: words('des der eines einer'),
  pointingBack: phrases(
    'so | das | dies | mit diesen worten | so lautete das urteil von | so das urteil von',
  ),
})
