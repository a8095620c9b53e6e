import { byGender, phrases, speechLanguage, words } from './language.ts'

/** Dutch: ‘…’, “…” or „…”, the subject often behind its verb. */
export const dutch = speechLanguage({
  verbs:
    words(`zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden aldus vertelde vertelt vertelden verteld stelde stelt stelden meldde meldt meldden voegde voegt antwoordde
    antwoordt vroeg vraagt vroegen riep roept riepen waarschuwde waarschuwt waarschuwden benadrukte benadrukt noemde noemt noemden noemen genoemd omschreef omschrijft
    beschreef schreef schrijft schreven vond vindt vonden denkt dacht meent meende beweerde beweert bevestigde bevestigt ontkende ontkent erkende erkent
    gaf geeft concludeerde concludeert legde legt lichtte licht reageerde reageert reageerden besloot besluit vervolgde vervolgt herhaalde
    beloofde belooft klaagde klaagt grapte grapt lachte lacht fluisterde schreeuwde kritiseerde bekritiseerde sprak spreekt spraken oordeelde
    oordeelt betoogde betoogt pleitte pleit hoopt hoopte weet herinnert herinnerde liet laat luidt luidde twitterde verzuchtte verzucht`),
  weak: words(
    'vond vindt vonden denkt dacht gaf geeft legde legt lichtte licht besloot besluit lachte lacht hoopt hoopte weet liet laat stelde stelt voegde voegt',
  ),
  judging: words('noemde noemt noemden genoemd omschreef omschrijft beschreef vond vindt sprak spreekt'),
  pronouns: byGender({ he: 'hij', she: 'zij ze', it: 'het', i: 'ik wij we' }),
  definite: words('de het deze dit die dat'),
  indefinite: words('een veel enkele meerdere twee drie vier vijf geen'),
  articles: words('de het een'),
  possessives: byGender({ he: 'zijn', she: 'haar', they: 'hun', i: 'mijn ons onze' }),
  accordingTo: phrases('volgens | aldus | in de woorden van | naar eigen zeggen van'),
  helpers: words(
    'ook toen later nog daarna eerder vandaag gisteren heeft hebben had is werd zich maar dan al er wel vervolgens zondag maandag dinsdag woensdag donderdag vrijdag zaterdag tegen',
  ),
  relatives: words('die dat wie waar'),
  conjunctions: words('en maar of terwijl toen omdat want als dat dus'),
  joiners: words('van voor uit bij op in'),
  looseJoiners: words('bij op in uit'),
  agents: words('door'),
  stops: words(
    'gaat gaan komt komen zal zullen blijft moeten mogen wil willen hebben en maar of terwijl toen omdat want als dus is zijn was waren heeft hebben had wordt werd kan moet niet ook dan nog vandaag gisteren morgen na over onder tegen zonder door sinds tot tijdens met aan om te hij zij ze ik wij we zich maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ),
  titles: words(
    'dhr meneer mevrouw mevr dr prof professor burgemeester wethouder minister premier president staatssecretaris kamerlid voorzitter woordvoerder woordvoerster directeur directrice hoofd trainer coach aanvoerder spits verdediger keeper middenvelder advocaat rechter officier schrijver schrijfster acteur actrice zanger zangeres onderzoeker econoom historicus arts leraar lerares bakker eigenaar eigenares bewoner bewoonster buurman buurvrouw koning koningin paus bisschop generaal politicus fractievoorzitter partijleider',
  ),
  titleEnds: [
    'woordvoerder',
    'woordvoerster',
    'minister',
    'voorzitter',
    'directeur',
    'leider',
    'meester',
    'trainer',
    'onderzoeker',
    'eigenaar',
  ],
  bodies: words(
    'politie gemeente ministerie kabinet regering oppositie partij bedrijf vakbond vereniging rechtbank universiteit ziekenhuis bank commissie raad leger kerk brandweer bewoners deskundigen getuigen betogers onderzoekers artsen ouders rapport verklaring om',
  ),
  women: words('vrouw moeder dochter zus mevrouw buurvrouw'),
  men: words('man vader zoon broer meneer buurman'),
  anaphors: words(
    'man vrouw spits verdediger keeper aanvoerder trainer coach acteur actrice zanger zangeres schrijver',
  ),
  notNames: words(
    'de het een en maar of terwijl toen omdat want als dat dus hij zij ze ik wij we zijn haar hun in op aan van voor met bij uit na over onder tegen zonder door sinds tot tijdens volgens deze dit die ook dan nog niet vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december alle veel twee drie wie wat waar er daar hier aldus',
  ),
  scare: words('zogenoemde zogenaamde genaamd bijgenaamd getiteld'),
  works: words(
    'film boek roman lied album serie stuk titel woord term slogan motto krant spandoek programma',
  ),
  nameJoiners: words('van de der den het ter ten'),
  inverts: true,
})
