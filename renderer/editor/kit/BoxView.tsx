import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@lexical/react/useLexicalEditable'
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection'
import { $getNodeByKey, HISTORY_MERGE_TAG, type LexicalEditor, type NodeKey } from 'lexical'
import { Trash2 } from 'lucide-react'
import {
  type ComponentType,
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { BlockOf } from '../../../article/blocks/registry.ts'
import { ReadOnlyFields } from '../../app/ui/read-only.tsx'
import { $changeBox, type BoxBlock, type BoxType } from './box-state.ts'
import { Step } from './Field.tsx'
import { beginFilling, isAwaited } from './new-box.ts'
import './box.css'

/** What the inside of a box is given to draw and change its block. */
export interface BoxProps<T extends BoxType = BoxType> {
  block: BlockOf<T>
  change(fields: Partial<BlockOf<T>>): void
  /** Somebody has just put it into the text and is about to fill it in. */
  isNew: boolean
}

/** How one type of box is drawn; `name` is what a screen reader calls it. */
export interface BoxLook<T extends BoxType = BoxType> {
  View: ComponentType<BoxProps<T>>
  name(block: BlockOf<T>): string
  role: 'group' | 'figure'
  /** Selector of the field where one begins to fill in a new one; without it the first. */
  beginsAt?: string
}

/** The looks of all boxes, handed down so that the node class needs to know none of them. */
export const BoxLooks = createContext<Partial<Record<BoxType, BoxLook>>>({})

/** The frame of every box: its name, its selection, its remove button; the block's own view inside. */
export function BoxView({ nodeKey, block }: { nodeKey: NodeKey; block: BoxBlock }): ReactNode {
  const [editor] = useLexicalComposerContext()
  const { selected, select, leave } = useChoosing(editor, nodeKey)
  const isEditable = useLexicalEditable()
  const look = useContext(BoxLooks)[block.type]
  const { box, isNew } = useFilling(editor, nodeKey, look?.beginsAt)
  const { change, begin } = useChanges(editor, nodeKey)
  if (!look) return null

  const remove = (): void => editor.update(() => $getNodeByKey(nodeKey)?.remove())
  const Tag = look.role === 'figure' ? 'figure' : 'div'
  return (
    <Tag
      className={`box box-${block.type}`}
      data-selected={selected || undefined}
      role={look.role === 'figure' ? undefined : look.role}
      aria-label={look.name(block)}
      ref={box}
      onClick={select}
      onKeyDown={leave}
      onFocus={begin}
    >
      <ReadOnlyFields isOn={!isEditable}>
        <Step value={begin}>
          <look.View block={block} change={change} isNew={isNew} />
        </Step>
        {isEditable && (
          <button
            type="button"
            className="box-remove"
            aria-label={`Remove ${look.name(block)}`}
            onClick={remove}
          >
            <Trash2 size={14} aria-hidden />
          </button>
        )}
      </ReadOnlyFields>
    </Tag>
  )
}

/** Changing the block of a box: what belongs to one step of undo joins it. */
function useChanges(editor: LexicalEditor, key: NodeKey) {
  const fresh = useRef(true)
  const begin = useCallback(() => {
    fresh.current = true
  }, [])
  const change = (fields: object): void => {
    const tags = fresh.current ? [] : [HISTORY_MERGE_TAG]
    fresh.current = false
    // At once: a field that says for a moment what it said before the key loses the cursor.
    editor.update(() => $changeBox($getNodeByKey(key), fields), { discrete: true, tag: tags })
  }
  return { change, begin }
}

/** A box that somebody put into the text takes the cursor into its fields when it is drawn first. */
function useFilling(editor: LexicalEditor, key: NodeKey, beginsAt = 'input, textarea') {
  const box = useRef<HTMLDivElement>(null)
  const [isNew] = useState(() => isAwaited(editor, key))
  useEffect(() => {
    if (isNew) beginFilling(editor, box.current, beginsAt)
  }, [editor, isNew, beginsAt])
  return { box, isNew }
}

/** A box is chosen by a click beside its fields, and by Escape out of them: from there the arrows lead on through the story. */
function useChoosing(editor: LexicalEditor, key: NodeKey) {
  const [selected, setSelected, clearSelection] = useLexicalNodeSelection(key)
  const choose = (): void => {
    clearSelection()
    setSelected(true)
  }
  const select = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('input, textarea, button, a, [role="combobox"]')) return
    choose()
  }
  const leave = ({ key, target, currentTarget }: KeyboardEvent): void => {
    if (key !== 'Escape' || target === currentTarget) return
    choose()
    editor.getRootElement()?.focus({ preventScroll: true })
  }
  return { selected, select, leave }
}
