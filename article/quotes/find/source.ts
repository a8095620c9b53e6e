import type { Block } from '../../blocks/registry.ts'

/** One running text of a block (see `blockTexts`), in reading order. */
export interface SourceText {
  block: string
  /** Which of the block's texts it is. */
  text: number
  words: string
  kind: Block['type']
}

/** A stretch of one running text; `from` and `to` are UTF-16 offsets and include the quotation marks. */
export interface FoundPart {
  block: string
  text: number
  from: number
  to: number
}

/** A quotation as found: where it stands, its words without the outer marks, and who is taken to have said it. */
export interface FoundQuotation {
  parts: FoundPart[]
  /** Verbatim; the parts of a quotation that runs over paragraphs are joined by a line break. */
  words: string
  /** The fullest form of the name in the story, or the noun phrase without its article; '' when nobody can be named. */
  speaker: string
  role?: string
  /** `partial` words are a fragment inside a reporter's sentence. */
  kind: 'direct' | 'partial'
}
