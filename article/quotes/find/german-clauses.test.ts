import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language: 'de' },
  ).map(({ speaker }) => speaker)

describe('German clauses that share a subject', () => {
  test.each([
    [
      'a second verb behind “und”',
      'Tom Reeth verlangt, neu zu verhandeln, und nennt die Hürden der Pläne: „Der Hafen ist zu klein“.',
      'Tom Reeth',
    ],
    [
      'an infinitive behind a comma',
      'Anwältin Petra Lund versucht, den Räten den Unterschied zwischen Kai und Mole zu erläutern: „Das ist nicht dasselbe.“',
      'Petra Lund',
    ],
    [
      'a verb in two halves',
      'Der Richter wartete auf ihn, der Gutachter gab an, er habe „den Termin übersehen“.',
      'Gutachter',
    ],
    [
      'a relative clause behind somebody in the genitive',
      'Leise war nur die Stimme der Zeugin, die ein „Nein“ flüsterte, als sie Tom Reeth erneut fragte.',
      'Zeugin',
    ],
    [
      'whoever a clause before is about',
      'Als es weiterging und der Kapitän, ein 40-jähriger Tiroler, gefragt wurde, erklärte er, er habe „keine Lust auf Ärger“.',
      'Kapitän',
    ],
    [
      'a tag behind a number with a comma',
      'Petra Lund sprach. Die Zunahme von 10,7 Prozent bezeichnete Lund als „deutliche Steigerung“, zumal sie wächst.',
      'Petra Lund',
    ],
    [
      'a tag that names whom the pronoun before means',
      'Auch eine Maut halten sie für falsch: „Wer zahlt, bleibt weg“, so die Forscher.',
      'Forscher',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker)
  })
})

describe('German offices', () => {
  test.each([
    ['two before one name', '„Wir waren wach“, sagte Trainer und Ex-Profi Tom Reeth.', 'Tom Reeth'],
    [
      'behind an owner, with a name',
      '„Alles stand unter Wasser“, sagte Tiedewassers neuer Wehrleiter Tom Reeth.',
      'Tom Reeth',
    ],
    [
      'behind an owner, for a name told before',
      'Trainer Tom Reeth war froh. „Das war knapp“, sagte Tiedewassers Trainer.',
      'Tom Reeth',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })
})

describe('who comes new into a German story', () => {
  test('at the head of a sentence', () => {
    const text =
      '„Das ist zu teuer“, sagte eine Sprecherin des Hafens. Eine Sprecherin der Werft verwies auf den Rat: Er müsse liefern - „und zwar bis Ostern“, sagte sie.'
    expect(speakers(text)).toEqual(['Sprecherin des Hafens', 'Sprecherin der Werft'])
  })

  test('in a sentence whose marks quote nobody', () => {
    const text =
      'Mit „klaren Worten“ hatte die Vorsitzende die Sitzung eröffnet. Sie sprach von einem „bedauerlichen Irrtum“.'
    expect(speakers(text).at(-1)).toBe('Vorsitzende')
  })

  test('is nobody in words that only open a sentence', () => {
    expect(speakers('Immer wieder rief jemand „Die Fähre brennt“.')).toEqual([''])
    expect(
      speakers('Lesen lohne sich, sagt die Leiterin. Ziel sei es, alle zu erreichen: „Ein Buch für jeden.“'),
    ).toEqual(['Leiterin'])
  })
})

describe('German nouns of speech', () => {
  test.each([
    ['von', 'Für Unmut sorgte die Aussage von Tom Reeth, man habe „alles richtig gemacht“.', 'Tom Reeth'],
    [
      'in the genitive, whoever answers',
      'Die Kritik des Hafenvereins, der Plan sei „ein Schlag ins Gesicht“, wies Petra Lund zurück.',
      'Hafenverein',
    ],
    [
      'with their owner behind the words',
      'Der Ruf nach „Ordnung statt Chaos“ von Petra Lund (FDP) kam auch im Rat gut an.',
      'Petra Lund',
    ],
    ['passive', 'Der Antrag wurde am Montag vom Hafenamt als „unzulässig abgelehnt“.', 'Hafenamt'],
    [
      'perfect',
      'Dabei hatte Tom Reeth im Wahlkampf noch versprochen, „keinen Cent“ auszugeben.',
      'Tom Reeth',
    ],
    [
      'to be said',
      'Der Eigentümer wollte sich auf Anfrage „nicht zum laufenden Verfahren“ äußern.',
      'Eigentümer',
    ],
    ['around whoever says it', 'Von einem „Durchbruch“ wollte Petra Lund noch nicht sprechen.', 'Petra Lund'],
    ['views', 'Nach Ansicht von Reeth ist die Lage „dramatisch“.', 'Reeth'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker])
  })

  test('a sentence goes on with whom its closing tag names', () => {
    const text =
      'Es sei ein Schock, weil der Konzern beteuert habe, dass es „keinerlei Risiken“ gebe, kritisierte Petra Lund von der Hafenbank. „Das kostet Vertrauen.“'
    expect(speakers(text).at(-1)).toBe('Petra Lund')
  })

  test('a second main clause before a colon has somebody of its own', () => {
    const text =
      '„Ein Erfolg“, bilanzierte Tom Reeth, und Kassiererin Ada Holm nickte: „So viel war es noch nie.“'
    expect(speakers(text)).toEqual(['Tom Reeth', 'Ada Holm'])
  })

  test('an adjective and a noun are nobody', () => {
    const text =
      'Klare Worte fand auch Pfarrerin Petra Lund in der Predigt. „Hass ist keine Meinung“, rief sie.'
    expect(speakers(text)).toEqual(['Petra Lund'])
  })
})
