import { foldMarks } from '../fold-marks.ts'
import { type Scene, textOf } from './parts.ts'
import type { Part } from './rewording.ts'

/** A quotation that has no closing mark: what to close it with, and whether there are other words behind it in its paragraph. */
export interface LostEnd {
  /** Empty where no mark opens it. */
  closer: string
  textGoesOn: boolean
}

/** What closes a quotation that a mark opens. */
const CLOSERS: Record<string, string> = {
  '“': '”',
  '”': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
}

/**
 * Whether it cannot be known where a quotation ends, because its closing mark is gone. Block quotations need none, nor does what
 * the finder reads as said without any marks.
 */
export function lostEnd(parts: Part[], scene: Scene, isFound: boolean): LostEnd | null {
  const last = parts.at(-1)
  const text = last && textOf(scene, last)
  if (!last || !text || text.kind === 'quote' || /["'」』]\s*$/.test(foldMarks(last.words))) return null
  const closer = CLOSERS[parts[0]?.words.trimStart()[0] ?? '']
  if (closer === undefined && isFound) return null
  return { closer: closer ?? '', textGoesOn: /[\p{L}\p{N}]/u.test(text.words.slice(last.to)) }
}
