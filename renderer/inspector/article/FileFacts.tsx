import { PencilLine } from 'lucide-react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { IconButton } from '../../app/ui/index.ts'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import { showDialog } from '../../app/workbench/workbench.ts'
import { fullTime } from '../../library/relative-time.ts'
import type { ArticleSession } from '../../session/types.ts'

/** Where the article is on the disk, and what never changes about it. */
export function FileFacts({ session }: { session: ArticleSession }) {
  const workbench = useWorkbench()
  const path = useStore(session.store, state => state.path)
  // To the minute, as it is shown: every save has a moment of its own.
  const { id, created, saved } = useStore(
    session.store,
    useShallow(({ article }) => ({
      id: article.id,
      created: fullTime(article.createdAt),
      saved: fullTime(article.updatedAt),
    })),
  )
  return (
    <section aria-label="File">
      <dl className="file-facts">
        <dt>File</dt>
        <dd className="file-path">
          <span>{path}</span>
          <IconButton
            size="small"
            icon={PencilLine}
            label="Rename the file"
            onPress={() => showDialog(workbench, { kind: 'rename', path })}
          />
        </dd>
        <dt>Created</dt>
        <dd>{created}</dd>
        <dt>Last saved</dt>
        <dd>{saved}</dd>
        <dt>Id</dt>
        <dd className="file-id">{id}</dd>
      </dl>
    </section>
  )
}
