import { expect, test } from 'vitest'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read, readFixture } from './fixtures/read.ts'

test('front matter and Markdown become fields and blocks', () => {
  const { article } = readFixture('feature.md')
  expect(article).toMatchObject({
    headline: 'What the flood maps leave out',
    standfirst: 'The city drew a line around the water. Four streets ended up on the wrong side of it.',
    bylines: [{ name: 'Mira Voss' }],
    section: 'City',
    tags: ['floods', 'maps'],
  })
  expect(article.body.map(block => block.type)).toEqual([
    'paragraph',
    'ad-slot',
    'heading',
    'paragraph',
    'list',
    'quote',
    'related',
    'image',
    'paragraph',
  ])
  expect(article.body[4]).toMatchObject({
    ordered: true,
    items: [{}, { list: { ordered: false, items: [{ text: [{ text: 'the lower end' }] }] } }],
  })
  expect(article.body[6]).toMatchObject({
    links: [{ title: 'Ferry crews go back to the table', url: 'https://courier.example/ferry' }],
  })
})

test('a field without a place is left out by name, and can be taken back', () => {
  const { decisions } = readFixture('feature.md')
  expect(decisions.find(each => each.kind === 'left-out')).toMatchObject({
    lines: [8, 8],
    text: 'layout: post',
  })
})

test('damaged front matter is left out as it stands and the story is read', () => {
  const { article, decisions } = read(
    '---\ntitle: "Ferries\nstop: [\n---\n\n# Ferries stop\n\nNo boats.\n\nNot today.',
    { name: 'a.md' },
  )
  expect(article.headline).toBe('Ferries stop')
  expect(decisions.filter(each => each.kind === 'left-out')).not.toEqual([])
})

test('HTML inside Markdown never runs', () => {
  const { article } = read(
    '# Ferries stop\n\nNo boats.\n\n<script>steal()</script>\n\n<p onclick="steal()">Not today.</p>\n',
    { name: 'a.md' },
  )
  expect(JSON.stringify(article)).not.toContain('steal')
  expect(JSON.stringify(article)).toContain('Not today.')
})

test('tables come in as paragraphs, with a warning that says where', () => {
  const { article, decisions } = read(
    '# Ferries stop\n\nNo boats today.\n\n| Line | Fare |\n| --- | --- |\n| Harbour | 2.10 |\n\n<table><tr><td>Pier</td><td>1.40</td></tr></table>\n\nNot today.',
    { name: 'a.md' },
  )
  expect(article.body.map(blockPlainText)).toEqual([
    'Line | Fare',
    'Harbour | 2.10',
    'Pier | 1.40',
    'Not today.',
  ])
  expect(decisions.filter(each => each.kind === 'table')).toMatchObject([
    { warning: true, lines: [5, 7] },
    { warning: true, lines: [9, 9] },
  ])
})
