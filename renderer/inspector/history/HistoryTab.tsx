import { History } from 'lucide-react'
import { useStore } from 'zustand'
import { EmptyState } from '../../app/ui/index.ts'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import { showDialog } from '../../app/workbench/workbench.ts'
import type { ArticleSession } from '../../session/types.ts'
import { byDay } from './days.ts'
import { useHistory } from './use-history.ts'
import { VersionRow } from './VersionRow.tsx'
import './history.css'

/** Everything the article has been: a timeline of its versions, each to be compared, kept and gone back to. */
export default function HistoryTab({ session }: { session: ArticleSession }) {
  const path = useStore(session.store, state => state.path)
  const { listed, problem, keep } = useHistory(path)
  const workbench = useWorkbench()
  if (problem) return <p className="history-problem">{problem.message}</p>
  if (!listed) return null
  if (listed.versions.length === 0 && listed.problems.length === 0) return <NoVersions />
  return (
    <div className="history">
      {listed.problems.map(message => (
        <p key={message} className="history-problem">
          {message}
        </p>
      ))}
      <ol aria-label="Versions">
        {byDay(listed.versions).flatMap(({ name, versions }) =>
          versions.map((version, index) => (
            <VersionRow
              key={version.id}
              version={version}
              {...(index === 0 && { day: name })}
              onCompare={() =>
                showDialog(workbench, { kind: 'compare', versions: listed.versions, chosen: version.id })
              }
              onKeep={wanted => void keep(version, wanted)}
            />
          )),
        )}
      </ol>
    </div>
  )
}

const NoVersions = () => (
  <EmptyState icon={History} title="No versions yet">
    From the first save on, every version of this article stands here: who wrote it, when, and how many words
    came and went. Any of them can be compared with the text on the page and restored.
  </EmptyState>
)
