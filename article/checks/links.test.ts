import { describe, expect, test } from 'vitest'
import { type Article, newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import type { Mark } from '../inline.ts'
import type { CheckProblem } from './check.ts'
import { type CheckContext, checkArticle } from './rules.ts'

/** A story that lacks nothing else. */
const finished = (body: Block[]): Article => ({
  ...newArticle({ headline: 'Tram line clears its last vote' }),
  standfirst: 'After nine years the city will start laying track in spring.',
  bylines: [{ name: 'Ines Aldover', role: 'Reporter' }],
  body,
})
const blockOf = ({ place }: CheckProblem) => ('block' in place ? place.block : place.field)
const found = (article: Article, context?: CheckContext) =>
  checkArticle(article, context).map(problem => [problem.rule, problem.severity, blockOf(problem)])

describe('a related link points nowhere', () => {
  const related = (link: { articleId?: string; url?: string; title?: string }): Block => ({
    id: 'b1',
    type: 'related',
    label: 'Read also',
    links: [{ title: 'Ferry crews go back', ...link }],
  })
  const nowhere = [['related/nowhere', 'error', 'b1']]

  test.each([
    ['with only a title', {}],
    ['with an address that is no web page', { url: 'javascript:alert(1)' }],
    ['with half an address', { url: '/2026/ferry' }],
  ])('%s', (_, link) => {
    expect(found(finished([related(link)]))).toEqual(nowhere)
  })

  test('to an article the newsroom does not have, once it knows its articles', () => {
    const toOther = finished([related({ articleId: '01A' })])
    expect(found(toOther, { knownArticleIds: new Set(['01B']) })).toEqual(nowhere)
    expect(found(toOther, { knownArticleIds: new Set(['01A']) })).toEqual([])
    expect(found(toOther)).toEqual([])
  })

  test('and one that only has an address needs a title, unless an article lends its own', () => {
    const bare = { url: 'https://courier.example/ferry', title: ' ' }
    expect(found(finished([related(bare)]))).toEqual([['related/untitled', 'warning', 'b1']])
    expect(found(finished([related({ articleId: '01A', title: '' })]))).toEqual([])
  })

  test('and leads to the address of the link concerned, or to its title', () => {
    const links = [
      { title: 'One', url: 'https://courier.example/one' },
      { title: 'Two', url: 'two' },
      { title: '', url: 'https://courier.example/three' },
    ]
    const block: Block = { id: 'b1', type: 'related', label: 'Read also', links }
    expect(checkArticle(finished([block])).map(({ place }) => place)).toEqual([
      { block: 'b1', link: 1, part: 'address' },
      { block: 'b1', link: 2, part: 'title' },
    ])
  })

  test('where it has no links at all, the block warns', () => {
    const block: Block = { id: 'b1', type: 'related', label: 'Read also', links: [] }
    expect(found(finished([block]))).toEqual([['related/empty', 'warning', 'b1']])
  })

  test('but not with a web address', () => {
    expect(found(finished([related({ url: 'https://courier.example/ferry' })]))).toEqual([])
  })
})

describe('a link in the text', () => {
  const linked = (href: string, marks: Mark[] = []): Block => ({
    id: 'b1',
    type: 'paragraph',
    text: [
      { text: 'See ' },
      { text: 'the ', marks: [{ type: 'link', href }] },
      { text: 'minutes', marks: [...marks, { type: 'link', href }] },
      { text: '.' },
    ],
  })

  test.each([
    ['', 'The link on “the minutes” has no address. Enter one, or remove the link.'],
    [
      'javascript:alert(1)',
      'The link on “the minutes” leads to “javascript:alert(1)”, which is no address on the web, so it does not go out. Correct it, or remove the link.',
    ],
    [
      '#x',
      'The link on “the minutes” leads to “#x”, which is no address on the web, so it does not go out. Correct it, or remove the link.',
    ],
  ])('to “%s” is named once, and chosen whole', (href, message) => {
    expect(checkArticle(finished([linked(href, [{ type: 'strong' }])]))).toEqual([
      {
        rule: 'link/nowhere',
        severity: 'warning',
        place: { block: 'b1', text: 0, from: 4, to: 15 },
        message,
      },
    ])
  })

  test.each(['https://tidewater.example/minutes', 'mailto:desk@tidewater.example', 'tel:+4912345'])(
    'to %s is fine',
    href => {
      expect(found(finished([linked(href)]))).toEqual([])
    },
  )
})
