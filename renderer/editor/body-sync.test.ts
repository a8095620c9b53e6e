import { buildEditorFromExtensions } from '@lexical/extension'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import fc from 'fast-check'
import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { expect, test } from 'vitest'
import type { Block } from '../../article/blocks/registry.ts'
import { $createBlock, $readBlock, $writeBody } from './body.ts'
import { watchBody } from './body-sync.ts'
import { bodyExtension } from './extension.ts'

const BODY: Block[] = [
  { id: 'b1', type: 'paragraph', text: [{ text: 'The council voted.' }] },
  { id: 'b2', type: 'paragraph', text: [{ text: 'Traders were less sure.' }] },
  { id: 'b3', type: 'ad-slot', slot: 'mid-1', sizes: ['fluid'], label: 'Advertisement' },
]

function openBody(): { editor: LexicalEditor; changes: boolean[]; collect(): Block[] } {
  const editor = buildEditorFromExtensions(bodyExtension)
  editor.update(() => $writeBody(BODY), { discrete: true, skipTransforms: true })
  const changes: boolean[] = []
  const { collect } = watchBody(editor, BODY, byHand => changes.push(byHand))
  return { editor, changes, collect }
}

function type(editor: LexicalEditor, block: number, words: string): void {
  editor.update(
    () => {
      const node = $getRoot().getChildAtIndex(block)
      const text = $isElementNode(node) ? node.getFirstDescendant() : null
      if ($isTextNode(text)) text.setTextContent(words)
    },
    { discrete: true },
  )
}

test('typing in one paragraph leaves every other block the very same value', () => {
  const { editor, changes, collect } = openBody()
  type(editor, 1, 'Traders want it in writing.')
  const body = collect()
  expect(body[0]).toBe(BODY[0])
  expect(body[2]).toBe(BODY[2])
  expect(body[1]).toEqual({ id: 'b2', type: 'paragraph', text: [{ text: 'Traders want it in writing.' }] })
  expect(changes).toEqual([true])
})

test('a copy of a block gets an id of its own, the original keeps its', () => {
  const { editor, collect } = openBody()
  editor.update(() => void $getRoot().append($createBlock(BODY[0] as Block)), { discrete: true })
  const ids = collect().map(block => block.id)
  expect(ids.slice(0, 3)).toEqual(['b1', 'b2', 'b3'])
  expect(new Set(ids).size).toBe(4)
})

test('a block that was cut and put elsewhere keeps its id', () => {
  const { editor, collect } = openBody()
  editor.update(() => $getRoot().getFirstChildOrThrow().remove(), { discrete: true })
  editor.update(() => void $getRoot().append($createBlock(BODY[0] as Block)), { discrete: true })
  expect(collect().map(block => block.id)).toEqual(['b2', 'b3', 'b1'])
})

test('what undo brought back is what is read, and only there', () => {
  const { editor, collect } = openBody()
  const history = createEmptyHistoryState()
  const stop = registerHistory(editor, history, 0)
  type(editor, 0, 'The council wavered.')
  type(editor, 1, 'Traders want it in writing.')
  const changed = collect()
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  editor.update(() => {}, { discrete: true })
  const undone = collect()
  expect(undone[1]).toEqual(BODY[1])
  expect(undone[0]).toBe(changed[0])
  expect(undone[2]).toBe(BODY[2])
  editor.dispatchCommand(REDO_COMMAND, undefined)
  editor.update(() => {}, { discrete: true })
  expect(collect()).toEqual(changed)
  stop()
})

test('however blocks are moved, added, removed and typed in, the body read is the body shown', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ what: fc.constantFrom('up', 'add', 'remove', 'type'), at: fc.nat(9) }), {
        maxLength: 12,
      }),
      edits => {
        const { editor, collect } = openBody()
        for (const [turn, { what, at }] of edits.entries()) {
          const words = `Turn ${turn}.`
          if (what === 'type') type(editor, at, words)
          else editor.update(() => $edit(what, at, words), { discrete: true })
          if (at % 2 === 0) collect()
        }
        const shown = editor.read(() => $getRoot().getChildren().map($readBlock))
        expect(collect()).toEqual(shown)
      },
    ),
    { numRuns: 60 },
  )
})

function $edit(what: string, at: number, words: string): void {
  const block = $getRoot().getChildAtIndex(at % Math.max(1, $getRoot().getChildrenSize()))
  const added = $createBlock({ id: `n${words}`, type: 'paragraph', text: [{ text: words }] })
  if (!block) $getRoot().append(added)
  else if (what === 'add') block.insertAfter(added)
  else if (what === 'remove') block.remove()
  else block.getPreviousSibling()?.insertBefore(block)
}
