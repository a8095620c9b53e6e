import type { Block } from './registry.ts'

/** What a block is called in the window and in messages. */
export const BLOCK_NAMES: Record<Block['type'], string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  list: 'List',
  quote: 'Quote',
  'pull-quote': 'Pull quote',
  image: 'Image',
  related: 'Related links',
  'ad-slot': 'Ad slot',
  divider: 'Divider',
  unknown: 'Unknown block',
}
