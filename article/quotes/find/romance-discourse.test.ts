import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('what a French sentence is read without', () => {
  test.each([
    ['adverbs of several words', '« Il est tard », a de son côté déclaré M. Marsh.', 'Marsh: Il est tard'],
    [
      'the same between commas',
      'Anna Holm proteste. Petra Lund, pour sa part, dénonce « un gâchis ».',
      'Petra Lund: un gâchis',
    ],
    [
      'what something is for',
      'Petra Lund parle d’un accueil « très amical » et critique les pêcheurs pour leurs dépenses.',
      'Petra Lund: très amical',
    ],
    [
      'an “il” that is nobody',
      'Il en ressort que la mer monte : « Il est tard », confie Petra Lund, à Tidewater.',
      'Petra Lund: Il est tard',
    ],
    ['supposed words', 'Anna Holm dénonce les supposées « nuisances du port ».', undefined],
  ])('%s', (_, words, expected) => {
    expect(speakers('fr', words)[0]).toBe(expected)
  })
})

describe('who speaks in a French sentence', () => {
  test.each([
    [
      'an infinitive far from its subject',
      '« Pourquoi attendre ? » commence par demander de manière brusque, Me Petra Lund.',
      'Petra Lund: Pourquoi attendre ?',
    ],
    [
      'an office with a long tail',
      'Le commandant du peloton de secours de haute mer de Tidewater martèle le message. « Il est tard. »',
      'commandant du peloton de secours de haute mer de Tidewater: Il est tard.',
    ],
    [
      'the house of an officer',
      '« Il est tard », explique le cabinet du maire de Tidewater, Tom Marsh.',
      'cabinet du maire de Tidewater: Il est tard',
    ],
    [
      'initials between an office and its name',
      '« Il est tard », dit le directeur du Conseil du port (CDP, organe officiel), Tom Marsh.',
      'Tom Marsh: Il est tard',
    ],
    ['two behind their verb', '« Il est tard », expliquent Anna et Tom.', 'Anna et Tom: Il est tard'],
    [
      'two beside their description',
      'Ses avocats, Tom Marsh et Paul Reeve, ont dénoncé « un procès ».',
      'Tom Marsh et Paul Reeve: un procès',
    ],
    [
      'somebody told by what they do',
      '« Il est tard », insiste celle qui tient le port.',
      'celle qui tient le port: Il est tard',
    ],
    ['a people before the name', '« Il est tard », dit le Tunisien Tom Marsh.', 'Tom Marsh: Il est tard'],
    [
      'a participle that may be a noun',
      'Petra Lund a parlé d’un « tournant » après la réunion.',
      'Petra Lund: tournant',
    ],
    ['said of oneself', 'Petra Lund s’est dite « confiante ».', 'Petra Lund: confiante'],
    ['whose answer it is', 'Réponse du maire : « Il est tard. »', 'maire: Il est tard.'],
    [
      'whose conviction it is',
      'C’est la conviction de Petra Lund : « Il est tard. »',
      'Petra Lund: Il est tard.',
    ],
  ])('%s', (_, words, expected) => {
    expect(speakers('fr', words)[0]).toBe(expected)
  })
})

describe('whom French words mean', () => {
  test.each([
    [
      'an address is an office',
      ['Son avocat proteste. « Il est tard », dit Me Tom Marsh. « Il pleut », ajoute l’avocat.'],
      'Tom Marsh: Il pleut',
    ],
    [
      'what a name is said to be',
      ['Petra Lund est maire de la commune. Tom Marsh passe.', '« Il est tard », dit la maire.'],
      'Petra Lund: Il est tard',
    ],
    [
      'an office nobody was given',
      ['Tom Marsh est boulanger. « Il est tard », dit Tom Marsh. « Il pleut », ajoute le maire.'],
      'maire: Il pleut',
    ],
    [
      'a pronoun behind words that somebody leads on to',
      ['Tom Marsh dort. Le procureur assurait qu’« aucun bateau ne manque », précisait-il.'],
      'procureur: aucun bateau ne manque',
    ],
    [
      'somebody without a name in the sentence before',
      ['La mère de la victime pleure. « Il est tard », souffle-t-elle.'],
      'mère de la victime: Il est tard',
    ],
    [
      'several who say “nous”',
      ['Tom Marsh arrive. Les deux gérants sont amis. « Nous avons tout fait ensemble. »'],
      'deux gérants: Nous avons tout fait ensemble.',
    ],
    [
      'a town’s people',
      ['Tom Marsh, 43 ans, est un enfant du port. « La mer monte », dit le Tidewaterois.'],
      'Tom Marsh: La mer monte',
    ],
    [
      'a first name behind a story’s first words',
      ['« Il est tard. J’étais là. » Julie vit tout près du port de Tidewater.'],
      'Julie: Il est tard. J’étais là.',
    ],
    [
      'a tag inside words that run over paragraphs',
      ['Anna Holm arrive au port :', '« On a souffert, a noté Tom Marsh. La mer montait.', '« On a tenu. »'],
      'Tom Marsh: On a souffert, a noté Tom Marsh. La mer montait.\nOn a tenu.',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers('fr', ...paragraphs).at(-1)).toBe(expected)
  })

  test('a crosshead of quoted words belongs to whoever says them', () => {
    const found = speakers(
      'fr',
      'Des témoins sont émus. « On a peur », dit Tom Marsh.',
      '« La mer est dangereuse »',
      'Julie Reeve est venue en voisine. « Les vagues sont hautes. La mer est dangereuse ici », dit Julie Reeve.',
    )
    expect(found[1]).toBe('Julie Reeve: La mer est dangereuse')
  })

  test('“dit-on” inside the marks is no tag', () => {
    expect(speakers('fr', 'Petra Lund sourit. « Les marins, dit-on, dorment peu. »')).toEqual([
      'Petra Lund: Les marins, dit-on, dorment peu.',
    ])
  })
})

describe('Spanish', () => {
  test.each([
    [
      'a verb with its pronoun',
      ['El concejal Juan Mar armó una pelea por decirle «sinvergüenza» al alcalde.'],
      'Juan Mar: sinvergüenza',
    ],
    [
      'whoever a sentence behind shows',
      ['Los planes son «los peores». Así de tajante se muestra el diputado Juan Mar.'],
      'Juan Mar: los peores',
    ],
    [
      'what something is for',
      ['Juan Mar cuestionó la norma como un «traje a medida» para Pescanorte.'],
      'Juan Mar: traje a medida',
    ],
    [
      'a successor with a name',
      ['Llega Ana Puerto. Su sucesor, Juan Mar, hereda la crisis de Puerto: «Hemos pedido ayuda».'],
      'Juan Mar: Hemos pedido ayuda',
    ],
    [
      'a body by its kind',
      ['El grupo Quaylex creció mucho. La entidad atribuye el alza «a la mejora del mercado».'],
      'Quaylex: a la mejora del mercado',
    ],
    [
      'a surname that the story takes as known',
      ['«Es tarde», reconoció el entrenador del equipo.', 'De la Marea indicó que llueve.'],
      'De la Marea: Es tarde',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers('es', ...paragraphs)[0]).toBe(expected)
  })

  test('the town in an office is not its holder', () => {
    expect(speakers('es', 'El alcalde de Marea indicó que «todo va bien».')).toEqual([
      'alcalde de Marea: todo va bien',
    ])
  })
})
