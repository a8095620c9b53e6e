/** Scripts written without spaces between words. Their letters are searched one by one, in a row. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc'
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'gu')
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u')
const PLAIN = /^[\0-\x7f]*$/

/** Whether a token is of a script whose words are not spaced. */
export const isUnspaced = (token: string): boolean => STARTS_UNSPACED.test(token)

/**
 * Text as it is searched: small letters without accents, width and ligatures, so that one need not know how a name is spelt. The
 * marks that make another letter of a Japanese one are kept: か is not が. Arabic loses its stretching and the two ways to end in i.
 */
export function foldWords(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/(?![\u3099\u309a])[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/ى/g, 'ي')
}

/** Folded text in which the tokenizer finds every word: letters of unspaced scripts stand alone. */
export const forIndex = (text: string): string => {
  const folded = foldWords(text)
  return PLAIN.test(folded) ? folded : folded.replace(UNSPACED_LETTER, ' $& ')
}

/** The words of a text as the index knows them: runs of letters and digits, one letter each where words are not spaced. */
export const tokensOf = (text: string): string[] => forIndex(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Text folded letter by letter, with the way back to the text as written. */
export interface Folded {
  text: string
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the original. */
  at: number[]
}

const letters = new Map<string, string>()

function foldLetter(letter: string): string {
  const known = letters.get(letter)
  if (known !== undefined) return known
  const folded = foldWords(letter)
  // Every letter of Unicode would be too many to remember; those of one newsroom's languages are a few hundred.
  if (letters.size < 4096) letters.set(letter, folded)
  return folded
}

/** As `foldWords`, for showing where a hit stands. */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  let offset = 0
  for (const letter of original) {
    const plain = foldLetter(letter)
    for (let i = 0; i < plain.length; i++) at.push(offset)
    text += plain
    offset += letter.length
  }
  at.push(offset)
  return { text, at }
}
