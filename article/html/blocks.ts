import type { Element } from 'hast'
import * as adSlot from '../blocks/ad-slot/html.ts'
import * as divider from '../blocks/divider/html.ts'
import * as heading from '../blocks/heading/html.ts'
import * as image from '../blocks/image/html.ts'
import * as list from '../blocks/list/html.ts'
import * as paragraph from '../blocks/paragraph/html.ts'
import * as pullQuote from '../blocks/pull-quote/html.ts'
import * as quote from '../blocks/quote/html.ts'
import type { Block, BlockOf } from '../blocks/registry.ts'
import * as related from '../blocks/related/html.ts'
import * as unknown from '../blocks/unknown/html.ts'
import type { ReadContext, ToHtmlOptions } from './options.ts'

/** A block's HTML both ways. `toHtml` is null for what a page cannot show, `fromHtml` for elements that are not the block's. */
export interface BlockHtml<T extends Block['type']> {
  toHtml(block: BlockOf<T>, options: ToHtmlOptions): Element | null
  fromHtml(element: Element, context: ReadContext): BlockOf<T> | null
}

/**
 * Every block's HTML. The order is the order in which they are asked about an element of a page: the particular before the
 * general, so that a pull quote is not read as any quotation and Word's title is not read as any paragraph.
 */
export const blockHtml: { [T in Block['type']]: BlockHtml<T> } = {
  unknown,
  'ad-slot': adSlot,
  related,
  'pull-quote': pullQuote,
  quote,
  image,
  heading,
  list,
  divider,
  paragraph,
}

/** One block as an element, or null when a page cannot show it. */
export function blockToHast(block: Block, options: ToHtmlOptions = {}): Element | null {
  return (blockHtml[block.type] as BlockHtml<Block['type']>).toHtml(block, options)
}

const readers: BlockHtml<Block['type']>[] = Object.entries(blockHtml)
  .filter(([type]) => type !== 'paragraph')
  .map(([, html]) => html as BlockHtml<Block['type']>)

/**
 * The block that an element of a page stands for, or null when it is only a part of one or a frame around several. Paragraphs
 * are not asked: a page's `p` may hold pictures and several paragraphs, which only the reader of the whole page can tell.
 */
export function blockFromHast(element: Element, context: ReadContext = {}): Block | null {
  for (const html of readers) {
    const block = html.fromHtml(element, context)
    if (block) return block
  }
  return null
}
