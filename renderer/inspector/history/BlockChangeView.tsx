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
      return <WordsOrName block={change.after} />
    case 'changed':
      return <ChangedWords parts={change.parts} />
    case 'added':
      return <WordsOrName block={change.after} as="ins" />
    case 'removed':
      return <WordsOrName block={change.before} as="del" />
  }
}

/** A block without words is named, in a way that nobody takes for words of the story: “Divider”, “Empty paragraph”. */
function WordsOrName({ block, as: Tag = 'span' }: { block: Block; as?: 'span' | 'ins' | 'del' }) {
  const words = blockWords(block)
  if (words.trim() !== '') return <Tag>{words}</Tag>
  const name = BLOCK_NAMES[block.type]
  return (
    <span className="compare-wordless">{BOXES.has(block.type) ? name : `Empty ${name.toLowerCase()}`}</span>
  )
}

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
