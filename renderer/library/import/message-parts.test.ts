import { expect, test } from 'vitest'
import { messageParts } from './message-parts.ts'

const told = (message: string): string[] =>
  messageParts(message)
    .filter(({ isTold }) => isTold)
    .map(({ text }) => text)

test.each([
  [
    'Dateline from line 8: تايدووتر, 2026-11-22 (“تايدووتر 22 نوفمبر (وكالات) -”).',
    ['تايدووتر', '2026-11-22', 'تايدووتر 22 نوفمبر (وكالات) -'],
  ],
  ['Byline from line 3: سارة الحربي (مراسلة الميناء), Nia Holt.', ['سارة الحربي', 'مراسلة الميناء']],
  ['Headline from line 1: “Mayor: “we will finish it””.', ['Mayor: “we will finish it”']],
  ['“إعلان” on line 4 became an ad slot.', ['إعلان']],
  ['Left out: “He said “we will …” on line 3', ['we will …']],
  ['Standfirst from lines 2 to 3.', []],
])('in %s the story’s own words are set apart', (message, words) => {
  expect(told(message)).toEqual(words)
  expect(
    messageParts(message)
      .map(({ text }) => text)
      .join(''),
  ).toBe(message)
})
