import slugify from '@sindresorhus/slugify'

/** Long enough to tell stories apart, short enough for every disk and for a web address. In characters. */
const LONGEST_SLUG = 60

/**
 * Letters of other scripts take three or four bytes. Most disks take 255 for a name, encrypted home folders of Linux 143 (eCryptfs);
 * the date, the endings, and what a sync service puts into the names of its copies, come to it. In bytes.
 */
const MOST_BYTES = 72

/** What an article file's name ends with. */
export const ARTICLE_SUFFIX = '.article.json'

/**
 * The words of a headline as a name for a file: small Latin letters, digits and hyphens, so that it can be typed, sent and stored
 * anywhere. Cyrillic, Arabic, Greek and accented letters are written in Latin ones. A headline in letters that have no such form, such
 * as Chinese or Hindi, keeps them: a name that one can read beats one that says nothing. One without any letter is `untitled`.
 */
export function slugFrom(words: string): string {
  const known = words.normalize('NFC')
  const slug = NOT_LATIN.test(known) && hasForeign(known) ? inOwnLetters(known) : inLatin(known)
  return shortened(slug) || 'untitled'
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const NOT_LATIN = /[^\p{Script=Latin}\P{L}]/u

const inLatin = (words: string): string => slugify(words, { decamelize: false })

/** Whether a word has no Latin form at all; single letters such as the soft sign have none in words that do. */
const hasForeign = (words: string): boolean => (words.match(WORD) ?? []).some(word => inLatin(word) === '')

const inOwnLetters = (words: string): string =>
  (words.toLowerCase().normalize('NFC').match(WORD) ?? []).join('-')

/** Cut at the last whole word that fits, or after the last letter that does. */
function shortened(slug: string): string {
  if (fits(slug)) return slug
  const letters = [...slug]
  let length = Math.min(letters.length, LONGEST_SLUG)
  while (!fits(letters.slice(0, length).join(''))) length--
  const cut = letters.slice(0, length + 1).join('')
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : letters.slice(0, length).join('')
}

const fits = (slug: string): boolean => slug.length <= LONGEST_SLUG && Buffer.byteLength(slug) <= MOST_BYTES

/** The day at this desk as YYYY-MM-DD: a story filed after midnight belongs to the local day, not to Greenwich's. */
export function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The date that leads a file name, with its hyphen, or nothing: it stays when an article is renamed. */
export const datePrefix = (name: string): string => /^\d{4}-\d{2}-\d{2}-/.exec(name)?.[0] ?? ''

/** Two names that some disk takes for one: macOS and Windows ignore case, macOS the Unicode form. */
export const sameOnSomeDisk = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC')

/** The first of `base`, `base-2`, `base-3`… that no name in the folder equals on any disk. All without the suffix. */
export function freeName(base: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, sameOnSomeDisk))
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`
    if (!used.has(sameOnSomeDisk(name + ARTICLE_SUFFIX))) return name
  }
}
