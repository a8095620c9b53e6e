import { expect, test } from 'vitest'
import { brokenLines } from './broken-lines.ts'

const goesOn = (...lines: string[]) => brokenLines(lines)
const WRAPPED = [
  'The council voted 31 to 12 on Saturday to build the tram line after a',
  'debate that ran past midnight, and the mayor went home. Nobody knew at',
  'that hour who would pay for it, and some of those who had asked for it',
  'did not want to know.',
]

test('a text broken at one width goes on at every full line', () => {
  expect(goesOn(...WRAPPED)).toEqual([undefined, 'wrapped', 'wrapped', 'wrapped'])
})

test('where only one paragraph was cut, it goes on with a small letter', () => {
  expect(goesOn('Ferries stop', '', 'No boats sail until the end of', 'the strike.')).toEqual([
    undefined,
    undefined,
    undefined,
    'cut',
  ])
})

test('signs that take no room do not hide what a line is', () => {
  expect(
    goesOn('Ferries stop', '\u200b\u00a0', 'No boats sail until the end of', '\ufeffthe strike.\u200b')[3],
  ).toBe('cut')
})

test('lines that the caller keeps apart stay apart', () => {
  const lines = ['Ferries stop', '', 'No boats sail until the end of', 'the strike.']
  expect(brokenLines(lines, { apart: (_above, below) => below.startsWith('the') })).toEqual(
    lines.map(() => undefined),
  )
})

test('a very long text without empty lines is read in a moment', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `Line ${i} of it that goes on and`)
  expect(brokenLines(['Ledger', '', ...lines, 'ends.']).filter(Boolean)).toHaveLength(1)
})
