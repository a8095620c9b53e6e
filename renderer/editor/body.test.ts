import { buildEditorFromExtensions } from '@lexical/extension'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, blockSchemas } from '../../article/blocks/registry.ts'
import { bodies } from '../../article/fixtures/arbitrary.ts'
import { editorBlocks } from './blocks.ts'
import { $readBody, $writeBody } from './body.ts'
import { bodyExtension } from './extension.ts'

function throughTheEditor(body: Block[]): Block[] {
  using editor = buildEditorFromExtensions(bodyExtension)
  editor.update(() => $writeBody(body), { discrete: true, skipTransforms: true })
  return editor.read($readBody)
}

test('an article that was only opened is the same article', () => {
  fc.assert(
    fc.property(bodies, body => {
      const opened = throughTheEditor(body)
      if (body.length > 0) expect(opened).toEqual(body)
      else expect(opened).toMatchObject([{ type: 'paragraph', text: [] }])
    }),
    { numRuns: 150 },
  )
})

test('the editor answers for every block of the article', () => {
  expect(Object.keys(editorBlocks).sort()).toEqual([...Object.keys(blockSchemas), 'unknown'].sort())
})
