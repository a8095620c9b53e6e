import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newArticle } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'

let createMarking: typeof import('./marking.ts').createMarking
let typed: typeof import('./lull.ts').typed

beforeEach(async () => {
  vi.useFakeTimers()
  // A window in which nobody has typed yet.
  vi.resetModules()
  ;({ typed } = await import('./lull.ts'))
  ;({ createMarking } = await import('./marking.ts'))
})
afterEach(() => {
  vi.useRealTimers()
})

const paragraph = (id: string, words: string): Block => ({ id, type: 'paragraph', text: [{ text: words }] })
const story = (body: Block[]) => ({ ...newArticle({}, '2026-11-22T09:00:00.000Z'), body })

test('quotations are marked once nobody has typed for half a second', () => {
  const article = story([paragraph('b1', '“We will finish it.”')])
  const marked: string[] = []
  const marking = createMarking(
    () => article,
    blocks => marked.push(...blocks.map(({ id }) => id)),
  )
  typed()
  marking.put([paragraph('b1', 'marked')], article)
  vi.advanceTimersByTime(300)
  typed()
  vi.advanceTimersByTime(499)
  expect(marked).toEqual([])
  vi.advanceTimersByTime(1)
  expect(marked).toEqual(['b1'])
})

test('a paragraph that was written on since it was read is not marked', () => {
  const read = story([paragraph('b1', 'Old.'), paragraph('b2', 'Same.')])
  const now = story([paragraph('b1', 'New.'), read.body[1] as Block])
  const marked: string[] = []
  createMarking(
    () => now,
    blocks => marked.push(...blocks.map(({ id }) => id)),
  ).put(read.body, read)
  expect(marked).toEqual(['b2'])
})

test('a long story is marked in parts, all of it in the end', () => {
  const article = story(Array.from({ length: 100 }, (_, at) => paragraph(`b${at}`, 'Words.')))
  const parts: number[] = []
  createMarking(
    () => article,
    blocks => parts.push(blocks.length),
  ).put(article.body, article)
  expect(parts).toEqual([40])
  vi.runAllTimers()
  expect(parts).toEqual([40, 40, 20])
})
