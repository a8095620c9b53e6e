import type { Block } from '../blocks/registry.ts'
import { blockTexts, mapBlockTexts } from '../blocks/text.ts'
import { type Inline, inlineText, markOf, type Run, sliceInline, tidyInline } from '../inline.ts'
import type { FoundPart } from './find/source.ts'

/** A stretch of one running text that carries the mark of one quotation. */
export interface Stretch extends FoundPart {
  id: string
  words?: string
}

/** Every marked stretch of a body in reading order; neighbouring runs of one quotation are one stretch. */
export function stretchesOf(body: Block[]): Stretch[] {
  return body.flatMap(block =>
    blockTexts(block).flatMap((inline, text) => {
      const found: (Stretch & { words: string })[] = []
      let at = 0
      for (const run of inline) {
        const id = markOf(run, 'quote')?.id
        const to = at + run.text.length
        const last = found.at(-1)
        if (id !== undefined && to > at) {
          if (last?.id === id && last.to === at) {
            last.to = to
            last.words += run.text
          } else found.push({ id, block: block.id, text, from: at, to, words: run.text })
        }
        at = to
      }
      return found
    }),
  )
}

/** How many characters (UTF-16) two stretches share. */
export const overlap = (a: FoundPart, b: FoundPart): number =>
  a.block === b.block && a.text === b.text ? Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from)) : 0

/** The body with its quote marks on the wanted stretches and nowhere else; a later stretch wins over an earlier one. */
export function paint(body: Block[], present: Stretch[], wanted: Stretch[]): Block[] {
  const before = Map.groupBy(present, keyOf)
  const after = Map.groupBy(wanted, keyOf)
  return body.map(block => {
    const changed = blockTexts(block).map((_, text) => {
      const key = keyOf({ block: block.id, text })
      return !sameStretches(before.get(key) ?? [], after.get(key) ?? [])
    })
    if (!changed.includes(true)) return block
    return mapBlockTexts(block, (inline, text) =>
      changed[text] ? paintText(inline, after.get(keyOf({ block: block.id, text })) ?? []) : inline,
    )
  })
}

const keyOf = ({ block, text }: { block: string; text: number }): string => `${text} ${block}`

function sameStretches(a: Stretch[], b: Stretch[]): boolean {
  const lines = (stretches: Stretch[]) => stretches.map(({ from, to, id }) => `${from} ${to} ${id}`).sort()
  return lines(a).join('\n') === lines(b).join('\n')
}

function paintText(inline: Inline, stretches: Stretch[]): Inline {
  const length = inlineText(inline).length
  const cuts = [...new Set([0, length, ...stretches.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  )
  return tidyInline(
    cuts.flatMap((from, i) => {
      const to = cuts[i + 1]
      if (to === undefined) return []
      const id = stretches.findLast(stretch => stretch.from <= from && to <= stretch.to)?.id
      return sliceInline(inline, from, to).map(run => withQuote(run, id))
    }),
  )
}

/** The run with the mark of this quotation, or of none. A mark that is right already stays with all that it carries. */
function withQuote(run: Run, id: string | undefined): Run {
  if (markOf(run, 'quote')?.id === id) return run
  const others = (run.marks ?? []).filter(mark => mark.type !== 'quote')
  return { ...run, marks: id === undefined ? others : [...others, { type: 'quote', id }] }
}
