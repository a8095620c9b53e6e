import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Result } from '../../../article/result.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type {
  IndexCall,
  IndexCalls,
  IndexEvent,
  IndexMessage,
  IndexOptions,
  IndexQuestion,
} from './protocol.ts'

/** The index of a newsroom as the desk sees it. The work is done in a thread of its own, so that no window waits for it. */
export interface NewsroomIndex {
  call<C extends IndexCall>(call: C, args: IndexCalls[C]['args']): Promise<IndexCalls[C]['result']>
  /** Returns the function that ends the subscription. */
  on(listener: (event: IndexEvent) => void): () => void
}

/** From the folder of the bundle that runs (`out/cli` or `out/electron`); in source, the file that it is made of. */
const WORKER = import.meta.filename.endsWith('.ts') ? 'worker.ts' : '../desk/index-worker.js'

/** Megabytes the thread may keep; several times what 100,000 articles need, and less than it would take if nobody said stop. */
const MEMORY = 256
/** What it is given at most, after it ran out of less: a million articles need more than the half of it. */
const MOST_MEMORY = 2048
/** Megabytes for what is soon forgotten, such as the text of a file that was read: more would only be kept, not used. */
const YOUNG = 12

/** One index for each open newsroom, begun with the first question. */
const indexes = new WeakMap<Workspace, NewsroomIndex>()

/** The index of an open newsroom. `watch` counts where it is asked for first: the command line answers once and need not follow. */
export function indexOf(workspace: Workspace, watch = false): NewsroomIndex {
  const index = indexes.get(workspace) ?? startIndex({ folder: workspace.folder, watch })
  indexes.set(workspace, index)
  return index
}

/** Ends the index of a newsroom that is left. A question asked later begins it again. */
export async function closeIndex(workspace: Workspace): Promise<void> {
  const index = indexes.get(workspace)
  indexes.delete(workspace)
  await index?.call('close', {})
}

interface Waiting extends PromiseWithResolvers<Result<unknown>> {
  question: IndexQuestion
}

interface Running {
  worker: Worker
  waiting: Map<number, Waiting>
}

/** Begins an index with its first question. `memory` is what its thread is given at first, in megabytes. */
export function startIndex(options: IndexOptions, memory = MEMORY): NewsroomIndex {
  const listeners = new Set<(event: IndexEvent) => void>()
  let running: Running | null = null
  let number = 0

  function start(): Running {
    const worker = new Worker(join(import.meta.dirname, WORKER), {
      workerData: options,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    })
    const started: Running = { worker, waiting: new Map() }
    /** A thread that fell over is started again with the next question. One for which the library is too large, at once and with more. */
    const stop = (reason: unknown): void => {
      if (running === started) running = null
      const waiting = [...started.waiting.values()]
      started.waiting.clear()
      if (isOutOfMemory(reason) && memory < MOST_MEMORY) {
        memory *= 2
        void call('refresh', {})
        for (const again of waiting) ask(again)
      } else for (const { reject } of waiting) reject(reason)
    }
    worker.on('message', (message: IndexMessage) => {
      if (message.tells !== 'answer') {
        for (const listener of listeners) listener(message)
        return
      }
      started.waiting.get(message.number)?.resolve(message.result)
      started.waiting.delete(message.number)
      // An index that nobody waits for must not keep a finished command from ending.
      if (started.waiting.size === 0) worker.unref()
    })
    worker.on('error', stop)
    worker.on('exit', () => stop(new Error('The index stopped before it answered.')))
    return started
  }

  function ask(waiting: Waiting): void {
    running ??= start()
    running.waiting.set(waiting.question.number, waiting)
    running.worker.ref()
    running.worker.postMessage(waiting.question)
  }

  async function call<C extends IndexCall>(
    call: C,
    args: IndexCalls[C]['args'],
  ): Promise<IndexCalls[C]['result']> {
    if (call === 'close' && !running) return { ok: true, value: undefined } as IndexCalls[C]['result']
    const answer = Promise.withResolvers<Result<unknown>>()
    ask({ ...answer, question: { number: ++number, call, args } as IndexQuestion })
    const result = await answer.promise
    if (call === 'close') await running?.worker.terminate()
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

const isOutOfMemory = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY'
