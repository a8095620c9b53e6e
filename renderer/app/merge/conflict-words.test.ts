import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import type { Conflict } from '../../../article/merge/merge.ts'
import { changedWords } from '../../../article/quotes/changed-words.ts'
import { newRecord } from '../../../article/quotes/ledger.ts'
import { conflictName, conflictSides, partsOf } from './conflict-words.ts'

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const STORY = {
  ...newArticle({ headline: 'Tram' }),
  body: [paragraph('b1', 'The council voted.'), paragraph('b2', 'It rained, now.')],
  quotes: [{ ...newRecord('q1'), words: 'We will finish it before the winter sets in again.' }],
}
const field = (path: string[], mine: unknown, theirs: unknown): Conflict => ({
  kind: 'field',
  path,
  mine,
  theirs,
})

test('a block is named by its kind and place, and mine reads as it stands on the page by now', () => {
  const conflict: Conflict = {
    kind: 'block',
    id: 'b2',
    mine: paragraph('b2', 'It rained.'),
    theirs: null,
    behind: [],
    records: [],
  }
  expect(conflictName(conflict, STORY)).toBe('Paragraph, block 2')
  expect(conflictSides(conflict, STORY)).toEqual({ mine: 'It rained, now.', theirs: null })
})

test('fields are named as the window names them, and read as words', () => {
  expect(conflictName(field(['dateline', 'place'], '', ''), STORY)).toBe('Dateline, place')
  expect(conflictName(field(['later', 'desk'], '', ''), STORY)).toBe('Field “later.desk”')
  expect(conflictSides(field(['status'], 'exported', 'in-edit'), STORY)).toEqual({
    mine: 'Sent out',
    theirs: 'In edit',
  })
  expect(conflictSides(field(['embargoUntil'], null, '2026-11-23T10:00:00Z'), STORY)).toEqual({
    mine: 'None',
    theirs: expect.stringContaining('23 November 2026'),
  })
  expect(conflictSides(field(['section'], '', 'City'), STORY)).toEqual({ mine: 'Empty', theirs: 'City' })
})

test('a verdict says who signed it', () => {
  const signed = {
    status: 'verified',
    signOff: { by: 'Ada Quill', at: '2026-11-22T10:00:00Z', textHash: '', words: '', speaker: '' },
  }
  const conflict = field(['quotes', 'q1', 'verdict'], signed, { status: 'disputed' })
  expect(conflictName(conflict, STORY)).toBe(
    'Quotation “We will finish it before the winter sets…”: status and sign-off',
  )
  expect(conflictSides(conflict, STORY)).toEqual({
    mine: expect.stringMatching(/^Verified, signed by Ada Quill on /),
    theirs: 'Disputed',
  })
})

test('each side of a conflict is shown with its own white space, whatever the other has', () => {
  const mine = 'CHANGED OUTSIDE. local words and more'
  const theirs = 'CONFLICT OUTSIDE VERSION.'
  const parts = changedWords(mine, theirs)
  expect(partsOf(mine, parts, 'removed').filter(part => part.kind === 'same')).toContainEqual({
    kind: 'same',
    words: ' OUTSIDE',
  })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const both = changedWords(one, other)
      const print = (side: 'added' | 'removed', words: string) =>
        partsOf(words, both, side)
          .map(part => part.words)
          .join('')
      expect([print('removed', one), print('added', other)]).toEqual([one, other])
    }),
  )
})

const text = fc
  .array(fc.constantFrom('tram', 'line', '.', ',', ' ', '  ', '“', '”', '市', 'we'), {
    minLength: 1,
    maxLength: 14,
  })
  .map(words => words.join(''))
  .filter(words => words.trim() !== '')
