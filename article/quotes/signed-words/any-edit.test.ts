import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../article.ts'
import { blockPlainText } from '../../blocks/text.ts'
import { broken, HAND, paragraphText, plainStory, signRecords, typed } from '../../fixtures/typing.ts'
import { markOf } from '../../inline.ts'
import { wordsIn } from '../../words.ts'
import { effectiveStatus } from '../ledger.ts'
import { setSpeaker } from '../ledger-edit.ts'
import { markQuotations } from '../mark.ts'
import { wordsOfQuote } from '../quote-words.ts'
import { restoreSignedWords } from './restore.ts'

/** What stands before and behind a quotation in its first and its last paragraph, and its paragraphs. */
interface Told {
  before: string
  said: string[]
  behind: string
}

const SAID = 'crews want their long Sundays back, nobody else should decide'
const TOLD: Told[] = [
  { before: '', said: [`“${SAID},”`], behind: ' said Petra Lund.' },
  { before: 'Petra Lund said: ', said: [`“${SAID}.”`], behind: ' It rained all day.' },
  {
    before: 'It was late. ',
    said: ['“‘Go,’ he told crews, so they went home,”'],
    behind: ' said Petra Lund.',
  },
  { before: 'Petra Lund told us: ', said: ['“They all told crews ‘the end’”'], behind: '. Then it rained.' },
  { before: 'Petra Lund: ', said: ['“‘Go,’ he told crews ‘now’”'], behind: '' },
  { before: '', said: [`‘${SAID},’`], behind: ' said Petra Lund.' },
  { before: '', said: [`"${SAID},"`], behind: ' said Petra Lund. "Go on," she added.' },
  { before: '', said: [`„${SAID}“`], behind: ', sagte Petra Lund.' },
  { before: '', said: [`« ${SAID} »`], behind: ', a dit Petra Lund.' },
  { before: 'Petra Lund said: ', said: [`“${SAID}.`, '“Then they went home.”'], behind: '' },
  { before: '', said: [`“${SAID},”`], behind: ' said Petra Lund. “Some stayed,” said Olin Marsh.' },
]

const edit = fc.record({
  /** Where in the quotation, as a share of its length. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** How many letters go. */
  out: fc.oneof({ arbitrary: fc.constant(0), weight: 2 }, fc.nat(4), fc.nat(30)),
  text: fc.constantFrom(
    '',
    'x',
    ' xx',
    'x ',
    '”',
    '“',
    '’',
    '‘',
    '"',
    '. ',
    ',” Olin Marsh said, “',
    '” xx ',
  ),
  /** Whether a new line is begun there, or a whole paragraph put between. */
  line: fc.constantFrom<'no' | 'line' | 'paragraph'>('no', 'no', 'no', 'no', 'line', 'paragraph'),
  /** Whether the finder looks before the next edit. */
  isSeen: fc.boolean(),
})

/** Every letter of the quotation is a link of its own, so that each can be told wherever it is. */
function signedStory({ before, said, behind }: Told): Article {
  const texts = said.map(
    (words, i) => (i === 0 ? before : '') + words + (i === said.length - 1 ? behind : ''),
  )
  const plain = plainStory('The hall filled early.', ...texts, 'Nobody from the harbour came.')
  let letter = 0
  const body = plain.body.map((block, i) => {
    const words = said[i - 1]
    if (words === undefined || block.type !== 'paragraph') return block
    const whole = blockPlainText(block)
    const from = i === 1 ? before.length : 0
    const text = [...whole].map((text, at) =>
      at < from || at >= from + words.length
        ? { text }
        : { text, marks: [{ type: 'link' as const, href: `https://courier.example/${letter++}` }] },
    )
    return { ...block, text }
  })
  const marked = markQuotations({ ...plain, body })
  const quotes = marked.quotes.map(record =>
    record.speaker ? record : setSpeaker(record, 'Petra Lund', HAND),
  )
  return markQuotations(signRecords({ ...marked, quotes }))
}

/** A place in the quotation: the paragraph, and how far into it. */
function placeIn(article: Article, told: Told, share: number): { at: number; from: number; end: number } {
  const last = article.body.length - 2
  const rooms = article.body.slice(1, -1).map((block, i) => {
    const length = blockPlainText(block).length
    const from = i === 0 ? told.before.length : 0
    return { at: i + 1, from, end: i + 1 === last ? length - told.behind.length : length }
  })
  let left = Math.round(share * rooms.reduce((sum, { from, end }) => sum + end - from, 0))
  for (const { at, from, end } of rooms) {
    if (left <= end - from) return { at, from: from + left, end }
    left -= end - from
  }
  throw new Error('no place in the quotation')
}

let fresh = 0
function edited(
  article: Article,
  told: Told,
  { at: share, out, text, line, isSeen }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
): Article {
  const { at, from, end } = placeIn(article, told, share)
  let now = typed(article, { at, from, to: Math.min(end, from + out), text })
  if (line !== 'no') now = broken(now, at, from, `new${fresh++}`)
  if (line === 'paragraph') {
    now = broken(now, at + 1, 0, `new${fresh++}`)
    now = typed(now, { at: at + 1, from: 0, text: 'Rain fell meanwhile.' })
  }
  return isSeen ? markQuotations(now) : now
}

/** The letters of the quotation that stand in the article, by their links: which one, and where the text has it. */
function lettersOf(article: Article): Map<string, string> {
  const letters = new Map<string, string>()
  for (const block of article.body) {
    if (block.type !== 'paragraph') continue
    for (const run of block.text) {
      const href = markOf(run, 'link')?.href
      if (href && !letters.has(href)) letters.set(href, run.text.charAt(0))
    }
  }
  return letters
}

/** The links of each word of the quotation that nobody changed, letter by letter. */
function unchangedWords(article: Article, signed: ReadonlyMap<string, string>): string[][] {
  const text = article.body.flatMap((_, at) => [...paragraphText(article, at), { text: ' ' }])
  const letters = text.flatMap(run =>
    [...run.text].map(letter => ({ letter, href: markOf(run, 'link')?.href })),
  )
  const whole = letters.map(({ letter }) => letter).join('')
  return Array.from(whole.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) =>
    letters.slice(index, index + word.length),
  )
    .filter(word => word.every(({ letter, href = '' }) => signed.get(href) === letter))
    .map(word => word.map(({ href = '' }) => href))
    .filter(
      hrefs =>
        new Set(hrefs).size === hrefs.length &&
        !/[\p{L}\p{N}]/u.test(signed.get(nextHref(hrefs[0] ?? '', -1)) ?? ' ') &&
        !/[\p{L}\p{N}]/u.test(signed.get(nextHref(hrefs.at(-1) ?? '', 1)) ?? ' '),
    )
}

const nextHref = (href: string, step: number): string =>
  href.replace(/\d+$/, number => String(Number(number) + step))

const story = (article: Article): string => article.body.map(blockPlainText).join('\n')

const runsOfThree = (text: string): string[] => {
  const words = wordsIn(text, 'en')
  return words.slice(2).map((_, i) => words.slice(i, i + 3).join(' '))
}

test('whatever was done inside a signed quotation: its words come back and nothing else changes, or nothing at all does', () => {
  let held = 0
  let refused = 0
  fc.assert(
    fc.property(fc.constantFrom(...TOLD), fc.array(edit, { minLength: 1, maxLength: 5 }), (told, edits) => {
      const signed = signedStory(told)
      const id =
        markOf(paragraphText(signed, 1).find(run => markOf(run, 'quote')) ?? { text: '' }, 'quote')?.id ?? ''
      const changed = markQuotations(edits.reduce((now, each) => edited(now, told, each), signed))
      fc.pre(changed.quotes.find(record => record.id === id)?.status === 'stale')
      const result = restoreSignedWords(changed, id)
      if (!result.ok) {
        refused++
        expect(result.error.message).toMatch(/[Nn]othing was changed/)
        return
      }
      held++
      const after = result.value
      const record = after.quotes.find(one => one.id === id)
      expect(record && effectiveStatus(record, wordsOfQuote(after, id))).toBe('verified')
      const [first, second] = [after.body[0], after.body[1]]
      expect([first, after.body.at(-1)].map(block => block && blockPlainText(block))).toEqual([
        'The hall filled early.',
        'Nobody from the harbour came.',
      ])
      expect(second && blockPlainText(second).startsWith(told.before)).toBe(true)
      expect(story(after)).toContain(`${told.behind}\nNobody from`)
      const letters = lettersOf(signed)
      const there = lettersOf(after)
      for (const word of unchangedWords(changed, letters))
        for (const href of word) expect(there.get(href)).toBe(letters.get(href))
      for (const run of new Set(runsOfThree(story(signed)))) {
        const count = (article: Article): number =>
          runsOfThree(story(article)).filter(each => each === run).length
        expect(count(after), run).toBeLessThanOrEqual(count(signed))
      }
      expect(restoreSignedWords(after, id)).toMatchObject({ ok: true, value: { body: after.body } })
    }),
    { numRuns: 100 },
  )
  expect(held).toBeGreaterThan(refused)
}, 60_000)
