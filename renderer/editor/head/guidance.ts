/** How long a field may be before readers lose its end, in characters. */
interface Guidance {
  /** From here on it is worth a look. */
  good: number
  /** From here on it will be cut off somewhere. */
  most: number
}

/**
 * House rules for the fields above the story. Search results and phones show about 70 characters of a headline and cut at
 * about 110; teasers show about 160 of a standfirst; a kicker is a word or three.
 */
export const GUIDANCE = {
  kicker: { good: 24, most: 40 },
  headline: { good: 70, most: 110 },
  standfirst: { good: 160, most: 250 },
} as const satisfies Record<string, Guidance>

/** A length in words, with how it stands to the guidance. Characters are what a reader sees as such, not code units. */
export function judge(
  text: string,
  { good, most }: Guidance,
): { level: 'ok' | 'long' | 'too-long'; words: string } {
  const length = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.trim())].length
  if (length > most)
    return { level: 'too-long', words: `${length} characters: over ${most}, it will be cut off` }
  if (length > good) return { level: 'long', words: `${length} characters: best under ${good}` }
  return { level: 'ok', words: `${length} of ${good} characters` }
}
