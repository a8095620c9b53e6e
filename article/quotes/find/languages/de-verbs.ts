import { words } from './language.ts'

/** Stems of weak verbs of saying, thinking aloud and judging. */
const REGULAR = `analysier animier appellier ärger argumentier artikulier attestier ätz bedank bedauer befürcht begeister begründ begrüß behaupt bejah bekräftig beklag bemängel bemerk
  beruhig beschuldig beschwer beschwör bestätig beteuer beton bewerb bezeug bezweifel bilanzier brumm brüll dementier deut diagnostizier diktier donner dozier dräng droh empör entgegn entrüst entschuldig ergänz ereifer
  erinner erklär erkundig erläuter ermahn erwider erzähl fauch fluch flunker flüster flöt folger forder formulier fabulier frag freu frohlock frotzel gestikulier gift gratulier grins groll grummel hader hauch höhn jammer jubel kalauer kläff
  klag knurr kommentier konstatier konter konzedier korrigier kreisch krächz krakeel kritisier lach lächel lamentier läster lob lüg maul mein moser motz murmel murr mutmaß mokier monier näsel negier nörgel notier nuschel ort orakel beharr poch
  parier philosophier pöbel plapper plauder plädier polter prahl präzisier predig prognostizier prophezei protestier prust quittier raun räsonier rechtfertig referier rekapitulier reklamier relativier replizier resümier rüg sag schätz scherz
  schilder schimpf schluchz schmunzel schnarr schnaub schnauz schwadronier schwärm schwindel seufz signalisier sinnier skandier sorg spekulier spott stammel staun stichel stöhn stotter strahl stutz summier tadel titel taxier tob trauer triumphier trotz
  tröst twitter unk unterstell urteil verdeutlich verkünd verlang vernein verlautbar vermeld vermut versicher verteidig verurteil verwahr wähn warn wehr weiger wetter wimmer wink wisper witzel wünsch wunder wüt zeter zisch zitier zürn zweifel
  kündig mahn vermiss fürcht hoff glaub wert bewert betracht eracht`

/** The third persons a reporter uses: "betont", "betonte", "betonten"; after d, t and the like an e goes between. */
function forms(stem: string): string[] {
  const link = /[dt]$|[^aeiouäöülrh]n$/u.test(stem) ? 'e' : ''
  return ['t', 'te', 'ten'].map(ending => `${stem}${link}${ending}`)
}

/** Every regular form of a German verb that may report speech. */
export const regularVerbs = new Set([...words(REGULAR)].flatMap(forms))

/** Their plural, which is the infinitive too and so speaks only beside its words: "befürchten". */
export const regularPlurals = [...words(REGULAR)].map(
  stem => `${stem}${/(?:e[lr])$/u.test(stem) ? 'n' : 'en'}`,
)

/** Strong and other verbs of speech, their plurals and participles. */
export const OTHER_VERBS =
  words(`sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären meinte meint meinten meinen gemeint betonte betont betonten betonen
    berichtete berichtet berichteten berichten ergänzte ergänzt ergänzten fügte fügt fügten antwortete antwortet antworteten antworten entgegnete
    entgegnet erwiderte erwidert fragte fragt fragten fragen rief ruft riefen rufen warnte warnt warnten warnen gewarnt kritisierte kritisiert kritisierten kritisieren
    forderte fordert forderten fordern gefordert teilte teilt teilten mitgeteilt schrieb schreibt schrieben schreiben geschrieben erzählte erzählt erzählten erzählen
    behauptete behauptet behaupteten behaupten versicherte versichert versicherten bestätigte bestätigt bestätigten bestätigen dementierte dementiert
    verkündete verkündet kündigte kündigt kündigten kündigen angekündigt äußerte äußert äußerten äußern geäußert sprach spricht sprachen sprechen gesprochen nannte nennt nannten
    nennen genannt bezeichnete bezeichnet bezeichneten bezeichnen beschrieb beschreibt beschrieben beschreiben lobte lobt lobten loben beklagte beklagt beklagten beklagen
    begründete begründet mahnte mahnt mahnten urteilte urteilt urteilten spottete spottet scherzte scherzt gestand gesteht gestehen gab gibt gaben geben
    räumte räumt räumten resümierte resümiert bilanzierte bilanziert erinnerte erinnert unterstrich unterstreicht verteidigte verteidigt
    wiederholte wiederholt zitierte zitiert stellte stellt stellten hieß heißt lautet lautete findet fand fanden finden glaubt glaubte hofft hoffte
    freute freut bedauerte bedauert konterte kontert legte wetterte wettert schimpfte schimpft flüsterte raunte brüllte schrie schreit schrien klagte
    klagt vermutete vermutet befand befindet kommentierte kommentiert versprach verspricht versprachen drohte droht appellierte appelliert argumentierte
    argumentiert wies weist verwies verweist verwiesen hob hebt hoben führte führt führten bekräftigte bekräftigt präzisierte präzisiert
    schilderte schildert schwärmte schwärmt jubelte jubelt ärgerte verriet verrät twitterte witzelte merkte merkt merkten monierte moniert
    bittet bat baten zollt zollte veranschaulicht veranschaulichte plädierte plädiert prophezeite rügte rügt ließ lässt ließen betitelte tadelte wirft warf warfen sah sieht sahen wiesen zeigte zeigt zeigten
    gab gibt gestand bekannte bekennt beschied bescheidet besagt besagte empfiehlt empfahl empfahlen entfuhr entfährt erwog hielt hält hielten halten pflichtete pflichtet widersprach widerspricht widersprachen
    schob schiebt schwor schwört schwören sang singt sangen stritt bestritt bestreitet bestritten unterbrach vertrat vertritt verbat verlas verwahrte vorwarf weiß wusste wussten
    wissen bemerkt empört rät riet rieten raten schloss schließt setzte setzt rechnete rechnet tat tut tönte tönt trat tritt prangerte prangert
    posaunte verhehlte verschwieg zog zieht spielte postete postet postete kritzelte mailte tippte simste brachte bringt
    empfindet empfand empfanden einstuft stufte stuft stuften wertet wertete werteten bewertet bewertete hadert haderte denkt dachte dachten ahnt ahnte fürchtet fürchtete
    bedankt bedankte entschuldigt entschuldigte beschwert beschwerte
    versprochen eingeräumt vorgeworfen zugegeben hinzugefügt zugesagt verwiesen hingewiesen vorgeschlagen klargestellt festgestellt eingestanden zurückgewiesen geantwortet gerufen geschworen dargelegt angemahnt
    angedeutet geraten gedroht geklagt geschimpft gewettert gescherzt gewarnt gehofft geglaubt gedacht gefürchtet`)

/** Verbs among them that speak only right beside their words. */
export const WEAK_VERBS = words(
  `gab gibt gaben geben hieß heißt stellte stellt stellten legte findet fand fanden finden glaubt glaubte hofft hoffte freute freut ließ lässt ließen hob hebt hoben führte führt führten wies weist wiesen zeigte zeigt zeigten sah sieht sahen fügte fügt fügten
   wirft warf räumte räumt räumten lautet lautete meinen sagen hielt hält hielten halten schob schiebt weiß wusste wussten wissen rät riet rieten schloss schließt setzte setzt rechnete rechnet tat tut trat tritt zog zieht spielte brachte bringt
   teilte teilt teilten kündigte kündigt kündigten empfindet empfand empfanden stufte stuft wertet wertete bewertet bewertete lacht lachte lachten lächelt lächelte grinst grinste strahlt strahlte winkt winkte deutet deutete sorgt sorgte trauert trauerte
   wehrt wehrte trotzt trotzte wünscht wünschte denkt dachte dachten ahnt ahnte fürchtet fürchtete schreit finden tönt tönte weigert weigerte hauchte deuten dringt drängt drängte droht drohte drohten unterbrach vertrat vertritt besagt singt sang sangen befindet
   folgert bewirbt lüg lügt log notiert notierte beruhigt beruhigte schätzt schätzte schätzten verlangt begrüßt betrachtet betrachtete begeistert begeisterte wundert wunderte offenbart stutzt bedankt bedankte beschwert beschwerte animiert animierte artikuliert verrät verriet tröstet tröstete stritt`,
)

/** Verbs of judging that take a fragment. */
export const JUDGING_VERBS = words(
  `lehnt lehnte lehnten beschimpfte beschimpft beleidigte kanzelte brandmarkte verhöhnte feierte feiert pries preist rühmte rühmt verspottete diffamierte verunglimpfte beurteilte beurteilt erlebte erlebt erachtet erachtete deutete findet fand fanden finden
   schwärmt schwärmte schwärmten nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen beschrieb beschreibt beschrieben lobte lobt lobten kritisierte kritisiert kritisierten sprach spricht sprachen genannt warnte warnt wirft warf warfen
   wies weist wiesen zeigte zeigt zeigten hält hielt hielten sieht sah sahen empfindet empfand empfanden wertet wertete werteten bewertet bewertete stufte stuft betrachtet betrachtete verurteilte verurteilt geißelte geißelt rügte rügt tadelte
   attestierte attestiert bescheinigte bescheinigt würdigte würdigt begrüßte begrüßt charakterisierte charakterisiert tituliert titulierte`,
)

/** Forms that only reported speech has: third persons of the first subjunctive, and of the second where the first looks like the indicative. */
export const REPORTING = words(
  `sei seien habe hätten werde könne müsse solle wolle dürfe möge gebe gehe stehe komme mache lasse liege bleibe brauche wisse sehe nehme halte finde laufe führe zeige bringe setze steuere versuche
  bedeute betreffe fehle gehöre handele handle drohe sorge dürften betreibe erwarte hoffe glaube fordere arbeite baue beginne beruhe bestehe bekomme bereite besitze betrage beweise biete bilde bitte breche diene
  entspreche entstehe entscheide enthalte erhalte erfolge ergebe erfordere erfülle erlaube erreiche ermögliche existiere fahre falle fange fließe folge funktioniere fühle fürchte gefalle gelte gelinge genieße
  genüge geschehe gewinne gelange gerate greife heiße helfe hänge höre interessiere kenne klinge koste kämpfe kümmere lebe leide leiste lerne lehne lohne löse mangele mische müssten nutze passe plane prüfe rechne
  rede reiche reagiere richte rücke rufe sage schade schaffe scheine schließe schreibe schütze seien sinke sitze spiele spreche spüre starte steige stelle stimme stoße suche teile trage treffe trete tue
  unterstütze verdiene verfolge verfüge vergesse verhalte verhindere verliere vermisse versage verspreche verstehe verstoße vertrete verursache verzichte wachse warte wehre weise werbe wirke wohne wünsche zahle ziehe
  zeichne zerstöre zwinge überlege übernehme schneide belaste gefährde missachte blockiere profitiere akzeptiere kritisiere riskiere ignoriere gehe ende könnten`,
)

/** Participles of speech that close a clause. */
export const PARTICIPLES = words(
  `gesprochen bezeichnet genannt beschrieben kritisiert gerügt gewarnt erklärt gesagt betont geschrieben gelobt gewürdigt beklagt gefordert bemängelt eingeräumt vorgeworfen verurteilt abgetan charakterisiert
  tituliert verspottet gewertet eingestuft angeprangert moniert geschimpft gerufen geäußert angekündigt versprochen mitgeteilt berichtet behauptet gemeint erzählt bestätigt versichert zugesagt verlangt verkündet gemahnt
  attestiert bescheinigt bewertet empfunden gesehen bedauert zurückgewiesen abgelehnt begrüßt begründet gemeldet geschildert beteuert entgegnet erwidert geantwortet gefragt ergänzt hinzugefügt dargestellt unterstellt zugegeben
  beschimpft beleidigt gebrandmarkt verhöhnt verunglimpft gepriesen gerühmt gescholten betitelt diffamiert bejubelt gefordert befürchtet verkauft beworben angepriesen gestanden angedroht gedroht verteidigt gefeiert beschworen geklagt getwittert gepostet zitiert formuliert verwiesen hingewiesen`,
)

/** Separable verbs in one word, as they close a subordinate clause: "wie die Polizei mitteilte". */
export const CLOSING_VERBS = new Set(
  [
    ...words(
      'mitteil hinzufüg ankündig einräum klarstell feststell darleg nachleg anmerk ausführ vorrechn aufzähl anmahn nachhak vorstell darstell zustimm richtigstell bekanntmach deutlichmach zusammenfass anpranger dazufüg durchblick ausricht beklag',
    ),
  ]
    .flatMap(stem => forms(stem))
    .concat([
      ...words(
        'zugab zugibt angab angibt bekanntgab bekanntgibt hervorhob hervorhebt vorwarf vorwirft hinwies hinweist zurückwies zurückweist nahelegte aussagte aussagt zusagte voraussagte vorschlug vorschlägt anführte ausdrückte ausdrückt umschrieb',
      ),
    ]),
)
