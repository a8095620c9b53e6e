import { Undo2 } from 'lucide-react'
import { setQuotation } from '../../../article/quotes/ledger-edit.ts'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import { Button } from '../../app/ui/index.ts'
import type { ArticleSession } from '../../session/types.ts'
import { RecordHistory } from './RecordHistory.tsx'
import { useEditRecord } from './use-record.ts'
import './quote-form.css'

/** Words in quotation marks that quote nobody: nothing to fill in, only the way back. */
export function NotAQuotation({ session, record }: { session: ArticleSession; record: QuoteRecord }) {
  const edit = useEditRecord(session, record.id)
  return (
    <div className="quote-form">
      <div className="quote-actions">
        <Button size="small" icon={Undo2} onPress={() => edit((now, hand) => setQuotation(now, true, hand))}>
          It is a quotation
        </Button>
      </div>
      <RecordHistory record={record} />
    </div>
  )
}
