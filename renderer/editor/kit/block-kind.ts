import type { AnyLexicalExtensionArgument, Klass, LexicalCommand, LexicalNode } from 'lexical'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Block, BlockOf } from '../../../article/blocks/registry.ts'
import type { BoxLook } from './BoxView.tsx'
import type { BoxType } from './box-state.ts'

/** An entry of the Insert and slash menus. */
export interface InsertItem {
  name: string
  /** Words people may type to find it, besides its name. */
  keywords: string[]
  hint: string
  icon: LucideIcon
  /** Makes what is put into the text. */
  $create?(context: InsertContext): LexicalNode
  /** Asked instead of `$create` where something must be chosen first, such as a picture's file. */
  command?: LexicalCommand<void>
}

/** What a fresh block may want to know of where it goes. */
export interface InsertContext {
  /** Slot names that the article already uses. */
  slots: string[]
  settings: { relatedLabel: string; adSizes: ([number, number] | 'fluid')[]; adLabel: string }
}

/** Everything the editor must know of one type of block: which nodes it is made of, and the way there and back. */
export interface EditorBlock<T extends Block['type'] = Block['type']> {
  type: T
  /** Classes of the top-level nodes of this block. */
  nodes: Klass<LexicalNode>[]
  extension: AnyLexicalExtensionArgument
  $create(block: BlockOf<T>): LexicalNode
  /** The block that a top-level node stands for, or null when the node is of another type. */
  $read(node: LexicalNode, id: string): BlockOf<T> | null
  /** For blocks shown as a box with fields: how the box looks. */
  box?: BoxLook<Extract<T, BoxType>>
  /** Fields that React draws into the block's own DOM. */
  Portals?: ComponentType
  insert?: InsertItem
}
