import { Copy, FileQuestion, FileX, GitFork } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import type { OutsideState } from '../../session/outside/types.ts'
import { NoticeBar, useBusy } from '../article/NoticeBar.tsx'
import { Button } from '../ui/index.ts'
import { keepMine, takeTheirs } from '../workbench/article-actions.ts'
import { openArticle } from '../workbench/open-article.ts'
import { useWorkbench } from '../workbench/use-workbench.tsx'
import type { ShownSession } from '../workbench/workbench.ts'
import { CopyBar } from './CopyBar.tsx'
import { letGo, writeAgain } from './file-actions.ts'
import './merge.css'

const MergeDialog = lazy(() => import('./MergeDialog.tsx'))

/** What others did to the open article's file, as far as somebody must decide: bars above the page, the most pressing first. */
export default function OutsideBars({ session }: { session: ShownSession }) {
  const { file, conflicts, copies, original } = useStore(session.store, state => state.outside)
  const [first, ...others] = copies
  return (
    <>
      {file.kind !== 'there' && <FileBar session={session} file={file} />}
      {conflicts.length > 0 && <ConflictBar session={session} count={conflicts.length} />}
      {original !== null && <OriginalBar path={original} />}
      {first && <CopyBar key={first.path} session={session} copy={first} others={others.length} />}
    </>
  )
}

function ConflictBar({ session, count }: { session: ShownSession; count: number }) {
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  const [isOpen, setOpen] = useState(false)
  const places = count === 1 ? 'the same place' : `the same ${count} places`
  return (
    <NoticeBar
      tone="warn"
      icon={GitFork}
      label="Changed outside"
      title={`You and somebody else changed ${places}.`}
      actions={
        isMine && (
          <Button variant="primary" onPress={() => setOpen(true)}>
            Compare and choose
          </Button>
        )
      }
    >
      Everything else is merged. Yours is on the page; theirs is kept beside it and in the history until{' '}
      {isMine
        ? 'you choose.'
        : 'somebody chooses: whoever writes in the article, or you once you take it over.'}
      {isOpen && (
        <Suspense>
          <MergeDialog session={session} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </NoticeBar>
  )
}

interface FileBarProps {
  session: ShownSession
  file: Exclude<OutsideState['file'], { kind: 'there' }>
}

function FileBar({ session, file }: FileBarProps) {
  switch (file.kind) {
    case 'replaced':
      return <ReplacedBar session={session} />
    case 'damaged':
      return (
        <LostBar
          session={session}
          title="Another program damaged the file of this article."
          words={`${file.reason} The text on this page is whole. Writing it again puts the damaged file into the trash.`}
        />
      )
    default:
      return (
        <LostBar
          session={session}
          title="The file of this article is gone."
          words="It was deleted or moved out of the newsroom. The text on this page is all there."
          isGone
        />
      )
  }
}

interface LostBarProps {
  session: ShownSession
  title: string
  words: string
  isGone?: boolean
}

function LostBar({ session, title, words, isGone }: LostBarProps) {
  const workbench = useWorkbench()
  const { isBusy, doing } = useBusy()
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  return (
    <NoticeBar
      tone="bad"
      icon={isGone ? FileX : FileQuestion}
      label={isGone ? 'File gone' : 'File damaged'}
      title={title}
      actions={
        isMine && (
          <>
            <Button variant="primary" isDisabled={isBusy} onPress={doing(() => writeAgain(session))}>
              Write it again
            </Button>
            {isGone && (
              <Button isDisabled={isBusy} onPress={doing(() => letGo(workbench, session))}>
                Move the text to the trash
              </Button>
            )}
          </>
        )
      }
    >
      {words}
      {!isMine && ' Whoever writes in it decides what becomes of it: you do once you take it over.'}
    </NoticeBar>
  )
}

function ReplacedBar({ session }: { session: ShownSession }) {
  const workbench = useWorkbench()
  const { isBusy, doing } = useBusy()
  return (
    <NoticeBar
      tone="warn"
      icon={FileQuestion}
      label="File replaced"
      title="Another article now stands in the file of this one."
      actions={
        <>
          <Button variant="primary" isDisabled={isBusy} onPress={doing(() => keepMine(workbench, session))}>
            Keep mine apart
          </Button>
          <Button isDisabled={isBusy} onPress={doing(() => takeTheirs(workbench, session))}>
            Open the other one
          </Button>
        </>
      }
    >
      It was not overwritten, and what you write here is not saved until you choose.
    </NoticeBar>
  )
}

function OriginalBar({ path }: { path: string }) {
  const workbench = useWorkbench()
  return (
    <NoticeBar
      tone="info"
      icon={Copy}
      label="Second copy"
      title="This file is a second copy of an article."
      actions={<Button onPress={() => void openArticle(workbench, path)}>Open the original</Button>}
    >
      A sync service or somebody by hand put it beside the original, from where the two can be merged.
    </NoticeBar>
  )
}
