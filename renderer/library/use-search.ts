import { useEffect, useState } from 'react'
import type { SearchHit } from '../../electron/contract.ts'
import { showProblem } from '../app/ui/toast.tsx'
import { useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'

/** As many as anyone looks through, and quick enough to find at every letter. */
export const SHOWN_HITS = 200

/** What fills the tallest window. */
const FIRST_HITS = 30
/** Milliseconds without a key after which the other hits are asked for. */
const RESTS = 200

export interface Found {
  /** Null while nothing is searched for. */
  hits: SearchHit[] | null
  /** What is wrong with the words as a query, as a sentence. The last hits stay. */
  problem: string | undefined
}

/** What the desk finds for the words, asked as they are typed: at every key a screenful, and all once the typing rests. */
export function useSearch(words: string): Found {
  const { desk } = useWorkbench()
  const articles = useWorkbenchState(state => state.articles)
  const [found, setFound] = useState<Found>(NOTHING)
  const asked = words.trim().slice(0, 1000)
  const isOpen = articles !== null
  // The list is a reason to ask again: an article may have gained or lost the words.
  useEffect(() => {
    if (asked === '' || !isOpen) return undefined
    let late = false
    let rest: ReturnType<typeof setTimeout> | undefined
    const ask = async (limit: number): Promise<void> => {
      const result = await desk.call('articles.search', { words: asked, limit })
      if (late) return
      if (result.ok) {
        setFound({ hits: result.value, problem: undefined })
        if (result.value.length === limit && limit < SHOWN_HITS)
          rest = setTimeout(() => void ask(SHOWN_HITS), RESTS)
      } else if (result.error.code === 'search/query')
        setFound(({ hits }) => ({ hits, problem: result.error.message }))
      else showProblem(result.error)
    }
    void ask(FIRST_HITS)
    return () => {
      late = true
      clearTimeout(rest)
    }
  }, [asked, desk, isOpen, articles])
  return asked === '' ? NOTHING : found
}

const NOTHING: Found = { hits: null, problem: undefined }
