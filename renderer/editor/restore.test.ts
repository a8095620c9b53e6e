import { buildEditorFromExtensions } from '@lexical/extension'
import { $getRoot, $getSelection } from 'lexical'
import { expect, test } from 'vitest'
import type { Block } from '../../article/blocks/registry.ts'
import { $writeBody } from './body.ts'
import { watchBody } from './body-sync.ts'
import { bodyExtension } from './extension.ts'
import { restoreBlock } from './restore.ts'

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const BODY: Block[] = [
  paragraph('b1', 'The council voted.'),
  { id: 'b2', type: 'ad-slot', slot: 'mid-1', sizes: ['fluid'], label: 'Advertisement' },
]

async function afterRestoring(block: Block, after: string | null, body = BODY): Promise<Block[]> {
  const editor = buildEditorFromExtensions(bodyExtension)
  editor.update(() => $writeBody(body), { discrete: true, skipTransforms: true })
  const { collect } = watchBody(editor, body, () => undefined)
  restoreBlock(editor, block, after)
  await new Promise<void>(done => editor.update(() => undefined, { onUpdate: done }))
  return collect()
}

test('an earlier version of a block takes the place of the one there now, under the same id', async () => {
  const earlier = paragraph('b1', 'The council voted 31 to 12.')
  expect(await afterRestoring(earlier, null)).toEqual([earlier, BODY[1]])
  const slot: Block = { id: 'b2', type: 'ad-slot', slot: 'top', sizes: [[300, 250]], label: '' }
  expect(await afterRestoring(slot, 'b1')).toEqual([BODY[0], slot])
  const heading: Block = { id: 'b1', type: 'heading', level: 2, text: [{ text: 'The vote' }] }
  expect(await afterRestoring(heading, null)).toEqual([heading, BODY[1]])
})

test('a block that is gone comes back behind its neighbour, or at the beginning', async () => {
  const gone = paragraph('b9', 'Traders were less sure.')
  expect(await afterRestoring(gone, 'b1')).toEqual([BODY[0], gone, BODY[1]])
  expect(await afterRestoring(gone, null)).toEqual([gone, ...BODY])
  expect(await afterRestoring(gone, 'b404')).toEqual([gone, ...BODY])
})

test('who stands in the block that is restored, or has part of it chosen, goes on writing in it', () => {
  const editor = buildEditorFromExtensions(bodyExtension)
  editor.update(() => $writeBody(BODY), { discrete: true, skipTransforms: true })
  watchBody(editor, BODY, () => undefined)
  editor.update(() => $getRoot().getFirstChildOrThrow().selectEnd(), { discrete: true })
  restoreBlock(editor, paragraph('b1', 'The council voted 31 to 12.'), null)
  editor.update(() => $getSelection()?.insertText(' It rained.'), { discrete: true })
  expect(editor.read(() => $getRoot().getTextContent())).toContain('The council voted 31 to 12. It rained.')
})
