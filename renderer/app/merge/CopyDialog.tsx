import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Article } from '../../../article/article.ts'
import type { Problem } from '../../../article/result.ts'
import { ComparisonView } from '../../inspector/history/ComparisonView.tsx'
import { Button, Dialog } from '../ui/index.ts'
import type { ShownSession } from '../workbench/workbench.ts'
import '../../inspector/history/history.css'

interface Props {
  session: ShownSession
  copy: string
  onClose: () => void
  /** Left out where the article can only be read. */
  onMerge?: () => void
  onTrash?: () => void
}

/** The article as it is on the page, and what its second copy says differently, word by word. */
export default function CopyDialog({ session, copy, onClose, onMerge, onTrash }: Props) {
  const current = useStore(session.store, state => state.article)
  const [read, setRead] = useState<{ article?: Article; problem?: Problem }>({})
  useEffect(() => {
    let isOver = false
    void session.outside.readCopy(copy).then(result => {
      if (!isOver) setRead(result.ok ? { article: result.value.article } : { problem: result.error })
    })
    return () => {
      isOver = true
    }
  }, [session, copy])
  const closing = (act: () => void) => () => {
    onClose()
    act()
  }
  const actions = (
    <>
      {onTrash && <Button onPress={closing(onTrash)}>Move the copy to the trash</Button>}
      {onMerge && (
        <Button variant="primary" onPress={closing(onMerge)}>
          Merge
        </Button>
      )}
    </>
  )
  return (
    <Dialog title="Compare with the copy" size="large" onClose={onClose} actions={actions}>
      <div className="compare">
        <p className="merge-about">
          What only the copy says is marked as added, what only the article says as removed.
        </p>
        {read.problem && <p role="alert">{read.problem.message}</p>}
        {read.article && <ComparisonView before={current} after={read.article} />}
      </div>
    </Dialog>
  )
}
