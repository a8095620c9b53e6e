import { useEffect, useState } from 'react'
import type { SearchHit } from '../../electron/contract.ts'
import { showProblem } from '../app/ui/toast.tsx'
import { useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'

/** As many as anyone looks through, and quick enough to find at every letter. */
export const SHOWN_HITS = 200

export interface Found {
  /** Null while nothing is searched for. */
  hits: SearchHit[] | null
  /** What is wrong with the words as a query, as a sentence. The last hits stay. */
  problem: string | undefined
}

/** What the desk finds for the words, asked as they are typed. */
export function useSearch(words: string): Found {
  const { desk } = useWorkbench()
  const articles = useWorkbenchState(state => state.articles)
  const [found, setFound] = useState<Found>(NOTHING)
  const asked = words.trim()
  // The list is a reason to ask again: an article may have gained or lost the words.
  useEffect(() => {
    if (asked === '' || articles === null) return undefined
    let late = false
    void desk.call('articles.search', { words: asked.slice(0, 1000), limit: SHOWN_HITS }).then(result => {
      if (late) return
      if (result.ok) setFound({ hits: result.value, problem: undefined })
      else if (result.error.code === 'search/query')
        setFound(({ hits }) => ({ hits, problem: result.error.message }))
      else showProblem(result.error)
    })
    return () => {
      late = true
    }
  }, [asked, desk, articles])
  return asked === '' ? NOTHING : found
}

const NOTHING: Found = { hits: null, problem: undefined }
