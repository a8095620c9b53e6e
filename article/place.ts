/** A spot in an article that a problem or a quotation points at, so that the window can jump to it. */
export type Place =
  | { field: 'kicker' | 'headline' | 'standfirst' | 'bylines' | 'dateline' | 'language' }
  /** `text` counts the running texts of the block (see `blockTexts`); `from` and `to` are UTF-16 offsets in it. `part` is a field of a box, `link` counts its links. */
  | {
      block: string
      text?: number
      from?: number
      to?: number
      part?: 'alt' | 'credit' | 'address' | 'title'
      link?: number
    }
