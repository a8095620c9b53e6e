import { byGender, otherNames, phrases, speechLanguage, words } from './language.ts'
import { judging, participles, verbs, weak } from './nl-verbs.ts'

/** Dutch and Flemish: ‘…’, “…”, „…” or straight marks, the subject often behind its verb, participles last. */
export const dutch = speechLanguage({
  verbs,
  weak,
  judging,
  participles,
  pronouns: byGender({ he: 'hij', she: 'zij ze', it: 'het', i: 'ik wij we' }),
  definite: words('de het deze dit die dat'),
  indefinite: words(
    'een veel enkele meerdere verschillende sommige diverse twee drie vier vijf zes tien tientallen honderden duizenden geen elke iedere andere één',
  ),
  articles: words('de het een'),
  possessives: byGender({ he: 'zijn', she: 'haar', they: 'hun', i: 'mijn ons onze' }),
  accordingTo: phrases(
    `volgens @ | volgens een verklaring van | in de woorden van | naar de woorden van | naar eigen zeggen van | naar het oordeel van | naar de mening van | in de ogen van | staat in een verklaring van | staat in een persbericht van | schrijft in een verklaring | staat in | stond in | staat te lezen in | is te lezen in
    | valt te lezen in | te lezen in | schrijft men in | luidt het in | klinkt het bij | luidt het bij | klinkt het in | aldus | volgens | dixit`,
  ),
  helpers: words(
    `ook toen later nog daarna eerder vandaag gisteren heeft hebben had hadden is zich maar dan al er wel vervolgens zondag maandag dinsdag woensdag donderdag vrijdag zaterdag tegen zou zouden dus even meteen
    direct onder meer onlangs inmiddels echter daarop daarom dinsdagavond maandagavond woensdagavond donderdagavond vrijdagavond dinsdagochtend maandagochtend woensdagochtend donderdagochtend vrijdagochtend nu steeds
    zelf zo vorige week vanochtend vanmiddag vanavond gisteravond desgevraagd nadien intussen ondertussen alvast zelfs`,
  ),
  relatives: words('die dat wie waar wiens'),
  conjunctions: words('en maar of terwijl toen omdat want als dat dus nadat voordat hoewel zodat'),
  joiners: words('van voor uit bij'),
  looseJoiners: words('bij uit'),
  portfolioJoiners: words('voor'),
  portfolios: words('minister staatssecretaris commissaris woordvoerder gezant ombudsman'),
  prepositions: words(
    'tegen aan in op bij voor na naar over met onder zonder tijdens uit tot sinds vanaf naast tussen achter rond om via wegens dankzij ondanks namens door van binnen buiten langs boven tegenover',
  ),
  agents: words('door'),
  passives: words('wordt werd worden werden geworden'),
  stops: words(
    `gaat gaan komt komen zal zullen blijft blijven moet moeten mag mogen wil willen wilde kan kunnen kon hebben en maar of terwijl toen omdat want als dus is was waren heeft had hadden wordt werd werden niet ook dan nog
    vandaag gisteren morgen na over onder tegen zonder door sinds tot tijdens met aan om te naar in op via rond namens tegenover hij zij ze ik wij we zich maandag dinsdag woensdag donderdag vrijdag zaterdag zondag toe af mee
    terug samen vast desgevraagd kort daarover daarop erover erop hierover weten laten na nadat voordat vol via ervan`,
  ),
  titles: words(
    `dhr meneer mevrouw mevr mw dr drs ir mr ing prof professor burgemeester wethouder schepen minister premier minister-president president vicepresident vicepremier staatssecretaris kamerlid kamervoorzitter raadslid
    statenlid gedeputeerde gouverneur commissaris eurocommissaris europarlementariër senator voorzitter voorzitster woordvoerder woordvoerster voorman voorvrouw fractievoorzitter fractieleider fractieleidster partijleider
    partijvoorzitter lijsttrekker partijgenoot directeur directrice ceo topman topvrouw bestuurder bestuursvoorzitter hoofd chef manager trainer trainster coach bondscoach keeperstrainer assistent-trainer aanvoerder aanvoerster
    spits verdediger verdedigster keeper doelman doelvrouw middenvelder middenveldster aanvaller speler speelster advocaat advocate raadsman raadsvrouw rechter officier aanklager procureur griffier commandant korpschef
    politiechef agent agente rechercheur schrijver schrijfster auteur acteur actrice zanger zangeres muzikant rapper dirigent regisseur presentator presentatrice journalist journaliste onderzoeker onderzoekster
    wetenschapper econoom econome historicus historica hoogleraar lector docent docente leraar lerares rector decaan student studente viroloog virologe epidemioloog klimatoloog bioloog biologe socioloog psycholoog psychologe
    politicoloog jurist juriste arts huisarts chirurg verpleegkundige psychiater dierenarts apotheker bakker slager boer boerin tuinder visser schipper ondernemer onderneemster winkelier eigenaar eigenares uitbater uitbaatster
    bewoner bewoonster omwonende buurtbewoner buurman buurvrouw passant ooggetuige getuige slachtoffer verdachte nabestaande passagier reiziger toerist toeriste vrijwilliger vrijwilligster activist activiste koning koningin prins
    prinses paus bisschop kardinaal pastoor dominee imam rabbijn generaal kolonel kapitein majoor politicus politica minister-president oud-minister oud-burgemeester oprichter oprichtster curator kunstenaar kunstenares
    fotograaf architect ingenieur analist analiste deskundige expert consultant adviseur wielrenner wielrenster schaatser schaatsster renner zwemmer zwemster atleet atlete tennisser tennisster kampioen kampioene deelnemer deelneemster
    inspecteur ombudsman notaris makelaar vakbondsleider vakbondsman diplomaat ambassadeur gezant secretaris secretaris-generaal penningmeester coördinator projectleider beleidsmaker oppositieleider moeder vader`,
  ),
  titleEnds: [
    'woordvoerder',
    'woordvoerster',
    'minister',
    'voorzitter',
    'voorzitster',
    'directeur',
    'leider',
    'leidster',
    'meester',
    'trainer',
    'coach',
    'onderzoeker',
    'onderzoekster',
    'eigenaar',
    'eigenares',
    'voorman',
    'bestuurder',
    'deskundige',
    'hoogleraar',
    'bewoner',
    'bewoonster',
    'loog',
    'kundige',
    'raadslid',
    'kamerlid',
    'wethouder',
    'advocaat',
    'arts',
    'officier',
    'speler',
    'speelster',
    'renner',
    'kampioen',
    'commandant',
    'chef',
    'schrijver',
    'schrijfster',
  ],
  offices: otherNames(
    `burgemeester: burgervader burgermoeder eerste | wethouder: bestuurder | schepen: bestuurder | minister: bewindsman bewindsvrouw bewindspersoon | staatssecretaris: bewindsman bewindsvrouw bewindspersoon | premier: minister-president
    regeringsleider | minister-president: premier regeringsleider | kamerlid: parlementariër politicus volksvertegenwoordiger | advocaat: raadsman raadsvrouw jurist strafpleiter | advocate: raadsvrouw juriste | trainer: coach oefenmeester
    | coach: trainer oefenmeester | bondscoach: coach trainer keuzeheer | keeper: doelman sluitpost | doelman: keeper sluitpost | spits: aanvaller | aanvaller: spits | hoogleraar: professor wetenschapper expert deskundige | professor:
    hoogleraar wetenschapper | viroloog: deskundige wetenschapper expert | klimatoloog: wetenschapper deskundige | econoom: deskundige | topman: ceo directeur bestuursvoorzitter | ceo: topman topvrouw directeur | directeur: topman baas
    | fractievoorzitter: fractieleider politicus politica | partijleider: politicus politica leider | lijsttrekker: partijleider politica politicus | voorman: vakbondsleider | zangeres: artieste | zanger: artiest | schrijfster: auteur | schrijver: auteur
    | officier: aanklager | paus: kerkvorst`,
  ),
  bodies: words(
    `politie gemeente ministerie kabinet regering oppositie coalitie partij fractie bedrijf concern onderneming vakbond bond vakbonden vereniging stichting rechtbank gerechtshof parket om justitie universiteit hogeschool ziekenhuis
    bank commissie raad leger defensie kerk brandweer bewoners buurtbewoners omwonenden deskundigen experts getuigen ooggetuigen betogers demonstranten actievoerders onderzoekers wetenschappers artsen huisartsen verpleegkundigen
    ouders rapport verklaring provincie waterschap veiligheidsregio school scholieren studenten leraren docenten werknemers stakers boeren vissers ondernemers winkeliers supporters fans spelers reizigers passagiers toeristen
    vrijwilligers activisten advocaten rechters nabestaanden slachtoffers familie buren vrienden collega’s critici tegenstanders voorstanders kamerleden raadsleden wethouders burgemeesters ministers politici economen analisten
    inwoners burgers kinderen jongeren vrouwen mannen organisatie organisaties instituut inspectie ombudsman kamer senaat parlement club ploeg krant redactie ambassade vervoerder luchthaven directie leiding hof persbericht brief`,
  ),
  women: words(
    'vrouw moeder dochter zus zuster mevrouw buurvrouw oma tante nicht weduwe echtgenote vriendin meisje burgermoeder bewindsvrouw raadsvrouw koningin prinses',
  ),
  men: words(
    'man vader zoon broer meneer buurman opa oom neef weduwnaar echtgenoot vriend jongen burgervader bewindsman raadsman koning prins paus bisschop',
  ),
  feminines: [
    ['', 'e'],
    ['', 'es'],
    ['er', 'ster'],
    ['teur', 'trice'],
    ['der', 'ster'],
    ['man', 'vrouw'],
  ],
  anaphors: words(
    `man vrouw spits verdediger keeper doelman aanvoerder aanvoerster trainer coach oefenmeester sluitpost aanvaller middenvelder speler speelster acteur actrice zanger zangeres artiest artieste schrijver schrijfster auteur
    bewindsman bewindsvrouw bewindspersoon burgervader burgermoeder raadsman raadsvrouw strafpleiter politicus politica parlementariër regeringsleider bestuurder wetenschapper deskundige expert hoogleraar professor jurist juriste
    ondernemer onderneemster boer boerin topman topvrouw baas leider activist activiste journalist presentator presentatrice kunstenaar kunstenares muzikant regisseur kampioen kampioene renner schaatser schaatsster zwemster
    zwemmer wielrenner wielrenster atleet atlete tiener twintiger dertiger veertiger vijftiger zestiger zeventiger tachtiger student studente moeder vader verdachte slachtoffer getuige buurman buurvrouw bondscoach kerkvorst
    visser bakker slager kweker tuinder winkelier docent docente leraar lerares arts huisarts chirurg agent agente chauffeur piloot kok schipper verpleegkundige vrijwilliger vrijwilligster bewoner bewoonster omwonende
    buurtbewoner eigenaar eigenares uitbater uitbaatster passagier toerist toeriste viroloog bioloog historicus econoom architect fotograaf kapitein commandant
    belg nederlander vlaming fransman duitser brit italiaan spanjaard`,
  ),
  agedEnds: ['-jarige'],
  notNames: words(
    `de het een en maar of terwijl toen omdat want als dat dus hij zij ze ik wij we je jij u jullie men zijn haar hun in op aan van voor met bij uit na naar over onder tegen zonder door sinds tot tijdens volgens deze dit die ook dan nog niet
    vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december alle veel twee drie vier vijf wie wat waar er daar hier
    aldus toch wel al zo nu later eerder daarna vervolgens inmiddels intussen ondertussen echter daarom daarop hoewel nadat voordat zodra mocht wordt werd is was kan moet wil heeft had geen iedereen niemand niets alles
    sommige enkele verschillende andere beide zelf zelfs juist vooral misschien natuurlijk gelukkig helaas eigenlijk bovendien verder tegelijk samen rond via namens dankzij ondanks wegens binnen buiten tussen achter naast
    ja nee hoe waarom wanneer om te onze ons mijn jouw gevraagd desgevraagd volgende vorige eerst uiteindelijk kortom opvallend zondagavond maandagavond eind begin half sindsdien destijds ooit nooit altijd`,
  ),
  scare: words('zogenoemde zogenaamde zogeheten genaamd bijgenaamd getiteld gedoopt geheten'),
  works: words(
    'film boek roman lied nummer single album serie stuk toneelstuk titel woord woorden term begrip slogan motto leus krant spandoek programma podcast documentaire tentoonstelling expositie schip restaurant café tijdschrift tekst opschrift boot',
  ),
  nameJoiners: words('van de der den het ter ten te ’t'),
  shortNames: true,
  namesLast: true,
  articlesInNames: true,
  inverts: true,
})
