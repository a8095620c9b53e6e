import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('what real copy does to a sentence', () => {
  test.each([
    ['a dateline is nobody', ['TIDEWATER (Courier) — She said Lund was “late again”.'], ': late again'],
    ['“with … noting”', ['Haines sat down, with Petra Lund noting: “No denial.”'], 'Petra Lund: No denial.'],
    ['“heard someone shout”', ['She heard someone shout “it is coming over”.'], 'someone: it is coming over'],
    [
      '“prompted … to say”',
      ['The reply prompted Petra Lund to say “pot and kettle”.'],
      'Petra Lund: pot and kettle',
    ],
    [
      '“quoted … as saying”',
      ['“It is late,” papers quoted Petra Lund as saying.'],
      'Petra Lund: It is late,',
    ],
    ['a tag with a verb no list knows', ['“It is late,” Petra Lund deadpanned.'], 'Petra Lund: It is late,'],
    ['a tag without a verb', ['“It is late,” Harbour Board Chair Petra Lund.'], 'Petra Lund: It is late,'],
    [
      'a signature in a paragraph of its own',
      ['“It is late. It is wet.”', '– Petra Lund, baker'],
      'Petra Lund: It is late. It is wet.',
    ],
    [
      'a participle that opens a sentence',
      ['Frustrated at the delay, Lund, who has a boat, called it a “sulking game”.'],
      'Lund: sulking game',
    ],
    [
      'two offices before a name',
      ['“It is late,” said director and founder of the Harbour Trust (HT), Petra Lund.'],
      'Petra Lund: It is late,',
    ],
    [
      'a name behind an office with “and” in it',
      ['In a letter on Monday, the council’s head of roads and parks, Petra Lund, said: “It is late.”'],
      'Petra Lund: It is late.',
    ],
    [
      'an office that is all its holder is called',
      ['The harbour chief, who was booed, left early. Crews walked out. “It is late,” he said.'],
      'harbour chief: It is late,',
    ],
    [
      'a tag that goes on with “adding”',
      ['Other parts of the quay were shut, Petra Lund said, adding, “It is late.”'],
      'Petra Lund: It is late.',
    ],
    [
      'what a storm does behind words in marks',
      ['Petra Lund declared that a “great storm” had hit Tidewater.'],
      'Petra Lund: great storm',
    ],
    [
      'an office that belongs to somebody else’s',
      [
        'Tom Reed, the harbour party spokesperson, left.',
        'The First Minister’s spokesperson said: “It is late.”',
      ],
      'First Minister’s spokesperson: It is late.',
    ],
    [
      'a past tense behind a body',
      ['Senior ministers rallied to say the tram was “far too late”.'],
      'Senior ministers: far too late',
    ],
    ['words in brackets', ['The result (Lund: “We are late”) is known.'], 'Lund: We are late'],
    ['“described as” by nobody', ['The tram was described as “beautiful”.'], ': beautiful'],
    [
      'a seat between commas',
      ['The Gull Point, Maine-based firm said it expects “double-digit” growth.'],
      'Gull Point firm: double-digit',
    ],
    [
      'a clause with “who” and places in it',
      ['Tom Reeve, who farms near the weir, Lower Marsh, where it broke, said: “It is gone.”'],
      'Tom Reeve: It is gone.',
    ],
    [
      'an office behind its name',
      ['Petra Lund the harbour boss said that, “It is late.”'],
      'Petra Lund: It is late.',
    ],
    [
      'an insertion between dashes',
      ['The report - read by Ada Bell and Tom Reeve - said it was “far too late”.'],
      'report: far too late',
    ],
    [
      'what another said she thought',
      ['Petra Lund said she thought it was “far too late”.'],
      'Petra Lund: far too late',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers('en', ...paragraphs)).toEqual([expected])
  })

  test('a description means the person the story is about', () => {
    const story = [
      'Petra Lund spoke against the plan.',
      'The Labour frontbencher said: “I cannot support it.”',
    ]
    expect(speakers('en', ...story)).toEqual(['Petra Lund: I cannot support it.'])
  })

  test('a feature may open with words before it names their speaker', () => {
    const story = [
      '“I only wanted a lamp that works.”',
      'Marta Quill is standing in the loft.',
      '“It burns,” Quill says.',
    ]
    expect(speakers('en', ...story)[0]).toBe('Marta Quill: I only wanted a lamp that works.')
  })

  test('his wife is no “he”', () => {
    const story = ['Tom Reeve was on his way home when his wife called.', '“Hurry up,” he says she told him.']
    expect(speakers('en', ...story)).toEqual(['Tom Reeve: Hurry up,'])
  })
})

test('German turns any verb round behind a quotation', () => {
  expect(speakers('de', '„Wir haben gewonnen“, analysiert Trainer Jan Brink.')).toEqual([
    'Jan Brink: Wir haben gewonnen',
  ])
  expect(speakers('de', 'Lund in der 3. Liga: „Es war zu spät.“')).toEqual(['Lund: Es war zu spät.'])
})

test('a Spanish day between verb and subject is nobody', () => {
  expect(speakers('es', '«Es tarde», declaró este martes la alcaldesa, Marta Luna.')).toEqual([
    'Marta Luna: Es tarde',
  ])
})
