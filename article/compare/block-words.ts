import type { Block } from '../blocks/registry.ts'
import { blockPlainText } from '../blocks/text.ts'
import { inlineText } from '../inline.ts'

/**
 * Everything a reader or an editor would read in a block, on lines of their own: its text, and what `blockPlainText` leaves out
 * because it is no word of the story, such as a picture's credit or an ad slot's sizes. A change there must show in a comparison.
 */
export function blockWords(block: Block): string {
  switch (block.type) {
    case 'quote':
      return lines(inlineText(block.text), block.speaker, block.source)
    case 'pull-quote':
      return lines(inlineText(block.text), block.speaker)
    case 'image':
      return lines(inlineText(block.caption), block.alt, block.credit, block.src)
    case 'related':
      return lines(block.label, ...block.links.map(({ title, url }) => `${title} (${url})`))
    case 'ad-slot':
      return lines(block.slot, block.sizes.map(sizeInWords).join(', '), block.label)
    case 'unknown':
      return JSON.stringify(block.raw)
    default:
      return blockPlainText(block)
  }
}

const lines = (...parts: string[]): string => parts.filter(part => part !== '').join('\n')

const sizeInWords = (size: [number, number] | 'fluid'): string =>
  size === 'fluid' ? 'fluid' : `${size[0]} × ${size[1]}`
