import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('who goes on speaking', () => {
  test.each([
    [
      'the tag behind the last paragraph',
      ['“The tide came in.', '“Then the pumps stopped,” Petra Lund said.'],
      ['Petra Lund: The tide came in.\nThen the pumps stopped,'],
    ],
    [
      'a chain of short messages',
      ['Marsh asked “are you up,” Lund replied “yes,” Marsh asked “now?” and left.'],
      ['Marsh: are you up,', 'Lund: yes,', 'Marsh: now?'],
    ],
    [
      'the rival of a leader is not that leader',
      [
        'Harbour Party leader Tom Marsh asked about the ferry.',
        'Tide Party leader Petra Lund shook her head.',
        'Tom Marsh said: “It is late.”',
        'The Tide Party leader replied: “It is not.”',
      ],
      ['Tom Marsh: It is late.', 'Petra Lund: It is not.'],
    ],
    [
      'a driver nobody names stays the driver',
      [
        'The driver said the bus was hot.',
        'Petra Lund said she ran. “I ran for it,” Lund said.',
        '“I opened the door,” the driver said.',
      ],
      ['Petra Lund: I ran for it,', 'driver: I opened the door,'],
    ],
    [
      'whoever acts in the last clause',
      [
        'Professor Tom Marsh said it was “a grave mistake”, but Adam Lund, the ferry’s skipper, began his speech with the pumps.',
        '“We have good people,” he said.',
      ],
      ['Tom Marsh: a grave mistake', 'Adam Lund: We have good people,'],
    ],
    [
      'three people by name are they',
      ['Skippers Petra Lund, Tom Marsh and Ada Holm stayed ashore.', '“We will not sail,” they wrote.'],
      ['Petra Lund, Tom Marsh and Ada Holm: We will not sail,'],
    ],
    [
      'whoever spoke before and acts again',
      [
        'Reeve said: “It was cold.”',
        'Tom Reeve and Hal Sedge baled the boat themselves.',
        '“We had one bucket left.”',
      ],
      ['Tom Reeve: It was cold.', 'Tom Reeve: We had one bucket left.'],
    ],
  ])('%s', (_, story, found) => {
    expect(speakers('en', ...story)).toEqual(found)
  })
})

describe('who says a verdict', () => {
  test.each([
    ['a word that judges', 'The “toxic” quay must close, Petra Lund said.', ['Petra Lund: toxic']],
    ['a word that names a thing', 'The “rope store” sign was stolen in March.', []],
    [
      'whoever describes it',
      'Her plan, described by Petra Lund as “late”, was dropped.',
      ['Petra Lund: late'],
    ],
    ['whoever tells', 'One woman was told by a ferryman: “Swim for it.”', ['ferryman: Swim for it.']],
    [
      'the clause behind',
      'Calling the plan “still not enough”, and much more, the council voted to drop it.',
      ['council: still not enough'],
    ],
    [
      'the second clause',
      'Marsh never spoke of it, but later, Petra Lund opened up about it, saying, “It was cold.”',
      ['Petra Lund: It was cold.'],
    ],
    [
      'a union between commas',
      'The move angered Quaywork, the union, which said it was “very late”.',
      ['Quaywork: very late'],
    ],
    [
      'a long office',
      '“It is late,” said National Officer for Food and Drink at Quaywork, Petra Lund.',
      ['Petra Lund: It is late,'],
    ],
    [
      'a forgotten comma',
      '“It is late,” Petra Lund, guitarist in the band tells us.',
      ['Petra Lund: It is late,'],
    ],
    [
      'a sentence that points back',
      '“It is late.” Those were the words of Petra Lund.',
      ['Petra Lund: It is late.'],
    ],
  ])('%s', (_, sentence, found) => {
    expect(speakers('en', sentence)).toEqual(found)
  })
})

describe('German, French and Spanish', () => {
  test.each([
    [
      'de',
      'what is reported goes on',
      'Das Boot sei zu alt, sagte Kapitän Petra Lund. Sie sei „nicht nur enttäuscht“ davon.',
      ['Petra Lund: nicht nur enttäuscht'],
    ],
    ['de', 'a verdict in front', 'Als „Scherz“ bezeichnete Petra Lund die Fähre.', ['Petra Lund: Scherz']],
    [
      'es',
      'a sentence that points back',
      '«Ha sido horroroso». Así lo calificaba Petra Lund, vecina del puerto.',
      ['Petra Lund: Ha sido horroroso'],
    ],
    [
      'es',
      'one of several',
      '«Fue horroroso, muy frío», cuenta uno de los afectados.',
      ['uno de los afectados: Fue horroroso, muy frío'],
    ],
    [
      'es',
      'an article tells a woman',
      'El director Tom Marsh llegó con la actriz Petra Lund. «Todavía siento emoción», señaló la intérprete.',
      ['Petra Lund: Todavía siento emoción'],
    ],
    [
      'es',
      'a stray mark closes',
      '“El puerto se equivoca conmigo “, asegura Petra Lund. Nadie lo duda.',
      ['Petra Lund: El puerto se equivoca conmigo'],
    ],
    [
      'fr',
      'the same from another',
      'Même son de cloche chez Petra Lund, venue du port. « On bloque tout le quai, voilà. »',
      ['Petra Lund: On bloque tout le quai, voilà.'],
    ],
    [
      'de',
      'a participle closes the clause',
      'Petra Lund hatte zuvor von einer „traurigen Lage“ am Hafen gesprochen.',
      ['Petra Lund: traurigen Lage'],
    ],
    ['de', 'a passive names nobody', 'Die Fähre wurde als „zu teuer“ bezeichnet.', []],
    [
      'de',
      'reported speech before a colon',
      'Tom Marsh klagte: „Es ist spät.“ Die Änderungen hätten für Anrufe gesorgt: „Was ist da los?“',
      ['Tom Marsh: Es ist spät.', 'Tom Marsh: Was ist da los?'],
    ],
    [
      'es',
      'a plural without an article ends the tag',
      '“Vimos salir humo negro”, advirtieron colonos.',
      ['colonos: Vimos salir humo negro'],
    ],
    [
      'fr',
      'a participle opens the sentence',
      'Arrivée hier, Petra Lund souriait : « C’est une immense joie. »',
      ['Petra Lund: C’est une immense joie.'],
    ],
    [
      'fr',
      'a place and a colon before words with a tag',
      'Port-Marée : « Je ne m’y attendais pas », affirme Petra Lund.',
      ['Petra Lund: Je ne m’y attendais pas'],
    ],
  ])('%s: %s', (language, _, paragraph, found) => {
    expect(speakers(language, paragraph)).toEqual(found)
  })
})
