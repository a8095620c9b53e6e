/** Outer and inner quotation marks of a language, opening and closing, with spaces where its typography wants them. */
interface Marks {
  outer: [string, string]
  inner: [string, string]
}

const ENGLISH: Marks = { outer: ['“', '”'], inner: ['‘', '’'] }
const LOW: Marks = { outer: ['„', '“'], inner: ['‚', '‘'] }
const GUILLEMETS: Marks = { outer: ['«', '»'], inner: ['„', '“'] }
const NARROW = '\u202f'

/** By primary language subtag, after the delimiters of the Unicode CLDR; house rule for French: narrow no-break spaces. */
const MARKS: Record<string, Marks> = {
  de: LOW,
  cs: LOW,
  sk: LOW,
  sl: LOW,
  bg: LOW,
  is: LOW,
  et: LOW,
  lt: LOW,
  fr: { outer: [`«${NARROW}`, `${NARROW}»`], inner: ['“', '”'] },
  ru: GUILLEMETS,
  uk: GUILLEMETS,
  be: GUILLEMETS,
  es: { outer: ['«', '»'], inner: ['“', '”'] },
  pt: ENGLISH,
  it: { outer: ['«', '»'], inner: ['“', '”'] },
  no: { outer: ['«', '»'], inner: ['‘', '’'] },
  nb: { outer: ['«', '»'], inner: ['‘', '’'] },
  el: { outer: ['«', '»'], inner: ['“', '”'] },
  fa: { outer: ['«', '»'], inner: ['‹', '›'] },
  ar: ENGLISH,
  pl: { outer: ['„', '”'], inner: ['«', '»'] },
  hu: { outer: ['„', '”'], inner: ['»', '«'] },
  ro: { outer: ['„', '”'], inner: ['«', '»'] },
  sv: { outer: ['”', '”'], inner: ['’', '’'] },
  fi: { outer: ['”', '”'], inner: ['’', '’'] },
  da: { outer: ['»', '«'], inner: ['›', '‹'] },
  ja: { outer: ['「', '」'], inner: ['『', '』'] },
  zh: ENGLISH,
}

const marksOf = (language: string): Marks => MARKS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH

/** A quotation mark opens after nothing, space, an opening bracket, a dash or another opening mark. */
const OPENS = /(^|[\s([{\-–—/“‘„‚«‹¿¡])$/u

/**
 * What a typed character should become, given the text before it, or null where it stays. `remove` counts characters before
 * it that go along. Straight double quotes become the language's, single ones an apostrophe or inner marks, two hyphens a
 * dash, three points an ellipsis.
 */
export function smarten(
  before: string,
  typed: string,
  language: string,
): { remove: number; insert: string } | null {
  const { outer, inner } = marksOf(language)
  const opens = OPENS.test(before)
  switch (typed) {
    case '"':
      return { remove: 0, insert: opens ? outer[0] : outer[1] }
    case "'":
      if (/[\p{L}\p{N}]$/u.test(before)) return { remove: 0, insert: '’' }
      return { remove: 0, insert: opens ? inner[0] : inner[1] }
    case '-':
      return before.endsWith('-') && !before.endsWith('--')
        ? { remove: 1, insert: dash(before, language) }
        : null
    case '.':
      return before.endsWith('..') && !before.endsWith('...') ? { remove: 2, insert: '…' } : null
    default:
      return null
  }
}

/** American English sets a dash closed and long; most others open and short (house rule). */
const dash = (before: string, language: string): string =>
  /\s-$/.test(before) || !/^en($|-us)/i.test(language) ? '–' : '—'
