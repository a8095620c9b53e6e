import {
  $createParagraphNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical'

/** Alt+Shift+Up and Down carry the chosen blocks past their neighbour; Enter on a chosen box begins a paragraph below it. */
export function registerMove(editor: LexicalEditor): () => void {
  return mergeRegister(registerKeys(editor), registerEnter(editor))
}

function registerEnter(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_ENTER_COMMAND,
    event => {
      const selection = $getSelection()
      const last = $isNodeSelection(selection) ? $chosenBlocks().at(-1) : null
      if (!last) return false
      event?.preventDefault()
      const paragraph = $createParagraphNode()
      last.insertAfter(paragraph)
      paragraph.selectStart()
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
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
