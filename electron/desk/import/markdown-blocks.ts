import type { Blockquote, Heading, List, RootContent, TableRow } from 'mdast'
import type { ListItem } from '../../../article/blocks/list/schema.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { blocksFromHast } from '../../../article/html/from-html.ts'
import { parseHtml } from '../../../article/html/parse.ts'
import { newId } from '../../../article/ids.ts'
import { type Inline, inlineText, plainInline, tidyInline } from '../../../article/inline.ts'
import { wordsOfBlock } from './block-rows.ts'
import { attributedQuote, attributionOf } from './markdown-attribution.ts'
import { inline } from './markdown-inline.ts'
import type { Definitions } from './markdown-pictures.ts'

/** What a piece of Markdown at the top is as blocks; those without words are left out. */
export function blocksOf(node: RootContent, definitions: Definitions): Block[] {
  switch (node.type) {
    case 'heading':
      return [headingOf(node, definitions)].filter(hasWords)
    case 'paragraph':
      return [paragraph(inline(node.children, definitions))].filter(hasWords)
    case 'list':
      return [listOf(node, definitions)].filter(hasWords)
    case 'blockquote':
      return [quoteOf(node, definitions)].filter(hasWords)
    case 'thematicBreak':
      return [{ id: newId('b'), type: 'divider' }]
    case 'code':
      return [paragraph([{ text: node.value, marks: [{ type: 'code' }] }])].filter(hasWords)
    case 'html': {
      const tree = parseHtml(node.value)
      return tree.ok ? blocksFromHast(tree.value) : [paragraph(plainInline(node.value))]
    }
    case 'table':
      return node.children.map(row => cellsOf(row, definitions))
    case 'footnoteDefinition':
      return node.children.flatMap(child => blocksOf(child, definitions))
    default:
      return []
  }
}

/** A line of a table, its cells joined by bars. */
export const cellsOf = (row: TableRow, definitions: Definitions): Block =>
  paragraph(
    row.children.flatMap((cell, i) => [
      ...(i ? [{ text: ' | ' }] : []),
      ...inline(cell.children, definitions),
    ]),
  )

const hasWords = (block: Block): boolean => wordsOfBlock(block) !== ''
const paragraph = (text: Inline): Block => ({ id: newId('b'), type: 'paragraph', text: tidyInline(text) })

function headingOf(node: Heading, definitions: Definitions): Block {
  const level = Math.min(4, Math.max(2, node.depth)) as 2 | 3 | 4
  return { id: newId('b'), type: 'heading', level, text: tidyInline(inline(node.children, definitions)) }
}

function listOf(node: List, definitions: Definitions): Block {
  const { ordered, start, items } = sublist(node, definitions)
  return { id: newId('b'), type: 'list', ordered, ...(start !== undefined && { start }), items }
}

function sublist(
  node: List,
  definitions: Definitions,
): { ordered: boolean; start?: number; items: ListItem[] } {
  const start = node.start ?? 1
  return {
    ordered: node.ordered ?? false,
    ...(start !== 1 && { start }),
    items: node.children.flatMap(item => {
      const nested = item.children.find(child => child.type === 'list')
      const words = item.children.filter(child => child !== nested)
      const text = tidyInline(textOf(words, definitions))
      // A point that was nothing but a picture went with it.
      if (inlineText(text).trim() === '' && !nested) return []
      return [{ text, ...(nested?.type === 'list' && { list: sublist(nested, definitions) }) }]
    }),
  }
}

/** A block quotation; a last line that begins with a dash says who said it, and in italics where. */
function quoteOf({ children }: Blockquote, definitions: Definitions): Block {
  const { words, below } = attributedQuote(children)
  const attribution = (below && attributionOf(below, definitions)) ?? { speaker: '', source: '' }
  const text = tidyInline(textOf(below ? words : children, definitions))
  return { id: newId('b'), type: 'quote', text, ...attribution }
}

/** Several blocks as one text, on lines of their own. */
const textOf = (nodes: readonly RootContent[], definitions: Definitions): Inline =>
  nodes.flatMap((node, i) => [
    ...(i ? [{ text: '\n' }] : []),
    ...('children' in node
      ? node.type === 'paragraph' || node.type === 'heading'
        ? inline(node.children, definitions)
        : textOf(node.children as RootContent[], definitions)
      : 'value' in node
        ? [{ text: node.value }]
        : []),
  ])
