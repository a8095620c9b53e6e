import { Copy } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import type { ConflictCopy } from '../../../electron/contract.ts'
import { fullTime } from '../../library/relative-time.ts'
import { NoticeBar, useBusy } from '../article/NoticeBar.tsx'
import { Button } from '../ui/index.ts'
import { useWorkbench } from '../workbench/use-workbench.tsx'
import type { ShownSession } from '../workbench/workbench.ts'
import { mergeCopy, trashCopy } from './copy-actions.ts'

const CopyDialog = lazy(() => import('./CopyDialog.tsx'))

interface Props {
  session: ShownSession
  copy: ConflictCopy
  /** How many more copies there are. */
  others: number
}

/** Tells of a second copy beside the article, and offers to compare, merge or throw it away. */
export function CopyBar({ session, copy, others }: Props) {
  const workbench = useWorkbench()
  const { isBusy, doing } = useBusy()
  const [isCompared, compare] = useState(false)
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  // While something of it is open, merging it again would only ask the same again.
  const isOpen = useStore(session.store, state =>
    state.outside.conflicts.some(conflict => conflict.copy === copy.path),
  )
  if (isOpen) return null
  const trash = doing(() => trashCopy(workbench, session, copy.path))
  const merge = doing(() => mergeCopy(session, copy.path))
  return (
    <NoticeBar
      tone="info"
      icon={Copy}
      label="Second copy"
      title={`${copy.service || 'A sync service'} left a second copy of this article${fromInWords(copy)}.`}
      actions={
        <>
          <Button isDisabled={isBusy} onPress={() => compare(true)}>
            Compare
          </Button>
          {isMine && !copy.isSame && (
            <Button variant="primary" isDisabled={isBusy} onPress={merge}>
              Merge
            </Button>
          )}
          {isMine && (
            <Button variant={copy.isSame ? 'primary' : 'plain'} isDisabled={isBusy} onPress={trash}>
              Move the copy to the trash
            </Button>
          )}
        </>
      }
    >
      <CopyFacts copy={copy} others={others} />
      {!isMine && 'It can be merged by whoever writes in the article: by you once you take it over.'}
      {isCompared && (
        <Suspense>
          <CopyDialog
            session={session}
            copy={copy.path}
            onClose={() => compare(false)}
            {...(isMine && !isBusy && { onMerge: merge, onTrash: trash })}
          />
        </Suspense>
      )}
    </NoticeBar>
  )
}

const CopyFacts = ({ copy, others }: Omit<Props, 'session'>) => (
  <>
    {copy.isSame ? 'It tells the same story. ' : ''}
    {fullTime(copy.savedAt) && `It was saved on ${fullTime(copy.savedAt)}. `}
    {others > 0 && `${others} more ${others === 1 ? 'copy waits' : 'copies wait'} behind it. `}
  </>
)

const fromInWords = ({ from }: ConflictCopy): string => (from ? `, from ${from}` : '')
