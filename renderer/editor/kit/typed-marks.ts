import { lookBack, smarten } from '../typography.ts'

/** The words of a field, and where the cursor stands in them, in UTF-16 units. */
export interface FieldWords {
  words: string
  at: number
}

/**
 * What a field says once the character that was just typed has become the quotation mark or dash of the article's language, or null
 * where it stays as it is.
 */
export function typedMarks({ words, at }: FieldWords, language: string): FieldWords | null {
  const typed = words.slice(at - 1, at)
  const before = words.slice(Math.max(0, at - 1 - lookBack(typed)), at - 1)
  const better = smarten(before, typed, language)
  if (!better) return null
  const start = words.slice(0, at - 1 - better.remove) + better.insert
  return { words: start + words.slice(at), at: start.length }
}
