import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../article.ts'
import { blockPlainText } from '../blocks/text.ts'
import {
  broken,
  joined,
  paragraphText,
  plainStory,
  SPEECH,
  signRecords,
  standOf,
  typed,
  WET_BOOTS,
} from '../fixtures/typing.ts'
import { newId } from '../ids.ts'
import { inlineText } from '../inline.ts'
import { listLedger, orphanedQuotes } from './ledger.ts'
import { markQuotations } from './mark.ts'

const STORIES = [WET_BOOTS, [...SPEECH, ...WET_BOOTS]]
type Cut = { way: 'cut'; at: number; from: number; length: number; inherits: boolean }
type Put = { way: 'put'; at: number; from: number; text: string; inherits: boolean }
type Break = { way: 'split' | 'join'; at: number; from: number }
type Edit = Cut | Put | Break

const edits = fc.oneof(
  fc.record({
    way: fc.constant('cut' as const),
    at: fc.nat(20),
    from: fc.nat(200),
    length: fc.integer({ min: 1, max: 60 }),
    inherits: fc.boolean(),
  }),
  fc.record({
    way: fc.constant('put' as const),
    at: fc.nat(20),
    from: fc.nat(200),
    text: fc.constantFrom('“', '”', '" ', 'x', ' and so on', ',” he said, “', '.”', ' “Now,” said Lund. '),
    inherits: fc.boolean(),
  }),
  fc.record({ way: fc.constantFrom('split' as const, 'join' as const), at: fc.nat(20), from: fc.nat(200) }),
)

/** The edited article, and how a person would take the edit back by typing. */
function done(article: Article, edit: Edit): [Article, (later: Article) => Article] {
  const at = edit.at % (edit.way === 'join' ? article.body.length - 1 : article.body.length)
  const text = inlineText(paragraphText(article, at))
  const from = edit.from % (text.length + 1)
  switch (edit.way) {
    case 'cut': {
      const to = Math.min(text.length, from + edit.length)
      const again = (later: Article) =>
        typed(later, { at, from, text: text.slice(from, to), inherits: edit.inherits })
      return [typed(article, { at, from, to }), again]
    }
    case 'put':
      return [
        typed(article, { at, from, text: edit.text, inherits: edit.inherits }),
        later => typed(later, { at, from, to: from + edit.text.length }),
      ]
    case 'split':
      return [broken(article, at, from, newId('b')), later => joined(later, at)]
    case 'join':
      return [joined(article, at), later => broken(later, at, text.length, article.body[at + 1]?.id ?? '')]
  }
}

/** A story of which some quotations are signed and the others are as they were found. */
const signedStories = fc
  .tuple(fc.constantFrom(...STORIES), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([texts, which]) => {
    const found = markQuotations(plainStory(...texts))
    return markQuotations(signRecords(found, record => which[found.quotes.indexOf(record)] ?? false))
  })
const cases = [signedStories, fc.array(edits, { minLength: 1, maxLength: 3 })] as const

const ofSigned = (article: Article) => standOf(article).filter(({ by }) => by !== undefined)

/** The signed records are as they were, and nothing is left over from in between. */
function expectSame(now: Article, signed: Article): void {
  expect(now.body.map(blockPlainText)).toEqual(signed.body.map(blockPlainText))
  expect(ofSigned(now)).toEqual(ofSigned(signed))
  const listed = (article: Article) => listLedger(article).map(({ words, record }) => [words, record.speaker])
  expect(listed(now)).toEqual(listed(signed))
}

test('whatever is edited and taken back by typing, every signed record is verified on its words again', () => {
  fc.assert(
    fc.property(...cases, (signed, list) => {
      let now = signed
      const back: ((later: Article) => Article)[] = []
      for (const edit of list) {
        const [next, again] = done(now, edit)
        now = markQuotations(next)
        back.push(again)
      }
      for (const again of back.reverse()) now = markQuotations(again(now))
      expectSame(now, signed)
    }),
    { numRuns: 500 },
  )
})

test('whatever is edited and undone, every signed record is verified on its words again', () => {
  fc.assert(
    fc.property(...cases, (signed, list) => {
      const now = list.reduce((article, edit) => markQuotations(done(article, edit)[0]), signed)
      expect(markQuotations(now)).toEqual(now)
      const undone = markQuotations({ ...now, body: signed.body })
      expectSame(undone, signed)
    }),
    { numRuns: 500 },
  )
})

test('whatever is edited and taken back while only some marks have come to the page, it is the same', () => {
  const arrives = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(...cases, arrives, (signed, list, which) => {
      /** The ledger at once, but the marks only of some blocks: the others were being typed in. */
      const seen = (article: Article): Article => {
        const { body, quotes } = markQuotations(article)
        const arrived = body.map((each, i) => (which[i % which.length] ? each : (article.body[i] ?? each)))
        return { ...article, quotes, body: arrived }
      }
      let now = signed
      const back: ((later: Article) => Article)[] = []
      for (const edit of list) {
        const [next, again] = done(now, edit)
        now = seen(next)
        back.push(again)
      }
      for (const again of back.reverse()) now = seen(again(now))
      const settled = markQuotations(now)
      expect(ofSigned(settled)).toEqual(ofSigned(signed))
      expect(orphanedQuotes(settled)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
