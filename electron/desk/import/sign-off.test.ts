import { expect, test } from 'vitest'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read } from './fixtures/read.ts'

const LEAD = 'The council voted 31 to 12 on Saturday to build the line after a debate that ran past midnight.'
const LAST = 'The crews went home on Sunday, said the mayor.'
const story = (end: string, undone: string[] = [], head = '') =>
  read(`Tram line clears its last vote\n\nNo boats today.\n\n${head}${LEAD}\n\n${end}`, { undone })
const body = (review: ReturnType<typeof read>): string[] => review.article.body.map(blockPlainText)

test.each([
  [`${LAST}\n\nEFE`, 'EFE'],
  [`${LAST}\n\n(AFP)`, 'AFP'],
  [`${LAST}\n\n– Reuters`, 'Reuters'],
  [`${LAST}\n\nTASS.`, 'TASS'],
  [`${LAST}\n\ndpa/lno xy`, 'dpa'],
  [`${LAST}\n\nEFE\n\njm/ie`, 'EFE'],
  [`${LAST} EFE`, 'EFE'],
  [`${LAST} (ANSA).`, 'ANSA'],
  [`${LAST}—AFP`, 'AFP'],
  [`${LAST}\n\nEFE\n\nENDS`, 'EFE'],
])('the agency at the end of %j signs the story, and is no paragraph', (end, agency) => {
  const review = story(end)
  expect(body(review)).toEqual([LEAD, LAST])
  expect(review.article.bylines).toEqual([{ name: agency, role: '' }])
  const decision = review.decisions.find(each => each.kind === 'byline')
  expect(decision).toMatchObject({ warning: true, message: expect.stringContaining(agency) })
  const undone = review.decisions.filter(each => each.kind !== 'headline').map(each => each.id)
  expect(body(story(end, undone)).join(' ')).toContain(agency)
})

test('an agency that the dateline names too signs once', () => {
  const { bylines } = story(`${LAST} EFE`, [], 'Tidewater, 22 nov (EFE).- ').article
  expect(bylines).toEqual([{ name: 'EFE', role: '' }])
})

test.each([
  `${LAST} Reuters reported it first.`,
  `${LAST}\n\nReuters`.replace('Reuters', 'He left.'),
  `They asked the AP`,
])('%j ends in a sentence of the story', end => {
  expect(story(end).article.bylines).toEqual([])
})

test('an agency at the end signs beside whoever the front matter names', () => {
  const front =
    '---\ntitle: Tram line clears its last vote\nauthors:\n  - name: Nia Holt\n    role: Reporter\n---\n'
  const { article } = read(`${front}\nNo boats today.\n\n${LEAD}\n\n${LAST}\n\nEFE\n`, { name: 'a.md' })
  expect(article.bylines).toEqual([
    { name: 'Nia Holt', role: 'Reporter' },
    { name: 'EFE', role: '' },
  ])
})
