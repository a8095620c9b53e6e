import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations, type SourceText } from './find.ts'

const story = (...paragraphs: string[]): SourceText[] =>
  paragraphs.map((words, i) => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' }))

const found = (language: string, ...paragraphs: string[]): string[] =>
  findQuotations(story(...paragraphs), { language }).map(({ speaker, words }) => `${speaker}: ${words}`)

describe('whose words', () => {
  test.each([
    ['before', 'Marsh said: “No.”', 'Marsh: No.'],
    ['behind, inverted', '“No,” said Petra Lund, who runs the shop.', 'Petra Lund: No,'],
    ['behind an age and a trade', '“No,” Petra Lund, 43, a baker, said.', 'Petra Lund: No,'],
    ['with “according to”', 'According to Marsh, “the money is gone”.', 'Marsh: the money is gone'],
    ['told to the paper', 'Marsh told the Courier that “nothing is lost”.', 'Marsh: nothing is lost'],
    [
      'in the words of',
      'It was, in the words of one critic, “a damp squib of a show”.',
      'one critic: a damp squib of a show',
    ],
    ['of a body', '“We are looking,” police said.', 'police: We are looking,'],
    [
      'of somebody unnamed',
      '“No,” said a spokesperson for the port authority.',
      'spokesperson for the port authority: No,',
    ],
    ['of two people', '“It is late,” Lund and Marsh said.', 'Lund and Marsh: It is late,'],
    ['two or three of them', 'Marsh called the plan “a slow disaster”.', 'Marsh: a slow disaster'],
    ['passive', 'The plan was called “a slow disaster” by Tom Marsh.', 'Tom Marsh: a slow disaster'],
  ])('%s', (_, text, expected) => {
    expect(found('en', text)).toEqual([expected])
  })

  test('broken by its attribution they are two quotations of one speaker', () => {
    expect(found('en', '“We will,” said Marsh, “finish it.”')).toEqual([
      'Marsh: We will,',
      'Marsh: finish it.',
    ])
  })

  test('“she” is the last woman named, “the mayor” whoever was called so, a last name its full form', () => {
    const lines = found(
      'en',
      'Mayor Petra Lund met Tom Marsh on Monday.',
      '“It was short,” she said.',
      '“Too short,” Marsh said.',
      '“He talks,” the mayor said.',
      '“I do not talk.”',
    )
    expect(lines.map(line => line.split(':')[0])).toEqual([
      'Petra Lund',
      'Tom Marsh',
      'Petra Lund',
      'Petra Lund',
    ])
  })
})

describe('what is no quotation', () => {
  test.each([
    'The so-called “smart” bins were late.',
    'The film “Low Tide” opens on Friday.',
    'Colin “Skip” Dray runs the depot.',
    'The house is known as “the Chain”.',
    'A banner reading “Bring Back the Barrels” was hung from the hall.',
    'The ’90s were the workers’ years of rock ’n’ roll.',
    'He bought a 12" pipe.',
  ])('%s', text => {
    expect(found('en', text)).toEqual([])
  })
})

describe('marks', () => {
  test('single ones of British papers are told from apostrophes', () => {
    expect(found('en-GB', '‘The workers’ plan isn’t dead,’ said Lund. ‘It’s asleep.’')).toEqual([
      'Lund: The workers’ plan isn’t dead,',
      'Lund: It’s asleep.',
    ])
  })

  test('nested ones belong to the outer quotation', () => {
    expect(found('en', '“He said ‘no’ and left,” said Lund.')).toEqual(['Lund: He said ‘no’ and left,'])
  })

  test('a quotation that runs on is one with a part in each paragraph', () => {
    const [quotation] = findQuotations(story('Lund said: “It is late.', '“Go home.”'), { language: 'en' })
    expect(quotation?.words).toBe('It is late.\nGo home.')
    expect(quotation?.parts.map(part => part.block)).toEqual(['b1', 'b2'])
  })

  test('one that is never closed ends before its attribution and does not swallow the story', () => {
    expect(found('en', '“It is late, said Lund.', 'Nobody spoke.')).toEqual(['Lund: It is late,'])
  })

  test.each([
    ['de', '„Nein“, sagte Petra Lund.', 'Petra Lund: Nein'],
    ['de', '»Nein«, sagte Petra Lund.', 'Petra Lund: Nein'],
    ['fr', '« Non », a déclaré Pierre Lenoir.', 'Pierre Lenoir: Non'],
    ['es', '—No —dijo Pedro Luna.', 'Pedro Luna: No'],
    ['ru', '«Нет», — сказала Анна Лунина.', 'Анна Лунина: Нет'],
    ['sv', '– Nej, säger Petra Lund.', 'Petra Lund: Nej,'],
    ['sv', '”Nej”, säger Petra Lund.', 'Petra Lund: Nej'],
    ['pl', '„Nie” – powiedziała Anna Lipska.', 'Anna Lipska: Nie'],
  ])('of %s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual([expected])
  })
})

const anyCopy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        "'",
        '„',
        '«',
        '»',
        '–',
        '—',
        ' ',
        '\n',
        ', ',
        '. ',
        '? ',
        ': ',
        '(',
        ')',
        '``',
        "''",
      ),
      fc.constantFrom(
        'Lund',
        ' said ',
        ' the mayor ',
        'we will',
        'No',
        ' she ',
        'according to ',
        ' sagte ',
        ' сказал ',
        'ने',
        ' قال ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.join(''))

test('on any text the parts lie in range, in order and apart, and hold the words', () => {
  const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'sv', 'hi', 'ar', 'ja', 'xx')
  fc.assert(
    fc.property(fc.array(anyCopy, { maxLength: 5 }), languages, (paragraphs, language) => {
      const sources = story(...paragraphs)
      let last = { source: -1, to: 0 }
      for (const { parts, words } of findQuotations(sources, { language })) {
        const lines = words.split('\n')
        let rest = words
        for (const part of parts) {
          const source = sources.findIndex(text => text.block === part.block)
          const text = sources[source]?.words ?? ''
          expect(part.from).toBeGreaterThanOrEqual(source === last.source ? last.to : 0)
          expect(source).toBeGreaterThanOrEqual(last.source)
          expect(part.to).toBeGreaterThan(part.from)
          expect(part.to).toBeLessThanOrEqual(text.length)
          last = { source, to: part.to }
          expect(lines.some(line => text.slice(part.from, part.to).includes(line))).toBe(true)
          rest = rest.replace(text.slice(part.from, part.to), '')
        }
      }
    }),
    { numRuns: 1000 },
  )
})

test('a role is told without its owner, whom nobody knows who reads the record alone', () => {
  const sources = story('The Harbour Trust will pay. Its director, Joran Pell, said: “The pumps stay on.”')
  expect(findQuotations(sources, { language: 'en' })).toMatchObject([
    { speaker: 'Joran Pell', role: 'director' },
  ])
})

test('20,000 words are read well within the time of a blink', () => {
  const paragraph =
    '“We will finish it,” said Petra Lund, the mayor, who has staked her second term on the line that nobody wanted. Marsh called the plan “a slow disaster” and promised monthly accounts to the council in the spring.'
  const sources = story(...Array.from({ length: 550 }, () => paragraph))
  const begun = performance.now()
  expect(findQuotations(sources, { language: 'en' })).toHaveLength(1100)
  expect(performance.now() - begun).toBeLessThan(1500)
})

test('the gershayim of a Hebrew acronym is no quotation mark', () => {
  const sources = story('דובר צה"ל אמר: "אנחנו בודקים את הדבר לעומק"')
  expect(findQuotations(sources, { language: 'he' }).map(({ words }) => words)).toEqual([
    'אנחנו בודקים את הדבר לעומק',
  ])
})
