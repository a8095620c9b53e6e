import { useCallback, useEffect, useState } from 'react'
import type { Article } from '../../../article/article.ts'
import type { Problem } from '../../../article/result.ts'
import type { ArticleVersion, Desk, Results } from '../../../electron/contract.ts'
import { showProblem } from '../../app/ui/index.ts'
import { useDesk } from '../../desk/use-desk.tsx'

/** Shortest time from one listing to the next while somebody types, in milliseconds. */
const REST = 2000

interface History {
  /** Null until the desk has listed them. */
  listed: Results['history.list'] | null
  problem: Problem | null
  keep(version: ArticleVersion, keep: boolean): Promise<void>
}

/** The versions of an article, listed again whenever its file changes. */
export function useHistory(path: string): History {
  const desk = useDesk()
  const [listed, setListed] = useState<History['listed']>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(
    () =>
      watchHistory(desk, path, result => {
        if (result.ok) setListed(result.value)
        setProblem(result.ok ? null : result.error)
      }),
    [desk, path],
  )
  const keep = useCallback(
    async ({ id }: ArticleVersion, wanted: boolean) => {
      const kept = await desk.call('history.keep', { path, id, keep: wanted })
      if (!kept.ok) return showProblem(kept.error)
      const replace = (version: ArticleVersion) => (version.id === id ? kept.value : version)
      setListed(now => now && { ...now, versions: now.versions.map(replace) })
    },
    [desk, path],
  )
  return { listed, problem, keep }
}

/** Lists at once and after every change, at most one listing in `REST`. Returns the function that ends it. */
function watchHistory(
  desk: Desk,
  path: string,
  found: (result: Awaited<ReturnType<typeof list>>) => void,
): () => void {
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async (): Promise<void> => {
    const result = await list(desk, path)
    if (!ended) found(result)
  }
  const stop = desk.on('articles.changed', ({ paths }) => {
    if (!paths.includes(path)) return
    timer ??= setTimeout(() => {
      timer = undefined
      void look()
    }, REST)
  })
  void look()
  return () => {
    ended = true
    clearTimeout(timer)
    stop()
  }
}

const list = (desk: Desk, path: string) => desk.call('history.list', { path })

/** An earlier version as the article it was; nothing until it is there. Without an id nothing is asked for. */
export function useVersion(path: string, id: string | null): { article?: Article; problem?: Problem } {
  const desk = useDesk()
  const [read, setRead] = useState<{ id: string; article?: Article; problem?: Problem } | null>(null)
  useEffect(() => {
    if (id === null) return
    let ended = false
    void desk.call('history.read', { path, id }).then(result => {
      if (ended) return
      setRead(result.ok ? { id, article: result.value } : { id, problem: result.error })
    })
    return () => {
      ended = true
    }
  }, [desk, path, id])
  return read?.id === id ? read : {}
}
