import { buildEditorFromExtensions } from '@lexical/extension'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import fc from 'fast-check'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  UNDO_COMMAND,
} from 'lexical'
import { expect, onTestFinished, test } from 'vitest'
import type { Block } from '../../article/blocks/registry.ts'
import { blockPlainText } from '../../article/blocks/text.ts'
import { twoHands } from '../../article/fixtures/edits.ts'
import { $writeBody } from './body.ts'
import { watchBody } from './body-sync.ts'
import { bodyExtension } from './extension.ts'
import { outsideHand } from './outside.ts'
import { $blockNamed } from './reveal.ts'
import { offsetIn } from './stay.ts'
import { $textElements } from './text-elements.ts'

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const BODY = [
  paragraph('b1', 'The council voted.'),
  paragraph('b2', 'Work starts in spring.'),
  paragraph('b3', 'It rained.'),
]

function openEditor(body: Block[]) {
  const editor = buildEditorFromExtensions(bodyExtension)
  editor.update(() => $writeBody(body), { discrete: true, skipTransforms: true })
  const byHand: boolean[] = []
  const sync = watchBody(editor, body, isByHand => byHand.push(isByHand))
  return { editor, byHand, collect: sync.collect }
}

/** Puts the cursor into a block at an offset. */
const cursorAt = (editor: LexicalEditor, id: string, offset: number): void =>
  editor.update(
    () => {
      const node = $blockNamed(id)
      const text = node && $textElements(node)[0]?.getFirstChild()
      if ($isTextNode(text)) text.select(offset, offset)
    },
    { discrete: true },
  )

/** The words before the cursor in its block. */
const beforeCursor = (editor: LexicalEditor): string =>
  editor.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return ''
    return selection.anchor.getNode().getTextContent().slice(0, selection.anchor.offset)
  })

test('whatever became of a body outside, the page says it block for block afterwards', () => {
  fc.assert(
    fc.property(twoHands, ({ base, mine, theirs }) => {
      const { editor, collect } = openEditor(mine.body)
      outsideHand(editor).put(collect(), theirs.body)
      const shown = theirs.body.length > 0 ? collect() : []
      expect(shown).toEqual(theirs.body)
      outsideHand(editor).put(collect(), base.body)
      expect(base.body.length > 0 ? collect() : []).toEqual(base.body)
    }),
    { numRuns: 60 },
  )
})

test('blocks that did not change keep their nodes, wherever they are moved to', () => {
  const { editor, collect } = openEditor(BODY)
  const keys = () => editor.read(() => $getRoot().getChildrenKeys())
  const [first, second, third] = keys()
  outsideHand(editor).put(collect(), [BODY[2], BODY[0], paragraph('b2', 'Work starts in May.')] as Block[])
  expect(keys()).toEqual([third, first, expect.not.stringMatching(`^${second}$`)])
})

test('the cursor stays in its block while others change', () => {
  const { editor, collect } = openEditor(BODY)
  cursorAt(editor, 'b2', 11)
  outsideHand(editor).put(collect(), [
    paragraph('t1', 'New.'),
    paragraph('b1', 'The council slept.'),
    ...BODY.slice(1),
  ])
  expect(beforeCursor(editor)).toBe('Work starts')
})

test('in a block that changed it stays at its words', () => {
  const { editor, collect } = openEditor(BODY)
  cursorAt(editor, 'b2', 11)
  outsideHand(editor).put(collect(), BODY.with(1, paragraph('b2', 'On the quay, Work starts in spring.')))
  expect(beforeCursor(editor)).toBe('On the quay, Work starts')
  outsideHand(editor).put(collect(), BODY.with(1, { ...paragraph('b2', ''), type: 'paragraph', text: [] }))
  outsideHand(editor).put(collect(), BODY)
  expect(beforeCursor(editor)).toBe('')
})

test('who stands in a block that is gone goes on writing beside its place', () => {
  const { editor, collect } = openEditor(BODY)
  cursorAt(editor, 'b2', 4)
  outsideHand(editor).put(BODY, [BODY[0] as Block, BODY[2] as Block])
  editor.update(() => $getSelection()?.insertText(' And so on.'), { discrete: true })
  expect(collect().map(blockPlainText).join('|')).toContain(' And so on.')
})

test('a change from outside is nobody’s edit, and one step to undo', () => {
  const { editor, collect, byHand } = openEditor(BODY)
  onTestFinished(registerHistory(editor, createEmptyHistoryState(), 0))
  editor.update(() => $blockNamed('b1')?.remove(), { discrete: true, tag: 'history-push' })
  const mine = collect()
  byHand.length = 0
  outsideHand(editor).put(mine, [...mine, paragraph('t1', 'Theirs.')])
  expect(byHand).toEqual([false])
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  editor.update(() => undefined, { discrete: true })
  expect(collect()).toEqual(mine)
})

test('what already says the same is not touched', () => {
  const { editor, collect, byHand } = openEditor(BODY)
  outsideHand(editor).put(collect(), structuredClone(BODY))
  expect(byHand).toEqual([])
})

test.each([
  ['The council voted.', 'The council voted.', 5, 5],
  ['The old council voted.', 'The council voted.', 11, 15],
  ['The council.', 'The council voted.', 14, 11],
  ['', 'The council voted.', 14, 0],
])('in “%s” for “%s” the place %i is %i', (now, before, offset, expected) => {
  expect(offsetIn(now, before, offset)).toBe(expected)
})
