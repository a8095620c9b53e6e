import type { Article } from '../article.ts'
import { NOT_A_QUOTE } from './kinds.ts'
import { listLedger } from './ledger.ts'
import { claimQuotations } from './mark.ts'
import type { QuoteStatus } from './record.ts'

/** One line of `copydesk quotes`: a contract with other programs. */
export interface ListedQuotation {
  /** Without its quotation marks. */
  text: string
  speaker: string
  status: QuoteStatus
  /** Id of the block it begins in. */
  block: string
}

/** All quotations of an article in reading order, those found in its words now included. */
export function listQuotations(article: Article): ListedQuotation[] {
  const { article: marked, claims } = claimQuotations(article)
  const asFound = Map.groupBy(claims, claim => claim.id)
  return listLedger(marked).flatMap(({ record, words, status, block }) => {
    if (block === null || record.kind === NOT_A_QUOTE) return []
    const found = asFound.get(record.id) ?? []
    const text = found.length === 1 ? (found[0]?.found.words ?? words) : words
    return [{ text, speaker: record.speaker, status, block }]
  })
}
