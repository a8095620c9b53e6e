import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { expect, test } from 'vitest'
import { $wordAt, wordAround } from './word-at-cursor.ts'

const TEXT = 'The harbour’s tram-line, Größe und مدينة.'

test.each([
  ['in a word', 6, 'harbour’s'],
  ['before its first letter', 4, 'harbour’s'],
  ['behind its last letter', 13, 'harbour’s'],
  ['in a word with a hyphen', 17, 'tram-line'],
  ['in a word of another alphabet', 37, 'مدينة'],
])('a cursor %s means the whole word', (_, at, word) => {
  expect(TEXT.slice(...(wordAround(TEXT, at) ?? [0, 0]))).toBe(word)
})

test('a cursor between a comma and a space, or after the stop, means none', () => {
  expect(wordAround(', and', 1)).toBeNull()
  expect(wordAround('End.', 4)).toBeNull()
  expect(wordAround('', 0)).toBeNull()
})

test('a word of which half is bold is one word', () => {
  const editor = createEditor({
    onError: error => {
      throw error
    },
  })
  editor.update(
    () => {
      const halves = [$createTextNode('The tram'), $createTextNode('line opens').toggleFormat('bold')]
      $getRoot().append($createParagraphNode().append(...halves))
      const selection = $wordAt(halves[1]?.select(2, 2) ?? $getRoot().selectStart())
      expect(selection?.getTextContent()).toBe('tramline')
    },
    { discrete: true },
  )
})
