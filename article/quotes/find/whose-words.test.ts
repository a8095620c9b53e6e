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
    [
      'what critics have called a law, not "that critics"',
      ['A judge blocked a law that critics have called “a fix in search of a fault”.'],
      ['critics: a fix in search of a fault'],
    ],
    [
      'a law has words of its own',
      ['“We disagree,” Dana Marsh said.', 'The law would have barred what it calls “divisive displays”.'],
      ['Dana Marsh: We disagree,', 'law: divisive displays'],
    ],
    [
      'a first name no list knows, behind an office',
      ['Principal Kylie Ann Marsh was positive. “Our staff loved it,” she said.'],
      ['Kylie Ann Marsh: Our staff loved it,'],
    ],
    [
      'a statement that quotes him',
      ['Musa Lund vowed they would be “found”.', '“We will not rest,” the statement quoted him as saying.'],
      ['Musa Lund: found', 'Musa Lund: We will not rest,'],
    ],
    [
      'a paper, though somebody who watches is known',
      [
        'Joss Marsh, an observer, roared. “It is about death,” he said.',
        'The Observer called it “a small wonder”.',
      ],
      ['Joss Marsh: It is about death,', 'Observer: a small wonder'],
    ],
    [
      'whoever the reporter asks answers',
      [
        'Petra Lund looks tired. “I made a film,” she says.',
        'Joss Ackerby, her leading man, differs. “It is about death,” he told me.',
        'When I put this to Lund, she laughs. “Joss thinks so of everything.”',
      ],
      [
        'Petra Lund: I made a film,',
        'Joss Ackerby: It is about death,',
        'Petra Lund: Joss thinks so of everything.',
      ],
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
