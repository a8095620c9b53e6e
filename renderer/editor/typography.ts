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

const APOSTROPHE = '’'

/** A quotation mark opens after nothing, space, an opening bracket, a dash or another opening mark. */
const OPENS = /(^|[\s([{\-–—/“‘„‚«‹¿¡])$/u

/** How much of a line before the cursor is looked at, in UTF-16 units: enough for the longest of the patterns below. */
export const LOOK_BACK = 24

/** As much as a quotation or an address may hold; looked through only where a mark is typed that may close one, or a hyphen. */
const LOOK_FAR_BACK = 2000

/** How much of the line before a typed character says what it means. */
export const lookBack = (typed: string): number => (/["'-]/.test(typed) ? LOOK_FAR_BACK : LOOK_BACK)

interface Better {
  /** How many characters before the typed one go along. */
  remove: number
  /** What comes in their place and in that of the typed one. */
  insert: string
}

/** Whether a typed character can mean anything but itself, told without a look at the text. Behind two dashes any can. */
export const mayMean = (typed: string): boolean => /^["'\-.,;:!?)\]\ss]$/.test(typed)

/** Whether what is typed next can tell that a character was meant otherwise: an apostrophe, or a dash between figures. */
export const isUnsettled = (typed: string): boolean => typed === "'" || typed === '-'

/**
 * What a typed character should become, given the line before it (its last `lookBack` characters will do), or null where it
 * stays. Straight double quotes become the language's, single ones an apostrophe or inner marks, two hyphens a dash, three points
 * an ellipsis, feet and inches primes.
 */
export function smarten(before: string, typed: string, language: string): Better | null {
  switch (typed) {
    case '"':
      return inches(before) ?? put(double(before, marksOf(language)))
    case "'":
      return rockAndRoll(before, language) ?? put(single(before, marksOf(language)))
    case '-':
      return hyphen(before, language)
    case '.':
      if (before.endsWith('..') && !before.endsWith('...')) return { remove: 2, insert: '…' }
  }
  return (
    dashAtStart(before, typed, language) ??
    elision(before, typed, language) ??
    settle(before, typed, marksOf(language))
  )
}

const put = (insert: string): Better => ({ remove: 0, insert })

/** Inside outer marks double ones are inner ones, where these cannot be taken for an apostrophe. */
function double(before: string, marks: Marks): string {
  const { outer, inner } = marks
  const opens = isOpening(before, marks)
  const isInner = inner[1] !== APOSTROPHE && isOpen(before, opens ? outer : inner)
  return (isInner ? inner : outer)[opens ? 0 : 1]
}

/** Behind a letter it is an apostrophe, unless it closes what is open. */
function single(before: string, marks: Marks): string {
  const [opening, closing] = marks.inner
  if (/[\p{L}\p{N}]$/u.test(before)) return isOpen(before, marks.inner) ? closing : APOSTROPHE
  return isOpening(before, marks) ? opening : closing
}

/** What opens in one language closes in another: “ behind a German quotation. */
function isOpening(before: string, { outer, inner }: Marks): boolean {
  const last = before.slice(-1)
  if (last !== '' && (last === outer[1] || last === inner[1])) return false
  return last === outer[0] || last === inner[0] || OPENS.test(before)
}

/** Whether a line ends inside these marks. Never so where both are the same. */
const isOpen = (line: string, [opening, closing]: [string, string]): boolean =>
  line.lastIndexOf(opening.trim()) > line.lastIndexOf(closing.trim())

/** 5'10" is a height, and 51°30'26" a place. */
function inches(before: string): Better | null {
  const [, after] = /(?:^|\D)\d{1,3}[’'](\s?\d{1,2}[¼½¾]?)$/.exec(before) ?? []
  return after === undefined ? null : { remove: after.length + 1, insert: `′${after}″` }
}

/** A line of dashes alone is not yet a dash: three are a divider. Behind words three are one dash as well as two. In an address all stay. */
function hyphen(before: string, language: string): Better | null {
  if (/^[-–—]*$/.test(before) || before.endsWith('--') || /https?:\/\/\S*$/i.test(before)) return null
  const [done] = /[–—]$/.exec(before) ?? []
  if (done) return { remove: 1, insert: done }
  return before.endsWith('-') ? { remove: 1, insert: dash(language, /\s-$/.test(before)) } : null
}

/** What seemed to close a quotation was an apostrophe if the word goes on, and a dash between figures is short. */
function settle(before: string, typed: string, { inner }: Marks): Better | null {
  const [word, closing] = [before.at(-2) ?? '', before.at(-1)]
  if (closing === inner[1] && closing !== APOSTROPHE && SPACED.test(word) && SPACED.test(typed))
    return { remove: 1, insert: APOSTROPHE + typed }
  if (/^\d$/.test(typed) && /\d—$/.test(before)) return { remove: 1, insert: `–${typed}` }
  return null
}

/** Letters of scripts that set spaces between words. */
const SPACED = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u

/** Two dashes that a line begins with are one as soon as words follow, as in a play or a dialogue. */
function dashAtStart(before: string, typed: string, language: string): Better | null {
  if (before !== '--' || !/^[\s\p{L}\p{N}]$/u.test(typed)) return null
  return { remove: 2, insert: dash(language, typed === ' ') + typed }
}

/** American English sets a dash closed and long; most others open and short (house rule). */
const dash = (language: string, isOpen: boolean): string =>
  isOpen || !/^en($|-us)/i.test(language) ? '–' : '—'

const isEnglish = (language: string): boolean => /^en\b/i.test(language)

/** Rock ’n’ roll: what looked like an opening mark is an apostrophe, as its end shows. */
const rockAndRoll = (before: string, language: string): Better | null =>
  isEnglish(language) && /(^|\s)‘n$/.test(before) ? { remove: 2, insert: '’n’' } : null

/** English words that have lost their beginning, and years without their century, once they are written to the end. */
const SHORTENED_OR_YEAR =
  /(?<=(?:^|[\s([{\-–—“])‘)(?:tis|twas|twere|Tis|Twas|Twere|til|em|n)$|(?<=\b(?:of|in|since|until|from|by)\s‘)\d\d$/
const DECADE = /(?<=‘)\d0$/

function elision(before: string, typed: string, language: string): Better | null {
  if (!isEnglish(language) || !mayMean(typed)) return null
  const [word] = (typed === 's' ? DECADE : SHORTENED_OR_YEAR).exec(before) ?? []
  return word === undefined ? null : { remove: word.length + 1, insert: `’${word}${typed}` }
}
