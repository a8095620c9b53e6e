import { GitFork } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { Button } from '../ui/index.ts'
import { keepMine, takeTheirs } from '../workbench/article-actions.ts'
import { useWorkbench } from '../workbench/use-workbench.tsx'
import type { ShownSession } from '../workbench/workbench.ts'
import './conflict.css'

/** Says above the page that somebody else changed the open file, and offers two ways out that lose no word of either version. */
export function ConflictBanner({ session }: { session: ShownSession }) {
  const workbench = useWorkbench()
  const [busy, setBusy] = useState(false)
  const conflict = useStore(
    session.store,
    ({ save }) => save.kind === 'not-saved' && save.changedOutside === true,
  )
  if (!conflict) return null
  const solve = async (way: typeof keepMine): Promise<void> => {
    setBusy(true)
    await way(workbench, session)
    setBusy(false)
  }
  return (
    <section className="conflict" role="alert" aria-label="Changed outside">
      <GitFork aria-hidden size={18} />
      <p>
        <strong>This article was changed outside this window.</strong> Nothing has been overwritten, and what
        you write here is not saved until you choose.
      </p>
      <div className="conflict-actions">
        <Button variant="primary" isDisabled={busy} onPress={() => void solve(keepMine)}>
          Keep my version as a new article
        </Button>
        <Button isDisabled={busy} onPress={() => void solve(takeTheirs)}>
          Open the version on the disk
        </Button>
      </div>
    </section>
  )
}
