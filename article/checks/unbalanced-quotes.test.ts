import { describe, expect, test } from 'vitest'
import { newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { checkArticle } from './rules.ts'

const paragraph = (text: string, i: number): Block => ({
  id: `b${i + 1}`,
  type: 'paragraph',
  text: text ? [{ text }] : [],
})
const unbalanced = (language: string, ...texts: string[]) =>
  checkArticle({ ...newArticle({ language }), body: texts.map(paragraph) }).filter(
    problem => problem.rule === 'quotes/unbalanced',
  )

describe('leaves good copy alone', () => {
  test.each([
    ['en', '“We will finish it,” the mayor said. “Before spring.”'],
    ['en', '"We will finish it," the mayor said.'],
    ['en', '“He told me ‘no’ and then “never”,” she said.'],
    ['en', 'It’s the boys’ tram, isn’t it? The ’90s and the ‘90s were kinder.'],
    ['en', 'A 12" pipe, 6\'2" tall, 6′2″ tall, 12” wide.'],
    ['en', '“It takes a 12” pipe and a 14” one,” he said.'],
    ['en', '"It takes a 12" pipe," he said.'],
    ['en', '"It was 5," he said, "or 6"'],
    ['en', 'He said — “never” — and (“perhaps”) left.'],
    ['en-GB', '‘We go,’ said the boys’ coach. ‘They don’t.’'],
    ['fr', '« Nous continuons », dit-il. « Il a dit « oui » hier. »'],
    ['de', '„Wir bauen weiter“, sagte sie. „Er sagte ‚nein‘.“'],
    ['de', '»Wir bauen weiter«, sagte sie.'],
    ['pl', '„Budujemy dalej”, powiedziała.'],
    ['sv', '”Vi fortsätter”, sade hon. ”Ja.”'],
    ['fi', '»Me jatkamme», hän sanoi.'],
    ['ru', '«Мы достроим „линию“ к весне», — сказал мэр.'],
    ['he', 'דובר צה"ל אמר: "נמשיך לבנות".'],
    ['ja', '「まだ『線』は終わらない」と市長は言った。'],
  ])('%s: %s', (language, text) => {
    expect(unbalanced(language, text)).toEqual([])
  })

  test('a quotation over three paragraphs, each opening anew', () => {
    expect(unbalanced('en', '“First.', '“Second.', '“Third,” she said.')).toEqual([])
    expect(unbalanced('en', '"First.', '"Second.', '"Third," she said.')).toEqual([])
    expect(unbalanced('en-GB', '‘First.', '‘Second.’')).toEqual([])
  })

  test('a quotation over three paragraphs with marks only at its ends', () => {
    expect(unbalanced('ru', '«Первый.', 'Второй.', 'Третий», — сказал мэр.')).toEqual([])
  })
})

describe('notices', () => {
  test.each([
    ['a closing mark forgotten', 'en', '“We will finish it, the mayor said.', 0],
    ['a straight one forgotten', 'en', 'The mayor said: "We will finish it.', 16],
    ['an opening mark forgotten', 'en', 'We will finish it,” the mayor said.', 18],
    ['a mark turned the wrong way', 'en', 'He said: ”We will finish it.”', 9],
    ['an inner quotation left open', 'en', '“He told me ‘no and left,” she said.', 12],
    ['a German quotation left open', 'de', 'Sie sagte: „Wir bauen weiter.', 11],
    ['a French one left open', 'fr', 'Il a dit : « Nous continuons.', 11],
    ['a French one never opened', 'fr', 'Nous continuons », dit-il.', 16],
  ])('%s', (_, language, text, from) => {
    expect(unbalanced(language, text)).toMatchObject([
      { severity: 'warning', place: { block: 'b1', text: 0, from, to: from + 1 } },
    ])
  })

  test('a quotation left open when the next paragraph quotes someone in its middle', () => {
    expect(unbalanced('en', '“First.', 'Then he said “no” and left.')).toMatchObject([
      { place: { block: 'b1' } },
    ])
  })

  test('a quotation left open at the end of the story', () => {
    expect(unbalanced('en', 'He went.', '“First.', 'Nothing more.')).toMatchObject([
      { place: { block: 'b2' } },
    ])
  })

  test('a headline with half a quotation', () => {
    const article = newArticle({ headline: 'Mayor: “We will finish it' })
    expect(checkArticle(article).map(({ rule, place }) => ({ rule, place }))).toContainEqual({
      rule: 'quotes/unbalanced',
      place: { field: 'headline' },
    })
  })
})
