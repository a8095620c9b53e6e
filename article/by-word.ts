const BY: Record<string, string> = {
  en: 'By',
  de: 'Von',
  fr: 'Par',
  es: 'Por',
  pt: 'Por',
  it: 'Di',
  nl: 'Door',
  sv: 'Av',
  da: 'Af',
  nb: 'Av',
  ar: 'بقلم',
  he: 'מאת',
}

/** The word before the names of those who wrote a story; nothing where the language does without or is not known. */
export const byWord = (language: string): string => BY[language.toLowerCase().split('-')[0] ?? ''] ?? ''

/**
 * What stands before each of the names of those who wrote a story, as the language sets a list: "By", then a comma or "and". A
 * language that is not known does with commas.
 */
export function wordsBeforeNames(count: number, language: string): string[] {
  const names = Array.from({ length: count }, () => '·')
  const parts = listFormat(language)?.formatToParts(names) ?? []
  const between = parts.filter(({ type }) => type === 'literal').map(({ value }) => value.trim())
  return names.map((_, index) => (index === 0 ? byWord(language) : (between[index - 1] ?? ',')))
}

function listFormat(language: string): Intl.ListFormat | null {
  try {
    const [known] = Intl.ListFormat.supportedLocalesOf([language])
    return known ? new Intl.ListFormat(known) : null
  } catch {
    // No language tag at all: a newsroom may write anything there.
    return null
  }
}
