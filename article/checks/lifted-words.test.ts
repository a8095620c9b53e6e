import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { markQuotations } from '../quotes/mark.ts'
import { checkArticle } from './rules.ts'
import { foldedWords, phraseOf, standingIn } from './word-for-word.ts'

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const STORY = [
  paragraph(
    'b1',
    '“We want our Sundays back,” said Petra Lund, who speaks for the crews. “And we will wait for them.”',
  ),
  paragraph('b2', 'The owners called the demand “a betrayal of the harbour”. Boats leave again at six.'),
]

const lifted = (head: Partial<Article>, ...more: Block[]) => {
  const article = markQuotations({ ...newArticle(), ...head, body: [...STORY, ...more] })
  return checkArticle(article)
    .filter(({ rule }) => rule.endsWith('/not-in-story'))
    .map(({ rule, severity, place, message }) => [rule, severity, place, message])
}
const pullQuote = (text: string): Block => ({ id: 'p1', type: 'pull-quote', text: [{ text }], speaker: '' })

describe('a headline', () => {
  test.each([
    '“We want our Mondays back”: crews',
    'Crews: ‘We want our Mondays back’',
    '“We want our Mondays back,” crews say',
    '‘We want our Mondays back’',
  ])('that quotes what nobody says in the story deserves a look: %s', headline => {
    expect(lifted({ headline })).toEqual([
      [
        'headline/not-in-story',
        'warning',
        { field: 'headline' },
        'The headline quotes “We want our Mondays back”, but these words stand nowhere in the story. Quote as the story does.',
      ],
    ])
  })

  test.each([
    '‘We Want Our Sundays Back’: crews',
    '“we want  our Sundays back”',
    'Crews: ‘We want our Sundays back. And we will wait for them’',
    'Owners call demand “a betrayal of the harbour”',
    'Mayor’s “smart” bins fill up',
    'Review: “Low Tide” is a triumph',
    'Inside the ‘ghost station’ under Quay Street',
    'Boats leave again at seven',
  ])('that quotes as the story does, or nobody, is fine: %s', headline => {
    expect(lifted({ headline })).toEqual([])
  })
})

test('so does a standfirst', () => {
  const standfirst = '“We hate every one of the owners,” said Petra Lund. “We want our Sundays back.”'
  expect(lifted({ standfirst })).toEqual([
    [
      'standfirst/not-in-story',
      'warning',
      { field: 'standfirst' },
      'The standfirst quotes “We hate every one of the owners”, but these words stand nowhere in the story. Quote as the story does.',
    ],
  ])
})

describe('a pull quote', () => {
  const other = [
    [
      'pull-quote/not-in-story',
      'warning',
      { block: 'p1' },
      'The words of this pull quote stand nowhere else in the story. Take them over word for word.',
    ],
  ]
  test.each(['We want our Mondays back', 'Our Sundays. We', 'We want our Sun'])(
    'of other words deserves a look: %s',
    quote => {
      expect(lifted({}, pullQuote(quote))).toEqual(other)
    },
  )

  test('whose words only a heading has does, too', () => {
    const heading: Block = { id: 'h1', type: 'heading', level: 2, text: [{ text: 'Our Mondays' }] }
    expect(lifted({}, heading, pullQuote('Our Mondays'))).toEqual(other)
  })

  test.each([
    '“We want our Sundays back.”',
    'We want our Sundays back, and we will wait for them',
    'We want … back. … We will wait for [the boats].',
    'Boats leave again\nat six',
    ' ',
  ])('of the story’s own words is fine: %s', quote => {
    expect(lifted({}, pullQuote(quote))).toEqual([])
  })

  test('in a script without spaces is found inside a sentence', () => {
    const told = paragraph('b3', '市长说：「我们会在春天之前完成它。」')
    expect(lifted({ language: 'zh' }, told, pullQuote('会在春天之前完成'))).toEqual([])
    expect(lifted({ language: 'zh' }, told, pullQuote('会在夏天之前完成'))).toHaveLength(1)
  })
})

const text = fc.array(fc.constantFrom('we', 'want', 'our', 'Sundays', 'back'), { maxLength: 12 })

test('what stands in a text word for word is what a search for it finds', () => {
  fc.assert(
    fc.property(text, fc.array(text.filter(words => words.length > 0)), (told, phrases) => {
      const words = foldedWords(told.join(' '))
      const folded = phrases.map(phrase => foldedWords(phrase.join(', ')))
      const expected = folded.map(phraseOf).filter(phrase => ` ${words.join(' ')} `.includes(` ${phrase} `))
      expect(standingIn(words, folded)).toEqual(new Set(expected))
    }),
  )
})
