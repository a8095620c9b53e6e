import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('Italian copy', () => {
  test.each([
    [
      'a noun of speech behind a comma',
      '«È tardi», le prime parole della campionessa Petra Lund.',
      'Petra Lund',
    ],
    [
      'a noun of speech in a sentence of its own',
      '«È tardi ormai». Parola di Petra Lund, che parte domani.',
      'Petra Lund',
    ],
    ['so', '«È tardi ormai». Così Petra Lund, capogruppo del Partito del Porto.', 'Petra Lund'],
    ['a name behind the colon that closes the words', '«È tardi»: Petra Lund chiude la porta.', 'Petra Lund'],
    [
      'a name that stands last before a colon',
      'È la tesi di Petra Lund, economista: «È tardi».',
      'Petra Lund',
    ],
    ['an office for a portfolio', 'Secondo l’assessora al Bilancio Petra Lund «è tardi».', 'Petra Lund'],
    ['a body that makes known', '«È tardi», fa sapere il Comune.', 'Comune'],
    [
      'what the speaker does the while',
      'Petra Lund vive sul molo. «È tardi», dice scuotendo la testa.',
      'Petra Lund',
    ],
    [
      'a short sentence in front, and who stands behind it',
      '«È tardi». Petra Lund lo ripete sul molo.',
      'Petra Lund',
    ],
    [
      'another word for the office',
      'Il pm Petra Lund chiede sei anni: «È tardi», dice la magistrata.',
      'Petra Lund',
    ],
  ])('%s', (_, words, speaker) => {
    expect(speakers('it', words).at(-1)?.split(': ')[0]).toBe(speaker)
  })

  test('Andrea is a man', () => {
    const story = [
      'Andrea Lund e Marta Reeve aspettano sul molo.',
      'Secondo lui «è tardi». Per lei «è presto».',
    ]
    expect(speakers('it', ...story)).toEqual(['Andrea Lund: è tardi', 'Marta Reeve: è presto'])
  })

  test('what something is called nobody says', () => {
    expect(speakers('it', 'Il programma si chiama «Porto sicuro» e costa poco.')).toEqual([])
  })

  test('whom an office is for is no part of a name behind it', () => {
    expect(speakers('it', '«È tardi», attacca Petra Lund di Mare Libero.')).toEqual(['Petra Lund: È tardi'])
  })
})

describe('Portuguese copy', () => {
  test.each([
    ['a reflexive verb', '"É tarde demais", queixam-se os moradores.', 'moradores'],
    ['whom the paper is', '"É tarde demais", assegura ao JN a diretora Petra Lund.', 'Petra Lund'],
    ['an opinion', 'Na opinião da bióloga Petra Lund, trata-se de «um desastre anunciado».', 'Petra Lund'],
    [
      'another word for the office',
      'A ministra Petra Lund saiu. A governante garantiu que «é tarde».',
      'Petra Lund',
    ],
    ['a body of two words', '"É tarde demais", informou a Defesa Civil.', 'Defesa Civil'],
    ['a dialogue dash', '— É tarde demais — lamentou o agricultor Tom Reeve.', 'Tom Reeve'],
  ])('%s', (_, words, speaker) => {
    expect(speakers('pt', words).at(-1)?.split(': ')[0]).toBe(speaker)
  })
})

describe('Dutch copy', () => {
  test.each([
    [
      'a surname with a prefix',
      'Wethouder Petra de Wit wacht. ‘Het is te laat’, zegt De Wit.',
      'Petra de Wit',
    ],
    ['a prefix behind an office', 'Minister Van Dalen noemt het plan "te laat".', 'Van Dalen'],
    [
      'a body behind a full name',
      '‘Het is te laat’, aldus directeur Petra Lund van Waterbeheer.',
      'Petra Lund',
    ],
    ['whom it is said to in front', 'Tegen de NOS zei de spits: "Het is te laat."', 'spits'],
    [
      'a passive that closes the clause',
      'Het plan wordt door de oppositie een ‘gedrocht’ genoemd.',
      'oppositie',
    ],
    ['a perfect that closes the clause', 'De verdachte zou ‘ik kom eraan’ hebben geroepen.', 'verdachte'],
    ['her view', 'Petra Lund is boos. Volgens haar is het vonnis “een blamage”.', 'Petra Lund'],
    ['a small word behind a first name', '‘Nee’, antwoordt Petra kort.', 'Petra'],
    ['a trade that is a surname', 'Kamerlid Tom Bakker was duidelijk: "Het is te laat."', 'Tom Bakker'],
  ])('%s', (_, words, speaker) => {
    expect(speakers('nl', words).at(-1)?.split(': ')[0]).toBe(speaker)
  })
})

describe('Swedish, Norwegian and Danish copy', () => {
  test.each([
    [
      'sv',
      'an office whose ending says the',
      ['Tränaren Tom Reeve var nöjd.', '– Det är sent, säger tränaren.'],
      'Tom Reeve',
    ],
    ['sv', 'an office nobody named holds', ['– Det är sent, säger målvakten.'], 'målvakten'],
    [
      'sv',
      'what somebody is told in',
      ['I ett mejl skriver bolaget att läget är ”mycket svårt”.'],
      'bolaget',
    ],
    ['sv', 'one of several', ['– Det är sent, säger en av passagerarna.'], 'en av passagerarna'],
    [
      'no',
      'an office whose ending says the',
      ['Ordfører Petra Lund venter.', '– Det er sent, sier ordføreren.'],
      'Petra Lund',
    ],
    [
      'no',
      'what she adds',
      ['– Nei, sier Petra Lund.', 'Hun legger til at bevisene er «svake».'],
      'Petra Lund',
    ],
    ['da', 'marks that point inwards', ['Ifølge formand Tom Reeve er aftalen »et svigt«.'], 'Tom Reeve'],
  ])('%s: %s', (language, _, words, speaker) => {
    expect(
      speakers(language, ...words)
        .at(-1)
        ?.split(': ')[0],
    ).toBe(speaker)
  })

  test('a sentence with marks of its own behind a tag is no speech', () => {
    expect(speakers('sv', '– Det är sent, säger Petra Lund. Enligt henne är planen ”svag”.')).toEqual([
      'Petra Lund: Det är sent,',
      'Petra Lund: svag',
    ])
  })

  test('a sentence that tells of the speaker behind a tag is no speech', () => {
    expect(speakers('sv', '– Det är sent, säger Petra Lund. Hon går hem.')).toEqual([
      'Petra Lund: Det är sent,',
    ])
  })
})
