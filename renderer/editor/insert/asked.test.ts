import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { expect, test } from 'vitest'
import { $removeAsked } from './asked.ts'

/** What is left of a paragraph when an item is chosen with the cursor behind its words and the menu knew the last `seen` letters. */
function leftOf(words: string, seen: number): string {
  const editor = createEditor({
    onError: error => {
      throw error
    },
  })
  editor.update(
    () => {
      const text = $createTextNode(words)
      $getRoot().append($createParagraphNode().append(text))
      text.selectEnd()
      const query = seen === words.length ? text : (text.splitText(words.length - seen)[1] ?? null)
      $removeAsked(query)
    },
    { discrete: true },
  )
  return editor.read(() => $getRoot().getTextContent())
}

test('the words that asked for the menu go with the choice', () => {
  expect(leftOf('/rel', 4)).toBe('')
})

test('also those that were typed faster than the menu looked', () => {
  expect(leftOf('/rel', 1)).toBe('')
  expect(leftOf('/related', 3)).toBe('')
})
