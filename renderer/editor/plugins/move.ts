import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  type ElementNode,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type RangeSelection,
} from 'lexical'
import { $choose } from '../insert/insert.ts'
import { $isBox } from '../kit/box.tsx'

/**
 * Alt+Shift+Up and Down carry the chosen blocks past their neighbour; Enter on a chosen box begins a paragraph below it;
 * Backspace or Delete beside a box chooses it first, so that a picture never goes by a key too many.
 */
export function registerMove(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerKeys(editor),
    editor.registerCommand(CLICK_COMMAND, event => $leaveBox(editor, event), COMMAND_PRIORITY_HIGH),
    ...([true, false] as const).map(back =>
      editor.registerCommand(
        back ? KEY_BACKSPACE_COMMAND : KEY_DELETE_COMMAND,
        event => $chooseNeighbour(event, back),
        COMMAND_PRIORITY_HIGH,
      ),
    ),
  )
}

/** A click into the text while a box is chosen puts the cursor where it was clicked; Lexical by itself would leave it nowhere. */
function $leaveBox(editor: LexicalEditor, { target }: MouseEvent): boolean {
  if (!$isNodeSelection($getSelection())) return false
  if (target instanceof Element && target.closest('.block-box')) return false
  const clicked = $createRangeSelectionFromDom(getSelection(), editor)
  if (!clicked) return false
  $setSelection(clicked)
  return true
}

/** Chooses the box before or behind the cursor where the cursor stands at that edge of its block. An empty paragraph gives way. */
function $chooseNeighbour(event: KeyboardEvent, back: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const block = selection.anchor.getNode().getTopLevelElement()
  const box = back ? block?.getPreviousSibling() : block?.getNextSibling()
  if (!$isElementNode(block) || !$isBox(box) || !$isAtEdge(block, selection, back)) return false
  event.preventDefault()
  if ($isParagraphNode(block) && block.isEmpty()) block.remove()
  $choose(box)
  return true
}

function $isAtEdge(block: ElementNode, { anchor }: RangeSelection, back: boolean): boolean {
  const leaf = (back ? block.getFirstDescendant() : block.getLastDescendant()) ?? block
  if (anchor.offset !== (back ? 0 : anchor.getNode().getTextContentSize())) return false
  return anchor.getNode().is(leaf) || block.isEmpty() || leaf.getTextContentSize() === 0
}

function registerKeys(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    event => {
      if (!event.altKey || !event.shiftKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
        return false
      event.preventDefault()
      $moveBlocks($chosenBlocks(), event.key === 'ArrowUp' ? 'up' : 'down')
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

/** Moves blocks that stand together past the one above or below; at the end of the story nothing happens. */
export function $moveBlocks(blocks: LexicalNode[], where: 'up' | 'down'): void {
  const first = blocks.at(0)
  const last = blocks.at(-1)
  if (!first || !last) return
  if (where === 'up') {
    const above = first.getPreviousSibling()
    if (above) last.insertAfter(above, false)
  } else {
    const below = last.getNextSibling()
    if (below) first.insertBefore(below, false)
  }
}

/** The top-level blocks that the selection touches, in order. */
export function $chosenBlocks(): LexicalNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isNodeSelection(selection)) return []
  const blocks = new Set<LexicalNode>()
  for (const node of selection.getNodes()) {
    const block = node.getTopLevelElement()
    if (block) blocks.add(block)
  }
  return [...blocks].sort((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent())
}
