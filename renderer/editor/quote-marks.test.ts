import { buildEditorFromExtensions } from '@lexical/extension'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../article/blocks/registry.ts'
import { mapBlockTexts } from '../../article/blocks/text.ts'
import { bodies } from '../../article/fixtures/arbitrary.ts'
import { type Inline, inlineText, sliceInline, tidyInline } from '../../article/inline.ts'
import { $readBody, $writeBody } from './body.ts'
import { bodyExtension } from './extension.ts'
import { applyMarks } from './quote-marks.ts'

const withoutQuote = (text: Inline): Inline =>
  tidyInline(text.map(run => ({ ...run, marks: (run.marks ?? []).filter(mark => mark.type !== 'quote') })))

/** The text with the quote mark q9 from one letter to another, and no other quote mark. */
function markedFrom(text: Inline, from: number, to: number): Inline {
  const bare = withoutQuote(text)
  const inside = sliceInline(bare, from, to).map(run => ({
    ...run,
    marks: [...(run.marks ?? []), { type: 'quote' as const, id: 'q9' }],
  }))
  const length = inlineText(bare).length
  return tidyInline([...sliceInline(bare, 0, from), ...inside, ...sliceInline(bare, to, length)])
}

/** Which letters carry the mark. */
const lettersMarked = (text: Inline): string =>
  text
    .map(run =>
      (run.marks?.some(mark => mark.type === 'quote' && mark.id === 'q9') ? '■' : '·').repeat(
        run.text.length,
      ),
    )
    .join('')

test('marks go exactly where they are told, and no word changes', () => {
  fc.assert(
    fc.property(bodies, fc.nat(40), fc.nat(40), (body, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      const target = body.map(block => mapBlockTexts(block, text => markedFrom(text, from, to)))
      using editor = buildEditorFromExtensions(bodyExtension)
      editor.update(() => $writeBody(body), { discrete: true, skipTransforms: true })
      applyMarks(editor, target)
      editor.update(() => {}, { discrete: true })
      const now = editor.read($readBody)
      target.forEach((block, index) => {
        const shown: Inline[] = []
        mapBlockTexts(now[index] as Block, text => (shown.push(text), text))
        mapBlockTexts(block, (text, nth) => {
          expect(inlineText(shown[nth] ?? [])).toBe(inlineText(text))
          expect(lettersMarked(shown[nth] ?? [])).toBe(lettersMarked(text))
          return text
        })
      })
    }),
    { numRuns: 100 },
  )
})
