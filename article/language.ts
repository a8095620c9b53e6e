/** Languages written from right to left, and scripts that say so themselves. */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])
const RIGHT_TO_LEFT_SCRIPTS = /-(arab|hebr|syrc|thaa|nkoo)\b/i

/** The writing direction of a language (BCP 47), as HTML's `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (/-latn\b/i.test(language)) return 'ltr'
  const [primary = ''] = language.toLowerCase().split('-')
  return RIGHT_TO_LEFT.has(primary) || RIGHT_TO_LEFT_SCRIPTS.test(language) ? 'rtl' : 'ltr'
}

/** A language tag that HTML and date formats accept; what is no tag becomes "und", undetermined. */
export function languageTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und'
  } catch {
    return 'und'
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A day (YYYY-MM-DD) as one reads it in a newspaper of that language: "22 November 2026". What is no day stays as it is. */
export function longDate(day: string, language: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00Z`) : null
  if (!date || Number.isNaN(date.getTime())) return day
  // Plain "en" means American order to the formatter; a dateline reads day first unless the article says en-US.
  const tag = languageTag(language)
  const [locale = 'en-GB'] = Intl.DateTimeFormat.supportedLocalesOf(tag === 'en' ? 'en-GB' : tag)
  let format = formats.get(locale)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' })
    formats.set(locale, format)
  }
  return format.format(date)
}
