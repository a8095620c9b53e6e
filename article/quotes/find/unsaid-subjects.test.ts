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
