import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language: 'en' },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('whom the story goes on with', () => {
  test.each([
    [
      'the head teacher of the girl in the next paragraph is not the girl',
      [
        'A girl who died had a “lovely nature”, her head teacher said.',
        'Natasha Lund, 17, was killed on Friday.',
      ],
      ['her head teacher: lovely nature'],
    ],
    [
      'her grandmother is not she',
      [
        'Lina Holm, 11, said she had heard people. “They tore down the tent,” she said.',
        'Her grandmother said they “lost everything”.',
      ],
      ['Lina Holm: They tore down the tent,', 'Her grandmother: lost everything'],
    ],
    [
      'after her mother, she is still the daughter',
      ['“I am not sad,” Ines Calder says.', 'Her mother, a cleaner, took her along. “I was four,” she says.'],
      ['Ines Calder: I am not sad,', 'Ines Calder: I was four,'],
    ],
    [
      'whoever is only told of is not he who tells',
      [
        'Coach Graham Holt said it was close. “Very close,” he said.',
        'The try from Ricky Marsh came of being caught out, he said.',
        '“They played very well.”',
      ],
      ['Graham Holt: Very close,', 'Graham Holt: They played very well.'],
    ],
    [
      'a description leads a sentence as a name does',
      [
        'Pathologist Dr Tom Reeve told the court the glass was thrown.',
        'A friend of Jim Marsh wept.',
        'The doctor found 35 injuries.',
        'He said it was “blood loss”.',
      ],
      ['Tom Reeve: blood loss'],
    ],
    [
      'the member for one town is not the member for another',
      [
        'Lower Marsh MP Jeremy Holm defied the whip. Sir Bill Lund has hit out, saying it was “late”.',
        '“It is clear,” the Quayside MP said.',
      ],
      ['Bill Lund: late', 'Bill Lund: It is clear,'],
    ],
    [
      'a pronoun tells whether the one it means is a woman',
      [
        'Aretha Lund was a singer. She was working on an album, mentioning Stevie Holm and Tom Reeve.',
        'She told the Courier it was close; “Very close.”',
      ],
      ['Aretha Lund: Very close.'],
    ],
    [
      'a secretary of state with a rare name',
      [
        '“They need us,” an adviser to the team told the Courier.',
        'Secretary of State Condolia Marsh felt it went well. “It will be hard,” she said.',
      ],
      ['adviser to the team: They need us,', 'Condolia Marsh: It will be hard,'],
    ],
    [
      'an actor may be a woman, and the drama she is known for is nobody',
      [
        'The actor Condolia Lund has spoken of her illness. Lund, 45, known for the drama Low Tide, told reporters she had been ill.',
        '“I thought, this is it,” she said.',
      ],
      ['Condolia Lund: I thought, this is it,'],
    ],
    [
      'Mara is not Marsh',
      ['“It sounded like a bomb,” said Lee Marsh, 24.', 'His girlfriend, Mara, added: “We just hid.”'],
      ['Lee Marsh: It sounded like a bomb,', 'Mara: We just hid.'],
    ],
    [
      'a surname that is a word elsewhere is not named by that word',
      ['Omar Said was robbed at 3am.', '“They said they would kill me,” the 61-year-old said.'],
      ['Omar Said: They said they would kill me,'],
    ],
    [
      'somebody new leads a clause behind its place',
      [
        '“It was in the hall,” says Ada Holm. Her neighbour Tom Reeve carried her out. “She weighs nothing,” he laughs.',
        'Across the road, Mara Bell is ripping up carpet.',
        '“Third time in ten years,” she says.',
      ],
      [
        'Ada Holm: It was in the hall,',
        'Tom Reeve: She weighs nothing,',
        'Mara Bell: Third time in ten years,',
      ],
    ],
    [
      'her husband, of two who are named together',
      [
        'Tom and Ada Reeve, from Quayside, won by mistake. “I pressed the wrong button,” said Ada, 58.',
        'Her husband thought she was joking. “I put the kettle on,” he said.',
      ],
      ['Ada Reeve: I pressed the wrong button,', 'Tom Reeve: I put the kettle on,'],
    ],
    [
      'a noun that is a verb elsewhere says nothing',
      [
        '“It is like a lock,” said study author Professor Ruth Vane.',
        'The gene was found in one in 50 of the volunteers.',
        '“We were looking for something else,” she said.',
      ],
      ['Ruth Vane: It is like a lock,', 'Ruth Vane: We were looking for something else,'],
    ],
    [
      'words over several paragraphs that open a story',
      ['“It is a proud day.', '“Now look at it.”', 'Joan Marsh, 71, said head teachers had no time.'],
      ['Joan Marsh: It is a proud day.\nNow look at it.'],
    ],
    [
      'the Irishman is no airline',
      [
        'Tide Air chief executive Mick Holt has hit out at charges.',
        'The Irishman said it was being “fleeced”.',
      ],
      ['Mick Holt: fleeced'],
    ],
    [
      'a saint’s day is no man',
      ['Bert Holm went out on St. Patrick’s Day. Mr. Holm went for what he calls a “very useful meeting.”'],
      ['Bert Holm: very useful meeting.'],
    ],
    [
      'a firm described in other words',
      [
        'Quaymart said sales were down. The department store chain suffered a drop and said trade was “below plan”.',
      ],
      ['Quaymart: below plan'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(...paragraphs)).toEqual(expected)
  })
})

describe('whose clause it is', () => {
  test.each([
    [
      'behind a full stop, a tag before other words is theirs',
      'Lund praised “the work of our time.” Trust director Mara Holm said “he was a treasure.”',
      ['Petra Lund: the work of our time.', 'Mara Holm: he was a treasure.'],
    ],
    [
      'what hangs on the second of two clauses',
      'Chair Paul Marsh read the letters, and Mara Holm, who lives next door, spoke out, calling it “unfair”.',
      ['Mara Holm: unfair'],
    ],
    [
      'a ministry that warns, with a time between',
      'The government hit back, with the foreign ministry this week warning of “grave steps”.',
      ['foreign ministry: grave steps'],
    ],
    [
      'the paper that reports a verdict did not pass it',
      'Lund called the plan a “breach of trust,” according to the Quay Courier.',
      ['Petra Lund: breach of trust,'],
    ],
    [
      'per a report, but not per hour',
      'Per the report, it was “late and slow”. Trams ran at 80 per hour, she said.',
      ['report: late and slow'],
    ],
    [
      'in whose words',
      'In Tom Reeve’s own words, it was “a car crash”. In his view, it was “over”.',
      ['Tom Reeve: a car crash', 'Tom Reeve: over'],
    ],
    [
      'a union that says what its members did',
      'The TWU union said members had rejected a “derisory” offer.',
      ['TWU union: derisory'],
    ],
    [
      'a statement by somebody',
      'According to a statement released by Mara Holm, “ending the delay” comes first.',
      ['Mara Holm: ending the delay'],
    ],
    [
      'part of a statement',
      'Part of Petra Lund’s statement reads “it was late”.',
      ['Petra Lund: it was late'],
    ],
    [
      'a name that no comma parts from what its sentence opens with',
      'In a statement Marsh said it was “a mess”. Earlier in the interview Holm described how he had “walked off”.',
      ['Marsh: a mess', 'Holm: walked off'],
    ],
    [
      'letters in brackets part nothing',
      'Danish Holm accused the Tide Party (TP) of playing the role of the “town’s B-team” in the vote.',
      ['Danish Holm: town’s B-team'],
    ],
    [
      'shouts by whoever is named behind the last of them',
      'The pair were met with shouts of “scabs” and “traitors” by the farmers at the gate.',
      ['farmers at the gate: scabs', 'farmers at the gate: traitors'],
    ],
    [
      'words that are told to be somebody’s',
      '“Nonsense,” was Olin Marsh’s response. “Sad but not surprised” was how Mara Holm put it.',
      ['Olin Marsh: Nonsense,', 'Mara Holm: Sad but not surprised'],
    ],
    [
      'whoever recalls thinking thought it',
      'Once she was a guest, Holm recalls realizing “oh, I am here to work.”',
      ['Holm: oh, I am here to work.'],
    ],
    ['a process has a name', 'They clean it, a process called “flushing”.', []],
    [
      'a committee’s member',
      'QRP Standing Committee Member Mara Holm said, “We will not.” Later she said, “Never.”',
      ['Mara Holm: We will not.', 'Mara Holm: Never.'],
    ],
  ])('%s', (_, words, expected) => {
    expect(speakers('Petra Lund, the mayor, spoke up.', words)).toEqual(expected)
  })
})

test('an Arabic comma is a comma', () => {
  const words = '«الشبكة مثل الحكاية، إن انقطع منها خيط ضاعت كلّها»، قالت أمّ نجم وهي ترفع طرف الشبكة.'
  const [found] = findQuotations([{ block: 'b1', text: 0, words, kind: 'paragraph' }], { language: 'ar' })
  expect(found?.speaker).toBe('أمّ نجم')
})
