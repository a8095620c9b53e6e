/** The words of a text, in order, without regard to case, quotation marks, dashes and spaces. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A text as its bare words: two texts that fold to the same say the same. */
export const fold = (text: string): string => wordsOf(text).join(' ')

/** The first words of a text, for messages. */
export function inBrief(text: string, length = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= length) return flat
  return `${flat.slice(0, length).replace(/\s+\S*$/, '')} …`
}

/** "line 4" or "lines 4 to 6", as one says it in a sentence. */
export const linesInWords = ([from, to]: [number, number]): string =>
  from === to ? `line ${from}` : `lines ${from} to ${to}`
