import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { type Article, newArticle } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import { createPage } from './page.ts'
import type { SessionState } from './types.ts'

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const STORY: Article = { ...newArticle({ headline: 'Tram' }), body: [paragraph('b1', 'One.')] }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A page whose text the test writes. */
function openPage() {
  const text = { body: STORY.body, looks: 0 }
  const changed = vi.fn<(article: Article) => void>()
  const store = createStore(() => ({ article: STORY }) as SessionState)
  const page = createPage(store, changed)
  const detach = page.attach({
    collect: () => {
      text.looks++
      return [...text.body]
    },
    mark: () => undefined,
    printSpeaker: () => undefined,
    restoreBlock: () => undefined,
    reveal: () => undefined,
    outside: () => Promise.reject(new Error('Nobody writes here from outside.')),
  })
  changed.mockClear()
  return { text, changed, page, detach }
}

test('a text that says the same is the very same article, and nobody is told', () => {
  const { page, changed } = openPage()
  expect(page.current()).toBe(STORY)
  expect(changed).not.toHaveBeenCalled()
})

test('the article has the last letter when it is asked for, and when the editor goes', () => {
  const { text, page, detach } = openPage()
  text.body = [paragraph('b1', 'One. Two.')]
  expect(page.article()).toBe(STORY)
  expect(page.current().body).toEqual(text.body)
  text.body = [paragraph('b1', 'One. Two. Three.')]
  detach()
  expect(page.article().body).toEqual(text.body)
  expect(page.editor()).toBeNull()
})

test('many changes that nobody typed are one look at the text, a moment later', async () => {
  const { text, page, changed } = openPage()
  text.body = [paragraph('b1', 'One. Two.')]
  for (let change = 0; change < 10; change++) page.lookSoon()
  expect(text.looks).toBe(0)
  await vi.advanceTimersByTimeAsync(500)
  expect(text.looks).toBe(1)
  expect(changed).toHaveBeenCalledTimes(1)
})
