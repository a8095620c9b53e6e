import { otherNames, words } from './language.ts'

const list = (text: string): string[] => [...words(text)]

/** Offices, trades and roles that stand before a name or mean its bearer. */
export const TITLES =
  words(`herr frau dr prof professor professorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin kanzler kanzlerin
    bundeskanzler bundeskanzlerin präsident präsidentin sprecher sprecherin trainer trainerin chef chefin leiter leiterin direktor direktorin
    vertreter vertreterin vorsitzender vorsitzende vorsitzenden anwalt anwältin richter richterin rentner rentnerin experte expertin abgeordneter abgeordnete
    politiker politikerin senator senatorin stadtrat stadträtin kommissar kommissarin polizist polizistin autor autorin schauspieler
    schauspielerin regisseur regisseurin forscher forscherin arzt ärztin lehrer lehrerin bäcker bäckerin landrat landrätin geschäftsführer
    geschäftsführerin zeuge zeugin nachbar nachbarin kapitän stürmer torwart torhüter verteidiger mittelfeldspieler ökonom ökonomin historiker
    historikerin student studentin schüler schülerin unternehmer unternehmerin besitzer besitzerin betreiber betreiberin vater mutter sohn tochter
    bruder schwester könig königin papst bischof pfarrer pfarrerin general oberst staatsanwalt staatsanwältin verteidigerin mitarbeiter mitarbeiterin
    gründer gründerin mann frau freund freundin kollege kollegin amtsinhaber amtsinhaberin übungsleiter chefcoach coach torjäger angreifer jurist juristin mediziner
    medizinerin wissenschaftler wissenschaftlerin künstler künstlerin musiker musikerin landwirt landwirtin beigeordneter beigeordnete dezernent dezernentin
    feuerwehrmann wehrführer anwohner anwohnerin
    angeklagter angeklagte beschuldigter beschuldigte betroffener betroffene verletzter verletzte geschädigter geschädigte sachverständiger sachverständige
    beamter beamte beamtin angestellter angestellte vorstand vorständin vize stellvertreter stellvertreterin nachfolger nachfolgerin vorgänger vorgängerin
    moderator moderatorin journalist journalistin reporter reporterin fotograf fotografin verleger verlegerin schriftsteller schriftstellerin intendant intendantin
    dirigent dirigentin pianist pianistin komponist komponistin sänger sängerin tänzer tänzerin kurator kuratorin architekt architektin ingenieur ingenieurin
    planer planerin förster försterin jäger jägerin bauer bäuerin winzer winzerin gastwirt gastwirtin wirt wirtin koch köchin händler händlerin verkäufer verkäuferin
    handwerker handwerkerin unternehmerpaar investor investorin makler maklerin berater beraterin gutachter gutachterin ermittler ermittlerin
    rektor rektorin schulleiter schulleiterin erzieher erzieherin pädagoge pädagogin psychologe psychologin therapeut therapeutin pfleger pflegerin hebamme apotheker apothekerin
    biologe biologin soziologe soziologin politologe politologin virologe virologin physiker physikerin chemiker chemikerin meteorologe meteorologin klimaforscher klimaforscherin
    soldat soldatin offizier offizierin kommandant kommandantin pilot pilotin kapitänin fahrer fahrerin busfahrer lokführer lokführerin
    mieter mieterin vermieter vermieterin kunde kundin gast besucher besucherin teilnehmer teilnehmerin bewohner bewohnerin bürger bürgerin
    helfer helferin retter sanitäter sanitäterin notarzt notärztin einsatzleiter einsatzleiterin
    obmann obfrau klubobmann klubobfrau landeshauptmann landeshauptfrau landesrat landesrätin bundesrat bundesrätin nationalrat nationalrätin ständerat ständerätin
    regierungsrat regierungsrätin gemeindepräsident gemeindepräsidentin vizebürgermeister vizebürgermeisterin ortsvorsteher ortsvorsteherin gemeinderätin
    ratsherr ratsfrau kreisrat kreisrätin bezirksrat bezirksrätin gemeindevertreter gemeindevertreterin stadtverordneter stadtverordnete staatsrat staatsrätin kantonsrat kantonsrätin grossrat grossrätin bezirksvorsteher bezirksvorsteherin dekanin kämmerer kämmerin dezernatsleiter stadtbaurat ministerpräsident ministerpräsidentin bundespräsident staatssekretär staatssekretärin botschafter botschafterin
    kandidat kandidatin spitzenkandidat spitzenkandidatin bewerber bewerberin aktivist aktivistin initiator initiatorin organisator organisatorin veranstalter veranstalterin
    witwe witwer ehemann ehefrau opa oma onkel tante enkel enkelin cousin cousine neffe nichte
    bevollmächtigte bevollmächtigter weltmeister weltmeisterin olympiasieger olympiasiegerin rennfahrer profi nationalspieler nationalspielerin bundestrainer bundestrainerin teamchef sportdirektor manager managerin
    geistlicher geistliche pastor pastorin dekan dekanin propst imam rabbi rabbiner kardinal erzbischof probst pater abt äbtissin
    kassier schriftführer schatzmeister ehrenvorsitzender parteichef parteichefin ex-minister altkanzler altbürgermeister`)

/** Ends of words for people: what compounds end in, and feminine endings that hardly any other noun has. */
export const TITLE_ENDS =
  list(`sprecher minister meister chef leiter vorsitzende vorsitzender vorsitzenden präsident direktor trainer anwalt experte politiker führer
    forscher richter inhaber besitzer betreiber kanzler sekretär händler beauftragte beauftragter beauftragten abgeordnete abgeordneter abgeordneten rätin lehrer ärztin arzt
    wissenschaftler spieler manager redakteur bäuerin wirt fahrer kapitän stürmer torhüter verteidiger beamter beamtin beamte jähriger jährige jährigen
    erin istin entin antin orin eurin login atin ärin ökonomin juristin anwältin wirtin chefin köchin kundin zeugin expertin botin gattin kollegin freundin nachbarin
    vorständin obfrau hauptfrau kauffrau fachfrau geschäftsfrau ehefrau torfrau wehrfrau vizin
    wehrmann fachmann obmann hauptmann geschäftsmann fährmann kameramann vertrauensmann landsmann ehemann amtmann
    ologe pädagoge philosoph fotograf biograf ökonom therapeut architekt kandidat diplomat soldat advokat pilot
    eur alist ivist zist urist anist olist onist omponist
    student dozent assistent patient produzent korrespondent referent dezernent konkurrent demonstrant praktikant intendant kommandant lieferant fabrikant
    autor rektor professor moderator inspektor investor kurator koordinator organisator initiator gestalter
    iker berater vertreter unternehmer gründer pfleger betreuer helfer retter ermittler fahnder prüfer planer entwickler handwerker arbeiter rentner bewohner anwohner
    käufer verkäufer mieter vermieter makler züchter halter läufer springer kicker keeper angreifer gutachter zeuge gegner befürworter kenner künstler sänger
    darsteller tänzer schriftsteller verleger herausgeber reporter schützer förster wächter kommissar polizist wehrführer führerin vorstand vorsteher geschäftsführer
    sieger siegerin gewinner verlierer könig königin coach vize obmann obfrau ratgeber insider funktionär aktionär pensionär
    schüler lehrling kollege kamerad nachbar zuschauer besucher teilnehmer mitglied gast bote
    ratsmitglied vorstandsmitglied angeklagte angeklagter beschuldigte beschuldigter verdächtige verdächtiger angestellte angestellter bevollmächtigte bevollmächtigter
    delegierte delegierter verantwortliche verantwortlicher kläger ankläger gläubiger schaffner verwalter manager ingenieur offizier feldwebel wachtmeister hauptmeister obermeister brandmeister
    rätinnen sekretärin bischöfin pfarrer pastorin priester seelsorger küster mesner kantor dirigent kapellmeister choreograf dramaturg regisseur produzentin schauspieler komiker kabarettist
     mechaniker techniker meteorologe statistiker informatiker hausmeister bademeister schwimmer ruderer segler reiter turner boxer fechter kletterer bergsteiger wanderer radler jogger golfer
    händlerin winzer imker müller schreiner tischler zimmerer maurer maler schlosser installateur elektriker dachdecker friseur metzger fleischer konditor gärtner hirte schäfer fischer skipper matrose
    eigentümer pächter nutzer leser hörer wähler spender preisträger würdenträger bewerber anleger sparer urlauber camper tourist terrorist extremist islamist bassist gitarrist schlagzeuger passagier kassier juror stipendiat favorit
    bürger genosse pate paten retterin rächer zieher geber nehmer schläger einbrecher räuber dieb betrüger fälscher hehler schmuggler mörder schütze raser`)

/** Nouns for somebody just named. */
export const ANAPHORS = words(
  `bürgermeister bürgermeisterin oberbürgermeister rathauschef minister ministerin ministerpräsident kanzler präsident sprecher sprecherin vorsitzende vorsitzender chef chefin leiter leiterin anwalt anwältin richter richterin geschäftsführer landrat professor professorin experte expertin forscher forscherin keeper angreifer torjäger mann frau trainer trainerin stürmer kapitän torwart torhüter verteidiger schauspieler schauspielerin politiker politikerin autor autorin rentner rentnerin schüler schülerin mutter vater coach sänger sängerin unternehmer unternehmerin italiener italienerin spanier spanierin franzose französin brasilianer österreicher österreicherin schweizer schweizerin niederländer niederländerin holländer engländer portugiese kroate däne schwede norweger pole türke amerikaner amerikanerin japaner belgier argentinier schotte ire tscheche ungar russe ukrainer innenverteidiger außenverteidiger mittelfeldmann schlussmann linksaußen rechtsaußen sportdirektor sportvorstand manager übungsleiter chefcoach cheftrainer amtsinhaber amtsinhaberin gemeindeoberhaupt stadtoberhaupt ortschef kommunalpolitiker abgeordnete abgeordneter parlamentarier liberale grüne sozialdemokrat christdemokrat jurist juristin mediziner medizinerin ökonom ökonomin wissenschaftler wissenschaftlerin historiker historikerin regisseur regisseurin künstler künstlerin musiker musikerin landwirt landwirtin
  freiheitliche freiheitlicher sozialdemokratin christdemokratin christsoziale unionspolitiker geistliche geistlicher beamte beamter beamtin hanseat routinier youngster oldie neuzugang
  familienvater familienmutter gastronom gastronomin hotelier pädagoge pädagogin biologe biologin soziologe soziologin polizist polizistin landesvater landesmutter
  staatsmann ressortchef ressortchefin regierungschef regierungschefin rathauschefin landeschef landeschefin parteichef parteichefin fraktionschef fraktionschefin behördenchef verwaltungschef verwaltungschefin kreischef stadtchef stadtchefin dorfchef ortsvorsteher gemeindechef vereinschef klubchef klubboss vereinsboss boss firmenchef konzernchef unternehmenschef bankchef verbandschef gewerkschafter gewerkschafterin
  star superstar weltstar megastar legende ikone diva altmeister profi nationalspieler goalgetter spielmacher regisseur talent teenager teenie jugendliche jugendlicher junge mädchen student studentin
  senior seniorin dame herr pensionist pensionistin angeklagte angeklagter beschuldigte beschuldigter verurteilte täter opfer zeuge zeugin`,
)

/** Bodies that speak. */
export const BODIES =
  words(`polizei feuerwehr stadt verwaltung behörde ministerium regierung opposition partei fraktion unternehmen konzern firma verband gewerkschaft gericht
    staatsanwaltschaft universität klinik krankenhaus bank verein initiative bündnis kommission kirche experten kritiker anwohner zeugen
    demonstranten forscher wissenschaftler ärzte eltern schüler behörden bericht studie mitteilung erklärung schreiben urteil bahn armee zeitung hafenbehörde
    stadtverwaltung gemeinde gemeindeverwaltung kreisverwaltung landkreis landratsamt kreis rathaus magistrat senat bezirksamt bezirk amt bundesamt landesamt
    bundesregierung landesregierung staatskanzlei kanzleramt bundeswehr bundespolizei kriminalpolizei zoll justiz anklage verteidigung kammer landgericht amtsgericht
    bundesgericht oberlandesgericht verwaltungsgericht hochschule schule institut stiftung genossenschaft gesellschaft betreiber hersteller anbieter bauherr
    kasse krankenkasse versicherung versicherer sparkasse stadtwerke verkehrsbetriebe flughafen airline fluggesellschaft agentur nachrichtenagentur sender
    redaktion blatt magazin portal gremium ausschuss rat gemeinderat stadtrat kreistag landtag bundestag bundesrat parlament europaparlament eu-kommission uno nato
    union koalition cdu csu spd fdp afd bsw linke grünen linken övp spö fpö neos svp glp
    handelskammer handwerkskammer industrie- dachverband bauernverband städtetag städtebund landkreistag gemeindetag arbeitgeber betriebsrat personalrat elternbeirat
    bürgerinitiative elterninitiative naturschutzbund nabu bund greenpeace tierschutzverein diakonie caritas awo drk klub club mannschaft team leitung führung geschäftsführung
    vorstand vorstandschaft aufsichtsrat management konzernleitung zentrale pressestelle leitstelle entwurf brief mail e-mail gutachten protokoll antrag anfrage antwort
    statement stellungnahme pressemitteilung pressemeldung medienmitteilung aussendung presseaussendung pressestatement presseerklärung resolution petition papier begründung anzeige aufruf beschluss
    deutschland österreich schweiz frankreich italien spanien portugal polen tschechien ungarn russland ukraine türkei griechenland niederlande belgien dänemark schweden norwegen finnland großbritannien england
    irland europa amerika usa china japan indien israel iran syrien afghanistan bayern hessen sachsen thüringen brandenburg niedersachsen saarland tirol kärnten vorarlberg steiermark
    berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg bremen wien graz linz salzburg innsbruck zürich bern basel genf brüssel paris london moskau kiew washington
    gesetzentwurf gesetz verordnung vertrag satzung bescheid anklageschrift chronik dokument leserbrief flugblatt notiz einladung ausschreibung tagesordnung programm wahlprogramm`)

/** Ends of words for bodies and for what they publish. */
export const BODY_ENDS =
  list(`ministerium verband behörde amt verwaltung gericht polizei feuerwehr bergwacht klinik klinikum krankenhaus universität hochschule institut gesellschaft gewerkschaft partei
    fraktion verein stiftung konzern firma bank kasse kammer werke betriebe kommission ausschuss senat regierung koalition opposition initiative bündnis bund zentrale agentur
    sender zeitung blatt magazin redaktion gemeinde kirche schule genossenschaft unternehmen mitteilung erklärung stellungnahme bericht studie gutachten entwurf antrag
    schreiben brief papier beschluss urteil anklage begründung meldung vertretung leitung führung anwaltschaft mannschaft parlament aussendung gemeinschaft vereinigung
    organisation föderation konferenz allianz forum netzwerk museum theater oper verlag dienst anstalt direktion dienststelle pressestelle forschungsstelle zentrum union bundestag landtag städtetag gemeindetag kreistag holding gruppe fluggesellschaft`)

/** Nouns that only women or only men bear. */
export const WOMEN = words(
  'frau mutter tochter schwester oma tante witwe nachbarin sprecherin großmutter ehefrau freundin nichte cousine enkelin schwiegermutter dame mädchen königin hebamme französin krankenschwester chefin',
)
export const MEN = words(
  'herr mann vater sohn bruder opa onkel witwer nachbar sprecher großvater ehemann freund neffe cousin enkel schwiegervater junge könig chef',
)

/** Where somebody is from, men and women: lands, regions and larger cities. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  list(`österreicher oberösterreicher niederösterreicher burgenländer kärntner steirer tiroler südtiroler vorarlberger salzburger wiener grazer linzer innsbrucker klagenfurter villacher welser
    schweizer zürcher berner basler genfer luzerner aargauer thurgauer bündner walliser tessiner freiburger solothurner schwyzer glarner zuger appenzeller jurassier neuenburger winterthurer
    berliner hamburger bremer münchner münchener kölner frankfurter stuttgarter düsseldorfer dortmunder essener leipziger dresdner dresdener hannoveraner nürnberger duisburger bochumer wuppertaler bielefelder bonner münsteraner
    karlsruher mannheimer augsburger wiesbadener mönchengladbacher gelsenkirchener braunschweiger kieler chemnitzer aachener hallenser magdeburger krefelder lübecker erfurter mainzer rostocker kasseler
    saarbrücker potsdamer oldenburger osnabrücker heidelberger darmstädter regensburger würzburger ingolstädter ulmer heilbronner pforzheimer göttinger wolfsburger reutlinger koblenzer bremerhavener jenaer trierer erlanger
    schweriner flensburger passauer bamberger bayreuther konstanzer tübinger marburger gießener weimarer stralsunder cottbuser
    thüringer pfälzer saarländer badener niedersachse niedersachsen holsteiner mecklenburger brandenburger rheinländer westfale westfälinger sauerländer siegerländer münsterländer oberbayer niederbayer oberpfälzer allgäuer
    unterfranke mittelfranke oberfranke württemberger vogtländer erzgebirger lausitzer uckermärker ostfriese nordfriese emsländer eifeler hunsrücker schwarzwälder odenwälder
    deutscher deutsche italiener spanier franzose brasilianer niederländer holländer engländer portugiese kroate däne schwede norweger finne isländer pole tscheche slowake slowene ungar rumäne bulgare serbe bosnier mazedonier
    albaner kosovare grieche türke russe ukrainer weißrusse georgier armenier syrer iraker iraner afghane pakistani inder chinese japaner koreaner vietnamese thailänder amerikaner us-amerikaner kanadier mexikaner
    argentinier chilene kolumbianer australier neuseeländer südafrikaner nigerianer ghanaer senegalese marokkaner tunesier algerier ägypter israeli libanese jordanier somalier eritreer brite schotte waliser ire belgier luxemburger este lette litauer`).flatMap(
    man => [man, /e$/.test(man) ? `${man.slice(0, -1)}in` : `${man}in`],
  ),
)

/** Parties to a case, trades and kinship: whoever is called so is nobody whom the story knows by another role. */
export const FUNCTIONS = words(
  `angeklagte angeklagter beschuldigte beschuldigter zeuge zeugin kläger klägerin nebenkläger nebenklägerin opfer täter täterin verurteilte verurteilter geschädigte geschädigter
  verletzte verletzter betroffene betroffener fahrer fahrerin autofahrer autofahrerin radfahrer radfahrerin sprecher sprecherin polizeisprecher polizeisprecherin pressesprecher pressesprecherin richter richterin
  staatsanwalt staatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin verteidigerin gutachter gutachterin sachverständige sachverständiger rentner rentnerin anwohner anwohnerin nachbar nachbarin
  passant passantin augenzeuge augenzeugin kunde kundin mieter mieterin vermieter vermieterin lehrer lehrerin schüler schülerin polizist polizistin beamte beamter beamtin kommissar kommissarin
  arzt ärztin pfarrer pfarrerin vater mutter sohn tochter bruder schwester ehefrau ehemann witwe witwer freund freundin sanitäter feuerwehrmann busfahrer lokführer student studentin
  vorsitzende vorsitzender bürgermeister bürgermeisterin minister ministerin schiedsrichter hausbesitzer wirt wirtin bauer bäuerin besucher besucherin teilnehmer teilnehmerin`,
)

/** What else the holder of an office or a trade is called. */
export const OFFICES = otherNames(
  `oberbürgermeister: bürgermeister rathauschef stadtchef verwaltungschef stadtoberhaupt amtsinhaber | bürgermeister: rathauschef stadtchef ortschef verwaltungschef gemeindechef dorfchef amtsinhaber stadtoberhaupt gemeindeoberhaupt
  | oberbürgermeisterin: bürgermeisterin rathauschefin stadtchefin verwaltungschefin amtsinhaberin | bürgermeisterin: rathauschefin stadtchefin ortschefin verwaltungschefin gemeindechefin amtsinhaberin
  | trainer: coach chefcoach übungsleiter cheftrainer fußballlehrer | coach: trainer übungsleiter | torwart: keeper schlussmann torhüter goalie | torhüter: keeper schlussmann torwart goalie
  | stürmer: angreifer torjäger | minister: ressortchef politiker | ministerpräsident: regierungschef landeschef landesvater | kanzler: regierungschef | landrat: kreischef verwaltungschef
  | professor: forscher wissenschaftler experte | forscher: wissenschaftler experte | biologe: forscher wissenschaftler | physiker: forscher wissenschaftler | ökonom: wirtschaftswissenschaftler experte
  | rechtsanwalt: anwalt verteidiger jurist | anwalt: verteidiger jurist strafverteidiger | verteidiger: anwalt rechtsanwalt strafverteidiger jurist innenverteidiger | verteidigerin: anwältin rechtsanwältin strafverteidigerin juristin
  | anwältin: verteidigerin juristin | staatsanwalt: ankläger anklagevertreter jurist | staatsanwältin: anklägerin anklagevertreterin juristin | richter: vorsitzender vorsitzende jurist | richterin: vorsitzende juristin
  | geschäftsführer: chef manager | vorsitzender: chef vorstand | vorsitzende: chefin chef vorsitzender | vorstand: chef vorsitzender | abgeordneter: politiker parlamentarier | abgeordnete: politikerin parlamentarierin politiker
  | polizist: beamter | kommissar: beamter ermittler | arzt: mediziner | ärztin: medizinerin | pfarrer: geistlicher geistliche seelsorger | pastor: geistlicher geistliche seelsorger | bischof: geistlicher geistliche
  | schauspieler: darsteller mime künstler | schauspielerin: darstellerin künstlerin | sänger: musiker künstler | sängerin: musikerin künstlerin | autor: schriftsteller | schriftsteller: autor | regisseur: filmemacher
  | landwirt: bauer | bauer: landwirt | gastwirt: gastronom wirt | wirt: gastronom | lehrer: pädagoge | schulleiter: rektor direktor pädagoge | rektor: schulleiter | förster: forstwirt waldexperte
  | gdl-chef: gewerkschaftschef gewerkschafter | gewerkschaftschef: gewerkschafter`,
)
