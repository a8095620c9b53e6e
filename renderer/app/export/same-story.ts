import { useState } from 'react'
import { useStore } from 'zustand'
import type { Article } from '../../../article/article.ts'
import type { ArticleSession } from '../../session/types.ts'

/** Whether two states of an article say the same: a save changes nothing but the time of the save. */
export function sameStory(before: Article, now: Article): boolean {
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  names.delete('updatedAt')
  return [...names].every(name => Object.is(before[name], now[name]))
}

/** The session's article, the same value for as long as it says the same. */
export function useStory(session: ArticleSession): Article {
  const article = useStore(session.store, state => state.article)
  const [story, setStory] = useState(article)
  if (story === article || sameStory(story, article)) return story
  setStory(article)
  return article
}
