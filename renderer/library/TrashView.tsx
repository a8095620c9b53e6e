import { ArrowLeft, Trash2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { TrashEntry } from '../../electron/contract.ts'
import { Button, EmptyState, IconButton, showProblem } from '../app/ui/index.ts'
import { restoreArticle } from '../app/workbench/article-actions.ts'
import { useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { relativeTime } from './relative-time.ts'
import './trash.css'

/** What was moved to the trash, each with the way back. */
export default function TrashView({ onBack }: { onBack: () => void }) {
  const entries = useTrash()
  return (
    <>
      <div className="library-head trash-head">
        <IconButton label="Back to the library" icon={ArrowLeft} onPress={onBack} autoFocus />
        <h2>Trash</h2>
      </div>
      <div className="library-list article-scroller">
        {entries?.length === 0 && (
          <EmptyState icon={Trash2} title="The trash is empty">
            Articles you move to the trash wait here, unharmed, until you bring them back.
          </EmptyState>
        )}
        <ul aria-label="Articles in the trash">
          {entries?.map(entry => (
            <TrashRow key={entry.name} entry={entry} />
          ))}
        </ul>
      </div>
    </>
  )
}

/** The trash as the desk lists it; null until it has. Asked again with every change of the library, which may be one of the trash. */
function useTrash(): TrashEntry[] | null {
  const { desk } = useWorkbench()
  const articles = useWorkbenchState(state => state.articles)
  const [entries, setEntries] = useState<TrashEntry[] | null>(null)
  useEffect(() => {
    let late = false
    void desk.call('trash.list', {}).then(listed => {
      if (late || articles === null) return
      if (listed.ok) setEntries(listed.value)
      else showProblem(listed.error)
    })
    return () => {
      late = true
    }
  }, [desk, articles])
  return entries
}

function TrashRow({ entry }: { entry: TrashEntry }) {
  const workbench = useWorkbench()
  const { name, headline, trashedAt } = entry
  return (
    <li className="trash-row">
      <span className="article-row-headline" dir="auto">
        {headline || <em>Untitled article</em>}
      </span>
      <span className="trash-row-foot">
        <time dateTime={trashedAt}>{relativeTime(trashedAt)}</time>
        <Button
          size="small"
          icon={Undo2}
          aria-label={`Restore “${headline || 'Untitled article'}”`}
          onPress={() => void restoreArticle(workbench, name, false)}
        >
          Restore
        </Button>
      </span>
    </li>
  )
}
