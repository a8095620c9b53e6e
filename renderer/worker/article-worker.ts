import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import { type AnalysisRequest, analyse, patchedBody } from './analysis.ts'

let body: Block[] = []

/** Keeps a mirror of the open article and looks at it again whenever it changes, away from the thread that types. */
self.onmessage = (event: MessageEvent<AnalysisRequest>) => {
  const { generation, fields, body: patch } = event.data
  const next = patchedBody(body, patch)
  if (!next) throw new Error('The worker was told of a block it has never seen.')
  body = next
  self.postMessage(analyse({ ...fields, body } as Article, generation))
}
