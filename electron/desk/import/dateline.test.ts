import { expect, test } from 'vitest'
import type { Block } from '../../../article/blocks/registry.ts'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read, readFixture } from './fixtures/read.ts'

const kinds = (review: ReturnType<typeof read>): string[] => review.decisions.map(each => each.kind)
const LONG = 'The council voted 31 to 12 on Saturday to build the line after a debate that ran past midnight.'

test('a first paragraph with a dateline is the lead and no standfirst', () => {
  const { article } = read(`Ferries stop\n\nHARBOUR CITY, Nov 22 — ${LONG}\n\nThe boats stay in port.`)
  expect(article.standfirst).toBe('')
  expect(article.dateline).toEqual({ place: 'HARBOUR CITY', date: '2026-11-22' })
  expect(blockPlainText(article.body[0] as Block)).toBe(LONG)
})

test.each([
  ['PARIS, 3 mars (AFP) — ', 'PARIS', '2026-03-03'],
  ['TIDEWATER (Coast News) – ', 'TIDEWATER', ''],
  ['TIDEWATER, Dec. 30 -- ', 'TIDEWATER', '2025-12-30'],
  ['ST. MARY-ON-SEA, Nov. 21, 2024 (CNA) - ', 'ST. MARY-ON-SEA', '2024-11-21'],
  ['Tidewater, 22. November (knd) - ', 'Tidewater', '2026-11-22'],
  ['Tidewater, Nov 22 (PTI): ', 'Tidewater', '2026-11-22'],
  ['(ANC) - TIDEWATER, 22 NOV - ', 'TIDEWATER', '2026-11-22'],
  ['Nov 22 (Coast News) - ', '', '2026-11-22'],
  ['TIDEWATER (CNA) _ ', 'TIDEWATER', ''],
])('“%s” is a dateline', (head, place, date) => {
  const { article } = read(`Ferries stop\n\nNo boats today.\n\n${head}${LONG}\n\nThe boats stay in port.`)
  expect(article.dateline).toEqual({ place, date })
  expect(blockPlainText(article.body[0] as Block)).toBe(LONG)
})

test.each([
  ['PARIS, 3 mars (AFP) — ', 'AFP'],
  ['TIDEWATER, Nov 22 (Coast News Agency) — ', 'Coast News Agency'],
  ['ТАЙДУОТЕР, 22 ноября. /БНА/. ', 'БНА'],
  ['(ANC) - TIDEWATER, 22 NOV - ', 'ANC'],
  ['Nov 22 (Coast News) - ', 'Coast News'],
])('the agency of “%s” signs a story that nobody else signs', (head, agency) => {
  const { article, decisions } = read(
    `Ferries stop\n\nNo boats.\n\n${head}${LONG}\n\nThe boats stay in port.`,
  )
  expect(article.bylines).toEqual([{ name: agency, role: '' }])
  const dateline = decisions.find(each => each.kind === 'dateline')
  expect(dateline).toMatchObject({ warning: true, message: expect.stringContaining(agency) })
})

test('the agency of a dateline signs behind the byline’s names, once', () => {
  const story = (byline: string) =>
    read(`Ferries stop\n\nNo boats.\n\n${byline}\n\nTIDEWATER, Nov 22 (Courier) — ${LONG}\n\nThe boats stay.`)
  expect(story('By Ines Aldover and Tomas Reyk').article.bylines).toEqual([
    { name: 'Ines Aldover', role: '' },
    { name: 'Tomas Reyk', role: '' },
    { name: 'Courier', role: '' },
  ])
  expect(story('By Ines Aldover, Courier staff').article.bylines).toEqual([
    { name: 'Ines Aldover', role: 'Courier staff' },
  ])
})

test('a dateline taken back takes its agency out of the byline', () => {
  const story = `Ferries stop\n\nNo boats.\n\nTIDEWATER, Nov 22 (Courier) — ${LONG}\n\nThe boats stay in port.`
  const { article } = read(story, { undone: ['dateline-5'] })
  expect(article.bylines).toEqual([])
  expect(blockPlainText(article.body[0] as Block)).toMatch(/^TIDEWATER, Nov 22 \(Courier\) — The council/)
})

test.each([
  'WATCH — ',
  'BREAKING — ',
  'The mayor said in November - ',
  'Olin Marsh, the mayor, on Nov 22 — ',
])('“%s” is no dateline', head => {
  expect(kinds(read(`Ferries stop\n\nNo boats today.\n\n${head}${LONG}\n\nThe boats stay.`))).not.toContain(
    'dateline',
  )
})

test('a dateline taken back stands before its paragraph again', () => {
  const { article } = readFixture('scraped-tram-vote.txt', ['dateline-8'])
  expect(blockPlainText(article.body[0] as Block)).toMatch(/^TIDEWATER, Nov 22 — The council voted/)
  expect(article.dateline).toEqual({ place: '', date: '' })
})

test('a dateline taken back is left out with its paragraph, where that repeats another, and told with it', () => {
  const story = `Ferries stop\n\n${LONG}\n\nPORT ELLERY, Nov 22 (AW) — ${LONG}\n\nThe boats stay in port.`
  const { article, decisions } = read(story, { undone: ['dateline-5'] })
  expect(article.standfirst).toBe(LONG)
  expect(article.body.map(blockPlainText)).toEqual(['The boats stay in port.'])
  expect(decisions.find(each => each.kind === 'repeat')?.text).toMatch(
    /^PORT ELLERY, Nov 22 \(AW\) —\nThe council/,
  )
  const both = read(story, { undone: ['dateline-5', 'repeat-5'] })
  expect(both.article.body.map(blockPlainText)[0]).toBe(`PORT ELLERY, Nov 22 (AW) — ${LONG}`)
})
