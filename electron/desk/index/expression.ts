import type { Term } from './query.ts'
import { isUnspaced } from './words.ts'

/** Small words that Arabic writes together with the next one: the, and the, in the, like the, so the, for the, and, in, for. */
export const ARABIC_BEFORE = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و', 'ب', 'ل']

/** An Arabic word without the article, so that it is found with and without. */
export const arabicStem = (token: string): string => (/^ال...?/u.test(token) ? token.slice(2) : token)

export const isArabic = (token: string): boolean => /^\p{Script=Arabic}{3,}$/u.test(token)

/** A term in the language of FTS5. Tokens are letters and digits only (see `tokensOf`), so that quotation marks hold them. */
export function expressionOf({ tokens, open }: Term): string {
  const last = tokens.at(-1) ?? ''
  // One letter begins thousands of words: alone it is a word, such as "A" or "X".
  const star = open && last.length > 1 && !isUnspaced(last) ? '*' : ''
  if (tokens.length > 1 || !isArabic(last)) return `"${tokens.join(' ')}"${star}`
  const stem = arabicStem(last)
  return `(${['', ...ARABIC_BEFORE].map(before => `"${before}${stem}"${star}`).join(' OR ')})`
}
