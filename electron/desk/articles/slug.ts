import slugify from '@sindresorhus/slugify'

/** Long enough to tell stories apart, short enough for every disk and for a web address. In characters. */
const LONGEST_SLUG = 60

/** What an article file's name ends with. */
export const ARTICLE_SUFFIX = '.article.json'

/**
 * The words of a headline as a name for a file: small Latin letters, digits and hyphens, so that it can be typed, sent and stored
 * anywhere. Cyrillic, Arabic, Greek and accented letters are written in Latin ones; what has no such form is `untitled`.
 */
export function slugFrom(words: string): string {
  return shortened(slugify(words.normalize('NFC'), { decamelize: false })) || 'untitled'
}

/** Cut at the last whole word that fits. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug
  const cut = slug.slice(0, LONGEST_SLUG + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, LONGEST_SLUG)
}

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
