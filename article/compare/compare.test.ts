import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newArticle } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { blockPlainText } from '../blocks/text.ts'
import { bodies } from '../fixtures/arbitrary.ts'
import { countWords } from '../words.ts'
import { blockWords } from './block-words.ts'
import { type BlockChange, compareArticles, compareBodies } from './compare.ts'
import { wordDelta } from './delta.ts'
import { movedPositions } from './moved.ts'

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })

const VOTE = paragraph('b1', 'The council voted 31 to 12 on Saturday.')
const SPRING = paragraph('b2', 'Work starts in spring.')
const MAYOR = paragraph('b3', 'The mayor was pleased with the result of the vote.')

const kindsOf = (changes: BlockChange[]): string[] =>
  changes.map(change => ('moved' in change && change.moved ? `moved ${change.kind}` : change.kind))

test('a changed word, a new block and a dropped one are told apart', () => {
  const changes = compareBodies(
    [VOTE, SPRING, MAYOR],
    [paragraph('b1', 'The council voted 32 to 12 on Saturday.'), paragraph('b9', 'It rained.'), MAYOR],
    'en',
  )
  expect(kindsOf(changes)).toEqual(['changed', 'removed', 'added', 'same'])
  expect(changes[0]).toMatchObject({
    parts: expect.arrayContaining([
      { kind: 'removed', words: '31' },
      { kind: 'added', words: '32' },
    ]),
    also: [],
  })
})

test('the last block carried to the top is one move, not a removal and an addition', () => {
  expect(kindsOf(compareBodies([VOTE, SPRING, MAYOR], [MAYOR, VOTE, SPRING], 'en'))).toEqual([
    'moved same',
    'same',
    'same',
  ])
})

test('a block that came back under another id is still the same block', () => {
  const again = { ...MAYOR, id: 'b7' }
  expect(kindsOf(compareBodies([VOTE, MAYOR], [VOTE, again], 'en'))).toEqual(['same', 'same'])
  const rewritten = paragraph('b8', 'The mayor was very pleased with the result of the vote.')
  expect(kindsOf(compareBodies([VOTE, MAYOR], [VOTE, rewritten], 'en'))).toEqual(['same', 'changed'])
})

test('words made bold are a change of formatting, an ad slot’s new size a change of words', () => {
  const bold: Block = {
    ...VOTE,
    type: 'paragraph',
    text: [{ text: 'The council voted 31 to 12 on Saturday.', marks: [{ type: 'strong' }] }],
  }
  expect(compareBodies([VOTE], [bold], 'en')).toMatchObject([{ kind: 'changed', also: ['formatting'] }])
  const ad = (sizes: [number, number][]): Block => ({
    id: 'b4',
    type: 'ad-slot',
    slot: 'mid',
    sizes,
    label: '',
  })
  const [change] = compareBodies([ad([[300, 250]])], [ad([[728, 90]])], 'en')
  expect(change).toMatchObject({ kind: 'changed', also: [] })
  expect(JSON.stringify(change)).toContain('728')
})

test('fields are compared word by word, and those that are the same are left out', () => {
  const before = { ...newArticle({ headline: 'Tram line clears vote' }), body: [VOTE] }
  const after = { ...before, headline: 'Tram line clears last vote', status: 'ready' as const }
  expect(compareArticles(before, after).fields.map(({ name }) => name)).toEqual(['Headline', 'Status'])
})

test('a language that is none does not keep two versions from being compared', () => {
  const before = { ...newArticle({ headline: 'Tram', language: 'no language at all' }), body: [VOTE] }
  const after = { ...before, headline: 'Trams', body: [paragraph('b1', 'The council voted.')] }
  expect(compareArticles(before, after).fields).toHaveLength(1)
})

test('words that only moved count neither as new nor as gone', () => {
  expect(
    wordDelta([VOTE, SPRING], [SPRING, paragraph('b1', 'On Saturday the council voted.')], 'en'),
  ).toEqual({
    added: 2,
    removed: 5,
  })
  expect(wordDelta([VOTE, SPRING], [SPRING, { ...VOTE }], 'en')).toEqual({ added: 0, removed: 0 })
})

/** Two versions that share some blocks, as versions of one story do. */
const twoVersions = fc.tuple(bodies, bodies, fc.infiniteStream(fc.nat(2))).map(([one, other, choices]) => {
  const renamed = other.map(block => ({ ...block, id: `c${block.id}` }) as Block)
  const shared = one.filter(() => choices.next().value !== 0)
  const mixed = [...shared, ...renamed]
  return { before: one, after: mixed.toSorted((a, b) => (a.id.slice(-1) < b.id.slice(-1) ? -1 : 1)) }
})

test('every block of both versions appears exactly once, the later ones in their order', () => {
  fc.assert(
    fc.property(twoVersions, ({ before, after }) => {
      const changes = compareBodies(before, after, 'en')
      expect(changes.flatMap(change => ('after' in change ? [change.after] : []))).toEqual(after)
      const earlier = changes.flatMap(change => ('before' in change ? [change.before] : []))
      expect(new Set(earlier)).toEqual(new Set(before))
      expect(earlier).toHaveLength(before.length)
    }),
  )
})

test('a version compared with itself is the same throughout', () => {
  fc.assert(
    fc.property(bodies, body => {
      const changes = compareBodies(body, structuredClone(body), 'en')
      expect(changes.every(change => change.kind === 'same' && !change.moved)).toBe(true)
    }),
  )
})

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

test('no word is lost or made up: the parts read as either version', () => {
  fc.assert(
    fc.property(twoVersions, ({ before, after }) => {
      for (const change of compareBodies(before, after, 'en')) {
        if (change.kind !== 'changed') continue
        const read = (kind: 'added' | 'removed'): string =>
          change.parts
            .flatMap(part => (part.kind === 'same' || part.kind === kind ? [part.words] : []))
            .join('')
        expect(squeezed(read('removed'))).toBe(squeezed(blockWords(change.before)))
        expect(squeezed(read('added'))).toBe(squeezed(blockWords(change.after)))
      }
    }),
  )
})

test('words gained less words lost is the difference in length', () => {
  const length = (body: Block[]): number =>
    body.reduce((sum, block) => sum + countWords(blockPlainText(block), 'en'), 0)
  fc.assert(
    fc.property(bodies, bodies, (before, after) => {
      const { added, removed } = wordDelta(before, after, 'en')
      expect(added - removed).toBe(length(after) - length(before))
    }),
  )
})

test('the fewest possible blocks are called moved', () => {
  expect(movedPositions([1, 2, 3, 0])).toEqual(new Set([0]))
  expect(movedPositions([3, 0, 1, 2])).toEqual(new Set([3]))
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), positions => {
      const moved = movedPositions(positions)
      const stays = positions.filter(position => !moved.has(position))
      expect(stays).toEqual(stays.toSorted((a, b) => a - b))
      expect(stays.length).toBe(longestRising(positions))
    }),
  )
})

/** By trying every choice. */
function longestRising([first, ...rest]: number[], above = -1): number {
  if (first === undefined) return 0
  const without = longestRising(rest, above)
  return first > above ? Math.max(without, 1 + longestRising(rest, first)) : without
}
