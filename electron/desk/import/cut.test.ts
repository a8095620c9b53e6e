import { expect, test } from 'vitest'
import { blockPlainText } from '../../../article/blocks/text.ts'
import { markOf } from '../../../article/inline.ts'
import { read } from './fixtures/read.ts'

const story = (paragraph: string, undone: string[] = []) =>
  read(
    `Ferries stop\n\nNo boats sail until Monday, the port says.\n\n${paragraph}\n\nThe crews went home on Sunday.`,
    { undone },
  )
const paragraphs = (review: ReturnType<typeof read>): string[] => review.article.body.map(blockPlainText)
const quoted = (review: ReturnType<typeof read>): string[] =>
  review.article.body.flatMap(block =>
    block.type === 'paragraph' ? block.text.filter(run => markOf(run, 'quote')).map(({ text }) => text) : [],
  )
const CUT = '“We will finish the tram line to the old\nharbour,” said the mayor. “Nobody doubts it.”'

test('a paragraph cut in mid-sentence is whole again, its quotation too, and the review says so', () => {
  const review = story(CUT)
  expect(paragraphs(review)).toEqual([CUT.replace('\n', ' '), 'The crews went home on Sunday.'])
  expect(quoted(review)).toEqual([
    '“We will finish the tram line to the old harbour,”',
    '“Nobody doubts it.”',
  ])
  expect(review.decisions.find(each => each.kind === 'joined')).toMatchObject({
    id: 'joined-5',
    lines: [5, 6],
    warning: false,
    text: CUT.replace('\n', ' '),
  })
})

test('taken back, the two lines are two paragraphs', () => {
  expect(paragraphs(story(CUT, ['joined-5']))).toEqual([...CUT.split('\n'), 'The crews went home on Sunday.'])
})

test('a long line without a stop goes on with a capital too, and is to be looked at', () => {
  const cut = 'Der Rat stimmte am Samstag nach langer Debatte für den Bau der\nStraßenbahn zum alten Hafen.'
  const review = story(cut)
  expect(paragraphs(review)[0]).toBe(cut.replace('\n', ' '))
  expect(review.decisions.find(each => each.kind === 'joined')).toMatchObject({ warning: true })
})

test('a sentence that ends where its line does goes on in a paragraph that was cut', () => {
  const cut =
    'The council voted for the tram line after a debate that\nran past midnight, and nobody went home before the end.\nThe mayor, who had asked for the vote, was not there\nand sent her deputy.'
  expect(paragraphs(story(cut))[0]).toBe(cut.replaceAll('\n', ' '))
})

test('a cut paragraph keeps its dateline, and both can be taken back', () => {
  const cut = 'TIDEWATER, Nov 22 (CNA) — The council voted on Saturday to build\nthe line.'
  expect(story(cut).article.dateline.place).toBe('TIDEWATER')
  expect(paragraphs(story(cut))[0]).toBe('The council voted on Saturday to build the line.')
  expect(paragraphs(story(cut, ['joined-5'])).slice(0, 2)).toEqual([
    'The council voted on Saturday to build',
    'the line.',
  ])
  expect(paragraphs(story(cut, ['joined-5', 'dateline-5'])).slice(0, 2)).toEqual(cut.split('\n'))
})

test.each([
  ['a stop', 'The council voted on Saturday.\nit was late.'],
  ['a list', 'The council voted on Saturday to build\n- the tram line\n- the bridge.'],
  ['an ad', 'The council voted on Saturday to build\nadvertisement'],
  ['an address', 'The council voted on Saturday to build\nhttps://courier.example/tram is the page.'],
  ['verses', 'The boats are out\nthe tide is low.'],
  ['what never comes to an end', 'Bus tickets for the whole of the town\nferry tickets for the old harbour'],
  ['a crosshead', 'What happens to the old lane\nWork begins on 2 March.'],
])('%s is not joined', (_what, lines) => {
  expect(story(lines).decisions.filter(each => each.kind === 'joined')).toEqual([])
})

test('without empty lines every line stays a paragraph', () => {
  const { decisions } = read(
    'Ferries stop\nNo boats sail until Monday, the port says, for\nthe crews went home on Sunday.',
  )
  expect(decisions.filter(each => each.kind === 'joined')).toEqual([])
})
