import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AlikeArticle } from '../../../electron/contract-library.ts'
import type { ArticleSession } from '../../session/types.ts'

const known = new WeakMap<ArticleSession, StoreApi<AlikeArticle[]>>()
const NOTHING = createStore<AlikeArticle[]>(() => [])

/** The other articles that an open one is like, as far as was found out. */
export function alikeStore(session: ArticleSession): StoreApi<AlikeArticle[]> {
  const store = known.get(session) ?? createStore<AlikeArticle[]>(() => [])
  known.set(session, store)
  return store
}

/** As `alikeStore`, for a component; nothing while no article is open. */
export const useAlike = (session: ArticleSession | null): AlikeArticle[] =>
  useStore(session ? alikeStore(session) : NOTHING)

const imported = new Set<string>()

/** Says that an article was just brought in: whether it is there already is then told at once, not only shown. */
export const noteBroughtIn = (path: string): void => void imported.add(path)

/** Whether an article was just brought in; true once. */
export const wasBroughtIn = (path: string): boolean => imported.delete(path)
