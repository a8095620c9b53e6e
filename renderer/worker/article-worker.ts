import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { QuoteRecord } from '../../article/quotes/record.ts'
import { patchedBody } from '../session/body-patch.ts'
import { type AnalysisReply, type AnalysisRequest, analyse } from './analysis.ts'

let body: Block[] = []
let quotes: QuoteRecord[] = []
const told = { problems: '', ledger: '' }

/** Keeps a mirror of the open article and looks at it again whenever it changes, away from the thread that types. */
self.onmessage = (event: MessageEvent<AnalysisRequest>) => {
  const { generation, fields, body: sent } = event.data
  const next = patchedBody(body, sent)
  if (!next) throw new Error('The worker was told of a block it has never seen.')
  body = next
  quotes = fields.quotes ?? quotes
  const found = analyse({ ...fields, quotes, body } as Article, generation)
  const reply: AnalysisReply = {
    ...found,
    problems: ifNew('problems', found.problems),
    ledger: ifNew('ledger', found.ledger),
  }
  self.postMessage(reply)
}

/** What was found, or null where the window was told the same before. */
function ifNew<T>(what: keyof typeof told, found: T): T | null {
  const text = JSON.stringify(found)
  if (text === told[what]) return null
  told[what] = text
  return found
}
