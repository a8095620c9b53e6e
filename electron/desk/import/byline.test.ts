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
  'the agency “%s” below a byline signs for itself, and is nobody’s role',
  agency => {
    const { article } = story(`By Ines Aldover and Tom Brack\n${agency}`)
    expect(article.bylines).toEqual([
      { name: 'Ines Aldover', role: '' },
      { name: 'Tom Brack', role: '' },
      { name: agency.replace(/[()]/g, ''), role: '' },
    ])
    expect(article.standfirst).toBe(LONG)
  },
)

test('a role and an agency below a byline both go into it', () => {
  expect(story('By Nia Holt\nStaff Writer\nAssociated Wire').article.bylines).toEqual([
    { name: 'Nia Holt', role: 'Staff Writer' },
    { name: 'Associated Wire', role: '' },
  ])
})

const named = (name: string, role = '') => ({ name, role })
test.each([
  ['By Dana Whitlock and Omar Reyes | Harbour Herald', [named('Omar Reyes'), named('Harbour Herald')]],
  [
    'By Dana Whitlock and Omar Reyes - The Brackwater Times',
    [named('Omar Reyes'), named('The Brackwater Times')],
  ],
  ['By Dana Whitlock and Omar Reyes (Reuters)', [named('Omar Reyes'), named('Reuters')]],
  ['By Dana Whitlock and Omar Reyes, AFP', [named('Omar Reyes'), named('AFP')]],
  [
    'By Dana Whitlock and Omar Reyes | Staff reporter | HHN',
    [named('Omar Reyes', 'Staff reporter'), named('HHN')],
  ],
  [
    'By Dana Whitlock and Omar Reyes, dpa, Harbour correspondent',
    [named('Omar Reyes', 'Harbour correspondent'), named('dpa')],
  ],
  ['By Dana Whitlock and Omar Reyes | Politics', [named('Omar Reyes', 'Politics')]],
])('in “%s” a paper or an agency is no reporter’s role', (byline, signed) => {
  const { bylines } = story(byline).article
  expect(bylines[0]).toEqual(named('Dana Whitlock'))
  expect(bylines.slice(1)).toEqual(expect.arrayContaining(signed))
  expect(bylines).toHaveLength(signed.length + 1)
})

test('a day and an address beside a byline are said to be left out', () => {
  const { article, decisions } = story('By Nia Holt | nia.holt@brackwater.example | Nov 22, 2026')
  expect(article.bylines).toEqual([{ name: 'Nia Holt', role: '' }])
  expect(decisions.find(each => each.kind === 'byline')).toMatchObject({
    warning: true,
    message: expect.stringContaining('“nia.holt@brackwater.example”, “Nov 22, 2026”'),
  })
})

test('a place beside a name stands in the dateline alone, and comes back with it', () => {
  const wire = `Das Museum öffnet wieder\nVon Anna Krüger, Hamburg\n\nHAMBURG (dpa) - Das Museum am Hafen öffnet am Montag wieder, sagte die Stadt.\n\nEs war ein Jahr zu.`
  expect(read(wire).article.bylines).toEqual([
    { name: 'Anna Krüger', role: '' },
    { name: 'dpa', role: '' },
  ])
  const { article } = read(wire, { undone: ['dateline-4'] })
  expect(article.bylines).toEqual([{ name: 'Anna Krüger', role: 'Hamburg' }])
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
