import type { StoreApi } from 'zustand/vanilla'
import type { Article } from '../../article/article.ts'
import type { AnalysisReply } from '../worker/analysis.ts'
import { type Analyst, createAnalyst, type openWorker } from './analyst.ts'
import { createMarking } from './marking.ts'
import type { Page } from './page.ts'
import type { SessionState } from './types.ts'

/**
 * Has the text looked at and brings back what was found: counts, problems and the ledger to the window, marks to the page.
 *
 * @param hears.kept called when the ledger or the marks have changed with what was found
 * @param hears.failed told when the checks cannot work
 */
export function followFindings(
  store: StoreApi<SessionState>,
  page: Page,
  openAnalysis: typeof openWorker,
  hears: { kept(): void; failed(message: string): void },
): Analyst {
  const marking = createMarking(page.current, blocks => {
    page.editor()?.mark(blocks)
    hears.kept()
  })
  const found = (reply: AnalysisReply, about: Article): void => {
    showFindings(store, reply)
    const article = page.article()
    // Records that changed meanwhile are looked at anew; what was found in the old ones must not undo that.
    if (reply.quotes && article.quotes === about.quotes) {
      page.set({ ...article, quotes: reply.quotes })
      hears.kept()
    }
    if (reply.marked.length > 0) marking.put(reply.marked, about)
  }
  const analyst = createAnalyst(openAnalysis, found, error =>
    hears.failed(`The checks stopped working: ${error.message}`),
  )
  return {
    look: analyst.look,
    stop: () => {
      analyst.stop()
      marking.stop()
    },
  }
}

/** Whoever shows the findings hears of them only where there is something new. */
function showFindings(
  store: StoreApi<SessionState>,
  { words, problems, ledger }: Pick<AnalysisReply, 'words' | 'problems' | 'ledger'>,
): void {
  const { findings } = store.getState()
  if (words === findings.words && !problems && !ledger) return
  store.setState({
    findings: { words, problems: problems ?? findings.problems, ledger: ledger ?? findings.ledger },
  })
}
