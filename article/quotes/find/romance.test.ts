import { describe, expect, test } from 'vitest'
import { findQuotations } from './find.ts'

const speakers = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(
    paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' })),
    { language },
  ).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('French', () => {
  test.each([
    [
      '“on” is somebody in a house',
      '« Il est tard », martèle-t-on à la préfecture.',
      'préfecture: Il est tard',
    ],
    [
      'the house stands first',
      'Du côté de la mairie, on assure que « tout va bien ».',
      'mairie: tout va bien',
    ],
    ['what a sheet says', '« Il est tard », pouvait-on lire sur un drap.', 'drap: Il est tard'],
    [
      'reflexive verbs with “être”',
      '« La mer monte vite », s’est indignée mardi Petra Lund.',
      'Petra Lund: La mer monte vite',
    ],
    ['an infinitive in the tag', '« Il est tard », a tenu à préciser Petra Lund.', 'Petra Lund: Il est tard'],
    ['“pour” something', 'Petra Lund se dit « inquiète » pour l’avenir du quai.', 'Petra Lund: inquiète'],
    ['“pour” somebody', 'Un projet « inutile » pour l’opposition, qui proteste.', 'opposition: inutile'],
    [
      '“et de conclure”',
      '« Il est tard », dit Petra Lund. Et de conclure : « Il pleut. »',
      'Petra Lund: Il pleut.',
    ],
    [
      'cries of a crowd',
      'Aux cris de « La mer est à nous », les pêcheurs ont défilé.',
      'pêcheurs: La mer est à nous',
    ],
    [
      'they who lead the sentence',
      'Petra Lund se tait. Les pêcheurs aimeraient garder le quai, qu’ils qualifient de « très utile ».',
      'pêcheurs: très utile',
    ],
    ['a clause that cites', 'Le quai est « perdu », comme l’a rappelé la mairie.', 'mairie: perdu'],
    [
      'a firm’s name between commas',
      'L’exploitant du quai, Quaylex, se dit « conscient du problème ».',
      'Quaylex: conscient du problème',
    ],
    ['one of several', '« Il est tard », glisse l’un des pêcheurs.', 'l’un des pêcheurs: Il est tard'],
    [
      'an office with a long tail',
      '« Il est tard », alerte la présidente de l’association Quai vivant, Petra Lund.',
      'Petra Lund: Il est tard',
    ],
    [
      'what a relative clause is read from',
      'Les pêcheurs avaient des pancartes sur lesquelles on pouvait lire « Le quai est à nous ».',
      'pancartes: Le quai est à nous',
    ],
    [
      'a day is nobody',
      'Le 2 juin dernier, Petra Lund parlait d’un « quai perdu ».',
      'Petra Lund: quai perdu',
    ],
    ['a judgement by nobody', 'Une mesure jugée « trop tardive » par beaucoup.', ': trop tardive'],
    [
      'several who open a story',
      '« C’est un scandale. » Les parents ne mâchent pas leurs mots.',
      'parents: C’est un scandale.',
    ],
    [
      'words before a colon and who acts then',
      '« Touche pas au quai » : les pêcheurs ont défilé mardi.',
      'pêcheurs: Touche pas au quai',
    ],
    [
      'a name behind a comma and a prepositional phrase',
      '« Il est tard », raconte dans son ciré jaune, Petra Lund.',
      'Petra Lund: Il est tard',
    ],
    ['the verb inside the marks', 'Le maire « regrette » cette décision.', 'maire: regrette'],
    [
      'several whom no article makes known',
      'Plusieurs témoins ont entendu « une énorme détonation ».',
      'Plusieurs témoins: une énorme détonation',
    ],
    [
      'adjectives agree',
      'Les maires attendent Petra Lund, qui promet « un quai neuf ».',
      'Petra Lund: un quai neuf',
    ],
  ])('%s', (_, words, expected) => expect(speakers('fr', words)).toContain(expected))
})

describe('Italian and Portuguese', () => {
  test.each([
    ['it', 'Come ha spiegato la sindaca, Petra Lund, il molo è «perduto».', 'Petra Lund: perduto'],
    ['pt', '“Não havia ninguém”, disseram moradores da rua.', 'moradores da rua: Não havia ninguém'],
    ['pt', 'Segundo explicou a prefeita, Petra Lund, a ponte está “perdida”.', 'Petra Lund: perdida'],
  ])('%s: %s', (language, words, expected) => expect(speakers(language, words)).toContain(expected))
})

describe('Spanish', () => {
  test.each([
    ['“según” and its verb', 'El muelle está «perdido», según explicó la alcaldesa.', 'alcaldesa: perdido'],
    [
      '“según lo … por”',
      'El muelle está «perdido», según lo expuesto por Petra Lund.',
      'Petra Lund: perdido',
    ],
    [
      'contracted articles',
      'A juicio del edil, el muelle vive «una agonía lenta».',
      'edil: una agonía lenta',
    ],
    ['“por” something', 'El alcalde se mostró «preocupado» por el muelle.', 'alcalde: preocupado'],
    ['an infinitive in the tag', '«Es tarde», ha querido aclarar Petra Lund.', 'Petra Lund: Es tarde'],
    ['cries of a crowd', 'Al grito de «¡Marea vive!», los vecinos salieron.', 'vecinos: ¡Marea vive!'],
    [
      'what is plural does not do what one does',
      'La cofradía critica los servicios impuestos, que considera «abusivos».',
      'cofradía: abusivos',
    ],
    ['“desde” behind its verb', '«Es tarde», aseguran desde la cofradía.', 'cofradía: Es tarde'],
    [
      'an agency’s dateline',
      'Marea, 8 sep (CORREO).- Petra Lund mostró su «orgullo» y aseguró que es «un gran día».',
      'Petra Lund: un gran día',
    ],
    [
      'a town behind a preposition',
      'Petra Lund, tras la visita a Marea, aseguró que es «un gran día».',
      'Petra Lund: un gran día',
    ],
    [
      'the second half of a sentence',
      'La oposición protestó, mientras que el Gobierno lo defendió y alegó que «es tarde».',
      'Gobierno: es tarde',
    ],
    ['a surname with a small word', 'De la Torre aseguró que «es tarde».', 'De la Torre: es tarde'],
    [
      'a surname that is a body',
      'Ana de la Fuente, vecina, llegó. «Es tarde», dijo la vecina.',
      'Ana de la Fuente: Es tarde',
    ],
  ])('%s', (_, words, expected) => expect(speakers('es', words)).toContain(expected))
})
