import type { Element, Root } from 'hast'
import type { Block } from '../blocks/registry.ts'
import { blockTexts } from '../blocks/text.ts'
import { blockToHast } from './blocks.ts'
import { attribute } from './hast.ts'
import type { ToHtmlOptions } from './options.ts'

/** An article's body as HTML. Blocks without words or content are left out, and landmarks of one name are numbered apart. */
export function bodyToHast(body: readonly Block[], options: ToHtmlOptions = {}): Root {
  const elements = body
    .filter(block => !isEmpty(block))
    .map(block => blockToHast(block, options))
    .filter(element => element !== null)
  return { type: 'root', children: withDistinctLabels(elements) }
}

/** Whether a block has nothing to show: a paragraph still to be written, related links without a link. */
export function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'related':
      return block.links.length === 0
    case 'quote':
      return block.text.length === 0 && block.speaker === '' && block.source === ''
    case 'pull-quote':
      return block.text.length === 0 && block.speaker === ''
    case 'paragraph':
    case 'heading':
    case 'list':
      return blockTexts(block).every(text => text.length === 0)
    default:
      return false
  }
}

/** "Advertisement", "Advertisement 2": screen readers list landmarks by name. The label itself stays in `data-ad-label`. */
function withDistinctLabels(elements: Element[]): Element[] {
  const counts = new Map<string, number>()
  return elements.map(element => {
    const label = attribute(element, 'ariaLabel')
    if (label === '') return element
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    if (count === 1) return element
    return {
      ...element,
      properties: { ...element.properties, ariaLabel: `${label} ${count}`, dataAdLabel: label },
    }
  })
}
