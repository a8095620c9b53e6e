import type { Article } from '../../article/article.ts'
import type { AnalysisReply, AnalysisRequest } from '../worker/analysis.ts'
import { patchBody } from './body-patch.ts'

/**
 * Shortest time from one look at the article to the next, in milliseconds, and as a multiple of how long the last one took:
 * findings may lag, typing may not, and a worker that never rests takes a core from it.
 */
const REST = 1000
const REST_FACTOR = 4

/** Where the analysis runs: a worker in the window, something plainer in tests. */
export interface AnalysisPort {
  post(request: AnalysisRequest): void
  close(): void
}

export interface Analyst {
  /** Has the article looked at soon; only the newest counts. */
  look(article: Article): void
  stop(): void
}

/**
 * Hands an article to the worker, one version at a time, and its findings back together with the version they are about.
 *
 * @param open starts the worker; its replies and failures go to the functions given
 */
export function createAnalyst(
  open: (onReply: (reply: AnalysisReply) => void, onError: (error: Error) => void) => AnalysisPort,
  found: (reply: AnalysisReply, about: Article) => void,
  failed: (error: Error) => void,
): Analyst {
  let sent: Pick<Article, 'body' | 'quotes'> = { body: [], quotes: [] }
  let generation = 0
  let about: Article | null = null
  let next: Article | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let resting = false
  let sentAt = 0

  const port = open(reply => {
    if (!about || reply.generation !== generation) return
    const article = about
    about = null
    resting = true
    const rest = Math.max(REST, REST_FACTOR * (performance.now() - sentAt))
    timer = setTimeout(() => {
      resting = false
      send()
    }, rest)
    found(reply, article)
  }, failed)

  const send = (): void => {
    if (!next || about || resting) return
    about = next
    next = null
    generation++
    sentAt = performance.now()
    const { body, quotes, ...fields } = about
    const records = quotes === sent.quotes ? {} : { quotes }
    port.post({ generation, fields: { ...fields, ...records }, body: patchBody(sent.body, body) })
    sent = about
  }
  return {
    look: article => {
      next = article
      send()
    },
    stop: () => {
      clearTimeout(timer)
      port.close()
    },
  }
}

/** The analysis in a worker of its own. */
export function openWorker(
  onReply: (reply: AnalysisReply) => void,
  onError: (error: Error) => void,
): AnalysisPort {
  const worker = new Worker(new URL('../worker/article-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = (event: MessageEvent<AnalysisReply>) => onReply(event.data)
  worker.onerror = event => onError(new Error(event.message || 'The checks could not start.'))
  return { post: request => worker.postMessage(request), close: () => worker.terminate() }
}
