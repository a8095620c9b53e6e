import type { Article, ArticleShell } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { CheckProblem } from '../../article/checks/check.ts'
import { checkArticle } from '../../article/checks/rules.ts'
import { type LedgerEntry, listLedger } from '../../article/quotes/ledger.ts'
import { claimQuotations } from '../../article/quotes/mark.ts'
import type { QuoteRecord } from '../../article/quotes/record.ts'
import { countBody } from '../../article/words.ts'
import type { BodyPatch } from '../../electron/contract.ts'

/** An article on its way to the worker. Records of quotations that are the worker's already do not travel. */
export interface AnalysisRequest {
  generation: number
  fields: Omit<ArticleShell, 'quotes'> & { quotes?: QuoteRecord[] }
  body: BodyPatch
}

/** What was found. What is the same as in the reply before does not travel: a long story's ledger takes time to hand over. */
export interface AnalysisReply {
  generation: number
  words: number
  problems: CheckProblem[] | null
  ledger: LedgerEntry[] | null
  /** Blocks whose quote marks belong elsewhere than they are, as they should be. */
  marked: Block[]
  /** The records as they should be, or null where they are. */
  quotes: QuoteRecord[] | null
}

/** Everything the window shows about an article that takes time to work out: counts, problems, quotations and their state. */
export function analyse(article: Article, generation: number) {
  const { article: marked, claims } = claimQuotations(article)
  const before = new Set(article.body)
  return {
    generation,
    words: countBody(article.body, article.language),
    problems: checkArticle(marked, { claims }),
    ledger: listLedger(marked),
    marked: marked.body.filter(block => !before.has(block)),
    quotes: JSON.stringify(marked.quotes) === JSON.stringify(article.quotes) ? null : marked.quotes,
  } satisfies AnalysisReply
}
