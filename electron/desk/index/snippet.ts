import type { SearchHit } from '../../contract.ts'
import type { Field } from './entry.ts'
import { ARABIC_BEFORE, arabicStem, isArabic } from './expression.ts'
import type { Term } from './query.ts'
import { fold, foldWords, isUnspaced } from './words.ts'

/** How many characters are shown on either side of a hit. */
const AROUND = 60

/** Where a hit is shown from, the first that has one. The headline is shown anyway. */
const SHOWN: Field[] = ['standfirst', 'body', 'speakers', 'quotes', 'tags', 'kicker', 'bylines']

/** A pattern that finds a term in folded text, as the index does: whole words, the last one open where the term is. */
export function patternOf({ tokens, open }: Term): RegExp {
  let source = ''
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    const joined = before !== undefined && (isUnspaced(before) || isUnspaced(token))
    if (before !== undefined) source += joined ? '[^\\p{L}\\p{N}]*' : '[^\\p{L}\\p{N}]+'
    else if (!isUnspaced(token)) source += '(?<![\\p{L}\\p{N}])'
    const alone = tokens.length === 1 && isArabic(token)
    source += alone ? `(?:${ARABIC_BEFORE.join('|')})?${arabicStem(token)}` : token
  })
  const last = tokens.at(-1) ?? ''
  return new RegExp(
    isUnspaced(last) || (open && last.length > 1) ? source : `${source}(?![\\p{L}\\p{N}])`,
    'u',
  )
}

/** The first place outside the headline where one of the terms stands, with the words around it. Null where none does. */
export function snippetOf(texts: Record<Field, string>, patterns: RegExp[]): SearchHit['snippet'] {
  for (const field of SHOWN) {
    const text = texts[field].normalize('NFC')
    const folded = foldWords(text)
    if (text === '' || !patterns.some(pattern => pattern.test(folded))) continue
    // Only now the way back from folded to written letters is worth its time.
    const exact = fold(text)
    for (const pattern of patterns) {
      const found = pattern.exec(exact.text)
      if (!found) continue
      const from = exact.at[found.index] ?? 0
      const to = exact.at[found.index + found[0].length] ?? text.length
      return cutAround(text, from, Math.max(to, from + 1))
    }
  }
  return null
}

function cutAround(text: string, from: number, to: number): { text: string; start: number; end: number } {
  const first = wordEdge(text, Math.max(0, from - AROUND), from)
  const last = text.length <= to + AROUND ? text.length : wordEnd(text, to, to + AROUND)
  const before = first > 0 ? '… ' : ''
  const after = last < text.length ? ' …' : ''
  const start = before.length + from - first
  return {
    text: before + text.slice(first, last).replace(/\s/g, ' ') + after,
    start,
    end: start + (to - from),
  }
}

/** The next beginning of a word at or after `at`, but not after `limit`; where words are not spaced, of a letter. */
function wordEdge(text: string, at: number, limit: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space >= 0 && space < limit ? space + 1 : letterEdge(text, at)
}

/** The last end of a word after `from` and up to `at`; where words are not spaced, of a letter. */
function wordEnd(text: string, from: number, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space > from ? space : letterEdge(text, at)
}

/** Not between the two halves of one letter. */
const letterEdge = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at
