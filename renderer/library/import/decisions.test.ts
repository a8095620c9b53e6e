import { expect, test } from 'vitest'
import type { ImportDecision } from '../../../electron/contract.ts'
import { dropsWords, linesOf } from './decisions.ts'

const decision = (kind: ImportDecision['kind'], lines: [number, number]): ImportDecision => ({
  id: `${kind}-${lines[0]}`,
  kind,
  lines,
  text: 'Advertisement',
  message: '',
  warning: false,
  undone: false,
})

test('a decision says its lines as one says them', () => {
  expect(linesOf(decision('repeat', [7, 7]))).toBe('line 7')
  expect(linesOf(decision('related', [20, 22]))).toBe('lines 20 to 22')
})

test('words that are nowhere in the article are struck through, others are not', () => {
  expect(dropsWords(decision('repeat', [7, 7]))).toBe(true)
  expect(dropsWords(decision('ad-dropped', [7, 7]))).toBe(true)
  expect(dropsWords(decision('standfirst', [3, 3]))).toBe(false)
  expect(dropsWords(decision('ad-slot', [8, 8]))).toBe(false)
})
