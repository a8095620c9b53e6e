/** Text as searched: small letters without accents, with the way back to the text as written. */
export interface Folded {
  text: string
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the original. */
  at: number[]
}

/** Folds case, accents and width, so that "Uberraschung" finds "Überraschung" and one need not know how a name is spelt. */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  let offset = 0
  for (const character of original) {
    const plain = foldWords(character)
    for (let i = 0; i < plain.length; i++) at.push(offset)
    text += plain
    offset += character.length
  }
  at.push(offset)
  return { text, at }
}

/** The folded text alone, for the words searched for. */
export const foldWords = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
