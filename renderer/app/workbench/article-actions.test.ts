import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { type Article, newArticle as emptyArticle } from '../../../article/article.ts'
import { done } from '../../../article/result.ts'
import type { Desk, DeskState } from '../../../electron/contract.ts'
import { newArticle } from './article-actions.ts'
import { createWorkbench, type ShownSession } from './workbench.ts'

/** A window whose articles are what is in `written`; what was made and where the cursor was put is noted. */
function newsroom(written: Partial<Article> = {}) {
  const made: string[] = []
  const reveal = vi.fn()
  const openSession = async (_desk: Desk, path: string) =>
    done({
      kind: 'session' as const,
      session: {
        store: createStore(() => ({ path, article: { headline: '' }, lock: { kind: 'mine' } })),
        current: () => ({ ...emptyArticle(), ...written }),
        close: async () => done({ updatedAt: '' }),
        reveal,
      } as unknown as ShownSession,
    })
  const desk = {
    on: () => () => {},
    call: async (channel: string) => {
      if (channel === 'articles.list') return done([])
      if (channel === 'articles.create') made.push(`articles/${made.length}`)
      return done({ path: made.at(-1) })
    },
  } as unknown as Desk
  const state = { workspace: null, preferences: { layout: {} } } as unknown as DeskState
  return { workbench: createWorkbench(desk, state, openSession), made, reveal }
}

test('a double click makes one article', async () => {
  const { workbench, made } = newsroom()
  await Promise.all([newArticle(workbench), newArticle(workbench)])
  expect(made).toHaveLength(1)
})

test('an empty article that nobody has written in is what was asked for', async () => {
  const { workbench, made, reveal } = newsroom({ body: [{ id: 'b', type: 'paragraph', text: [] }] })
  await newArticle(workbench)
  await newArticle(workbench)
  expect(made).toHaveLength(1)
  expect(reveal).toHaveBeenLastCalledWith({ field: 'headline' })
})

const WRITTEN: [string, Partial<Article>][] = [
  ['a headline', { headline: 'Tram vote' }],
  ['a section', { section: 'City' }],
  ['a word', { body: [{ id: 'b', type: 'paragraph', text: [{ text: 'So.' }] }] }],
  ['a divider', { body: [{ id: 'b', type: 'divider' }] }],
]

for (const [what, written] of WRITTEN)
  test(`an article with ${what} is kept, and a new one made`, async () => {
    const { workbench, made } = newsroom(written)
    await newArticle(workbench)
    await newArticle(workbench)
    expect(made).toHaveLength(2)
  })
