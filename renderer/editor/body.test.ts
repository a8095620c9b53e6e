import { buildEditorFromExtensions } from '@lexical/extension'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, blockSchemas } from '../../article/blocks/registry.ts'
import { mapBlockTexts } from '../../article/blocks/text.ts'
import { bodies } from '../../article/fixtures/arbitrary.ts'
import { everyFixture } from '../../article/fixtures/blocks.ts'
import { editorBlocks } from './blocks.ts'
import { $readBody, $writeBody } from './body.ts'
import { bodyExtension } from './extension.ts'

/** Marks mean the same in any order; the editor writes them in one. */
const inOneOrder = (block: Block): Block =>
  mapBlockTexts(block, text =>
    text.map(run =>
      run.marks ? { ...run, marks: run.marks.toSorted((a, b) => (a.type < b.type ? -1 : 1)) } : run,
    ),
  )

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

test.each(everyFixture.map(block => [block.type, block] as const))(
  'a %s that was only opened is the same block',
  (_type, block) => {
    expect(throughTheEditor([block]).map(inOneOrder)).toEqual([inOneOrder(block)])
  },
)

test('the editor answers for every block of the article', () => {
  expect(Object.keys(editorBlocks).sort()).toEqual([...Object.keys(blockSchemas), 'unknown'].sort())
})
