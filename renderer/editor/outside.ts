import {
  $getRoot,
  $getState,
  $setState,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'
import type { Block } from '../../article/blocks/registry.ts'
import { movedPositions } from '../../article/compare/moved.ts'
import { contentOf, wordsOf } from '../../article/merge/same.ts'
import { learnNames } from './block-names.ts'
import { $createBlock } from './body.ts'
import { MARKING_TAG } from './body-sync.ts'
import { $isBox } from './kit/box.tsx'
import { type BoxBlock, boxState } from './kit/box-state.ts'
import { applyMarks } from './quote-marks.ts'
import { $rememberCursor, keepFieldCursor, placeOnScreen } from './stay.ts'

/** What changes the text on the page without anybody typing: the file was changed outside, or a conflict was settled. */
export interface OutsideHand {
  /** Whether a letter is just being composed; nothing may be changed under it. */
  isComposing(): boolean
  /** Makes the text say `next`. `before` is what it says now, block for block, as just collected. */
  put(before: readonly Block[], next: readonly Block[]): void
}

/**
 * Only blocks that differ are touched, so that the cursor stays in its block and at its word, and the page does not jump. It is one step
 * to undo. The update is nobody's edit: whether there is something to save, the caller knows.
 */
export const outsideHand = (editor: LexicalEditor): OutsideHand => ({
  isComposing: () => editor.isComposing(),
  put: (before, next) => {
    if (editor.getRootElement()) keepFieldCursor()
    put(editor, before, next)
  },
})

function put(editor: LexicalEditor, before: readonly Block[], next: readonly Block[]): void {
  const known = new Map(before.map(block => [block.id, block]))
  const fresh = new Set(next.filter(block => isRewritten(known.get(block.id), block)))
  const remarked = next.filter(block => !fresh.has(block) && isRemarked(known.get(block.id), block))
  const isSameOrder = before.length === next.length && before.every((block, at) => block.id === next[at]?.id)
  const keepPlace = placeOnScreen(editor)
  if (fresh.size > 0 || !isSameOrder) {
    const root = editor.getRootElement()
    const hasCursor = root !== null && document.activeElement === root
    editor.update(() => $put(before, next, fresh), {
      discrete: true,
      skipTransforms: true,
      tag: [
        MARKING_TAG,
        HISTORY_PUSH_TAG,
        SKIP_SCROLL_INTO_VIEW_TAG,
        ...(hasCursor ? [] : [SKIP_DOM_SELECTION_TAG]),
      ],
    })
    const keys = editor.read(() => $getRoot().getChildrenKeys())
    learnNames(editor, new Map(next.flatMap((block, at) => (keys[at] ? [[keys[at], block]] : []))))
  }
  applyMarks(editor, remarked)
  keepPlace()
}

const isRewritten = (before: Block | undefined, next: Block): boolean =>
  !before || (before !== next && wordsOf(before) !== wordsOf(next))
const isRemarked = (before: Block | undefined, next: Block): boolean =>
  before !== undefined && before !== next && contentOf(before) !== contentOf(next)

function $put(before: readonly Block[], next: readonly Block[], fresh: ReadonlySet<Block>): void {
  const root = $getRoot()
  const nodes = new Map(root.getChildren().map((node, at) => [before[at]?.id ?? node.getKey(), node]))
  const places = new Map([...nodes.keys()].map((id, place) => [id, place]))
  const moved = movedPositions(next.flatMap(({ id }) => places.get(id) ?? []))
  const cursor = $rememberCursor()
  const wanted = new Set(next.map(({ id }) => id))
  let last: LexicalNode | null = null
  for (const block of next) {
    const there = nodes.get(block.id)
    const node = there && !fresh.has(block) ? there : $placeFresh(there, block)
    if (!there || moved.has(places.get(block.id) ?? -1)) {
      const first = root.getFirstChild()
      if (last) last.insertAfter(node, false)
      else if (first && !first.is(node)) first.insertBefore(node, false)
      else if (!first) root.append(node)
    }
    cursor.follow(there, node)
    last = node
  }
  for (const [id, node] of nodes) if (!wanted.has(id)) node.remove()
  if (root.isEmpty()) root.append($createBlock({ id: '', type: 'paragraph', text: [] }))
  cursor.restore()
}

/** A node that says what the block says, in the place of the one that is there. A box keeps its node, and with it the field one is in. */
function $placeFresh(there: LexicalNode | undefined, block: Block): LexicalNode {
  if ($isBox(there) && $getState(there, boxState).type === block.type) {
    return $setState(there, boxState, block as BoxBlock)
  }
  const node = $createBlock(block)
  return there ? there.replace(node) : node
}
