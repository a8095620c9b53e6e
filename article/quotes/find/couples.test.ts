import { expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language: 'en' },
  ).map(({ speaker }) => speaker)

test('a couple named together share a surname, and Mr and Mrs tell them apart', () => {
  expect(
    speakers(
      'Tom and Petra Lund said they were “worn out”.',
      'Mrs Lund told the court: “It went on for years.”',
      'She went on: “It never stopped.”',
      'Mr Lund said: “Enough of this.”',
      '“We only want to sleep,” he said.',
    ),
  ).toEqual(['Tom and Petra Lund', 'Petra Lund', 'Petra Lund', 'Tom Lund', 'Tom Lund'])
})

test('Mr Lund is not Petra Lund, though nobody else of that name is in the story', () => {
  expect(speakers('Petra Lund opened the door.', 'Mr Lund said: “Come in.”')).toEqual(['Mr Lund'])
})

test('an address overrules a first name that women and men bear', () => {
  expect(speakers('Ashley Lund opened the door.', 'Mr Lund said: “Come in.”')).toEqual(['Ashley Lund'])
})
