import type { FoundPart, FoundQuotation } from './find/source.ts'
import { overlap, type Stretch } from './stretches.ts'

/** What a part of the text already carries of one mark. */
export interface Piece {
  id: string
  from: number
  /** How many letters and digits. */
  letters: number
  length: number
}

/** The marks that the text carries, by where they stand. */
export interface PresentMarks {
  /** In reading order. */
  under(part: FoundPart): Piece[]
  /** Ids, the one that covers most letters first. */
  idsUnder(quotation: FoundQuotation): string[]
}

/**
 * Looks up marks by place. A lone quotation mark, comma or space speaks for a mark only where nothing else is left of it: at the
 * edges of a quotation these are retyped all the time, and must not draw it away from its words.
 */
export function presentMarks(stretches: Stretch[]): PresentMarks {
  const byBlock = Map.groupBy(stretches, stretch => stretch.block)
  const lettered = new Set(stretches.filter(({ words = '' }) => letters(words) > 0).map(({ id }) => id))
  const under = (part: FoundPart): Piece[] =>
    (byBlock.get(part.block) ?? []).flatMap(stretch => {
      const length = overlap(part, stretch)
      if (length === 0) return []
      const from = Math.max(part.from, stretch.from)
      const at = from - stretch.from
      const piece = { id: stretch.id, from, letters: letters(stretch.words?.slice(at, at + length)), length }
      return piece.letters > 0 || !lettered.has(stretch.id) ? [piece] : []
    })
  return { under, idsUnder: ({ parts }) => mostFirst(parts.flatMap(under)) }
}

const letters = (words = ''): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0

function mostFirst(pieces: Piece[]): string[] {
  const sums = new Map<string, Pick<Piece, 'letters' | 'length'>>()
  for (const piece of pieces) {
    const sum = sums.get(piece.id) ?? { letters: 0, length: 0 }
    sums.set(piece.id, { letters: sum.letters + piece.letters, length: sum.length + piece.length })
  }
  return [...sums].sort(([, a], [, b]) => b.letters - a.letters || b.length - a.length).map(([id]) => id)
}
