import type { Mark } from '../inline.ts'
import { unwrapUnknown } from '../unknown.ts'
import type { Block } from './registry.ts'
import { mapBlockTexts } from './text.ts'

/** A block as it is written into the file. */
export function blockToJson(block: Block): object {
  if (block.type === 'unknown') return block.raw
  return mapBlockTexts(block, text =>
    text.map(run => (run.marks ? { ...run, marks: run.marks.map(unwrapUnknown) as Mark[] } : run)),
  )
}
