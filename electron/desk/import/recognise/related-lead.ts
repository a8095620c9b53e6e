/** What announces other stories, by language. Kept apart from the story's words only at the start of a line. */
const LEADS: Record<string, string[]> = {
  en: [
    'read also',
    'also read',
    'read more',
    'read next',
    'read now',
    'read here',
    'must read',
    'see also',
    'also see',
    'see more',
    'related',
    'related story',
    'related stories',
    'related article',
    'related articles',
    'related coverage',
    'related content',
    'related news',
    'related links',
    'related reading',
    'related topics',
    'more on this',
    'more on this story',
    'more on this topic',
    'more like this',
    'more stories',
    'further reading',
    'recommended',
    'recommended reading',
    'recommended stories',
    'recommended for you',
    'you may also like',
    'you might also like',
    'you may also be interested in',
    'don’t miss',
    'in case you missed it',
    'read this next',
    'read the full story',
    'also on our site',
    'what to read next',
    'up next',
    'editor’s picks',
  ],
  fr: [
    'lire aussi',
    'à lire aussi',
    'a lire aussi',
    'à lire',
    'lire également',
    'à lire également',
    'voir aussi',
    'à voir aussi',
    'lire plus',
    'sur le même sujet',
    'pour aller plus loin',
    'à découvrir',
  ],
  es: [
    'lea también',
    'lea tambien',
    'lee también',
    'lee tambien',
    'leer también',
    'leer más',
    'lea más',
    'lee más',
    'le puede interesar',
    'te puede interesar',
    'te puede gustar',
    'vea también',
    'ver también',
    'ver más',
    'también puede leer',
    'noticias relacionadas',
    'artículos relacionados',
    'nota relacionada',
    'notas relacionadas',
    'además',
    'más información',
  ],
  de: [
    'lesen sie auch',
    'lesen sie mehr',
    'lesen sie hier',
    'lesen sie dazu',
    'lesen sie dazu auch',
    'lesen sie hierzu',
    'mehr dazu',
    'mehr zum thema',
    'zum thema',
    'auch interessant',
    'auch lesen',
    'siehe auch',
    'weiterlesen',
    'das könnte sie auch interessieren',
    'das könnte sie interessieren',
    'lies auch',
    'lies mehr',
    'passend dazu',
    'verwandte artikel',
  ],
  it: [
    'leggi anche',
    'leggi di più',
    'leggi pure',
    'vedi anche',
    'guarda anche',
    'per approfondire',
    'ti potrebbe interessare',
    'potrebbe interessarti',
    'articoli correlati',
    'notizie correlate',
  ],
  pt: [
    'leia também',
    'leia tambem',
    'leia mais',
    'veja também',
    'veja mais',
    'saiba mais',
    'notícias relacionadas',
    'relacionadas',
    'relacionado',
    'confira também',
    'leia ainda',
  ],
  nl: [
    'lees ook',
    'lees meer',
    'lees verder',
    'bekijk ook',
    'zie ook',
    'meer over dit onderwerp',
    'gerelateerd',
  ],
  sv: ['läs också', 'läs även', 'läs mer', 'se även', 'relaterat'],
  no: ['les også', 'les mer', 'se også', 'les mere'],
  da: ['læs også', 'læs mere', 'se også', 'relateret'],
  fi: ['lue myös', 'lue lisää', 'katso myös'],
  pl: [
    'czytaj także',
    'czytaj też',
    'przeczytaj także',
    'przeczytaj też',
    'czytaj więcej',
    'zobacz także',
    'zobacz też',
    'polecamy',
  ],
  cs: ['čtěte také', 'čtěte též', 'přečtěte si také', 'související', 'související články'],
  ro: ['citește și', 'citeşte şi', 'citiți și', 'vezi și'],
  hu: ['olvassa el ezt is', 'ezt is olvassa el', 'kapcsolódó'],
  tr: ['ayrıca oku', 'ayrıca okuyun', 'bunu da okuyun', 'ilgili haber', 'ilgili haberler', 'devamını oku'],
  ru: [
    'читайте также',
    'читать также',
    'читайте ещё',
    'читайте еще',
    'читайте далее',
    'читать далее',
    'смотрите также',
    'по теме',
    'материалы по теме',
    'подробнее',
    'ещё по теме',
    'еще по теме',
    'вам может быть интересно',
  ],
  uk: ['читайте також', 'дивіться також', 'читати також', 'за темою'],
  bg: ['прочетете още', 'вижте още', 'още по темата'],
  el: ['διαβάστε επίσης', 'διαβάστε ακόμα', 'δείτε επίσης'],
  ar: [
    'اقرأ أيضا',
    'اقرأ أيضًا',
    'اقرأ أيضاً',
    'إقرأ أيضا',
    'اقرأ ايضا',
    'اقرأ المزيد',
    'إقرأ المزيد',
    'طالع أيضا',
    'شاهد أيضا',
    'شاهد أيضًا',
    'مواضيع ذات صلة',
    'أخبار ذات صلة',
    'موضوعات ذات صلة',
    'ذات صلة',
  ],
  fa: ['بیشتر بخوانید', 'همچنین بخوانید', 'مطالب مرتبط'],
  ur: ['یہ بھی پڑھیں', 'مزید پڑھیں'],
  he: ['קראו גם', 'קרא גם', 'ראו גם', 'כתבות קשורות'],
  hi: ['यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें', 'और पढ़ें', 'संबंधित खबरें', 'संबंधित समाचार', 'यह भी पढ़े', 'ये भी पढ़े'],
  bn: ['আরও পড়ুন', 'আরো পড়ুন'],
  ta: ['மேலும் படிக்க'],
  id: ['baca juga', 'baca selengkapnya', 'lihat juga', 'simak juga'],
  vi: ['xem thêm', 'đọc thêm'],
  zh: ['相关阅读', '相關閱讀', '延伸阅读', '延伸閱讀', '另请参阅', '相关新闻', '相關新聞', '阅读更多'],
  ja: ['関連記事', 'あわせて読みたい', '合わせて読みたい', '続きを読む'],
  ko: ['관련기사', '관련 기사', '더 읽어보기'],
}

/** Too common as the start of an ordinary sentence: only with a bar after them, as in "READ | Ferry talks go on". */
const ONLY_WITH_BAR = [
  'read',
  'watch',
  'more',
  'lire',
  'leer',
  'lesen',
  'leggi',
  'leia',
  'lees',
  'читать',
  'читайте',
  'اقرأ',
  'además',
]

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (phrases: string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map(phrase => escape(phrase.normalize('NFC')).replaceAll('’', "['’]").replaceAll(' ', '\\s+'))
    .join('|')

const DECORATION = '[\\s\\[({*_•►▶➤→»›>|–—\\-#👉🔗📎▪●◆■▸]*'
const SEPARATOR = '\\s*[\\])}*_]*\\s*(?:[:：|｜–—→»›>▸►]|-(?=\\s))[\\s:：|｜–—→»›>\\-*_]*'
const PHRASES = anyOf(
  Object.values(LEADS)
    .flat()
    .filter(phrase => !ONLY_WITH_BAR.includes(phrase)),
)
const WITH_REST = new RegExp(`^${DECORATION}(${PHRASES})${SEPARATOR}(.*)$`, 'isu')
const ALONE = new RegExp(`^${DECORATION}(${PHRASES})[\\s\\])}*_.…:：|]*$`, 'iu')
const BARRED = new RegExp(`^${DECORATION}(${anyOf(ONLY_WITH_BAR)})\\s*[|｜]\\s*(\\S.*)$`, 'isu')

/** In capitals with a colon they announce as well: "MORE: Ferry talks go on" — but not a sentence. */
const IN_CAPITALS = new RegExp(
  `^${DECORATION}(${anyOf(ONLY_WITH_BAR.map(word => word.toUpperCase()).filter(word => word !== word.toLowerCase()))})\\s*[:：]\\s*(\\S.*(?<![.!?。]["”’»)]*))$`,
  'su',
)

/** An announcement with several titles and addresses may be long, in characters; a longer one is a paragraph. */
const LONGEST = 1500

export interface RelatedLead {
  /** What the line said, such as "Read also". */
  label: string
  /** What follows on the same line. */
  rest: string
}

/** Whether a line begins as announcements of other stories do ("Read also|", "Related: …"). Without a bar, a colon or a dash it must say nothing else. */
export function relatedLead(text: string): RelatedLead | undefined {
  if (text.length > LONGEST) return undefined
  const line = text.normalize('NFC')
  const match = ALONE.exec(line) ?? WITH_REST.exec(line) ?? BARRED.exec(line) ?? IN_CAPITALS.exec(line)
  const label = match?.[1]
  if (label === undefined) return undefined
  return {
    label: label.replace(/\s+/g, ' '),
    rest: (match?.[2] ?? '').replace(/^[\s|:–—→»›>\-*_]+|[\s|*_]+$/gu, ''),
  }
}
