import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('subjects that are not said', () => {
  test('a Spanish verb in the plural means the group that was spoken of, not whoever comes next', () => {
    expect(
      speakers(
        'es',
        'Los pescadores han recogido firmas. Entienden que la grúa sobra. «Eso está bien para el muelle, no aquí», aseguran.',
        'El concejal Tomás Robles criticó que la grúa es «un disparate enorme».',
      ),
    ).toEqual(['pescadores: Eso está bien para el muelle, no aquí', 'Tomás Robles: un disparate enorme'])
  })

  test('a verb of speech without a subject goes on with the source cited before', () => {
    expect(
      speakers(
        'es',
        'Es hora de bajar de la nube, según el técnico. “Nos ubica en que tenemos que trabajar más”.',
        'Respecto a si seguirá en el puesto, mencionó: “Estoy tranquilo con lo que he trabajado”.',
      ),
    ).toEqual([
      'técnico: Nos ubica en que tenemos que trabajar más',
      'técnico: Estoy tranquilo con lo que he trabajado',
    ])
  })

  test('“il” is whoever the sentence before cites', () => {
    expect(
      speakers(
        'fr',
        '« C’est long », confie le maire Luc Morel.',
        'Le port y perdrait son âme d’après Pascal, parent d’élève. « On ne verrait plus la fête », considère-t-il.',
      ),
    ).toEqual(['Luc Morel: C’est long', 'Pascal: On ne verrait plus la fête'])
  })
})

describe('subjects that stand elsewhere', () => {
  test.each([
    [
      'El resultado no ha gustado al Grupo Municipal Popular, que considera que no han logrado "casi ninguno" de los fines.',
      'Grupo Municipal Popular',
    ],
    [
      'El día fue calificado de éxito por los sindicatos convocantes, que cifraron la marcha en un 90% y denunciaron los “servicios mínimos abusivos” en el puerto.',
      'sindicatos convocantes',
    ],
    [
      'Miles de médicos han apoyado la marcha en señal de protesta por lo que consideran “una reforma insuficiente, incompleta y mala”.',
      'Miles de médicos',
    ],
    [
      'Explica Juan Robles, presidente de la lonja, que asegura «no vamos a parar hasta que nos oigan en la capital».',
      'Juan Robles',
    ],
  ])('a Spanish relative clause belongs to what stands before its comma: %s', (text, speaker) => {
    expect(speakers('es', text).map(line => line.split(':')[0])).toEqual([speaker])
  })

  test('a German verb behind a comma shares the subject of its sentence', () => {
    expect(
      speakers(
        'de',
        'Anwalt Marsch nutzt eine Rede zu Beginn der Verhandlung, um abzurechnen, wirft ihr das „Fehlen jeder gebotenen Distanz“ vor.',
      ),
    ).toEqual(['Marsch: Fehlen jeder gebotenen Distanz'])
  })

  test('a story’s first words belong to whoever the sentence behind them begins with', () => {
    expect(
      speakers(
        'de',
        '„Es ist zumindest eine kleine Revanche.“ Frank Lund, Trainer der TSG, schmunzelte gestern still vor sich hin.',
      ),
    ).toEqual(['Frank Lund: Es ist zumindest eine kleine Revanche.'])
  })

  test('French points back at words as the reaction of somebody without a name', () => {
    expect(
      speakers(
        'fr',
        '« Je suis sidéré ». Telle a été la réaction de l’avocat de la défense après le verdict.',
      ),
    ).toEqual(['avocat de la défense: Je suis sidéré'])
  })

  test('a French introduction without a noun is not who speaks', () => {
    expect(
      speakers(
        'fr',
        'Un peu sonné, le maire a fait appel aux gendarmes. « Le jeune ne les a pas attendus. »',
      ),
    ).toEqual(['maire: Le jeune ne les a pas attendus.'])
  })
})

describe('how German copy names who speaks', () => {
  test.each([
    ['Petra Lund (SPD) zeigte sich „erleichtert“.', 'Petra Lund'],
    ['Kritik kam von Petra Lund (SPD): „Das ist zu spät.“', 'Petra Lund'],
    ['Von einem „Skandal“ sprach Oppositionsführerin Petra Lund.', 'Petra Lund'],
    ['„Ich war es“, gestand der Angeklagte vor dem Landgericht.', 'Angeklagte'],
    ['Seine Anwältin Petra Lund erklärte, er bereue die Tat „zutiefst“.', 'Petra Lund'],
    ['Petra Lund wies die Vorwürfe als „haltlos“ zurück.', 'Petra Lund'],
    ['Petra Lund leitet den Hafen. Lunds Fazit: „Es ist zu laut.“', 'Petra Lund'],
    ['In einer Mitteilung des Hafens heißt es: „Wir bauen.“', 'Mitteilung des Hafens'],
  ])('%s', (text, speaker) => {
    expect(speakers('de', text).map(line => line.split(':')[0])).toEqual([speaker])
  })
})

describe('how Spanish and French copy names who speaks', () => {
  test.each([
    ['es', 'Juan Robles dirige el puerto. “No hay dinero”, insiste.', 'Juan Robles'],
    ['es', '“Ya veremos”, se limitó a decir Robles.', 'Robles'],
    ['es', 'Ana Robles se mostró “muy satisfecha” con la medida.', 'Ana Robles'],
    ['es', 'La medida fue calificada por Ana Robles como “un gran paso”.', 'Ana Robles'],
    ['fr', 'La décision est qualifiée de « honteuse » par Anne Morel.', 'Anne Morel'],
    [
      'fr',
      '« Une décision honteuse », peut-on lire dans le communiqué de la mairie.',
      'communiqué de la mairie',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakers(language, text).map(line => line.split(':')[0])).toEqual([speaker])
  })
})
