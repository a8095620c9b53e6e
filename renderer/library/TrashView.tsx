import { ArrowLeft, Trash2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { TrashEntry } from '../../electron/contract.ts'
import { Button, EmptyState, IconButton, showProblem } from '../app/ui/index.ts'
import { restoreArticle } from '../app/workbench/article-actions.ts'
import { useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { relativeTime } from './relative-time.ts'

/** What was moved to the trash, each with the way back. */
export function TrashView({ onBack }: { onBack: () => void }) {
  const workbench = useWorkbench()
  const articles = useWorkbenchState(state => state.articles)
  const [entries, setEntries] = useState<TrashEntry[] | null>(null)
  useEffect(() => {
    let late = false
    // Every change of the library may be one of the trash: somebody else may share the folder.
    void workbench.desk.call('trash.list', {}).then(listed => {
      if (late || articles === null) return
      if (listed.ok) setEntries(listed.value)
      else showProblem(listed.error)
    })
    return () => {
      late = true
    }
  }, [workbench, articles])

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
            <li key={entry.name} className="trash-row">
              <span className="article-row-headline" dir="auto">
                {entry.headline || <em>Untitled article</em>}
              </span>
              <span className="trash-row-foot">
                <time dateTime={entry.trashedAt}>{relativeTime(entry.trashedAt)}</time>
                <Button
                  size="small"
                  icon={Undo2}
                  aria-label={`Restore “${entry.headline || 'Untitled article'}”`}
                  onPress={() => void restoreArticle(workbench, entry.name, false)}
                >
                  Restore
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
