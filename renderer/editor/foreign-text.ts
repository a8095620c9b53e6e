import { $generateNodesFromSerializedNodes } from '@lexical/clipboard'
import { buildEditorFromExtensions } from '@lexical/extension'
import type { RootContent } from 'hast'
import {
  $createParagraphNode,
  $getRoot,
  $isDecoratorNode,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
  type SerializedLexicalNode,
} from 'lexical'
import type { Block } from '../../article/blocks/registry.ts'
import { blockPlainText } from '../../article/blocks/text.ts'
import { bodyToHast } from '../../article/html/to-html.ts'
import { $readBody } from './body.ts'
import { bodyExtension } from './extension.ts'

/** What leaves Copydesk for other programs, beside Lexical's own format for pasting within it. */
export interface ForeignText {
  html: string
  plain: string
}

/**
 * Copied nodes as other programs want them: HTML of bare elements and plain text with an empty line between paragraphs. The nodes
 * are read in an editor of their own, so that copying leaves no trace in the one that is written in.
 */
export function foreignText(nodes: SerializedLexicalNode[]): ForeignText {
  const blocks = blocksOf(nodes).flatMap(wordsOnly)
  const page = document.createElement('div')
  page.append(...bodyToHast(blocks).children.map(bare))
  return {
    html: page.innerHTML,
    plain: blocks.map(blockPlainText).join('\n\n'),
  }
}

function blocksOf(nodes: SerializedLexicalNode[]): Block[] {
  using reader = buildEditorFromExtensions(bodyExtension)
  reader.update(() => $fill($generateNodesFromSerializedNodes(nodes)), {
    discrete: true,
    skipTransforms: true,
  })
  return reader.read($readBody)
}

/** Words copied from inside one paragraph come without it. */
function $fill(nodes: LexicalNode[]): void {
  const root = $getRoot().clear()
  let line: ElementNode | null = null
  for (const node of nodes) {
    if (($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline()) {
      line = null
      root.append(node)
    } else {
      line ??= $createParagraphNode()
      if (!line.isAttached()) root.append(line)
      line.append(node)
    }
  }
}

/** Ad slots and what a newer Copydesk wrote stay here; of a picture, which only this newsroom can show, its caption goes out. */
function wordsOnly(block: Block): Block[] {
  if (block.type === 'ad-slot' || block.type === 'unknown') return []
  if (block.type === 'image') return [{ id: block.id, type: 'paragraph', text: block.caption }]
  return [block]
}

/** Other programs know neither our classes nor our data attributes: of the attributes only addresses and numbering remain. */
function bare(node: RootContent): Node {
  if (node.type !== 'element') return document.createTextNode('value' in node ? node.value : '')
  const element = document.createElement(node.tagName)
  for (const name of ['href', 'title', 'start']) {
    const value = node.properties[name]
    if (value) element.setAttribute(name, String(value))
  }
  element.append(...node.children.map(bare))
  return element
}
