import { expect, test } from 'vitest'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read } from './fixtures/read.ts'

const LONG = 'The council voted 31 to 12 on Saturday to build the line after a debate that ran past midnight.'
const story = (head: string, undone: string[] = []) =>
  read(`Tram line clears its last vote\n${head}\n\n${LONG}\n\nThe crews went home on Sunday.`, { undone })

test('how to reach the author is left out below a byline, and can be taken back', () => {
  const head = 'By Nia Holt\nStaff Writer\nnia.holt@brackwater.example\n@niaholt'
  const { article, decisions } = story(head)
  expect(article.bylines).toEqual([{ name: 'Nia Holt', role: 'Staff Writer' }])
  expect(article.standfirst).toBe(LONG)
  expect(article.body.map(blockPlainText)).toEqual(['The crews went home on Sunday.'])
  expect(decisions.filter(each => each.kind === 'left-out')).toMatchObject([
    { id: 'left-out-4', lines: [4, 4], text: 'nia.holt@brackwater.example', warning: true },
    { id: 'left-out-5', lines: [5, 5], text: '@niaholt', warning: true },
  ])
  expect(story(head, ['left-out-5']).article.body.map(blockPlainText)).toEqual([
    '@niaholt',
    'The crews went home on Sunday.',
  ])
})

test.each(['Associated Wire', 'Harbour News Agency', 'Reuters', '(AFP)', 'Deutsche Presse'])(
  'the agency “%s” below a byline goes into it',
  agency => {
    const { article } = story(`By Ines Aldover and Tom Brack\n${agency}`)
    expect(article.bylines).toEqual([
      { name: 'Ines Aldover', role: '' },
      { name: 'Tom Brack', role: agency.replace(/[()]/g, '') },
    ])
    expect(article.standfirst).toBe(LONG)
  },
)

test('a role and an agency below a byline both go into it', () => {
  expect(story('By Nia Holt\nStaff Writer\nAssociated Wire').article.bylines).toEqual([
    { name: 'Nia Holt', role: 'Staff Writer, Associated Wire' },
  ])
})

test.each([
  'The crowd began to press',
  'Write to the desk at desk@brackwater.example by noon.',
  'Workers meet the press',
])('“%s” below a byline is a line of the story', line => {
  const { article } = story(`By Nia Holt\n${line}`)
  expect(article.bylines).toEqual([{ name: 'Nia Holt', role: '' }])
  expect(article.standfirst).toBe(line)
})

test.each([
  [
    'a.md',
    `# Ferries stop\n\nBy Nia Holt\nStaff Writer\nnia.holt@brackwater.example\n\n${LONG}\n\nNo boats.`,
  ],
  [
    'a.html',
    `<h1>Ferries stop</h1><p>By Nia Holt<br>Staff Writer<br>nia.holt@brackwater.example</p><p>${LONG}</p><p>No boats.</p>`,
  ],
])('a byline of several lines in one paragraph of %s is read line by line', (name, source) => {
  const { article, decisions } = read(source, { name })
  expect(article.bylines).toEqual([{ name: 'Nia Holt', role: 'Staff Writer' }])
  expect(article.standfirst).toBe(LONG)
  expect(decisions.find(each => each.kind === 'left-out')?.text).toBe('nia.holt@brackwater.example')
})

test.each([
  ['By Ines Aldover (Reporter), Jon Tarn (Photographer)', ['Reporter', 'Photographer']],
  ['By Ines Aldover, Reporter; Jon Tarn', ['Reporter', '']],
  ['By Ines Aldover (Associated Wire) and Jon Tarn', ['Associated Wire', '']],
  ['By Ines Aldover (Nov 22, 2026)', ['']],
])('“%s” is read as whoever wrote it meant it', (line, roles) => {
  const names = ['Ines Aldover', 'Jon Tarn']
  expect(story(line).article.bylines).toEqual(roles.map((role, i) => ({ name: names[i], role })))
})

test.each(['By noon; the crews went home', 'By Friday (or so) the crews went home'])(
  '“%s” signs nothing',
  line => {
    expect(story(line).article.bylines).toEqual([])
  },
)
