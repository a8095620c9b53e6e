import type { Result } from '../../../article/result.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { IndexCall, IndexCalls, IndexEvent, IndexOptions, IndexQuestion } from './protocol.ts'
import { type Asked, type IndexThread, isOutOfMemory, startThread } from './thread.ts'

/** The index of a newsroom as the desk sees it. The work is done in a thread of its own, so that no window waits for it. */
export interface NewsroomIndex {
  call<C extends IndexCall>(call: C, args: IndexCalls[C]['args']): Promise<IndexCalls[C]['result']>
  /** Returns the function that ends the subscription. */
  on(listener: (event: IndexEvent) => void): () => void
}

/** Megabytes the thread may keep; several times what 100,000 articles need, and less than it would take if nobody said stop. */
const MEMORY = 256
/** What it is given at most, after it ran out of less: a million articles need more than the half of it. */
const MOST_MEMORY = 2048

/** One index for each open newsroom, begun with the first question. */
const indexes = new WeakMap<Workspace, NewsroomIndex>()

/** The index of an open newsroom. `watch` counts where it is asked for first: the command line answers once and need not follow. */
export function indexOf(workspace: Workspace, watch = false): NewsroomIndex {
  const index = indexes.get(workspace) ?? startIndex({ folder: workspace.folder, watch })
  indexes.set(workspace, index)
  return index
}

/** Ends the index of a newsroom that is left; one that falls over while it ends has ended, too. A question asked later begins it again. */
export async function closeIndex(workspace: Workspace): Promise<void> {
  const index = indexes.get(workspace)
  indexes.delete(workspace)
  await index?.call('close', {}).catch(() => undefined)
}

/** Begins an index with its first question. `memory` is what its thread is given at first, in megabytes. */
export function startIndex(options: IndexOptions, memory = MEMORY): NewsroomIndex {
  const listeners = new Set<(event: IndexEvent) => void>()
  let running: IndexThread | null = null
  let number = 0

  function start(): IndexThread {
    const thread = startThread(options, memory, {
      onEvent(event) {
        for (const listener of listeners) listener(event)
      },
      onEnd(reason, unanswered) {
        if (running === thread) running = null
        goOn(reason, unanswered)
      },
    })
    return thread
  }

  /** A thread that fell over is started again with the next question. One for which the library is too large, at once and with more. */
  function goOn(reason: unknown, unanswered: Asked[]): void {
    if (isOutOfMemory(reason) && memory < MOST_MEMORY) {
      memory *= 2
      // Should it fall over once more, whoever asks next hears of it.
      call('refresh', {}).catch(() => undefined)
      for (const asked of unanswered) ask(asked)
    } else for (const { reject } of unanswered) reject(reason)
  }

  function ask(asked: Asked): void {
    running ??= start()
    running.ask(asked)
  }

  async function call<C extends IndexCall>(
    call: C,
    args: IndexCalls[C]['args'],
  ): Promise<IndexCalls[C]['result']> {
    if (call === 'close' && !running) return { ok: true, value: undefined } as IndexCalls[C]['result']
    const answer = Promise.withResolvers<Result<unknown>>()
    ask({ ...answer, question: { number: ++number, call, args } as IndexQuestion })
    const result = await answer.promise
    if (call === 'close') await running?.terminate()
    return result as IndexCalls[C]['result']
  }

  return {
    call,
    on(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
