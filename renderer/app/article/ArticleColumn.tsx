import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import ArticleEditor from '../../editor/ArticleEditor.tsx'
import { turnToTab } from '../layout/columns.ts'
import { useOutside } from '../merge/use-outside.ts'
import { DamagedView, fetchRoomsLater, LockBanner, OutsideBars } from '../rooms.tsx'
import { useWorkbench, useWorkbenchState } from '../workbench/use-workbench.tsx'
import { type ShownSession, shownPath } from '../workbench/workbench.ts'
import { NothingOpen } from './NothingOpen.tsx'
import './article-column.css'

/** The middle column: the open article, a damaged one, or what to do without one. */
export function ArticleColumn() {
  const showing = useWorkbenchState(state => state.showing)
  // From the click on another article until it is there, nothing typed here could be saved any more.
  const leaving = useWorkbenchState(
    state => state.isBeginning || (shownPath(state) !== null && state.wanted !== shownPath(state)),
  )
  return (
    <main aria-label="Article" className="article-column" data-pane="article" inert={leaving}>
      {showing.kind === 'nothing' && <NothingOpen />}
      {showing.kind === 'damaged' && (
        <Suspense>
          <DamagedView article={showing.damaged} />
        </Suspense>
      )}
      {showing.kind === 'session' && <OpenArticle key={keyOf(showing.session)} session={showing.session} />}
    </main>
  )
}

function OpenArticle({ session }: { session: ShownSession }) {
  const workbench = useWorkbench()
  const { store } = workbench
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  const isChangedOutside = useOutside(session)
  useEffect(fetchRoomsLater, [])
  useEffect(() => {
    if (store.getState().fresh !== session.store.getState().path) return
    store.setState({ fresh: null })
    session.reveal({ field: 'headline' })
  }, [store, session])
  return (
    <>
      {isChangedOutside && (
        <Suspense>
          <OutsideBars session={session} />
        </Suspense>
      )}
      {!isMine && (
        <Suspense>
          <LockBanner session={session} />
        </Suspense>
      )}
      <ArticleEditor session={session} onQuote={() => turnToTab(workbench, 'quotes')} />
    </>
  )
}

const keys = new WeakMap<ShownSession, number>()
let lastKey = 0

/** A number for each session, so that an editor is never handed another article's session. */
function keyOf(session: ShownSession): number {
  const key = keys.get(session) ?? ++lastKey
  keys.set(session, key)
  return key
}
