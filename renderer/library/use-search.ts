import { useEffect, useState } from 'react'
import type { SearchHit } from '../../electron/contract.ts'
import { showProblem } from '../app/ui/toast.tsx'
import { useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'

/** What the desk finds for the words, asked as they are typed. Null while nothing is searched for. */
export function useSearch(words: string): SearchHit[] | null {
  const { desk } = useWorkbench()
  const articles = useWorkbenchState(state => state.articles)
  const [hits, setHits] = useState<SearchHit[] | null>(null)
  const asked = words.trim()
  // The list is a reason to ask again: an article may have gained or lost the words.
  useEffect(() => {
    if (asked === '' || articles === null) return undefined
    let late = false
    void desk.call('articles.search', { words: asked.slice(0, 1000) }).then(found => {
      if (late) return
      if (found.ok) setHits(found.value)
      else showProblem(found.error)
    })
    return () => {
      late = true
    }
  }, [asked, desk, articles])
  return asked === '' ? null : hits
}
