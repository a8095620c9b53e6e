import { useCallback } from 'react'
import { type LedgerEntry, newRecord } from '../../../article/quotes/ledger.ts'
import type { Hand } from '../../../article/quotes/ledger-edit.ts'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import { setPreferences } from '../../app/workbench/preferences.ts'
import { useWorkbench, useWorkbenchState } from '../../app/workbench/use-workbench.tsx'
import type { ArticleSession, SpeakerChange } from '../../session/types.ts'

/** Changes one record of the ledger by one of the ledger's own steps. */
export type EditRecord = (change: (record: QuoteRecord, hand: Hand) => QuoteRecord) => void

/** The way to change one record, by the id of its mark. A mark without a record gets one by its first change. */
export function useEditRecord(session: ArticleSession, id: string): EditRecord {
  const { store } = useWorkbench()
  return useCallback(
    change => {
      const hand = { by: store.getState().desk.preferences.name, at: new Date().toISOString() }
      session.setQuotes(records => {
        const known = records.some(one => one.id === id)
        if (!known) return [...records, change(newRecord(id), hand)]
        return records.map(one => (one.id === id ? change(one, hand) : one))
      })
    },
    [session, store, id],
  )
}

/** Has the page name another speaker below a quotation. */
export type PrintSpeaker = (speaker: string, change?: SpeakerChange) => void

/** The way to what the page prints below one quotation; nothing happens where it stands in running text. */
export function usePrintSpeaker(session: ArticleSession, { printed }: LedgerEntry): PrintSpeaker {
  return (speaker, change) => {
    for (const { block } of printed) session.printSpeaker(block, speaker, change)
  }
}

/** Characters of a name that the desk keeps. */
export const LONGEST_NAME = 120

/** Who is at this desk, and the way to say so: the name under sign-offs. */
export function useSigner(): [string, (name: string) => void] {
  const workbench = useWorkbench()
  const name = useWorkbenchState(state => state.desk.preferences.name)
  return [name, next => void setPreferences(workbench, { name: next.slice(0, LONGEST_NAME) })]
}
