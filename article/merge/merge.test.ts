import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { articles } from '../fixtures/arbitrary.ts'
import { twoHands } from '../fixtures/edits.ts'
import { mergeArticles } from './merge.ts'
import { contentOf, sameStory, wordsOf } from './same.ts'

test('what only one of two people changed is taken over as it is', () => {
  fc.assert(
    fc.property(twoHands, ({ base, mine }) => {
      expect(mergeArticles(base, base, mine)).toEqual({ article: mine, conflicts: [] })
      expect(mergeArticles(base, mine, base)).toEqual({ article: mine, conflicts: [] })
      expect(mergeArticles(base, mine, mine)).toEqual({ article: mine, conflicts: [] })
      expect(mergeArticles(null, mine, mine)).toEqual({ article: mine, conflicts: [] })
    }),
  )
})

/** The same, where the whole could not be taken over because somebody else changed something far away. */
test('a text that only one of two people changed is theirs to the letter, whatever the other did above it', () => {
  fc.assert(
    fc.property(twoHands, ({ base, mine, theirs }) => {
      const kicker = (article: Article): Article => ({ ...article, kicker: 'Harbour!' })
      const taken = mergeArticles(base, kicker(base), theirs)
      expect(taken.article.body).toEqual(theirs.body)
      expect(taken.article).toMatchObject({
        kicker: 'Harbour!',
        headline: theirs.headline,
        tags: theirs.tags,
      })
      expect(mergeArticles(base, mine, kicker(base)).article.body).toEqual(mine.body)
      expect(taken.conflicts).toEqual([])
    }),
  )
})

const said = (block: Block): string => contentOf({ ...block, id: '' } as Block)

test('no block of either side is lost: it is in the text, in a conflict, or was taken out by hand', () => {
  fc.assert(
    fc.property(twoHands, fc.boolean(), ({ base, mine, theirs }, isKnown) => {
      const { article, conflicts } = mergeArticles(isKnown ? base : null, mine, theirs)
      const kept = new Set(article.body.map(said))
      for (const conflict of conflicts)
        if (conflict.kind === 'block' && conflict.theirs) kept.add(said(conflict.theirs))
      const before = new Map(base.body.map(block => [block.id, said(block)]))
      for (const [side, other] of [
        [mine, theirs],
        [theirs, mine],
      ] as const)
        for (const block of side.body) {
          const replaced = other.body.find(({ id }) => id === block.id)
          const isOld = isKnown && before.get(block.id) === said(block)
          if (isOld && (!replaced || said(replaced) !== said(block))) continue
          expect(kept).toContain(said(block))
        }
    }),
  )
})

test('no id stands twice, and merging again changes nothing and asks nothing new', () => {
  fc.assert(
    fc.property(twoHands, ({ base, mine, theirs }) => {
      const { article, conflicts } = mergeArticles(base, mine, theirs)
      const ids = article.body.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(mergeArticles(theirs, article, theirs).article).toEqual(article)
      const again = mergeArticles(base, article, theirs)
      // Of two blocks that changed places either may count as the moved one: only the order of such may differ.
      const byId = (blocks: Block[]): Block[] => blocks.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(byId(again.article.body)).toEqual(byId(article.body))
      expect(again.article.tags).toEqual(article.tags)
      expect(again.conflicts.length).toBe(conflicts.length)
    }),
  )
})

test('the same two texts give the same blocks, whoever merges them', () => {
  fc.assert(
    fc.property(twoHands, ({ base, mine, theirs }) => {
      const here = mergeArticles(base, mine, theirs)
      const there = mergeArticles(base, theirs, mine)
      const settled = (merged: typeof here): string[] =>
        merged.article.body
          .filter(({ id }) => !merged.conflicts.some(one => one.kind === 'block' && one.id === id))
          .map(wordsOf)
          .sort()
      expect(settled(here)).toEqual(settled(there))
      expect(here.conflicts.length).toBe(there.conflicts.length)
    }),
  )
})

test('a new time stamp or other runs of the same words are no change', () => {
  fc.assert(
    fc.property(articles(), article => {
      const cut = article.body.map((block): Block => {
        if (block.type !== 'paragraph') return block
        const runs = block.text.flatMap(run =>
          Array.from(run.text, text => ({
            ...run,
            text,
            ...(run.marks && { marks: run.marks.toReversed() }),
          })),
        )
        return { ...block, text: runs }
      })
      expect(sameStory(article, { ...article, body: cut, updatedAt: '2026-11-23T08:00:00Z' })).toBe(true)
      expect(sameStory(article, { ...article, headline: `${article.headline}!` })).toBe(false)
    }),
  )
})

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const words = (article: Article): string[] =>
  article.body.map(block =>
    block.type === 'paragraph' ? block.text.map(run => run.text).join('') : block.type,
  )

const STORY: Article = {
  format: 'copydesk-article',
  version: 1,
  id: '01TRAM',
  language: 'en',
  kicker: '',
  headline: 'Tram line clears its last vote',
  standfirst: '',
  bylines: [{ name: 'Ines Aldover', role: 'Reporter' }],
  dateline: { place: 'Tidewater', date: '2026-11-22' },
  section: 'City',
  tags: ['trams', 'council'],
  status: 'draft',
  embargoUntil: null,
  ads: { mode: 'manual' },
  body: [
    paragraph('b1', 'The council voted.'),
    paragraph('b2', 'Work starts in spring.'),
    paragraph('b3', 'It rained.'),
  ],
  quotes: [],
  createdAt: '2026-11-22T09:00:00Z',
  updatedAt: '2026-11-22T09:00:00Z',
}
const [VOTE, SPRING, RAIN] = STORY.body as [Block, Block, Block]
const withBody = (...body: Block[]): Article => ({ ...STORY, body })

test('edits in two paragraphs meet, and what both put in after one paragraph stands there, mine first', () => {
  const mine = withBody(
    paragraph('b1', 'The council voted 31 to 12.'),
    SPRING,
    RAIN,
    paragraph('m1', 'Mine.'),
  )
  const theirs = withBody(VOTE, SPRING, paragraph('b3', 'It poured.'), paragraph('t1', 'Theirs.'))
  const { article, conflicts } = mergeArticles(STORY, mine, theirs)
  expect(conflicts).toEqual([])
  expect(words(article)).toEqual([
    'The council voted 31 to 12.',
    'Work starts in spring.',
    'It poured.',
    'Mine.',
    'Theirs.',
  ])
})

test('a paragraph one moved and the other rewrote is moved and rewritten', () => {
  const theirs = withBody(VOTE, SPRING, paragraph('b3', 'It poured.'))
  const { article, conflicts } = mergeArticles(STORY, withBody(RAIN, VOTE, SPRING), theirs)
  expect(conflicts).toEqual([])
  expect(words(article)).toEqual(['It poured.', 'The council voted.', 'Work starts in spring.'])
})

test('the two halves of a split paragraph stay together', () => {
  const mine = withBody(paragraph('b1', 'The council'), paragraph('m1', 'voted.'), SPRING, RAIN)
  const theirs = withBody(VOTE, paragraph('t1', 'Traders were less sure.'), SPRING, RAIN)
  const { article } = mergeArticles(STORY, mine, theirs)
  expect(words(article).slice(0, 3)).toEqual(['The council', 'voted.', 'Traders were less sure.'])
})

test('a paragraph that both rewrote stays mine and comes up as a conflict, and so does one that one side took out', () => {
  const mine = withBody(paragraph('b1', 'The council voted at last.'), paragraph('b2', 'Work starts in May.'))
  const theirs = withBody(paragraph('b1', 'The council voted again.'), paragraph('b3', 'It poured.'))
  const { article, conflicts } = mergeArticles(STORY, mine, theirs)
  expect(words(article)).toEqual(['The council voted at last.', 'Work starts in May.'])
  expect(conflicts).toMatchObject([
    { kind: 'block', id: 'b1', mine: mine.body[0], theirs: theirs.body[0] },
    { kind: 'block', id: 'b2', mine: mine.body[1], theirs: null },
    { kind: 'block', id: 'b3', mine: null, theirs: theirs.body[1], behind: ['b1'] },
  ])
})

test('fields merge one by one: tags and bylines of both stay, two headlines are a conflict', () => {
  const mine: Article = {
    ...STORY,
    headline: 'Tram clears vote',
    tags: ['trams', 'council', 'mine'],
    dateline: { place: 'Tidewater Quay', date: '2026-11-22' },
  }
  const theirs: Article = {
    ...STORY,
    headline: 'Trams at last',
    tags: ['theirs', 'trams'],
    bylines: [...STORY.bylines, { name: 'Bo Lind', role: 'Desk' }],
    dateline: { place: 'Tidewater', date: '2026-11-23' },
    status: 'in-edit',
  }
  const { article, conflicts } = mergeArticles(STORY, mine, theirs)
  expect(article.tags.toSorted()).toEqual(['mine', 'theirs', 'trams'])
  expect(article).toMatchObject({
    headline: 'Tram clears vote',
    bylines: theirs.bylines,
    dateline: { place: 'Tidewater Quay', date: '2026-11-23' },
    status: 'in-edit',
  })
  expect(conflicts).toEqual([
    { kind: 'field', path: ['headline'], mine: 'Tram clears vote', theirs: 'Trams at last' },
  ])
})

test('without a common ancestor nothing counts as taken out and every difference is asked about', () => {
  const mine = withBody(VOTE, SPRING, paragraph('m1', 'Mine.'))
  const theirs = { ...withBody(VOTE, paragraph('b2', 'Work starts in May.'), RAIN), tags: ['theirs'] }
  const { article, conflicts } = mergeArticles(null, mine, theirs)
  expect(words(article).toSorted()).toEqual([
    'It rained.',
    'Mine.',
    'The council voted.',
    'Work starts in spring.',
  ])
  expect(article.tags).toEqual(['trams', 'council', 'theirs'])
  expect(conflicts).toMatchObject([{ kind: 'block', id: 'b2' }])
})

test('a field that only a newer version knows is merged like any other', () => {
  const mine = { ...STORY, later: { desk: 'north', shift: 1 } } as Article
  const theirs = { ...STORY, kicker: 'Harbour', later: { desk: 'south', shift: 1, seat: 4 } } as Article
  const { article, conflicts } = mergeArticles(
    { ...STORY, later: { desk: 'x', shift: 1 } } as Article,
    mine,
    theirs,
  )
  expect(article).toMatchObject({ kicker: 'Harbour', later: { desk: 'north', shift: 1, seat: 4 } })
  expect(conflicts).toMatchObject([{ path: ['later', 'desk'], mine: 'north', theirs: 'south' }])
})
