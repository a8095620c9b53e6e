export interface Scored<T> {
  item: T
  score: number
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * How well typed words fit a name; 0 is not at all. Every word typed must begin a word of the name, or else stand anywhere in it:
 * "tr vo" finds "Tram line … vote". Accents and capitals do not matter.
 */
export function matchScore(name: string, typed: string): number {
  const folded = fold(name)
  const words = folded.split(/[^\p{L}\p{N}]+/u)
  let score = 1
  for (const part of fold(typed).split(/\s+/).filter(Boolean)) {
    if (words.some(word => word === part)) score += 4
    else if (words.some(word => word.startsWith(part))) score += 3
    else if (folded.includes(part)) score += 1
    else return 0
  }
  return folded.startsWith(fold(typed).trim()) ? score + 2 : score
}

/** The best fitting items, best first; equals stay in the order given. */
export function bestMatches<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  typed: string,
  most: number,
): T[] {
  const found: Scored<T>[] = []
  for (const item of items) {
    const score = matchScore(nameOf(item), typed)
    if (score > 0) found.push({ item, score })
  }
  return found
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item)
}
