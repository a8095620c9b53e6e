import { words } from './language.ts'

/** Verbs of saying, thinking aloud and judging whose forms follow the rule. */
const REGULAR = `condenar desear repudiar reivindicar garantizar descalificar anhelar augurar despreciar tranquilizar ejemplificar pronunciar admirar añorar
  dictaminar diagnosticar declamar asumir discrepar divulgar desgranar detallar encomendar esbozar esgrimir explayar festejar fantasear implorar increpar inquirir invocar lamentar manifestar
  narrar parafrasear parodiar plantear postular preconizar quejar recitar recapitular reconvenir redundar refrendar remachar repreguntar repudiar salmodiar sollozar teorizar
  vislumbrar vocear vociferar abundar aclarar acotar acusar admitir adivinar afear afirmar agradecer agregar ahondar alabar alegar alertar animar anunciar añadir
  apostillar aplaudir apuntar argumentar arremeter asegurar asentir aseverar atacar augurar avisar bromear calificar catalogar celebrar censurar certificar
  clamar comentar comprobar concluir confirmar congratular constatar corroborar criticar cuestionar declarar deducir defender definir denunciar descartar
  desvelar destacar detallar disculpar dudar elogiar enfatizar ensalzar enumerar escribir espetar especificar estimar evocar excusar exclamar exigir
  explicar exponer expresar felicitar gritar hablar ilustrar imaginar incidir indicar informar insistir instar interrogar interpretar ironizar jactar
  jurar justificar lamentar lanzar leer loar maldecir matizar mencionar murmurar narrar notar objetar observar opinar ordenar ponderar
  precisar preguntar prometer proclamar profetizar profundizar pronosticar protestar puntualizar quejar ratificar razonar reaccionar rebatir recalcar
  rechazar reclamar recomendar recriminar reflexionar reiterar relatar remarcar rememorar rematar replicar reprobar reprochar resaltar responder
  resumir revelar rogar saludar sentenciar señalar sincerar sospechar sostener subrayar sugerir suplicar susurrar tachar temer terciar testificar tildar
  titubear tuitear urgir valorar vaticinar zanjar`

/** The forms a reporter uses of one verb: infinitive, gerund, participle, and the third persons of three tenses. */
function forms(verb: string): string[] {
  const stem = verb.slice(0, -2)
  const endings = verb.endsWith('ar')
    ? ['ando', 'ado', 'a', 'an', 'ó', 'aron', 'aba', 'aban']
    : ['iendo', 'ido', 'e', 'en', 'ió', 'ieron', 'ía', 'ían']
  return [verb, ...endings.map(ending => stem + ending)]
}

/** Present tenses that are nouns as well: "la demanda", "una queja". */
const NOUNS = words(
  'abunda alerta censura demanda disculpa duda excusa jura manda nota ordena queja reprueba urge',
)

/** Infinitives and gerunds of verbs whose other forms are listed one by one. */
const UNRULY = words(
  `decir pedir reconocer contar recordar advertir sugerir referir proponer mantener negar desmentir entender contradecir predecir oponer exponer mentir confesar requerir diciendo pidiendo reconociendo
  contando recordando advirtiendo sugiriendo refiriendo proponiendo manteniendo negando desmintiendo entendiendo exponiendo confesando sosteniendo respondiendo`,
)

const BARE = /(?:ndo|[aei]r)$/

/** "decirle", "calificándolo": infinitives and gerunds with the pronouns that hang on them. */
const withPronouns = (form: string): string[] => {
  const stem = form.replace(/ando$/, 'ándo').replace(/iendo$/, 'iéndo')
  return ['le', 'les', 'lo', 'la', 'los', 'las', 'se', 'me', 'nos'].map(pronoun => stem + pronoun)
}

/** Every regular form of a Spanish verb that may report speech. */
export const regularVerbs = new Set(
  [...words(REGULAR)]
    .flatMap(forms)
    .filter(form => !NOUNS.has(form))
    .concat(...UNRULY)
    .flatMap(form => (BARE.test(form) ? [form, ...withPronouns(form)] : [form])),
)

/** Forms that share the subject of their sentence: "añadiendo que", "ha decidido criticar". */
export const gerunds = new Set(
  [...regularVerbs].filter(form => /(?:[aeá]ndo|iéndo|iendo|[aei]r)(?:l[eoa]s?|se|me|nos)?$/.test(form)),
)
