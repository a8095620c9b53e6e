import { expect, test } from 'vitest'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read } from './fixtures/read.ts'

const HEADLINE = 'Tram line to the old harbour clears its last council vote'
const STANDFIRST = 'Track comes in spring, after nine years and three redesigns of it.'
const LONG = 'The council voted 31 to 12 on Saturday to build the line after a debate that ran past midnight.'
const wire = (first: string): string => `${first}\n${HEADLINE}\n${STANDFIRST}\n\n${LONG}`

test.each([
  'BC-TIDEWATER-TRAM-VOTE:WIR ^',
  'BC-EU--Tram Vote, 1st Ld-Writethru,US',
  'AP-Tram-Vote',
  '^Tram-Vote<',
  '^BC-TRAM-VOTE<',
  'Tram-Vote',
  'tidewater-tram-vote',
  'tidewater-tram/1st lead',
  'tram vote/2nd ld',
  'TIDEWATER-TRAM/VOTE (UPDATE 1, PIX, TV)',
  'Xinhua-Tidewater-Tram',
  'pol/tram',
  'Трамвай-Голосование',
  '1st lead',
  'UPDATE 1',
  'URGENT',
  'a0423 ---- r a BC-Tram-Vote 11-22 0345',
  'DEL45 TIDEWATER-TRAM',
  'Slug: tidewater-tram',
  'Keywords: trams, harbour, council',
  'IPTC: 15000000',
  'BC-TIDEWATER-TRAM\nURGENT\ntidewater-tram-vote',
])('“%s” above the headline is the wire’s own and can be taken back', first => {
  const { article, decisions } = read(wire(first), { format: 'text' })
  expect(article).toMatchObject({ headline: HEADLINE, standfirst: STANDFIRST })
  const slugs = decisions.filter(each => each.kind === 'slug')
  expect(slugs.map(each => each.text).join('\n')).toBe(first)
  expect(slugs.every(each => each.warning)).toBe(true)
  const undone = slugs.map(each => each.id)
  const after = read(wire(first), { format: 'text', undone })
  expect(after.article.headline).toBe(HEADLINE)
  expect(after.article.body.map(blockPlainText).join('\n')).toContain(first)
})

test.each([
  'Anti-war march',
  'Anti-war march draws thousands to the harbour',
  'Hit-and-run',
  'US-CHINA TALKS STALL OVER HARBOUR TARIFFS',
  'PM-Led Panel Backs Tram Line',
  'UPDATE 1-Tram line clears its last vote',
  'Tram vote, take 2',
  '2nd take on the tram line fails in council',
  'COVID-19 returns to the harbour',
  'EU-China talks resume in Tidewater',
  'Either/or at the harbour',
  'Corona-Update 3',
])('“%s” is a headline', headline => {
  const { article } = read(`${headline}\n${STANDFIRST}\n\n${LONG}`, { format: 'text' })
  expect(article).toMatchObject({ headline, standfirst: STANDFIRST })
})

test.each(['Tram-Vote', 'Kommunal-Rückblick 2026', 'Wilkes-Barre, PA'])(
  '“%s” is the headline where no other line could be it',
  first => {
    const { article } = read(`${first}\n${LONG}\n\n${LONG} Again.`, { format: 'text' })
    expect(article.headline).toBe(first)
  },
)

test('a name of the story in the middle of it is words of the story', () => {
  const { article } = read(`${wire('URGENT')}\n\ntidewater-tram\n\n${LONG} Again.`, { format: 'text' })
  expect(article.body.map(blockPlainText)).toContain('tidewater-tram')
})

test('a person makes another line the headline, and what follows it the standfirst', () => {
  const story = `Odd first line of the desk\n${HEADLINE}\n${STANDFIRST}\n\n${LONG}`
  expect(read(story).article.headline).toBe('Odd first line of the desk')
  const { article, decisions } = read(story, { headline: 2 })
  expect(article).toMatchObject({ headline: HEADLINE, standfirst: STANDFIRST })
  expect(decisions.find(each => each.kind === 'headline')).toMatchObject({ id: 'headline-2', lines: [2, 2] })
  expect(article.body.map(blockPlainText)).toEqual(['Odd first line of the desk', LONG])
})

test('a line that was recognised as something else can be made the headline too', () => {
  const { article, decisions } = read(wire('AP-Tram-Vote'), { headline: 1 })
  expect(article.headline).toBe('AP-Tram-Vote')
  expect(decisions.some(each => each.kind === 'slug')).toBe(false)
})

test('a line that is not there changes nothing', () => {
  expect(read(wire('AP-Tram-Vote'), { headline: 99 }).article.headline).toBe(HEADLINE)
})

test('a page’s own heading gives way to the line a person chose, and stays in the body', () => {
  const html = `<h1>Live</h1><p>${HEADLINE}</p><p>${LONG}</p>`
  const line = read(html).source.split('\n').indexOf(HEADLINE) + 1
  const { article } = read(html, { headline: line })
  expect(article.headline).toBe(HEADLINE)
  expect(article.body.map(blockPlainText)).toContain('Live')
})
