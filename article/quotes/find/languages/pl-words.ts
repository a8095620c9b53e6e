const list = (text: string): string[] => text.trim().split(/\s+/)

const PAST = `powiedział mówił stwierdził twierdził dodał dodawał podkreślił podkreślał zaznaczył zaznaczał wyjaśnił wyjaśniał tłumaczył wytłumaczył ocenił oceniał odpowiedział odpowiadał zapytał pytał spytał napisał pisał
  zapewnił zapewniał zapowiedział zapowiadał przyznał przyznawał ostrzegł ostrzegał skomentował komentował nazwał nazywał określił określał skrytykował krytykował opisał opisywał poinformował informował oświadczył przekonywał
  uważał wspomniał wspominał opowiadał opowiedział zauważył zauważał przypomniał przypominał krzyknął krzyczał szepnął zażartował żartował obiecał obiecywał podsumował podsumowywał wskazał wskazywał potwierdził potwierdzał
  zaprzeczył zaprzeczał apelował zaapelował argumentował relacjonował rzekł rzucił oznajmił alarmował zaalarmował odparł odrzekł odpisał wyznał wyraził wyrażał ogłosił przekazał przekazywał podał podawał ujawnił zdradził
  wyliczał wyliczył zarzucił zarzucał oskarżył oskarżał potępił wezwał wzywał zaproponował zażądał domagał prosił poprosił doradził radził zalecił zasugerował sugerował powtórzył powtarzał kontynuował zakończył uzupełnił
  doprecyzował sprecyzował uściślił skwitował zripostował ripostował wtrącił mruknął westchnął zawołał wykrzyknął zadeklarował deklarował zastrzegł zastrzegał ubolewał narzekał chwalił pochwalił gratulował podziękował dziękował
  zagroził groził przestrzegł przestrzegał przewidywał prognozował żalił skarżył irytował oburzał denerwował cieszył śmiał uśmiechnął uznał przyrzekł zeznał zeznawał porównał odniósł zacytował cytował przytoczył wymienił
  zwrócił uspokajał uspokoił dowodził dopytywał pochwalił relacjonował orzekł zawyrokował wtórował tweetował wyrokował bronił ironizował kpił drwił utyskiwał`
const PRESENT = `mówi mówią twierdzi twierdzą dodaje dodają podkreśla podkreślają zaznacza zaznaczają wyjaśnia wyjaśniają tłumaczy tłumaczą ocenia oceniają odpowiada odpowiadają pyta pytają pisze piszą zapewnia zapewniają
  zapowiada zapowiadają przyznaje przyznają ostrzega ostrzegają komentuje komentują nazywa nazywają określa określają krytykuje krytykują opisuje opisują informuje informują przekonuje przekonują uważa uważają wspomina
  wspominają opowiada opowiadają zauważa zauważają żartuje żartują wskazuje wskazują apeluje apelują relacjonuje relacjonują śmieje śmieją uśmiecha alarmuje alarmują odpiera przypomina przypominają podsumowuje potwierdza
  potwierdzają zaprzecza zaprzeczają ogłasza przekazuje przekazują podaje podają wylicza wyliczają zarzuca zarzucają oskarża oskarżają potępia wzywa wzywają proponuje proponują żąda żądają domaga domagają prosi proszą
  radzi radzą zaleca zalecają sugeruje sugerują powtarza powtarzają kontynuuje kończy uzupełnia deklaruje deklarują zastrzega zastrzegają ubolewa narzeka narzekają chwali chwalą gratuluje dziękuje grozi przestrzega
  przewiduje przewidują prognozuje prognozują żali żalą skarży skarżą irytuje oburza oburzają denerwuje cieszy cieszą uznaje uznają porównuje cytuje obiecuje obiecują argumentuje argumentują wyznaje ripostuje kwituje
  zwraca dziwi dziwią martwi martwią wzdycha woła krzyczy oświadcza stwierdza stwierdzają uspokaja przytacza zeznaje zeznają kpi ironizuje czytamy napisano podano poinformowano przekazano podkreślono dodano stwierdzono
  zaznaczono wyjaśniono oceniono usłyszeliśmy usłyszałem usłyszałam dowiedzieliśmy zapewniono oświadczono ogłoszono`
const GERUNDS = `mówiąc dodając podkreślając zaznaczając wyjaśniając tłumacząc nazywając określając twierdząc zapewniając przyznając pisząc argumentując wskazując oceniając apelując zarzucając przypominając przekonując
  ostrzegając cytując krytykując opisując komentując zauważając kończąc informując`

/** "powiedział" with its forms for her and for several. */
const past = (verb: string): string[] => {
  const stem = verb.slice(0, -1)
  if (/ósł$/u.test(verb)) return [verb, verb.replace(/ósł$/u, 'iosła'), verb.replace(/ósł$/u, 'ieśli')]
  if (/ął$/u.test(verb)) return [verb, verb.replace(/ął$/u, 'ęła'), verb.replace(/ął$/u, 'ęli')]
  if (/rł$/u.test(verb)) return [verb, `${verb}a`, `${stem}li`]
  if (/[eai]ł$/u.test(verb))
    return [
      verb,
      `${verb}a`,
      `${/(?:iedzi|mi)ał$/u.test(verb) ? `${verb.slice(0, -2)}e` : stem}li`,
      `${verb}y`,
    ]
  return [verb, `${verb}a`, `${stem}li`, `${verb}y`]
}

/** All forms of the verbs of speech. */
export const polishVerbs: string[] = [...list(PAST).flatMap(past), ...list(PRESENT)]
/** Forms that share the subject of their sentence. */
export const polishGerunds: ReadonlySet<string> = new Set(list(GERUNDS))
/** The forms of some verbs. */
export const formsOf = (verbs: string): string[] =>
  list(verbs).flatMap(verb => (verb.endsWith('ł') ? past(verb) : [verb]))

/** A noun in its cases, so that "ministra Wilka" shows the office too. */
export const inCases = (noun: string): string[] => {
  const stem = noun.slice(0, -1)
  const add = (base: string, ends: string) => ends.split(' ').map(end => base + end)
  if (/ek$/u.test(noun)) return [noun, ...add(`${noun.slice(0, -2)}k`, 'a owi iem u ów om ami ach')]
  if (/iec$/u.test(noun)) return [noun, ...add(`${noun.slice(0, -3)}c`, 'a owi em u y ów om ami')]
  if (/(?:ca|sta|ta)$/u.test(noun))
    return [
      noun,
      ...add(stem, 'y ę ą o'),
      `${stem.slice(0, -1)}ście`,
      `${stem.slice(0, -1)}cie`,
      `${stem}ów`,
      `${stem.slice(0, -1)}ci`,
    ]
  if (/ka$/u.test(noun)) return [noun, ...add(stem, 'i ę ą'), `${noun.slice(0, -2)}ce`]
  if (/a$/u.test(noun)) return [noun, ...add(stem, 'y i ę ą o'), `${stem}ie`]
  if (/y$/u.test(noun)) return [noun, ...add(stem, 'ego emu ym ych a ą ej')]
  if (/i$/u.test(noun)) return [noun, ...add(noun, 'ego emu m ch')]
  if (/[bcćdfghjklłmnńprsśtwzźżd]$/u.test(noun))
    return [
      noun,
      ...add(noun, 'a owi em iem u ie om ów ami y'),
      ...(/r$/u.test(noun) ? [`${noun.slice(0, -1)}rze`, `${noun.slice(0, -1)}rzy`] : []),
    ]
  return [noun]
}
