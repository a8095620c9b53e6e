import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('what only the rest of the story tells', () => {
  test.each([
    [
      'a judge in the lead is the story’s only judge',
      ['A judge called the theft “sly and cruel”.', 'Judge Helen Pryce jailed Holt.'],
      ['Helen Pryce: sly and cruel'],
    ],
    [
      'somebody described in the lead is named below it',
      ['A harbour pilot says he was “left to drown”.', 'Tom Reeve, 58, had gone out at dawn.'],
      ['Tom Reeve: left to drown'],
    ],
    [
      'the brother of a dead man is not the man the next paragraph names',
      [
        'The brother of a man lost at sea said he was “the best of us”.',
        'Sam Reeve, 19, drowned on Friday.',
        'His brother, Tom Reeve, spoke on Sunday.',
      ],
      ['Tom Reeve: the best of us'],
    ],
    [
      'a fragment in the lead comes back in full',
      [
        'A shop was lost in a “night of madness” on Monday.',
        '“It was a night of madness,” said baker Ada Bell.',
      ],
      ['Ada Bell: night of madness', 'Ada Bell: It was a night of madness,'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers('en', ...paragraphs)).toEqual(expected)
  })
})

describe('whom a description means', () => {
  test.each([
    [
      'the judge is a Justice',
      ['Justice Helen Pryce passed sentence. Tom Holt wept.', 'The judge said: “It is late.”'],
      'Helen Pryce: It is late.',
    ],
    [
      'the singer of a work in marks',
      ['Bellina says she is at home.', 'The ‘Low Tide Blues’ singer refused to “go back in time”.'],
      'Bellina: go back in time',
    ],
    [
      'whoever won',
      ['Ada Bell spoke of a tour.', 'The 35-year-old prize winner extended it and said: “It is late.”'],
      'Ada Bell: It is late.',
    ],
    [
      'the one the sentence is about, not those it refers to in passing',
      ['Mr Tom Marsh met the press and, referring to Ben Reeve remaining in office, he said: “It is late.”'],
      'Tom Marsh: It is late.',
    ],
    [
      'who questions something',
      [
        'Tom Marsh spoke up. Questioning the legitimacy of trusting a clerk, he sat down.',
        '“Is it late?” he asked.',
      ],
      'Tom Marsh: Is it late?',
    ],
    [
      'the manager is the gaffer',
      ['Owen Marsh met the press. The manager smiled.', 'The gaffer said: “It is late.”'],
      'Owen Marsh: It is late.',
    ],
    [
      'the officer of Tide & Quay',
      [
        'Tide & Quay medical officer Tom Marsh, speaking for the boards, said it would wait.',
        '“It is late,” he said.',
      ],
      'Tom Marsh: It is late,',
    ],
    [
      'the doctor is a Dr',
      ['Dr Ada Bell saw Tom Holt in May.', 'The doctor said he was “very late”.'],
      'Ada Bell: very late',
    ],
    [
      'the president of whom only the surname is given',
      ['President Lund left. Mr Marsh came.', '“It is late,” the president said.'],
      'Lund: It is late,',
    ],
    [
      'the 61-year-old is whoever was given that age',
      [
        'Lower Marsh coach Tom Reeve, 61, left. Jan Brink, 30, stayed.',
        '“It is late,” the 61-year-old said.',
      ],
      'Tom Reeve: It is late,',
    ],
    [
      'the barrister is whoever prosecutes',
      ['Tom Reeve, prosecuting, rose. Ada Bell wept.', 'The barrister said: “It is late.”'],
      'Tom Reeve: It is late.',
    ],
    [
      'nobody is the object of their own verb',
      [
        'Petra Lund spoke. Ada Bell stood.',
        'The Quayside MP accused Ms Lund of haste, adding: “It is late.”',
      ],
      'Ada Bell: It is late.',
    ],
    [
      'a girl without a name stays the girl',
      [
        'A girl of 14 told the court what she saw. Tom Reeve rose for the defence.',
        'The girl said: “I am going home.”',
      ],
      'girl of 14: I am going home.',
    ],
    [
      'an office in two words',
      ['“It is late,” journalist and historian Petra Lund told the Courier.'],
      'Petra Lund: It is late,',
    ],
    [
      'an office, a place and a title run together',
      ['Coroner for Lower Marsh Dr Ada Bell sat.', 'Petra Lund left.', 'The coroner said: “It is late.”'],
      'Ada Bell: It is late.',
    ],
    [
      'an office behind its name without a second comma',
      ['Cllr Tom Reeve, leader of the council said: “It is late.”'],
      'Tom Reeve: It is late.',
    ],
    [
      'an office in capitals before the name',
      ['Harbour Council Leader, Cllr Tom Reeve, said: “It is late.”'],
      'Tom Reeve: It is late.',
    ],
    [
      'what runs into its speaker without a comma',
      ['In a letter to parents chair of governors Tom Reeve said it was “very late”.'],
      'Tom Reeve: very late',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers('en', ...paragraphs)).toEqual([expected])
  })
})

describe('whom a pronoun means', () => {
  test.each([
    [
      'not whoever is told',
      ['Tom Holt stole a boat. Judge Ian Pryce was stern.', '“You are a thief,” he told Holt.'],
      'Ian Pryce: You are a thief,',
    ],
    [
      'not whoever is praised in the words themselves',
      [
        'Coach Tom Reeve was pleased. Young Jan Brink had scored late.',
        '“Jan Brink was superb tonight,” he said.',
      ],
      'Tom Reeve: Jan Brink was superb tonight,',
    ],
    [
      '“it” is the body its own sentence begins with',
      ['The harbour office apologised on Monday for what it called “two bad nights”.'],
      'harbour office: two bad nights',
    ],
    [
      '“it” is the motion that led the sentence before',
      ['A motion was tabled by Ada Bell. It called for “a harbour for all of us”.'],
      'motion: a harbour for all of us',
    ],
    [
      '“they” are the parents who came',
      ['His parents, Tom Reeve and Ada Bell, came to court. They called him “a brave little man”.'],
      'Tom Reeve and Ada Bell: a brave little man',
    ],
    [
      'whoever a where-clause hangs on',
      [
        'Ada Bell rose. An aide pointed to a speech by Tom Reeve in May, where he said it was “far too late”.',
      ],
      'Tom Reeve: far too late',
    ],
    [
      'not whoever speaks in an aside',
      [
        'Mrs Ada Bell slept until another neighbour came and asked if she was well.',
        '“I thought it was the wind.”',
      ],
      'Ada Bell: I thought it was the wind.',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers('en', ...paragraphs)).toEqual([expected])
  })
})
