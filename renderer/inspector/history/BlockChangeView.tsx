import { Undo2 } from 'lucide-react'
import { BLOCK_NAMES } from '../../../article/blocks/names.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { blockWords } from '../../../article/compare/block-words.ts'
import type { BlockChange } from '../../../article/compare/compare.ts'
import { Button } from '../../app/ui/index.ts'
import { ChangedWords } from './ChangedWords.tsx'

interface Props {
  change: BlockChange
  onRestore?: (block: Block, name: string) => void
}

/** One block of a comparison: its words, what became of it, and the way back to what it was. */
export function BlockChangeView({ change, onRestore }: Props) {
  const block = 'after' in change ? change.after : change.before
  const label = labelOf(change)
  const earlier = change.kind === 'changed' || change.kind === 'removed' ? change.before : null
  return (
    <div className={classesOf(change)}>
      {label && (
        <p className="compare-label">
          <span>{label}</span>
          {earlier && onRestore && (
            <Button size="small" variant="quiet" icon={Undo2} onPress={() => onRestore(earlier, block.id)}>
              Restore this block
            </Button>
          )}
        </p>
      )}
      <p className="compare-words">
        <Words change={change} />
      </p>
    </div>
  )
}

/** Blocks that are no running text: shown with their name, in the interface's face. */
const BOXES: ReadonlySet<Block['type']> = new Set(['image', 'related', 'ad-slot', 'divider', 'unknown'])

function classesOf(change: BlockChange): string {
  const { type } = 'after' in change ? change.after : change.before
  const moved = 'moved' in change && change.moved && 'is-moved'
  const box = BOXES.has(type) && 'is-box'
  return ['compare-block', `is-${change.kind}`, `block-${type}`, moved, box].filter(Boolean).join(' ')
}

function Words({ change }: { change: BlockChange }) {
  switch (change.kind) {
    case 'same':
      return wordsOrName(change.after)
    case 'changed':
      return <ChangedWords parts={change.parts} />
    case 'added':
      return <ins>{wordsOrName(change.after)}</ins>
    case 'removed':
      return <del>{wordsOrName(change.before)}</del>
  }
}

/** A block without words, such as a divider, is called by its name. */
const wordsOrName = (block: Block): string => blockWords(block) || BLOCK_NAMES[block.type]

/** "Moved and changed: heading", and what changed beside the words. Null for running text that is as it was and where it was. */
function labelOf(change: BlockChange): string | null {
  const block = 'after' in change ? change.after : change.before
  const name = BLOCK_NAMES[block.type].toLowerCase()
  switch (change.kind) {
    case 'same':
      if (change.moved) return `Moved: ${name}`
      return BOXES.has(block.type) ? BLOCK_NAMES[block.type] : null
    case 'changed': {
      const also = change.also.length > 0 ? ` (${change.also.join(', ')})` : ''
      return `${change.moved ? 'Moved and changed' : 'Changed'}: ${name}${also}`
    }
    case 'added':
      return `Added: ${name}`
    case 'removed':
      return `Removed: ${name}`
  }
}
