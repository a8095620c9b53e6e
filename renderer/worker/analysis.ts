import type { Article, ArticleShell } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { CheckProblem } from '../../article/checks/check.ts'
import { checkArticle } from '../../article/checks/rules.ts'
import { type LedgerEntry, listLedger } from '../../article/quotes/ledger.ts'
import { markQuotations } from '../../article/quotes/mark.ts'
import type { QuoteRecord } from '../../article/quotes/record.ts'
import { countBody } from '../../article/words.ts'

/** An article on its way to the worker; a block that the worker already has is named by its id. */
export interface AnalysisRequest {
  generation: number
  fields: ArticleShell
  body: (string | Block)[]
}

export interface AnalysisReply {
  generation: number
  words: number
  problems: CheckProblem[]
  ledger: LedgerEntry[]
  /** Blocks whose quote marks belong elsewhere than they are, as they should be. */
  marked: Block[]
  /** The records as they should be, or null where they are. */
  quotes: QuoteRecord[] | null
}

/** Puts a body together from what is known and what came; null when a block it names is not known. */
export function patchedBody(known: readonly Block[], patch: (string | Block)[]): Block[] | null {
  const byId = new Map(known.map(block => [block.id, block]))
  const body: Block[] = []
  for (const entry of patch) {
    const block = typeof entry === 'string' ? byId.get(entry) : entry
    if (!block) return null
    body.push(block)
  }
  return body
}

/** Everything the window shows about an article that takes time to work out: counts, problems, quotations and their state. */
export function analyse(article: Article, generation: number): AnalysisReply {
  const marked = markQuotations(article)
  const before = new Set(article.body)
  return {
    generation,
    words: countBody(article.body, article.language),
    problems: checkArticle(marked),
    ledger: listLedger(marked),
    marked: marked.body.filter(block => !before.has(block)),
    quotes: JSON.stringify(marked.quotes) === JSON.stringify(article.quotes) ? null : marked.quotes,
  }
}
