import { words } from './language.ts'

/** Verbs that report or judge words, in both kinds of Portuguese, and follow the rule of their ending. */
const REGULAR = `abordar acautelar acentuar aclarar aconselhar acrescentar acusar adiantar adjetivar admitir advertir afiançar afirmar agradecer alegar alertar alfinetar
  analisar anotar anuir anunciar apelar apelidar apontar apostar apreciar argumentar arguir arrematar arriscar asseverar assegurar assinalar assumir atacar atalhar atestar atirar
  avaliar avançar avisar batizar brincar bradar cantarolar celebrar censurar certificar chamar citar clamar classificar cobrar cogitar comemorar comentar comparar
  completar comunicar conceder concluir concordar condenar confessar confidenciar confirmar congratular considerar constatar contar contestar contrapor criticar cravar
  declarar decretar deduzir defender definir denunciar deplorar desabafar desafiar descartar descrever desculpar desejar designar desmentir destacar detalhar
  detonar discordar discorrer discursar disparar duvidar elencar elogiar elucidar emendar enaltecer enfatizar ensinar entender enumerar especificar especular esclarecer
  escrever espantar estimar evidenciar exaltar exemplificar exclamar exigir explanar explicar explicitar exultar filosofar finalizar formular frisar garantir gracejar
  gritar homenagear ilustrar implorar imaginar indagar indicar indignar informar insinuar insistir interpelar interrogar ironizar jurar justificar lamentar
  lançar ler ligar listar louvar manifestar mencionar minimizar murmurar narrar negar notar noticiar objetar observar opinar orientar parabenizar partilhar perguntar
  pedir pensar pleitear ponderar pontuar postar precisar pregar pressagiar proclamar proferir prometer pronunciar propalar protestar proteger provocar publicar questionar queixar ralhar
  ratificar reafirmar reagir realçar rebater rechaçar reclamar recomendar reconhecer recordar recusar referir reforçar refletir refutar reiterar rejeitar relatar
  relembrar rematar rememorar repetir replicar repreender reprovar repudiar responder ressaltar ressalvar resumir retorquir retrucar revelar rogar rotular salientar saudar
  segredar sentenciar sintetizar solicitar sublinhar sugerir suplicar suspeitar sussurrar sustentar tachar temer testemunhar titubear tranquilizar tuitar urrar valorizar
  vangloriar vaticinar vociferar avisar lembrar caracterizar qualificar apelidar acreditar achar chorar soluçar vibrar esbravejar bufar desconversar gargalhar proclamar teorizar rezar festejar emocionar brandir divulgar`

/** The forms a reporter uses of one verb: infinitive, gerund, participles, and the third persons of four tenses. */
function forms(verb: string): string[] {
  const stem = verb.slice(0, -2)
  const endings = verb.endsWith('ar')
    ? ['ando', 'ado', 'ada', 'ados', 'adas', 'a', 'am', 'ou', 'aram', 'ava', 'avam', 'aria', 'ará', 'asse']
    : verb.endsWith('er')
      ? ['endo', 'ido', 'ida', 'idos', 'idas', 'e', 'em', 'eu', 'eram', 'ia', 'iam', 'eria', 'erá', 'esse']
      : ['indo', 'ido', 'ida', 'idos', 'idas', 'e', 'em', 'iu', 'iram', 'ia', 'iam', 'iria', 'irá', 'isse']
  return [verb, ...endings.map(ending => stem + ending)]
}

/** Verbs that change their stem or follow no rule. */
const OTHERS =
  words(`disse diz dizia disseram dizem diziam dito dita dizer dizendo dirá diria descreve descreveu descrito descrita descritos escrito escrita sugere sugerem refere
  referem adverte advertem pede pedem pediu pediram pedindo desmente desmentem repete repetem repetiu propõe propôs propõem propuseram prevê preveem previu previram previsto vê viu
  lê leu leem conclui concluem concluído contrapõe contrapôs expõe expôs expuseram reflete refletem sustenta mantém manteve mantêm intervém interveio ri riu sorri sorriu
  continua continuou prossegue prosseguiu segue seguiu emenda crê creem conta contam nega negam negue corrobora corroborou responde rebate prefere garante garantem rege argui
  subscreve subscreveu transmitiu transmite parafraseou lê-se lia-se confidencia noticia vangloria vangloriou emociona perguntado apregoa apregoou disparou dispara
  pondera fala falam falava falou falaram falando falar queixa-se queixam-se queixou-se queixaram-se lamenta-se lamentou-se defende-se defendeu-se justifica-se justificou-se
  indigna-se indignou-se congratula-se congratulou-se congratularam-se insurge-se insurgiu-se mostra-se mostrou-se mostraram-se interroga-se questiona-se regozijou-se regozija-se
  orgulha-se orgulhou-se emociona-se emocionou-se pergunta-se admira-se desculpou-se desculpa-se limitou-se diga afiança`)

/** Forms that are more often a noun, an adjective or a place in the sentence. */
const NOT_VERBS = words(
  `conto nota notas ler lida lido lidos lidas cita ligada ligado ligar liga ligam ligou publicada publicado publicados protegido protegida proteger protege lista listado cobra
  considerando ensina batizado batizada lançada lançados lançadas recusa provoca provocado provocada avançado avançada avança publica chamar temida temido lançamento orienta orientado
  proferida designado designada compara dado partilha designa designou achado achada imagina desejada desejado festeja`,
)

/** Every form of a Portuguese verb that may report speech. */
export const verbs: ReadonlySet<string> = new Set(
  [...[...words(REGULAR)].flatMap(forms), ...OTHERS].filter(form => !NOT_VERBS.has(form)),
)

/** Forms that share the subject of their sentence: "acrescentando que", "voltou a criticar". */
export const gerunds: ReadonlySet<string> = new Set(
  [...verbs].filter(form => /(?:[aei]ndo|[aei]r)$/.test(form) && form !== 'dizer'),
)
