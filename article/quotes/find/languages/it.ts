import { gerunds, verbs } from './it-verbs.ts'
import { byGender, otherNames, phrases, speechLanguage, words } from './language.ts'

/** A list with both apostrophes of what ends in one: "all’", "all'". */
const elided = (list: string): ReadonlySet<string> => words(`${list} ${list.replaceAll('’', "'")}`)

/** Italian: «…», “…” and straight marks, tags inverted ("ha detto il sindaco"), dashes inside the marks. */
export const italian = speechLanguage({
  verbs,
  gerunds,
  weak: words(
    `pensa pensato crede credono creduto chiama chiamano chiamato legge letto recita bolla ringrazia ringraziato ringraziano attacca promette lanciato continua continuava
    continuato saluta salutato festeggia festeggiato chiede chiedono chiesto conta parla parlano parlato sorride sorriso ride prevede prevedono temono teme riprende ripreso
    apre taglia tagliato interviene intervenuto difende difeso difendono invita invitato invitano indica indicato indicano propone propongono proposto
    pretende minacciato respinge respinto respingono interrompe interrotto riporta riportato celebrato celebra annunciata annunciate annunciati citato cita
    lamenta commuove dispera sfoga allarga esulta gongola annuisce paragonato dipinto scritta segnalato segnalati ordinato ritenuto applaude applaudito valuta valutato
    espresso esprime contestato contestata informato interrogato informa lodato elogiato salutata pronunciato pronuncia censurato bocciato boccia accusato confermato piange pianto scoppia esploso esplode affonda affondato sancito sancisce intima ricostruito`,
  ),
  judging: words(
    `definito definita definiti definite definisce definiscono definì definendo bollato bollata bollati bollate bolla bollano bollando descritto descrive descrivono chiamato
    chiama chiamano criticato critica criticano denunciato denuncia denunciano parlato parla parlano parlando accusato accusa giudicato giudica giudicano etichettato
    etichetta liquidato liquida liquidando stigmatizzato tacciato ribattezzato qualificato apostrofato considerato ritiene definire stigmatizza`,
  ),
  passives: words(
    'stato stata stati state viene vengono venne vennero veniva venivano venire essere essendo',
  ),
  pronouns: byGender({ he: 'lui egli', she: 'lei ella', they: 'loro', i: 'io noi' }),
  definite: elided(
    'il lo la i gli le l’ questo questa questi queste quest’ quel quella quello quell’ quei quegli quelle',
  ),
  indefinite: elided(
    'un uno una un’ alcuni alcune diversi diverse due tre quattro cinque sei dieci molti molte tanti ogni nessun nessuno altri altre altro altra un’altra centinaia migliaia decine',
  ),
  articleGenders: byGender({ he: 'il lo un uno quel quello questo', she: 'la una quella questa' }),
  articles: elided('il lo la i gli le l’ un uno una un’'),
  possessives: byGender({ any: 'suo sua suoi sue', they: 'loro', i: 'mio mia nostro nostra' }),
  accordingTo: phrases(
    `secondo quanto riferito da | secondo quanto riferito dal | secondo quanto riferito dalla | secondo quanto riferito dai | secondo quanto riferito dagli
    | secondo quanto dichiarato da | secondo quanto dichiarato dal | secondo quanto dichiarato dalla | secondo quanto spiegato da | secondo quanto spiegato dal | secondo quanto spiegato dalla
    | secondo quanto affermato da | secondo quanto affermato dal | secondo quanto affermato dalla | secondo quanto raccontato da | secondo quanto raccontato dal | secondo quanto raccontato dalla
    | secondo quanto riportato da | secondo quanto riportato dal | secondo quanto riportato dalla | a @ giudizio | a @ dire | a @ avviso | a @ parere
    | secondo le parole di | secondo le parole del | secondo le parole della | nelle parole di | nelle parole del | nelle parole della | a detta di | a detta del | a detta della | a detta dei | a detta degli
    | a giudizio di | a giudizio del | a giudizio della | a giudizio dei | a parere di | a parere del | a parere della | ad avviso di | ad avviso del | ad avviso della | a dire di | a dire del
    | stando a | stando al | stando alla | stando alle parole di | stando alle parole del | stando alle parole della | stando a quanto riferito da | come si legge in | come si legge nel | come si legge nella
    | si legge in | si legge nel | si legge nella | si legge nello | si legge nell’ | si legge nell' | si legge sul | si legge sulla | si legge nelle | secondo | per`,
  ),
  helpers: elided(
    `ha hanno aveva avevano ebbe avrebbe avrebbero abbia avendo è poi anche ancora inoltre quindi infatti ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica così invece già si gli ci mi
    lo le ne vi l’ subito infine non sempre però tuttavia dunque intanto più volte stamattina stamani stasera stanotte ora adesso spesso solo soltanto proprio pure quasi ci
    ad alta voce in aula a lungo con forza duramente chiaramente successivamente recentemente nuovamente va vuole sta stanno fatto fa fanno rende reso rendono tiene`,
  ),
  relatives: words('che cui quale quali dove chi'),
  conjunctions: words('e ed ma o mentre quando perché come se però che poiché anche'),
  joiners: elided(
    'di del della dello dell’ dei degli delle d’ per in da dal dalla dall’ dello dai dagli nel nella nell’ nello nei nelle a al alla all’ allo ai agli alle',
  ),
  looseJoiners: elided('in da dal dalla dall’ dai dagli per nel nella nell’ nello nei nelle a'),
  portfolioJoiners: elided('al alla all’ allo ai agli alle'),
  portfolios: words(
    'assessore assessora assessori ministro ministra viceministro viceministra sottosegretario sottosegretaria delegato delegata candidato candidata consigliere consigliera addetto addetta responsabile commissario',
  ),
  agents: elided('da dal dalla dall’ dallo dai dagli dalle'),
  stops: elided(
    `e ed ma o mentre quando perché come se però che cui è sono era erano ha hanno aveva avevano avrebbe sarà può deve fa fu va in con senza su sul sulla sull’ sullo sui sugli sulle dopo durante
    tra fra contro a al alla all’ allo ai agli alle nel nella nell’ nello nei negli nelle verso entro oltre sotto sopra lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani
    poi anche non lui lei loro io si ne ci dopo prima davanti durante attraverso presso`,
  ),
  titles:
    words(`signor signora sig dott dottor dottore dottoressa prof professor professore professoressa sindaco sindaca vicesindaco vicesindaca presidente presidentessa vicepresidente ministro ministra
    viceministro viceministra sottosegretario sottosegretaria senatore senatrice deputato deputata onorevole parlamentare eurodeputato eurodeputata europarlamentare assessore assessora consigliere
    consigliera governatore governatrice portavoce direttore direttrice vicedirettore capo capogruppo segretario segretaria vicesegretario procuratore procuratrice pm magistrato magistrata giudice
    avvocato avvocata avvocatessa legale difensore allenatore allenatrice tecnico ct selezionatore capitano capitana comandante attaccante portiere centrocampista terzino bomber re regina principe
    principessa papa pontefice cardinale vescovo arcivescovo parroco don padre suor suora frate imam rabbino generale colonnello maggiore maresciallo tenente sergente commissario commissaria
    ispettore ispettrice questore prefetto prefetta agente poliziotto poliziotta carabiniere soccorritore pompiere scrittore scrittrice autore autrice attore attrice cantante cantautore
    cantautrice musicista regista sceneggiatore conduttore conduttrice giornalista ricercatore ricercatrice scienziato scienziata economista storico storica politologo politologa
    sociologo sociologa psicologo psicologa virologo virologa epidemiologo epidemiologa geologo geologa sismologo medico medica chirurgo chirurga primario pediatra infermiere infermiera veterinario
    maestro maestra insegnante docente preside rettore rettrice studente studentessa vicino vicina pensionato pensionata leader premier vicepremier cancelliere ambasciatore ambasciatrice mister
    imprenditore imprenditrice manager amministratore amministratrice ad titolare responsabile coordinatore coordinatrice fondatore fondatrice sindacalista operaio operaia agricoltore agricoltrice
    pescatore pescatrice commerciante ristoratore albergatore barista cuoco chef architetto architetta ingegnere ingegnera perito atleta campione campionessa nuotatore nuotatrice ciclista
    tennista pilota calciatore calciatrice centravanti candidato candidata attivista volontario volontaria testimone turista cittadino cittadina abitante residente passeggero esperto esperta
    analista notaio curatore curatrice collega collaboratore presentatore artista pittore pittrice fotografo fotografa poeta dirigente funzionario funzionaria garante delegato delegata`),
  offices: otherNames(
    `avvocato: legale difensore | avvocata: legale | pm: magistrato magistrata procuratore | procuratore: magistrato pm | procuratrice: magistrata | giudice: magistrato magistrata | deputato: parlamentare onorevole
    | deputata: parlamentare onorevole | senatore: parlamentare | senatrice: parlamentare | allenatore: tecnico mister ct coach | tecnico: allenatore mister | ct: allenatore tecnico selezionatore
    | premier: presidente leader | presidente: premier leader numero governatore | sindaco: primo | sindaca: prima | governatore: presidente | parroco: sacerdote prete don | don: parroco sacerdote prete
    | vescovo: prelato presule | papa: pontefice | attrice: artista interprete | attore: artista interprete | cantante: artista | cantautore: artista cantante | regista: autore cineasta
    | capogruppo: consigliere esponente | segretario: leader | segretaria: leader | leader: segretario | campionessa: atleta | campione: atleta | nuotatrice: atleta | portiere: numero
    | attaccante: bomber centravanti punta | centravanti: attaccante bomber | virologa: esperta scienziata medico | virologo: esperto scienziato medico | docente: professore esperto | primario: medico
    | dottoressa: medico | ministro: titolare | ministra: titolare | scrittrice: autrice | scrittore: autore | vicesindaco: assessore | economista: esperto studioso | storico: studioso professore`,
  ),
  bodies:
    words(`polizia carabinieri comune ministero governo opposizione maggioranza partito azienda società gruppo sindacato sindacati associazione associazioni tribunale procura università ospedale banca
    agenzia commissione consiglio comitato federazione esercito chiesa diocesi vaticano comunicato rapporto studio autorità vigili residenti abitanti esperti testimoni manifestanti medici genitori fonti
    cittadini regione provincia questura prefettura giunta palazzo quirinale viminale farnesina procuratori inquirenti investigatori magistrati giudici soccorritori pompieri studenti insegnanti docenti
    lavoratori operai commercianti agricoltori pescatori tifosi ultras familiari parenti vicini colleghi passeggeri pendolari turisti volontari attivisti ambientalisti ricercatori scienziati
    dirigenti avvocati legali difensori giornalisti deputati senatori sindaci infermieri pazienti bambini ragazzi giovani donne uomini club cooperativa fondazione confederazione
    ordine asl protezione consorzio compagnia multinazionale ambasciata parlamento camera senato corte osservatorio istituto redazione quotidiano proprietà dirigenza direzione
    titolari imprenditori imprese categorie ristoratori albergatori balneari nota post messaggio lettera testo documento relazione sentenza ordinanza cartello`),
  women: words(
    'donna madre mamma figlia sorella moglie vedova signora ragazza nonna zia nipote compagna fidanzata bambina anziana sposa suora preside',
  ),
  men: words(
    'uomo padre papà figlio fratello marito signor ragazzo nonno zio compagno fidanzato bambino anziano vedovo don sacerdote prete',
  ),
  namesOfMen: words(
    'andrea nicola simone gabriele daniele michele raffaele pasquale luca mattia elia emanuele',
  ),
  feminines: [
    ['o', 'a'],
    ['e', 'a'],
    ['tore', 'trice'],
    ['e', 'essa'],
  ],
  anaphors: words(
    `uomo donna ragazzo ragazza giovane anziano anziana attaccante difensore portiere centrocampista capitano allenatore tecnico giocatore giocatrice attore attrice cantante artista leader storico storica
    legale parlamentare magistrato magistrata atleta campione campionessa sacerdote prete prelato presule pontefice premier bomber centravanti punta terzino esponente politico studioso studiosa esperto esperta
    scienziato scienziata medico professore professoressa docente economista scrittore scrittrice autore autrice regista cineasta imprenditore imprenditrice manager sindacalista dirigente funzionario
    poliziotto agente pensionato pensionata testimone vittima turista vicino vicina residente barista commerciante ciclista pilota tennista nuotatrice nuotatore calciatore vedova padre madre
    pescatore pescatrice agricoltore agricoltrice operaio operaia insegnante maestro maestra cuoco chef ristoratore albergatore infermiere infermiera studente studentessa passeggero automobilista camionista
    tassista volontario volontaria attivista fotografo architetto ingegnere chirurgo virologo virologa geologo psicologo psicologa parroco veterinario notaio titolare fiorentino romano milanese napoletano veneziano torinese
    spagnolo francese tedesco inglese argentino brasiliano svizzero giornalista conduttrice conduttore cantautore cantautrice interprete musicista onorevole senatore senatrice deputato deputata assessore assessora consigliere consigliera`,
  ),
  notNames: elided(
    `il lo la i gli le l’ un uno una un’ di d’ del della dello dell’ dei degli delle a al allo alla all’ ai agli alle in nel nello nella nell’ nei negli nelle con senza su sul sulla sull’ sui sulle per tra fra da dal
    dallo dalla dall’ dai dagli dalle e ed ma o né mentre quando perché come se però che chi lui lei loro io noi voi suo sua suoi sue questo questa quest’ questi queste quel quella quello quell’ quelli quelle
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani stamattina stasera poi
    anche non sì no tutti tutto tutta tutte ogni due tre quattro cinque sei sette otto nove dieci alcuni alcune molti molte tanti dopo durante secondo stando così infine si ci è c’ ne vi mi ti sono era erano ha hanno
    dura duro durissima durissimo immediata immediato pronta pronto netta netto secca secco amara amaro chiaro lapidario lapidaria categorico categorica soddisfatto soddisfatta critico critica
    scettico scettica ecco intanto inoltre quindi dunque infatti invece tuttavia eppure nonostante malgrado grazie oltre già ora adesso qui lì là dove solo soltanto proprio forse certo
    prima ancora sempre mai più meno poco molto nessuno nessuna niente nulla parola parole ancora pur sebbene davanti entro verso sotto sopra contro accanto attorno vicino lontano alle agli allo intervistato intervistata interpellato interpellata
    raggiunto raggiunta ospite parlando rispondendo commentando diverso diversa altro altri altra altre stesso stessa sulla d’accordo convinto convinta quanto perciò insomma ebbene`,
  ),
  scare: words(
    `cosiddetto cosiddetta cosiddetti cosiddette soprannominato soprannominata soprannominati intitolato intitolata intitolati denominato denominata presunto presunta presunti presunte ribattezzato
    ribattezzata titolo sedicente`,
  ),
  works: words(
    `film libro romanzo saggio canzone brano singolo album disco serie fiction spettacolo opera commedia programma trasmissione podcast documentario mostra titolo parola parole termine espressione slogan motto
    striscione cartello scritta giornale rivista quotidiano operazione inchiesta ristorante hotel nave rassegna festival premio`,
  ),
  articleMeansNoun: false,
  nameJoiners: elided('de d’ lo la van von'),
  dashes: true,
  headFirst: true,
  finite: /(?:[aei]rono|[aei]vano|ranno)$/u,
  inverts: true,
  dropsPronouns: true,
  prepositions: words(
    'a ad al allo alla ai agli alle in nel nello nella nei negli nelle con su sul sulla sui sulle per tra fra contro dopo durante verso senza presso',
  ),
  subordinating: words('quando mentre se perché poiché siccome dopo'),
  asSaid: phrases('come | così come | secondo quanto | stando a quanto | a quanto'),
  shouting: phrases('al grido di | sulle note di'),
  times: words(
    'settimana settimane giorno giorni mese mesi anno anni mattina mattinata pomeriggio sera serata notte ora ore',
  ),
  namesLast: true,
  pointsShortly: true,
  plurals: /(?:ano|ono|ero)$/,
  addressing: words('invita invitato invitano esorta esortato accusa accusato avvisa avvisato'),
  pointingBack: phrases(
    `così | a dirlo è | a parlare è | a dirlo | lo dice | lo ha detto | lo afferma | lo dichiara | lo sostiene | lo spiega | lo annuncia | lo scrive | a raccontarlo è | a raccontare è
    | a spiegarlo è | a sostenerlo è | a scriverlo è | a denunciarlo è | chi parla è | con queste parole | con queste parole ha`,
  ),
  speechNouns: words(
    `parola parole tesi commento commenti opinione replica risposta reazione appello sfogo denuncia allarme accusa messaggio promessa avvertimento monito racconto testimonianza giudizio parere
    versione versioni dichiarazione dichiarazioni invito augurio annuncio auspicio convinzione analisi ricordo saluto sentenza verdetto stoccata affondo grido frase ammissione confessione spiegazione richiesta`,
  ),
})
