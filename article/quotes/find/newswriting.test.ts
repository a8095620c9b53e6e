import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('who does what a sentence says', () => {
  test.each([
    ['a tribute', 'The family have paid an emotional tribute to a “lovely man”.', 'family: lovely man'],
    [
      'by whom',
      'The row was dismissed by Petra Lund as a “storm in a bucket”.',
      'Petra Lund: storm in a bucket',
    ],
    [
      'a tag goes before a verb that speaks only sometimes',
      'Officers who came found a “very wild scene”, harbour chief Petra Lund told reporters.',
      'Petra Lund: very wild scene',
    ],
    [
      'the sentence’s subject, not that of its “that”',
      'Petra Lund said that the town had changed, telling Tom Marsh: “It is late.”',
      'Petra Lund: It is late.',
    ],
    [
      'whoever was asked',
      'Tom Marsh asked Petra Lund about the plan, who responded by saying: “It is late.”',
      'Petra Lund: It is late.',
    ],
    [
      'a noun with a clause behind it',
      'A plaintive message in a child’s hand said simply: “It is late.”',
      'plaintive message: It is late.',
    ],
    [
      'what the nearest noun says',
      'Petra Lund backed Tom Marsh’s motion, which said it was “very late”.',
      'Tom Marsh’s motion: very late',
    ],
    [
      'an “and” inside an office',
      '“It is late,” Ferrylink Group Government and Port Affairs Petra Lund said.',
      'Petra Lund: It is late,',
    ],
    [
      'an “and” inside the body somebody is from',
      '“It is late,” Tom Marsh of the Tides and Harbours Trust said.',
      'Tom Marsh: It is late,',
    ],
    [
      'an “and” inside a body, in front',
      'Tom Marsh from the National Tide and Harbour Data Centre said: “It is late.”',
      'Tom Marsh: It is late.',
    ],
    [
      'a place that looks like a verb',
      'Harbour Fire Brigade (HFB) station manager Tom Marsh said at the scene in Reading: “It is late.”',
      'Tom Marsh: It is late.',
    ],
    [
      'a place of two names',
      'Upper and Lower Quay councillor Petra Lund said it was “very late”.',
      'Petra Lund: very late',
    ],
    [
      'a place of two names, behind',
      '“It is late,” Marrow and Quay councillor Petra Lund said.',
      'Petra Lund: It is late,',
    ],
    [
      'a place of several words',
      'Quay on Sea campaigner Petra Lund said it was “very late”.',
      'Petra Lund: very late',
    ],
    [
      'a verb of judging that opens a clause of its own',
      'Attacking port policies to get the town going, Petra Lund said it was “very late”.',
      'Petra Lund: very late',
    ],
    [
      'an adverb behind the subject',
      'The 27-year-old singer finally said it was “very late”.',
      '27-year-old singer: very late',
    ],
    [
      'the thing somebody owns',
      'Petra Lund’s second album will reflect “where her head’s at” this year.',
      'Petra Lund: where her head’s at',
    ],
    ['an adverb that opens', 'Unsurprisingly, Petra Lund said: “It is late.”', 'Petra Lund: It is late.'],
    [
      'a participle that opens, and a day before the verb',
      'Reacting to the vote, Lund on Saturday said, “It is late.”',
      'Lund: It is late.',
    ],
    [
      'a possessive that opens',
      'His close friend, Tom Reeve, paid his respects, saying: “It is late.”',
      'Tom Reeve: It is late.',
    ],
    ['one of many', 'Neighbours were up all night. One told the Courier, “It is late.”', 'One: It is late.'],
    [
      'an age behind the tag’s name',
      '“Is it late?” Lund, 54, asked as she shared a picture.',
      'Lund: Is it late?',
    ],
    [
      'within what somebody said, though passive',
      'Petra Lund told the court he had shown what could be described as a “red rage”.',
      'Petra Lund: red rage',
    ],
    [
      'not of what belongs to the speaker',
      'The police, which called the report “fake news”, said its new position was plain.',
      'police: fake news',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers('en', text)).toEqual([expected])
  })

  test('of two passives with one auxiliary neither is done by the subject', () => {
    const text = 'Petra Lund was mocked in the chamber on Monday and accused of “cold evasion”.'
    expect(speakers('en', text)).toEqual([': cold evasion'])
  })
})

describe('what is a quotation', () => {
  test.each([
    ['a fragment with its own article', 'The port sent back money from “a non-local body” in May.', 1],
    ['a fragment with its own verb', 'On two nights “calls were missed” by the desk.', 1],
    [
      'the title of a study, however long',
      'Titled “Tides and how the people of Tidewater learnt to live with them”, it came out in May.',
      0,
    ],
  ])('%s', (_, text, count) => {
    expect(speakers('en', text)).toHaveLength(count)
  })

  test('double marks may be closed by two single ones', () => {
    expect(speakers('en', 'Petra Lund admitted “all is not well’’ in the port.')).toEqual([
      'Petra Lund: all is not well',
    ])
  })

  test('a single mark behind a colon that never closes runs to the end', () => {
    expect(speakers('en', "Petra Lund said: 'Morning all, I've been here since ten and it's dark.")).toEqual([
      "Petra Lund: Morning all, I've been here since ten and it's dark.",
    ])
  })
})

test('what a year owns is a work', () => {
  expect(speakers('en', 'The follow-up to 2015’s ‘Low Tide’ is late, Petra Lund said.')).toEqual([])
})

describe('other languages', () => {
  test.each([
    [
      'a German office in the genitive, and its holder',
      'de',
      'Bürgermeister der Kreisstadt, Jan Brink, schwieg. Das sei „schlicht und einfach kriminell“, wie der Bürgermeister sagte.',
      'Jan Brink: schlicht und einfach kriminell',
    ],
    [
      'a German quotation of many capitals',
      'de',
      '„Ostern und Pfingsten ist wie im Hochsommer bei uns“, sagte Brink.',
      'Brink: Ostern und Pfingsten ist wie im Hochsommer bei uns',
    ],
    [
      'a German word on somebody',
      'de',
      '„Das war gut“, sagte Jan Brink. Und über Petra Lund: „Sie ist die Beste.“',
      'Jan Brink: Sie ist die Beste.',
    ],
    [
      'French “se dit”',
      'fr',
      'Le patron du port se dit « conscient du problème ».',
      'patron du port: conscient du problème',
    ],
    [
      'a French deputy',
      'fr',
      '« C’est tard », a précisé Paul Rivet, adjoint en charge des ponts. « On verra bien demain », poursuit l’adjoint.',
      'Paul Rivet: On verra bien demain',
    ],
    [
      'a Spanish secretary is its leader',
      'es',
      'El secretario general del sindicato, José Vega, calló. Para el líder del sindicato, el debate “es una tormenta en un vaso”.',
      'José Vega: es una tormenta en un vaso',
    ],
    [
      'a Spanish minister and where she spoke',
      'es',
      '«Hoy es un buen día para todos», dijo la ministra de Puertos, Marta Luna desde el muelle.',
      'Marta Luna: Hoy es un buen día para todos',
    ],
  ])('%s', (_, language, text, expected) => {
    expect(speakers(language, text).at(-1)).toBe(expected)
  })
})
