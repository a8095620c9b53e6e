import { useEffect, useRef, useState } from 'react'
import type { Result } from '../../../article/result.ts'
import type { BackupProgress } from '../../../electron/contract-backup.ts'
import { showNote, showProblem } from '../ui/index.ts'
import { useWorkbench } from '../workbench/use-workbench.tsx'

/** Where a dialog about long work is: asking what to do, doing it, or telling what became of it. */
export type RunState<T> =
  | { is: 'asking'; problem?: string }
  | { is: 'running'; progress: BackupProgress | null }
  | { is: 'done'; value: T }

export interface Run<T> {
  state: RunState<T>
  /** Asks again, saying what was wrong where something was. */
  ask(problem?: string): void
  start(work: () => Promise<Result<T>>): Promise<void>
}

/**
 * Runs long work of the desk: while the dialog is there, into its state, afterwards into a note at the window's edge.
 *
 * @param inWords what is told of the end where the dialog is gone
 */
export function useRun<T>(inWords: (value: T) => string): Run<T> {
  const { desk } = useWorkbench()
  const [state, setState] = useState<RunState<T>>({ is: 'asking' })
  const isOpen = useRef(false)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
  const ask = (problem?: string): void =>
    setState({ is: 'asking', ...(problem !== undefined && { problem }) })
  const start = async (work: () => Promise<Result<T>>): Promise<void> => {
    setState({ is: 'running', progress: null })
    const stop = desk.on('backup.progress', progress => {
      if (isOpen.current) setState({ is: 'running', progress })
    })
    const ended = await work()
    stop()
    if (isOpen.current) {
      if (ended.ok) setState({ is: 'done', value: ended.value })
      else ask(ended.error.message)
    } else if (ended.ok) showNote(inWords(ended.value))
    else showProblem(ended.error)
  }
  return { state, ask, start }
}
