import type { Block } from '../../blocks/registry.ts'
import { mapBlockTexts } from '../../blocks/text.ts'
import {
  type Inline,
  inlineText,
  type Mark,
  markOf,
  type Run,
  sameMarks,
  sliceInline,
  tidyInline,
} from '../../inline.ts'
import type { FoundPart } from '../find/source.ts'

/** Other words for a stretch of a running text; none where `from` and `to` are the same is an insertion. */
export interface Rewording extends FoundPart {
  words: string
}

/**
 * The body with some stretches reworded and not a letter else touched. New words belong to the quotation `id` and look like those they
 * replace; between others they have what both neighbours have, so that no link or bold grows by them.
 */
export const retold = (body: Block[], rewordings: Rewording[], id: string): Block[] =>
  body.map(block => {
    const own = rewordings.filter(each => each.block === block.id).sort((a, b) => b.from - a.from)
    if (own.length === 0) return block
    return mapBlockTexts(block, (inline, text) =>
      own.filter(each => each.text === text).reduce((now, each) => withRewording(now, each, id), inline),
    )
  })

function withRewording(inline: Inline, { from, to, words }: Rewording, id: string): Inline {
  const length = inlineText(inline).length
  const replaced = sliceInline(inline, from, to)
  const [before] = sliceInline(inline, from - 1, from)
  const [behind] = sliceInline(inline, to, to + 1)
  const beside = before && behind ? [before, behind] : []
  return tidyInline([
    ...sliceInline(inline, 0, from),
    dressed(words, replaced.length > 0 ? replaced : beside, id),
    ...sliceInline(inline, to, length),
  ])
}

/** The words as a run with the marks that all these runs share, and the mark of the quotation. */
function dressed(text: string, like: Run[], id: string): Run {
  const [first, ...others] = like
  const same = first && others.every(run => sameMarks(first, run)) ? first : { text }
  const marks = (first?.marks ?? []).filter(mark => others.every(run => carries(run, mark)))
  const quote = markOf({ text, marks }, 'quote')
  if (quote?.id === id) return { ...same, text, marks }
  const rest = marks.filter(mark => mark.type !== 'quote')
  return { ...same, text, marks: [...rest, { type: 'quote', id }] }
}

const carries = (run: Run, mark: Mark): boolean =>
  run.marks?.some(other => JSON.stringify(other) === JSON.stringify(mark)) ?? false
