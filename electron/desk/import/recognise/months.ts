/** Beginnings of the months' names, January first, in the languages datelines come in. Longest match wins. */
const MONTHS = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|stycznia|января|янв|يناير|كانون الثاني|जनवरी|січня',
  'february|feb|februar|février|févr|fév|febrero|febbraio|fevereiro|fev|februari|lutego|февраля|фев|فبراير|شباط|फरवरी|फ़रवरी|лютого',
  'march|mar|märz|mrz|mars|marzo|março|maart|mrt|marca|марта|мар|مارس|آذار|मार्च|березня',
  'april|apr|avril|avr|abril|abr|aprile|kwietnia|апреля|апр|أبريل|ابريل|نيسان|अप्रैल|квітня',
  'may|mai|mayo|maggio|mag|maio|mei|maj|maja|мая|май|مايو|أيار|मई|травня',
  'june|jun|juni|juin|junio|giugno|giu|junho|czerwca|июня|июн|يونيو|حزيران|जून|червня',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho|lipca|июля|июл|يوليو|تموز|जुलाई|липня',
  'august|aug|août|aout|agosto|ago|augustus|augusti|sierpnia|августа|авг|أغسطس|اغسطس|آب|अगस्त|серпня',
  'september|sept|sep|septembre|septiembre|settembre|set|setembro|września|сентября|сен|сент|سبتمبر|أيلول|सितंबर|вересня',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|października|октября|окт|أكتوبر|اكتوبر|تشرين الأول|अक्टूबर|жовтня',
  'november|nov|novembre|noviembre|novembro|listopada|ноября|ноя|نوفمبر|تشرين الثاني|नवंबर|листопада',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|desember|grudnia|декабря|дек|ديسمبر|كانون الأول|दिसंबर|грудня',
]
const NAMES = MONTHS.flatMap((names, index) => names.split('|').map(name => [name, index + 1] as const))
const NUMBER = new Map<string, number>(NAMES)
const ANY = NAMES.map(([name]) => name)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** The same for patterns that tell capitals from small letters. */
const WRITTEN = NAMES.flatMap(([name]) => [
  ...new Set([name, name.toUpperCase(), (name[0] ?? '').toUpperCase() + name.slice(1)]),
])
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** A day as datelines write it, for use inside a larger pattern: "Nov 22", "22. November 2026", "11月22日". No groups. */
export const DATE = `(?:(?:${WRITTEN})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+(?:19|20)\\d{2})?|\\d{1,2}(?:\\.|er|º|st|nd|rd|th)?\\s+(?:de\\s+|d['’])?(?:${WRITTEN})\\.?(?:,?\\s+(?:de\\s+)?(?:19|20)\\d{2})?|\\d{1,2}月\\d{1,2}日|\\d{1,2}\\.\\d{1,2}\\.(?:(?:19|20)\\d{2})?|\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}])`

/**
 * The day a dateline names, as YYYY-MM-DD, or nothing where it cannot be told. A day without a year is the latest such day that
 * is not more than two weeks ahead of `today` (YYYY-MM-DD): wires date yesterday's news, seldom tomorrow's.
 */
export function readDate(text: string, today: string): string | undefined {
  const given = text.toLowerCase()
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(given)
  if (iso) return asDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const year = /(?:19|20)\d{2}/.exec(given)?.[0]
  const east = /(\d{1,2})月(\d{1,2})日/.exec(given)
  const dotted = /(\d{1,2})[./](\d{1,2})[./]/.exec(given)
  const name = new RegExp(`(?<!\\p{L})(?:${ANY})(?!\\p{L})`, 'u').exec(given)?.[0]
  const month = east ? Number(east[1]) : name ? NUMBER.get(name) : Number(dotted?.[2])
  const day = east ? Number(east[2]) : Number(/(?<!\d)\d{1,2}(?!\d)/.exec(given)?.[0])
  if (!month || !day) return undefined
  return year ? asDate(Number(year), month, day) : nearestYear(month, day, today)
}

function nearestYear(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4))
  const thisYear = asDate(year, month, day)
  const ahead = thisYear ? Date.parse(thisYear) - Date.parse(today) : 0
  return ahead > 14 * 24 * 3600 * 1000 ? asDate(year - 1, month, day) : thisYear
}

/** A date that exists, or nothing. */
function asDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}
