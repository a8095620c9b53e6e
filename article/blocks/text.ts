import { type Inline, inlineText } from '../inline.ts'
import { assertNever } from '../result.ts'
import type { ListItem } from './list/schema.ts'
import type { Block } from './registry.ts'

/** The running texts of a block in reading order: one for a paragraph, one a point for a list, the caption for a picture. */
export function blockTexts(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pull-quote':
      return [block.text]
    case 'list':
      return block.items.flatMap(itemTexts)
    case 'image':
      return [block.caption]
    case 'related':
    case 'ad-slot':
    case 'divider':
    case 'unknown':
      return []
    default:
      return assertNever(block)
  }
}

const itemTexts = (item: ListItem): Inline[] => [item.text, ...(item.list?.items.flatMap(itemTexts) ?? [])]

/** The block with each of its running texts replaced, in the order of `blockTexts`. */
export function mapBlockTexts(block: Block, change: (text: Inline, index: number) => Inline): Block {
  let index = 0
  const next = (text: Inline): Inline => change(text, index++)
  const item = (point: ListItem): ListItem => {
    const text = next(point.text)
    return point.list
      ? { ...point, text, list: { ...point.list, items: point.list.items.map(item) } }
      : { ...point, text }
  }
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pull-quote':
      return { ...block, text: next(block.text) }
    case 'list':
      return { ...block, items: block.items.map(item) }
    case 'image':
      return { ...block, caption: next(block.caption) }
    case 'related':
    case 'ad-slot':
    case 'divider':
    case 'unknown':
      return block
    default:
      return assertNever(block)
  }
}

/** All words of a block as plain text, its texts on lines of their own. Related titles and ad labels are not words of the story. */
export const blockPlainText = (block: Block): string => blockTexts(block).map(inlineText).join('\n')
