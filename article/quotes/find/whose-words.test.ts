import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language: 'en' },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('whose words a sentence says they are', () => {
  test.each([
    [
      'counsel who is prosecuting is named behind a comma',
      ['Prosecuting, Guy Pell, told the court: “The son called the police.”'],
      ['Guy Pell: The son called the police.'],
    ],
    [
      'a tag that was given a capital of its own',
      ['Tom Marsh swore at an officer. “She ran away and then stopped.” Said Miss Lund.'],
      ['Lund: She ran away and then stopped.'],
    ],
    [
      'whoever names a council as something',
      ['Lund said it was one of 16 councils named as “financially weak” by the Auditor-General.'],
      ['Auditor-General: financially weak'],
    ],
    [
      'whoever posted what is cited',
      ['The ferry is late. “It is never on time,” according to a post on Monday by Petra Lund.'],
      ['Petra Lund: It is never on time,'],
    ],
    [
      'a club that releases a statement says it',
      ['The opposition objected.', 'The club released the following statement: “We are going home.”'],
      ['club: We are going home.'],
    ],
    [
      'a statement is from whoever it is from, not from whoever hands it out',
      ['The palace issued a statement from King Osric: “The boat is ours.”'],
      ['Osric: The boat is ours.'],
    ],
    [
      'injuries do not describe themselves',
      ['A man was taken to hospital with injuries described as “serious but not grave”.'],
      [': serious but not grave'],
    ],
    [
      'critics still do, and so does whoever they call so',
      [
        'Critics described as “late” a ferry that never came, and Lund spoke of what skippers described as “fog”.',
      ],
      ['Critics: late', 'skippers: fog'],
    ],
    [
      'within its sentence "it" is the firm that leads it',
      [
        'The council sat.',
        'Quaysure, the insurer, said it would cut jobs in what it called “a needed reset”.',
      ],
      ['Quaysure: a needed reset'],
    ],
    [
      'what the manager called his side is no name of it',
      ['It was a side the manager called “the best I’ve had”.'],
      ['manager: the best I’ve had'],
    ],
  ])('%s', (_name, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected)
  })

  test('a first name that is an office too', () => {
    expect(
      speakers('Dean Hallow, 34, of Quay Street, admitted it. Hallow said “I needed the money”.'),
    ).toEqual(['Dean Hallow: I needed the money'])
  })

  test('whoever is only the second of two names has not taken over', () => {
    expect(
      speakers(
        'Rovers boss Lee Cantor hailed “unbelievable spirit”.',
        'Rovers trailed to goals from Tom Adeyi and Kurt Weiss inside 20 minutes.',
        '“I told them to wake up,” he revealed.',
      ),
    ).toEqual(['Lee Cantor: unbelievable spirit', 'Lee Cantor: I told them to wake up,'])
  })

  test('the lead describes whom the next paragraph names behind where she spoke', () => {
    expect(
      speakers(
        'The prime minister has insisted there is “no going back” on the levy.',
        'Speaking during a visit to Westport, Clara Venn said critics were “playing games”.',
      ),
    ).toEqual(['Clara Venn: no going back', 'Clara Venn: playing games'])
  })
})
