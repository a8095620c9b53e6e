import { buildEditorFromExtensions } from '@lexical/extension'
import { expect, test } from 'vitest'
import type { Block } from '../../article/blocks/registry.ts'
import type { SpeakerChange } from '../session/types.ts'
import { $readBody, $writeBody } from './body.ts'
import { bodyExtension } from './extension.ts'
import { printSpeaker } from './printed-speaker.ts'

const BODY: Block[] = [
  { id: 'b1', type: 'paragraph', text: [{ text: 'The hearing went on until midnight.' }] },
  {
    id: 'b2',
    type: 'quote',
    text: [{ text: 'We lost two summers.' }],
    speaker: 'Olin Marsh',
    source: 'Hearing',
  },
  { id: 'b3', type: 'pull-quote', text: [{ text: 'Two summers' }], speaker: '' },
]

function afterNaming(block: string, speaker: string, change?: SpeakerChange): Block[] {
  using editor = buildEditorFromExtensions(bodyExtension)
  editor.update(() => $writeBody(BODY), { discrete: true, skipTransforms: true })
  printSpeaker(editor, block, speaker, change)
  editor.update(() => {}, { discrete: true })
  return editor.read($readBody)
}

test('a quotation set apart names another speaker, and keeps its words and source', () => {
  expect(afterNaming('b2', 'Petra Lund')).toEqual([BODY[0], { ...BODY[1], speaker: 'Petra Lund' }, BODY[2]])
  expect(afterNaming('b3', 'Petra Lund')[2]).toMatchObject({ speaker: 'Petra Lund' })
})

test('it goes along with the ledger only while both say the same', () => {
  const typed = (from: string) => afterNaming('b2', 'Petra Lund', { from, goesOn: false })[1]
  expect(typed('Olin Marsh')).toMatchObject({ speaker: 'Petra Lund' })
  expect(typed('')).toMatchObject({ speaker: 'Olin Marsh' })
})

test('a paragraph names nobody, whatever it was when the text was last looked at', () => {
  expect(afterNaming('b1', 'Petra Lund')).toEqual(BODY)
  expect(afterNaming('b404', 'Petra Lund')).toEqual(BODY)
})
