const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A short random name for a block or a quotation record: one prefix letter, then ten letters (50 bits) that are hard to misread. */
export function newId(prefix: 'b' | 'q'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return prefix + Array.from(bytes, byte => LETTERS[byte % LETTERS.length]).join('')
}
