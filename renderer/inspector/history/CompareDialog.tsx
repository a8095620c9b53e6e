import { useState } from 'react'
import { useStore } from 'zustand'
import type { Article } from '../../../article/article.ts'
import type { ArticleVersion } from '../../../electron/contract.ts'
import { Button, Dialog, Select } from '../../app/ui/index.ts'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import type { ArticleSession } from '../../session/types.ts'
import { ComparisonView } from './ComparisonView.tsx'
import { versionInWords } from './days.ts'
import { restoreBlock, restoreVersion } from './restore.ts'
import { useVersion } from './use-history.ts'
import './history.css'

/** Stands for the text on the page among the versions. */
const NOW = 'now'

interface Props {
  session: ArticleSession
  versions: readonly ArticleVersion[]
  /** Id of the version that is compared with the text on the page at first. */
  chosen: string
  onClose: () => void
}

/** Two versions of the article, word by word, with the way back to all or some of the earlier one. */
export default function CompareDialog({ session, versions, chosen, onClose }: Props) {
  const workbench = useWorkbench()
  const path = useStore(session.store, state => state.path)
  const current = useStore(session.store, state => state.article)
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  const [earlier, setEarlier] = useState(chosen)
  const [later, setLater] = useState(NOW)
  const from = useVersion(path, earlier)
  const to = useVersion(path, later === NOW ? null : later)
  const after = later === NOW ? current : to.article
  const choices = versions.map(version => ({ id: version.id, label: versionInWords(version) }))
  const problem = from.problem ?? (later === NOW ? undefined : to.problem)
  const restore = (
    <Button
      variant="primary"
      isDisabled={!from.article || !isMine}
      onPress={() => {
        onClose()
        void restoreVersion(workbench, path, earlier)
      }}
    >
      Restore this version
    </Button>
  )
  return (
    <Dialog title="Compare versions" size="large" onClose={onClose} actions={restore}>
      <div className="compare">
        <div className="compare-choices">
          <Select label="This version" choices={choices} value={earlier} onChange={setEarlier} />
          <Select
            label="Compared with"
            choices={[{ id: NOW, label: 'The text on the page' }, ...choices]}
            value={later}
            onChange={setLater}
          />
        </div>
        {problem && <p role="alert">{problem.message}</p>}
        {from.article && after && (
          <ComparisonView
            before={from.article}
            after={after}
            {...(later === NOW && isMine && { onRestore: restoring(session, from.article) })}
          />
        )}
      </div>
    </Dialog>
  )
}

const restoring =
  (session: ArticleSession, earlier: Article) =>
  (block: Article['body'][number], name: string): void =>
    restoreBlock(session, earlier, block, name)
