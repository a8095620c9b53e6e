import { words } from './language.ts'

/** Verbs in -are that report or judge words and follow the rule. */
const REGULAR = `accennare accusare affermare aggiornare allertare ammonire analizzare annotare annunciare appuntare argomentare arringare asserire
  assicurare attaccare augurare auspicare avvisare azzardare balbettare bocciare bollare borbottare celebrare censurare certificare chiamare chiosare
  citare commentare comunicare confermare confessare confidare confutare congratulare consigliare constatare contestare controbattere criticare
  declamare denunciare deplorare dettagliare dichiarare domandare dubitare elencare elogiare enfatizzare enunciare esclamare esortare esternare
  etichettare evidenziare evocare festeggiare giudicare giurare giustificare glissare gridare illustrare implorare incalzare indicare informare
  insinuare interrogare invitare invocare ironizzare lamentare liquidare lodare mormorare motivare narrare negare notare obiettare
  obbiettare ordinare osservare pensare plaudire postare precisare pregare preannunciare proclamare profetizzare pronosticare pronunciare
  puntualizzare raccomandare raccontare ragionare rassicurare ribattezzare ricapitolare ricordare riepilogare rievocare rilanciare rilevare
  rimarcare rimproverare rincarare ringraziare ripensare riportare riscontrare ritrattare rivelare rivendicare sbottare sbraitare scherzare
  segnalare sentenziare sintetizzare sollecitare sospettare sospirare specificare spiegare spronare stigmatizzare strillare supplicare sussurrare
  testimoniare tuonare twittare urlare valutare vantare vaticinare verbalizzare argomentare farfugliare esultare inveire protestare parlare
  minacciare promettere prospettare paventare riassumere ripetere tranquillizzare replicare sottolineare dettare apostrofare paragonare dipingere
  qualificare catalogare tacciare additare salutare soffermare sfogare congedare appellare rimbrottare rammentare rammaricare ammettere condannare evocare controreplicare rimbeccare brontolare polemizzare commemorare assolvere frenare avallare incoraggiare caldeggiare`

/** The forms a reporter uses of one verb in -are, the feminine and plural participle included. */
function forms(verb: string): string[] {
  const stem = verb.slice(0, -3)
  const soft = /[cg]i$/.test(stem) ? stem.slice(0, -1) : stem
  const participles = ['ato', 'ata', 'ati', 'ate']
  const endings = ['are', 'ando', ...participles, 'a', 'ano', 'ò', 'arono', 'ava', 'avano', 'asse']
  const hard = /[cg]$/.test(stem) ? `${soft}h` : soft
  return [...endings.map(ending => stem + ending), `${hard}erà`, `${hard}erebbe`]
}

/** Verbs of the other conjugations, and those that follow no rule. */
const OTHERS =
  words(`dire detto detta dette detti dice dicono disse dissero diceva dicevano dicendo dirà direbbe spiegando sostenere sostenuto sostenuta sostiene
  sostengono sostenne sostennero sosteneva sostenevano sostenendo aggiungere aggiunto aggiunge aggiungono aggiunse aggiunsero aggiungeva aggiungendo
  rispondere risposto risponde rispondono rispose risposero rispondeva rispondendo ribadire ribadito ribadisce ribadiscono ribadì ribadendo chiarire
  chiarito chiarisce chiariscono chiarì chiarendo ammettere ammesso ammette ammettono ammise ammetteva ammettendo avvertire avvertito avverte avvertono
  avvertì avvertiva avvertendo promettere promesso promette promettono promise promettendo concludere concluso conclude concludono concluse
  concludeva concludendo proseguire proseguito prosegue proseguono proseguì proseguiva proseguendo continuato continua continuava insistere insistito
  insiste insistono insistette insisteva insistendo riferire riferito riferisce riferiscono riferì riferiva riferendo scrivere scritto scritta scrive
  scrivono scrisse scrissero scriveva scrivendo definire definito definita definiti definite definisce definiscono definì definiva definendo descrivere
  descritto descritta descrive descrivono descrisse descriveva descrivendo chiedere chiesto chiede chiedono chiese chiesero chiedeva chiedevano
  chiedendo smentire smentito smentisce smentiscono smentì ritenere ritiene ritengono ritenuto ritenne riteneva credere crede credono creduto ripetere
  ripetuto ripete ripetono ripeteva ripetendo esordire esordito esordisce esordì leggere legge letto recita recitava esporre esposto espone esprimere
  espresso esprime esprimono riassumere riassunto riassume ammonire ammonito ammonisce suggerire suggerito suggerisce suggerì intervenire interviene
  intervenuto controbatte controbattuto controreplica proporre proposto propone propongono predire predetto predice prevede prevedono temere teme
  temono temuto assentire annuisce annuire esigere esige esigono rispondevano riprende ripreso asserito asserisce garantire garantito garantisce
  garantiscono garantì applaudire applaude applaudito maledire benedire interrompere interrompe interrotto dedurre deduce riconoscere riconosciuto
  riconosce riconoscono riconobbe riconoscendo sbotta rincara commuove dispera schernisce ruggisce ringhia gongola esulta taglia minimizza smorza
  respinge respinto respingono tagliato sorride sorriso ride rida allarga difende difeso difendono compiace rammarica sfoga pretende apre apostrofa sapere noto lancia lanciato lanciano scandire scandito scandisce scandì ribattere ribattuto ribatte ribattono ribatté ribatteva riflettere riflettuto riflette riflettono esplodere esploso esplode sbuffa sbuffato
  affonda affondato ruggito sancito sancisce sostenendo ricostruito ricostruisce intima intimato singhiozza singhiozzato piange pianto scoppia grida`)

/** Forms that are more often a noun, an adjective or a place: "la nota", "in dettaglio". */
const NOT_VERBS = words('nota notata elenca salva salutata minaccia chiamata ordina parlare parlata')

/** Every form of an Italian verb that may report speech. */
export const verbs: ReadonlySet<string> = new Set(
  [...[...words(REGULAR)].filter(verb => verb.endsWith('are')).flatMap(forms), ...OTHERS].filter(
    form => !NOT_VERBS.has(form),
  ),
)

/** Forms that share the subject of their sentence: "aggiungendo che", "per chiedere". */
export const gerunds: ReadonlySet<string> = new Set(
  [...verbs].filter(form => form !== 'sapere' && /(?:[ae]ndo|[aei]re|rre)$/.test(form)),
)
