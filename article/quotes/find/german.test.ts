import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language: 'de' },
  ).map(({ speaker }) => speaker)

describe('German capitals that are no names', () => {
  test.each([
    [
      'an adverb at the head of a sentence',
      'Normalerweise bleibt Richter Emil Brandt ruhig. „Das ist zu spät“, staunte der Richter.',
      'Emil Brandt',
    ],
    [
      'a noun that stands behind its article elsewhere',
      'Das Ergebnis steht fest. An der Fähre ändert Ergebnis und Gutachten nichts. Senator Emil Brandt sieht sich bestätigt. „Wir fahren weiter“, sagte er.',
      'Emil Brandt',
    ],
    [
      'an adjective before its noun',
      'Hafenchefin Petra Lund bringt einige Anträge ein. Viel Hoffnung hat sie nicht: „Wir werden wohl verlieren.“',
      'Petra Lund',
    ],
    [
      'a participle',
      'Bäcker Tom Reeth kam spät. Aufgenommen hat er alles. „Es war schön“, sagte er.',
      'Tom Reeth',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })

  test('what stands behind a first name is a surname, whatever it means elsewhere', () => {
    expect(speakers('Die Fischer sind da. „Wir warten“, sagte Petra Fischer. Fischer lachte.')).toEqual([
      'Petra Fischer',
    ])
    expect(speakers('Kurz darauf kam die Fähre. „Endlich“, sagte Sabine Kurz.')).toEqual(['Sabine Kurz'])
  })
})

describe('who acts in a German clause', () => {
  test.each([
    [
      'the dative leads',
      'Der Polizei zollt Emil Brandt großen Respekt: „Sie war schnell da.“',
      'Emil Brandt',
    ],
    [
      'behind a verb',
      'Den Antrag von Tom Reeth lehnt Petra Lund ab: „Dafür fehlt uns das Geld.“',
      'Petra Lund',
    ],
    [
      'the verb closes a clause that “wie” opens',
      'Es ging um den Lärm, wie Petra Lund, Sprecherin der Hafenbehörde, auf Nachfrage sagt: „Wann war das Horn zu hören?“',
      'Petra Lund',
    ],
    [
      'nobody acts but somebody is concerned',
      'Für Kapitän Emil Brandt war es schwer: „Wir sahen nichts.“',
      'Emil Brandt',
    ],
    ['behind a bracket', 'Petra Lund (HQP) nannte den Plan „aus der Zeit gefallen“.', 'Petra Lund'],
    [
      'behind a relative clause',
      'Kollege Tom Reeth vom Institut für Gezeiten, der nicht beteiligt war, hält die Ergebnisse für „sehr bedenklich“.',
      'Tom Reeth',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('who is meant the second time', () => {
  test.each([
    ['a description that no list knows', '„Wir bleiben“, sagt der Tiedewasseraner.'],
    ['a trade by its ending', '„Wir bleiben“, weiß der Gezeitenexperte.'],
    [
      'with a place behind it',
      '„Wir bleiben“, räumte der Hafenpolitiker im Gespräch mit dieser Zeitung ein.',
    ],
    ['an article alone', 'Der lacht: „Wir bleiben.“'],
  ])('%s', (_, tag) => {
    expect(speakers(`Am Kai steht Bäcker Tom Reeth. ${tag}`)).toEqual(['Tom Reeth'])
  })

  test('the verb tells whether “sie” is one or several', () => {
    expect(
      speakers('Petra Lund kam zu spät. Die Anwohner protestierten. „Wir sind wütend“, sagten sie.')[0],
    ).not.toBe('Petra Lund')
    expect(speakers('Petra Lund kam zu spät. „Ich bin wütend“, sagte sie.')).toEqual(['Petra Lund'])
  })

  test('“dieser” is whoever was named last', () => {
    expect(
      speakers('Petra Lund traf am Abend auch Schulleiter Tom Reeth. „Sie ist großartig“, schwärmte dieser.'),
    ).toEqual(['Tom Reeth'])
  })
})

describe('roles that are nobody else’s', () => {
  test('the accused is no lawyer who was named', () => {
    expect(
      speakers('Staatsanwalt Tom Reeth las die Anklage. „Ich war nicht dort“, sagte der Angeklagte.'),
    ).toEqual(['Angeklagte'])
  })

  test('a minister is a minister, whatever he is minister of', () => {
    expect(
      speakers('Hafenminister Tom Reeth kam. Die Fährfrau Petra Lund auch. „Wir bauen“, sagte der Minister.'),
    ).toEqual(['Tom Reeth'])
  })

  test('words in the mood of reports go on with whoever spoke or acted before', () => {
    expect(
      speakers(
        'Petra Lund stößt sich am Plan. So könne die Hafenbehörde tun, was sie will: „Da fehlt uns die Kontrolle.“ Hafenmeister Tom Reeth werde nun „noch mehr Pannen“ erleben.',
      ),
    ).toEqual(['Petra Lund', 'Petra Lund'])
  })

  test('“und lobt” goes on with whoever spoke', () => {
    expect(
      speakers(
        '„Es war hart“, sagt Trainer Tom Reeth.',
        'Und lobt seinen Kollegen Brandt: „Der macht das gut.“',
      ),
    ).toEqual(['Tom Reeth', 'Tom Reeth'])
  })

  test('the main clause behind a subordinate one leads to the colon', () => {
    expect(
      speakers(
        'Als Tom Reeth meinte, dass alles gut sei, platzte es aus Petra Lund heraus: „Das stimmt nicht!“',
      ),
    ).toEqual(['Petra Lund'])
  })
})

test('a title is told by the last part of a compound', () => {
  expect(
    speakers('Petra Lund spielt in der Kriminalserie „Ebbe und Flut“ mit. „Gern“, sagte sie.'),
  ).toHaveLength(1)
})
