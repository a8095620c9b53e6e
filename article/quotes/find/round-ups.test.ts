import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('lines between the paragraphs', () => {
  test.each([
    [
      'a name above the words',
      [
        'Two skippers spoke.',
        'Petra Lund (Quayside)',
        '“It is very late.”',
        'On the pumps',
        '“They failed us.”',
      ],
      ['Petra Lund: It is very late.', 'Petra Lund: They failed us.'],
    ],
    [
      'a name below the words',
      ['The skippers were tired.', '“It is very late.”', 'Ferryman Tom Reeve', 'The tide turned.'],
      ['Tom Reeve: It is very late.'],
    ],
    [
      'a heading of words from what follows is no quotation',
      ['Petra Lund was not amused.', '‘Dumping ground’', 'She said: “We are no dumping ground.”'],
      ['Petra Lund: We are no dumping ground.'],
    ],
    [
      'a headline in quotation marks is whoever says it further down',
      ['‘The pumps have failed’ – a town waits', 'Petra Lund said: “The pumps have failed us all.”'],
      ['Petra Lund: The pumps have failed', 'Petra Lund: The pumps have failed us all.'],
    ],
    [
      'whoever is urged to do something has not said so',
      ['Crews urged to “wait for the tide”', 'Petra Lund said: “Do wait for the tide.”'],
      ['Petra Lund: wait for the tide', 'Petra Lund: Do wait for the tide.'],
    ],
  ])('%s', (_, story, found) => {
    expect(speakers('en', ...story)).toEqual(found)
  })
})

describe('who is named beside a description', () => {
  test.each([
    [
      'a court that is told',
      'The inquest has been told he had walked “with a will” before he fell.',
      'inquest: with a will',
    ],
    [
      'an apostrophe inside a body',
      '“They are tired,” Harbour Pilots’ Association president Petra Lund said.',
      'Petra Lund: They are tired,',
    ],
    [
      'a bracket with a comma',
      'Tom Marsh (Tide Party, Quay East), said, “It is late.”',
      'Tom Marsh: It is late.',
    ],
    [
      'many of whom no list knows',
      'She went out “by the pier,” park rangers said.',
      'park rangers: by the pier,',
    ],
    [
      'the inner of two verbs behind an insertion',
      'Ada Holm filmed it. His wife said, upon seeing him, she felt “warm again.”',
      'His wife: warm again.',
    ],
    [
      'a firm by its trade',
      'Tidesure said it had claims. “It will grow,” the company said.',
      'Tidesure: It will grow,',
    ],
    [
      'an officer by initials',
      'Networks Chief Financial Officer Petra Lund blamed the wind. “It blew,” the CFO told the board.',
      'Petra Lund: It blew,',
    ],
    [
      'a share of many',
      'Three in four quay drivers said “never” to the toll.',
      'Three in four quay drivers: never',
    ],
    [
      'two who share an office',
      'Petra Lund and Tom Marsh, Joint General Secretaries of the Harbour Union, said: “We have waited.”',
      'Petra Lund and Tom Marsh: We have waited.',
    ],
    [
      'a body of many, and who urges it',
      'Dock unions voted to go out despite the mayor urging them to wait for fear of “serious damage” to trade.',
      'mayor: serious damage',
    ],
    [
      'a clause behind a verb of hearing',
      'Members heard that long ago the clerk had asked “are we on the air,” before the vote.',
      'clerk: are we on the air,',
    ],
    ['one of several', 'One of the skippers, Mr Lund, said it was “far too late”.', 'Lund: far too late'],
    [
      'one of several, name and all',
      '“It is late,” said one of the study authors Petra Lund, a scientist in Tidewater.',
      'Petra Lund: It is late,',
    ],
    [
      'a bracket inside the description',
      '“It is late,” Petra Lund, a scientist at the Tide Museum (TM), said in a statement.',
      'Petra Lund: It is late,',
    ],
    ['an MP without a name', 'Local MP, Petra Lund, said: “It is late.”', 'Petra Lund: It is late.'],
    ['a group', 'The trio laughed at the ferry, which they called “very old”.', 'trio: very old'],
  ])('%s', (_, sentence, found) => {
    expect(speakers('en', sentence)).toEqual([found])
  })
})

describe('other languages', () => {
  test.each([
    [
      'es',
      'a verb without a subject goes on with whoever spoke',
      'La alcaldesa Petra Lund habló ayer. Criticó que el puerto Luis de Marea se quede sin bombas porque «es perder un recurso muy importante».',
      'Petra Lund: es perder un recurso muy importante',
    ],
    [
      'es',
      'an office of either gender tells who is meant',
      'La ministra Petra Lund replicó al diputado Tom Marsh. «Llegan tarde otra vez», dijo el diputado.',
      'Tom Marsh: Llegan tarde otra vez',
    ],
    [
      'fr',
      'whoever is told stands between verb and subject',
      '« Il est tard, très tard », a expliqué, auprès de Radio Marée, Petra Lund, adjointe au maire.',
      'Petra Lund: Il est tard, très tard',
    ],
    [
      'fr',
      'a date stands between verb and subject',
      '« Il est tard, très tard », a expliqué ce lundi 25 décembre le capitaine Lund.',
      'Lund: Il est tard, très tard',
    ],
    [
      'de',
      'a paper says it',
      '„Das ist zu spät“, heißt es in einer Mitteilung der Stadt.',
      'Mitteilung der Stadt: Das ist zu spät',
    ],
    [
      'de',
      'nationality stands for a name',
      'Trainer Carlo Lund verlor. „Natürlich sind wir müde“, sagte der Italiener zwar.',
      'Carlo Lund: Natürlich sind wir müde',
    ],
    [
      'de',
      'a verdict of his own',
      'Trainer Carlo Lund verlor. „Wir waren müde“, so sein nüchternes Fazit.',
      'Carlo Lund: Wir waren müde',
    ],
  ])('%s: %s', (language, _, paragraph, found) => {
    expect(speakers(language, paragraph)).toEqual([found])
  })
})
