import { Trash2, X } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Button, IconButton, Menu, MenuItem, MenuSection, ProgressBar } from '../../app/ui/index.ts'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import { chosenCount, whichOf } from '../selection/selection.ts'
import type { Selector } from '../selection/selector.ts'
import { STATUS_ORDER, STATUS_WORDS } from '../status.ts'
import { type BulkAction, jobs } from './job-store.ts'
import { cancelBulk, runBulk } from './run-bulk.ts'
import { doing } from './words.ts'
import './bulk.css'

const TagsDialog = lazy(() => import('./TagsDialog.tsx'))
const SendOutDialog = lazy(() => import('./SendOutDialog.tsx'))
const OutcomeDialog = lazy(() => import('./OutcomeDialog.tsx'))

export interface SelectionBarProps {
  query: string
  total: number
  selector: Selector
}

/** What can be done with the articles that are chosen, how far it is, and what came of it. */
export default function SelectionBar({ query, total, selector }: SelectionBarProps) {
  const workbench = useWorkbench()
  const running = useStore(jobs, state => state.running)
  const outcome = useStore(jobs, state => state.outcome)
  const [asks, setAsks] = useState<'tags' | 'export' | null>(null)
  const selection = useStore(selector.store)
  const count = chosenCount(selection, total)
  const start = (action: BulkAction): void => {
    setAsks(null)
    if (action.do === 'trash') selector.clear()
    void runBulk(workbench, whichOf(selection, query), action)
  }
  // Whoever began it: what is still there stays chosen, for the next thing to be done to it.
  useEffect(
    () =>
      jobs.subscribe((now, before) => {
        if (before.running && !now.running) void selector.keepFound()
      }),
    [selector],
  )
  return (
    <>
      {running ? <JobProgress /> : count > 0 && <Choices {...{ count, total, selector, start, setAsks }} />}
      <Suspense fallback={null}>
        {asks === 'tags' && (
          <TagsDialog
            which={whichOf(selection, query)}
            count={count}
            onStart={start}
            onClose={() => setAsks(null)}
          />
        )}
        {asks === 'export' && <SendOutDialog count={count} onStart={start} onClose={() => setAsks(null)} />}
        {outcome && <OutcomeDialog outcome={outcome} />}
      </Suspense>
    </>
  )
}

interface ChoicesProps {
  count: number
  total: number
  selector: Selector
  start: (action: BulkAction) => void
  setAsks: (asks: 'tags' | 'export') => void
}

function Choices({ count, total, selector, start, setAsks }: ChoicesProps) {
  return (
    <section className="selection-bar" aria-label="Selected articles">
      <div className="selection-count">
        <p aria-live="polite">{count.toLocaleString('en')} selected</p>
        {count < total && (
          <button type="button" className="selection-all" onClick={selector.chooseAll}>
            Select all {total.toLocaleString('en')}
          </button>
        )}
        <IconButton
          size="small"
          icon={X}
          label="Clear the selection"
          shortcut="Esc"
          onPress={selector.clear}
        />
      </div>
      <div className="selection-actions">
        <Menu trigger={<Button size="small">Status…</Button>} placement="top start">
          <MenuSection title="Set the status to">
            {STATUS_ORDER.filter(status => status !== 'exported').map(status => (
              <MenuItem key={status} onAction={() => start({ do: 'status', status })}>
                {STATUS_WORDS[status].label}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
        <Button size="small" onPress={() => setAsks('tags')}>
          Tags…
        </Button>
        <Button size="small" onPress={() => setAsks('export')}>
          Send out…
        </Button>
        <IconButton
          size="small"
          icon={Trash2}
          label="Move the selection to the trash"
          shortcut="Delete"
          onPress={() => start({ do: 'trash' })}
        />
      </div>
    </section>
  )
}

function JobProgress() {
  const workbench = useWorkbench()
  const running = useStore(jobs, state => state.running)
  if (!running) return null
  const { action, done, total, isEnding } = running
  return (
    <section className="selection-bar" aria-label="Work on many articles">
      <div className="selection-count">
        <p>{isEnding ? 'Ending after those under way' : doing(action)}</p>
        {total !== null && (
          <span className="selection-done">
            {done.toLocaleString('en')} of {total.toLocaleString('en')}
          </span>
        )}
        <Button size="small" variant="quiet" isDisabled={isEnding} onPress={() => cancelBulk(workbench)}>
          Stop
        </Button>
      </div>
      <ProgressBar label={doing(action)} {...(total !== null && { value: done, max: total })} />
    </section>
  )
}
