import { adSlotEditor } from '../../article/blocks/ad-slot/editor.tsx'
import { dividerEditor } from '../../article/blocks/divider/editor.tsx'
import { headingEditor } from '../../article/blocks/heading/editor.tsx'
import { imageEditor } from '../../article/blocks/image/editor.tsx'
import { listEditor } from '../../article/blocks/list/editor.tsx'
import { paragraphEditor } from '../../article/blocks/paragraph/editor.tsx'
import { pullQuoteEditor } from '../../article/blocks/pull-quote/editor.tsx'
import { quoteEditor } from '../../article/blocks/quote/editor.tsx'
import type { Block } from '../../article/blocks/registry.ts'
import { relatedEditor } from '../../article/blocks/related/editor.tsx'
import { unknownEditor } from '../../article/blocks/unknown/editor.tsx'
import type { BoxLook } from './kit/BoxView.tsx'
import type { EditorBlock, InsertItem } from './kit/block-kind.ts'
import type { BoxType } from './kit/box-state.ts'

/** How the editor handles every block. A block missing here does not compile. */
export const editorBlocks: { [T in Block['type']]: EditorBlock<T> } = {
  paragraph: paragraphEditor,
  heading: headingEditor,
  list: listEditor,
  quote: quoteEditor,
  'pull-quote': pullQuoteEditor,
  image: imageEditor,
  related: relatedEditor,
  'ad-slot': adSlotEditor,
  divider: dividerEditor,
  unknown: unknownEditor,
}

export const allEditorBlocks = Object.values(editorBlocks) as EditorBlock[]

/** What the Insert and slash menus offer, in the order a story is built. */
export const insertItems: InsertItem[] = [
  relatedEditor,
  adSlotEditor,
  quoteEditor,
  pullQuoteEditor,
  imageEditor,
  headingEditor,
  listEditor,
  dividerEditor,
].flatMap(block => (block.insert ? [block.insert] : []))

/** The looks of all blocks that are shown as boxes. */
export const boxLooks = Object.fromEntries(
  allEditorBlocks.flatMap(block => (block.box ? [[block.type, block.box]] : [])),
) as Partial<Record<BoxType, BoxLook>>
