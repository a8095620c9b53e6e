import { expect, test } from 'vitest'
import type { Block } from '../../../article/blocks/registry.ts'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { read, readFixture } from './fixtures/read.ts'

const outline = (body: Block[]): string[] =>
  body.map(block => {
    if (block.type === 'ad-slot') return `ad-slot ${block.slot}`
    if (block.type === 'related') return `related ${block.links.map(link => link.title).join(' + ')}`
    return `${block.type} ${blockPlainText(block).slice(0, 18)}`
  })
const kinds = (review: ReturnType<typeof read>): string[] => review.decisions.map(each => each.kind)
const LONG = 'The council voted 31 to 12 on Saturday to build the line after a debate that ran past midnight.'

test('a scraped story becomes a clean article', () => {
  const { article, decisions } = readFixture('scraped-tram-vote.txt')
  expect(article).toMatchObject({
    language: 'en',
    kicker: 'TRANSPORT',
    headline: 'Tram line to the old harbour clears its last council vote',
    bylines: [{ name: 'Ines Aldover', role: 'Harbour correspondent' }],
    dateline: { place: 'TIDEWATER', date: '2026-11-22' },
  })
  expect(article.standfirst).toMatch(/^After nine years .* in writing\.$/)
  expect(outline(article.body)).toEqual([
    'paragraph The council voted ',
    'ad-slot mid-1',
    'paragraph The line will run ',
    'related Ferry crews and owners go back to the table on Monday',
    'paragraph Traders were less ',
    'ad-slot mid-2',
    'paragraph The transport depa',
    'heading The lane that was ',
    'paragraph Opponents had aske',
    'ad-slot mid-3',
    'paragraph According to a stu',
    'related What the flood maps leave out of the old harbour',
    'paragraph Work begins on 2 M',
    'paragraph “Write it down,” M',
  ])
  const warnings = decisions.filter(each => each.warning).map(each => `${each.kind} ${each.lines[0]}`)
  expect(warnings).toEqual(['left-out 5', 'left-out 6', 'repeat 7', 'ad-merged 14', 'ad-dropped 25'])
})

test('a repeated standfirst is dropped with a warning that says what and where', () => {
  const { decisions } = readFixture('scraped-tram-vote.txt')
  expect(decisions.find(each => each.kind === 'repeat')).toMatchObject({
    lines: [7, 7],
    warning: true,
    message: expect.stringMatching(/line 7 repeats the standfirst \(line 3\).*“After nine years/),
  })
})

test.each(['de', 'fr', 'es', 'ru', 'ar'])('a wire story in %s is read in its own language', language => {
  const { article } = readFixture(`wire-${language}.txt`)
  expect(article.language).toBe(language)
  expect(article.headline).not.toBe('')
  expect(article.standfirst).not.toBe('')
  expect(article.bylines).not.toEqual([])
  expect(article.dateline.place).toMatch(/^(TIDEWATER|Tidewater|ТАЙДУОТЕР|تايدووتر)$/)
  expect(article.body.map(block => block.type)).toEqual([
    'paragraph',
    'ad-slot',
    'paragraph',
    'related',
    'paragraph',
  ])
})

test('a wire story broken at 74 columns has whole paragraphs, no slugs and no end mark', () => {
  const { article, decisions } = readFixture('wire-en.txt')
  expect(article.headline).toBe('Tidewater council backs 212 million tram line after nine-year fight')
  expect(article.bylines).toEqual([
    { name: 'INES ALDOVER', role: '' },
    { name: 'Tom Brack', role: 'Harbour correspondent' },
    { name: 'Coast News Agency', role: '' },
  ])
  expect(outline(article.body)).toEqual([
    'paragraph The council of Tid',
    'paragraph "We will finish it',
    'paragraph Traders on Quay St',
    'heading WHAT HAPPENS NEXT',
    'paragraph Work begins on Mar',
    'paragraph The line will serv',
    'list the central statio',
    'paragraph (Reporting by Ines',
  ])
  expect(decisions.filter(each => each.kind === 'slug').map(each => each.lines[0])).toEqual([1, 2, 3, 4])
})

test.each([
  'Advertisement',
  'ADVERTISEMENT:',
  'Advertisment',
  '[Advertisement]',
  '*** Advertisement ***',
  '— ad —',
  'Publicidad',
  'Publicité',
  'Anzeige',
  'Werbung',
  'Реклама',
  'إعلان',
  'विज्ञापन',
  '广告',
  '広告',
  'Ad 2',
  'Story continues below this ad',
  'ADVERTISEMENT · SCROLL TO CONTINUE',
  'Advertisement - story continues below',
  'Article continues after advertisement',
])('“%s” is an ad slot', line => {
  const { article } = read(`Ferries stop\n\nNo boats.\n\n${LONG}\n\n${line}\n\n${LONG} Again and again.`)
  expect(article.body.map(block => block.type)).toEqual(['paragraph', 'ad-slot', 'paragraph'])
})

test.each([
  'Advertisement rates will rise in spring.',
  'The ad was taken down.',
  'Advertisements for the tram',
  'Read more about the vote on page five.',
  'Related matters were put off until the spring session.',
  'By the harbour, work has begun.',
  'The end of the line is the harbour',
])('“%s” is a sentence of the story', line => {
  const { article } = read(`Ferries stop\n\nNo boats.\n\n${LONG}\n\n${line}\n\n${LONG} Again and again.`)
  expect(article.body.map(block => block.type).filter(type => type !== 'heading')).toHaveLength(
    line.endsWith('.') ? 3 : article.body.filter(block => block.type !== 'heading').length,
  )
  expect(article.body.some(block => blockPlainText(block) === line)).toBe(true)
})

const RELATED: [lines: string, title: string, url?: string][] = [
  ['Read also| Ferry talks resume', 'Ferry talks resume'],
  [
    'Read also | Ferry talks resume | https://courier.example/ferry',
    'Ferry talks resume',
    'https://courier.example/ferry',
  ],
  [
    'Read more: Ferry talks resume (https://courier.example/ferry)',
    'Ferry talks resume',
    'https://courier.example/ferry',
  ],
  [
    'Related: Ferry talks resume <https://courier.example/ferry>',
    'Ferry talks resume',
    'https://courier.example/ferry',
  ],
  [
    'Also read: [Ferry talks resume](https://courier.example/ferry)',
    'Ferry talks resume',
    'https://courier.example/ferry',
  ],
  ['Read also|\nFerry talks resume', 'Ferry talks resume'],
  [
    'Read also|\n\nFerry talks resume\n\nhttps://courier.example/ferry',
    'Ferry talks resume',
    'https://courier.example/ferry',
  ],
  [
    'See also — Ferry talks resume\nhttps://courier.example/ferry',
    'Ferry talks resume',
    'https://courier.example/ferry',
  ],
  ['[Read also: Ferry talks resume]', 'Ferry talks resume'],
  ['READ | Ferry talks resume', 'Ferry talks resume'],
  ['À lire aussi : Le bac reprend', 'Le bac reprend'],
  ['Lea también: Vuelve el barco', 'Vuelve el barco'],
  ['Lesen Sie auch | Die Fähre fährt', 'Die Fähre fährt'],
  ['Читайте также: Паром вернётся', 'Паром вернётся'],
  ['यह भी पढ़ें: नाव फिर चलेगी', 'नाव फिर चलेगी'],
]
test.each(RELATED)('“%s” is a related link', (lines, title, url) => {
  const { article } = read(`Ferries stop\n\nNo boats.\n\n${LONG}\n\n${lines}\n\n${LONG} Again and again.`)
  expect(article.body.map(block => block.type)).toEqual(['paragraph', 'related', 'paragraph'])
  expect(article.body[1]).toMatchObject({ label: 'Read also', links: [url ? { title, url } : { title }] })
})

test('announcements in a row are one block of related links', () => {
  const { article } = read(
    `Ferries stop\n\nNo boats.\n\n${LONG}\n\nRead also| One more ferry\nRead also| And another\n\n${LONG} Again.`,
  )
  expect(outline(article.body)).toEqual([
    'paragraph The council voted ',
    'related One more ferry + And another',
    'paragraph The council voted ',
  ])
})

test('“Read also|” with nothing after it stays as words, with a warning', () => {
  const { article, decisions } = read(`Ferries stop\n\nNo boats.\n\n${LONG}\n\nRead also|\n\n${LONG} Again.`)
  expect(article.body.map(blockPlainText)).toContain('Read also|')
  expect(decisions.find(each => each.kind === 'related')).toMatchObject({ warning: true })
})

test('a related title that is the headline of an article of the newsroom is linked to it', () => {
  const story = `Ferries stop\n\nNo boats.\n\n${LONG}\n\nRead also| “Ferry” talks resume\nRead also| Another\n\n${LONG} Again.`
  const { article, decisions } = read(story, { articles: new Map([['ferry talks resume', '01JD9']]) })
  expect(article.body[1]).toMatchObject({
    links: [{ articleId: '01JD9', title: '“Ferry” talks resume' }, { title: 'Another' }],
  })
  expect(decisions.find(each => each.kind === 'related')?.message).toContain('in this newsroom')
})

test('a standfirst cut off with an ellipsis gives way to the full one', () => {
  const cut = 'After nine years and three redesigns, the city will…'
  const full = 'After nine years and three redesigns, the city will start laying track in spring.'
  const { article } = read(`Tram line clears vote\n\n${cut}\n\n${full}\n\n${LONG}`)
  expect(article.standfirst).toBe(full)
  expect(article.body).toHaveLength(1)
})

test('a paragraph that only begins like its neighbour stays', () => {
  const { article } = read(
    `Tram\n\nAfter nine years the city will start.\n\nAfter nine years the city will start. It said so.\n\n${LONG}`,
  )
  expect(article.body).toHaveLength(2)
})

test('every decision is taken back by its id, and keeps it', () => {
  const before = readFixture('scraped-tram-vote.txt')
  const repeat = before.decisions.find(each => each.kind === 'repeat')
  const after = readFixture('scraped-tram-vote.txt', [repeat?.id ?? ''])
  expect(after.decisions.map(each => each.id)).toEqual(before.decisions.map(each => each.id))
  expect(after.decisions.find(each => each.id === repeat?.id)).toMatchObject({ undone: true })
  expect(blockPlainText(after.article.body[0] as Block)).toBe(before.article.standfirst)
})

test('a headline that opens with capitals and a dash is a headline', () => {
  const { article } = read(`TRAM VOTE — what it means\n\nStreet by street.\n\n${LONG}`)
  expect(article.headline).toBe('TRAM VOTE — what it means')
})

test('a name alone below the headline signs the story, with a warning', () => {
  const { article, decisions } = read(
    `Home > City > Transport\n\nTram line to the old harbour clears its vote\n\nInes Aldover\n\nHarbour correspondent\n\nNov 22, 2026, 10:15 AM\n\nTrack comes in spring, after nine years and three redesigns of it.\n\n${LONG}`,
  )
  expect(article.headline).toBe('Tram line to the old harbour clears its vote')
  expect(article.bylines).toEqual([{ name: 'Ines Aldover', role: 'Harbour correspondent' }])
  expect(article.standfirst).toMatch(/^Track comes in spring/)
  expect(decisions.find(each => each.kind === 'byline')).toMatchObject({ warning: true })
})

test('a list under “Related stories” is one block of links', () => {
  const { article } = read(
    `Ferries stop\n\nNo boats today, says the port.\n\n${LONG}\n\nRelated stories\n\n• Ferry talks resume\n• What the maps leave out\n\n${LONG} Again.`,
  )
  expect(outline(article.body)[1]).toBe('related Ferry talks resume + What the maps leave out')
})

test('speech that opens with a dash is no list', () => {
  const speech = '- Мы закончим, - сказал мэр.\n- Когда? - спросила хозяйка лавки.'
  expect(kinds(read(`Трамвай\n\nСовет проголосовал.\n\n${speech}\n\nКонец истории близок.`))).not.toContain(
    'list',
  )
})
