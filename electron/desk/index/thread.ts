import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Result } from '../../../article/result.ts'
import type { IndexEvent, IndexMessage, IndexOptions, IndexQuestion } from './protocol.ts'

/** From the folder of the bundle that runs (`out/cli` or `out/electron`); in source, the file that it is made of. */
const WORKER = import.meta.filename.endsWith('.ts') ? 'worker.ts' : '../desk/index-worker.js'

/** Megabytes for what is soon forgotten, such as the text of a file that was read: more would only be kept, not used. */
const YOUNG = 12

/** A question that the index has not answered yet. */
export interface Asked extends PromiseWithResolvers<Result<unknown>> {
  question: IndexQuestion
}

/** The thread of an index, from its start until it ends or falls over. */
export interface IndexThread {
  ask(asked: Asked): void
  terminate(): Promise<unknown>
}

export interface ThreadEars {
  onEvent(event: IndexEvent): void
  /** The thread has ended, for whatever reason; these questions it leaves without an answer. May be called twice. */
  onEnd(reason: unknown, unanswered: Asked[]): void
}

/** Starts the thread of an index. `memory` is what it may keep, in megabytes. */
export function startThread(
  options: IndexOptions,
  memory: number,
  { onEvent, onEnd }: ThreadEars,
): IndexThread {
  const worker = new Worker(join(import.meta.dirname, WORKER), {
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
  })
  const unanswered = new Map<number, Asked>()
  const end = (reason: unknown): void => {
    const left = [...unanswered.values()]
    unanswered.clear()
    onEnd(reason, left)
  }
  worker.on('message', (message: IndexMessage) => {
    if (message.tells !== 'answer') return onEvent(message)
    unanswered.get(message.number)?.resolve(message.result)
    unanswered.delete(message.number)
    // An index that nobody waits for must not keep a finished command from ending.
    if (unanswered.size === 0) worker.unref()
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('The index stopped before it answered.')))
  return {
    ask(asked) {
      unanswered.set(asked.question.number, asked)
      worker.ref()
      worker.postMessage(asked.question)
    },
    terminate: () => worker.terminate(),
  }
}

/** Whether a thread ended because it was given too little memory. */
export const isOutOfMemory = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY'
