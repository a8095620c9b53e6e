/**
 * Words a minute that adults read silently, by language: the averages of the International Reading Speed Texts (Trauzettel-Klosinski
 * and Dietz, 2012). Others read at the mean of all.
 */
const WORDS_A_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
}
const MEAN = 184

/** Whole minutes it takes to read that many words, at least one where there is a word. `language` is a BCP 47 tag. */
export function readingMinutes(words: number, language: string): number {
  const speed = WORDS_A_MINUTE[language.split('-')[0]?.toLowerCase() ?? ''] ?? MEAN
  return words === 0 ? 0 : Math.max(1, Math.round(words / speed))
}

/** "412 words · 2 min", "1 word · 1 min", "No words yet". */
export function lengthInWords(words: number, language: string): string {
  if (words === 0) return 'No words yet'
  const counted = `${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`
  return `${counted} · ${readingMinutes(words, language)} min`
}
