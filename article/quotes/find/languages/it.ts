import { byGender, phrases, speechLanguage, words } from './language.ts'

/** Italian: «…» and “…”, tags inverted ("ha detto il sindaco"). */
export const italian = speechLanguage({
  verbs:
    words(`detto dice disse dicono diceva dire dichiarato dichiara dichiarò dichiarano affermato afferma affermò affermano spiegato spiega spiegò spiegano spiegava
    aggiunto aggiunge aggiunse aggiungono sottolineato sottolinea sottolineano sostenuto sostiene sostengono raccontato racconta raccontò raccontano risposto
    risponde rispose replicato replica ribadito ribadisce commentato commenta commentano osservato osserva ricordato ricorda ricordano ammesso
    ammette confessato confessa avvertito avverte denunciato denuncia denunciano criticato critica annunciato annuncia promesso promette
    concluso conclude proseguito prosegue insistito insiste precisato precisa puntualizzato riferito riferisce scritto scrive scrisse
    definito definisce definì definiscono chiamato chiama bollato bolla descritto descrive chiesto chiede chiese gridato grida esclamato esclama
    scherzato scherza confermato conferma smentito assicurato assicura ritiene pensa crede rivelato rivela confidato confida attaccato
    attacca accusato accusa esortato lamentato lamenta evidenziato evidenzia rimarcato rilevato rileva auspicato auspica dichiaravano tuona tuonato
    chiosato chiosa incalza ironizza sbotta si legge legge sospira sussurra ammonito twittato ringraziato`),
  weak: words('pensa crede chiama chiamato si legge bolla ringraziato attacca promette'),
  judging: words(
    'definito definisce definì definiscono bollato bolla descritto descrive chiamato criticato denunciato parlato accusato',
  ),
  pronouns: byGender({ he: 'lui egli', she: 'lei ella', they: 'loro', i: 'io noi' }),
  definite: words("il lo la i gli le l’ l' questo questa quel quella"),
  indefinite: words("un uno una un’ un' alcuni alcune diversi due tre quattro cinque molti ogni nessun"),
  articles: words("il lo la i gli le l’ l' un uno una un’ un'"),
  possessives: byGender({ any: 'suo sua suoi sue', i: 'mio mia nostro nostra' }),
  accordingTo: phrases('secondo | per | stando a | nelle parole di | a detta di | a giudizio di'),
  helpers: words(
    "ha hanno aveva avevano è poi anche ancora inoltre quindi infatti ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica così invece già si gli ci mi lo l’ l' subito infine non sempre",
  ),
  relatives: words('che cui quale quali dove'),
  conjunctions: words('e ed ma o mentre quando perché come se però che'),
  joiners: words("di del della dello dell’ dell' dei degli delle per in da dal dalla"),
  looseJoiners: words('in da dal per'),
  agents: words('da dal dalla'),
  stops: words(
    'e ed ma o mentre quando perché come se però che cui è sono era erano ha hanno aveva sarà può deve in con senza su sul sulla dopo durante tra fra contro al alla ai a lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani poi anche non lui lei loro io si',
  ),
  titles:
    words(`signor signora dott dottor dottoressa prof professor professoressa sindaco sindaca presidente ministro ministra senatore senatrice deputato deputata assessore assessora
    consigliere consigliera governatore portavoce direttore direttrice capo segretario segretaria procuratore giudice avvocato avvocata allenatore tecnico capitano
    attaccante difensore portiere centrocampista re regina papa vescovo don padre suor generale colonnello commissario scrittore scrittrice autore
    autrice attore attrice cantante regista ricercatore ricercatrice economista storico storica medico infermiere infermiera maestro maestra
    vicino vicina pensionato pensionata leader premier vicepremier ct mister`),
  bodies: words(
    'polizia carabinieri comune ministero governo opposizione partito azienda società gruppo sindacato associazione tribunale procura università ospedale banca agenzia commissione consiglio comitato federazione esercito chiesa comunicato rapporto studio autorità vigili residenti esperti testimoni manifestanti medici genitori fonti cittadini regione questura prefettura',
  ),
  women: words('donna madre figlia sorella moglie vedova signora'),
  men: words('uomo padre figlio fratello marito signor'),
  anaphors: words(
    'uomo donna attaccante difensore portiere centrocampista capitano allenatore tecnico giocatore attore attrice cantante leader',
  ),
  notNames: words(
    'il lo la i gli le l un uno una di del della a al alla in nel nella con senza su per tra fra da dal e ed ma o mentre quando perché come se però che chi lui lei loro io noi suo sua questo questa quel quella lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani poi anche non sì tutti tutto ogni due tre alcuni dopo durante secondo così infine si ci è',
  ),
  scare: words(
    'cosiddetto cosiddetta cosiddetti cosiddette soprannominato soprannominata intitolato intitolata presunto presunta ribattezzato titolo',
  ),
  works: words(
    'film libro romanzo canzone album disco serie spettacolo opera programma documentario mostra titolo parola termine espressione slogan motto striscione cartello giornale rivista operazione',
  ),
  articleMeansNoun: false,
  nameJoiners: words("di de del della dei d’ d' lo la van von"),
  dashes: true,
  headFirst: true,
  finite: /(?:[aei]rono|[aei]vano|ranno)$/u,
  inverts: true,
  dropsPronouns: true,
  plurals: /no$/,
  prepositions: words(
    'a ad al allo alla ai agli alle in nel nello nella nei negli nelle con su sul sulla sui sulle per tra fra contro dopo durante verso senza presso',
  ),
  subordinating: words('quando mentre se perché poiché siccome dopo'),
  asSaid: phrases('come | così come | secondo quanto | stando a quanto | a quanto'),
  shouting: phrases('al grido di | sulle note di'),
  times: words(
    'settimana settimane giorno giorni mese mesi anno anni mattina mattinata pomeriggio sera serata notte ora ore',
  ),
})
