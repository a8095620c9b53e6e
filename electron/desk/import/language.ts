/** Scripts that (nearly) name a language by themselves, tried in this order. */
const SCRIPTS: [pattern: RegExp, language: string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
]

/** Small words that turn up in every few lines of a language and seldom in its neighbours. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the and of to in that is was for it with as his on be at by had not are but from or have they which one said were who would their has will after its an when been more said',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'le la les des et en du une que est pour qui dans par sur au pas plus ce il sont avec aux se ont son cette été mais ses comme être nous vous leur après où selon dit',
  es: 'el la los las que en del se por con para una es al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también fue había desde todo según dijo años y',
  it: 'il di che la per un in del è con non una le si da della sono al gli dei nel alla anche più come lo delle ma ha ai suo dal questo dopo stato hanno',
  pt: 'o que do da em um para com não uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos já também foi pelo pela até isso são disse',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar heeft uit worden over nog werd wordt maar was hij ze dit na zei deze',
  sv: 'och att det i en som är på av för med den till inte har de ett om han men var jag sig från vi så kan när säger efter eller under också över hade',
  da: 'og at det i en som er på af for med den til ikke har de et om han men var sig fra vi så kan når siger efter eller under også over havde blev hun',
  nb: 'og at det i en som er på av for med den til ikke har de et om han men var seg fra vi så kan når sier etter eller under også over hadde ble hun',
  pl: 'w i na z się że do nie to jest o jak po ale za od przez oraz dla jego tym są ze tego który czy które był tak może było już powiedział roku',
  tr: 've bir bu için ile da de çok olarak daha olan sonra kadar gibi ne var ancak en ise dedi her göre olduğunu değil şu',
  cs: 'a se na v je že s z do i to o k ve pro za by ale si po jako podle od jsou byl které který jeho také už',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada mereka oleh saya sudah bisa kata telah',
}
const SMALL_WORD_SETS = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)

/** How much of a text is looked at, in UTF-16 units: more of it would not change the answer. */
const ENOUGH = 20_000

/**
 * The language a text is written in, as a BCP 47 tag: by its script, and among Latin ones by its small words. Falls back where
 * the text is too short to tell.
 */
export function detectLanguage(text: string, fallback: string): string {
  const sample = text.slice(0, ENOUGH)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return fallback
  for (const [pattern, language] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters
    if (share > (language === 'ja' ? 0.1 : 0.4)) return neighbour(language, sample)
  }
  return byWords(sample) ?? fallback
}

/** Tells languages apart that share a script by letters only one of them has. */
function neighbour(language: string, sample: string): string {
  if (language === 'ru') return /[іїєґ]/i.test(sample) && !/[ыэъ]/i.test(sample) ? 'uk' : 'ru'
  if (language === 'ar') return /[ٹڈے]/.test(sample) ? 'ur' : /[پچژگ]/.test(sample) ? 'fa' : 'ar'
  return language
}

function byWords(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = SMALL_WORD_SETS.map(([language, known]) => {
    const hits = words.filter(word => known.has(word)).length
    return { language, hits }
  }).sort((a, b) => b.hits - a.hits)
  const [first, second] = scores
  if (!first || first.hits < 4 || first.hits < words.length * 0.08) return undefined
  return first.hits > (second?.hits ?? 0) ? first.language : undefined
}
