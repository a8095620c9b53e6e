import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import type { BulkFailure } from '../../../electron/contract-library.ts'
import { Button, Dialog, showProblem } from '../../app/ui/index.ts'
import { openArticle } from '../../app/workbench/open-article.ts'
import { useWorkbench } from '../../app/workbench/use-workbench.tsx'
import { type BulkOutcome, jobs } from './job-store.ts'
import { runBulk } from './run-bulk.ts'
import { articles, didTo } from './words.ts'

/** More failures than these are told by number; all of them can be copied. */
const SHOWN = 200

/** What a job did, and every article that it did not do, with the reason. */
export default function OutcomeDialog({ outcome: { action, report } }: { outcome: BulkOutcome }) {
  const workbench = useWorkbench()
  const { failed, folder } = report
  const held = failed.filter(failure => failure.asks)
  const close = (): void => jobs.setState({ outcome: null })
  const goOn = (): void => {
    close()
    void runBulk(workbench, { paths: held.map(({ path }) => path) }, action, true)
  }
  const left = report.total - report.done - failed.length
  return (
    <Dialog
      title={
        failed.length > 0 ? `${articles(failed.length)} not done` : report.cancelled ? 'Stopped' : 'Sent out'
      }
      onClose={close}
      actions={
        <>
          {held.length > 0 && (
            <Button onPress={goOn}>
              {action.do === 'export' ? 'Send out' : 'Go on with'}{' '}
              {held.length === 1 ? 'it' : `these ${held.length}`} anyway
            </Button>
          )}
          <Button variant="primary" autoFocus onPress={close}>
            Done
          </Button>
        </>
      }
    >
      <div className="outcome">
        <p role="status">
          {report.done > 0 && didTo(action, report.done, report.files)}
          {report.cancelled && left > 0 && ` Stopped before the other ${left.toLocaleString('en')}.`}
        </p>
        {folder && (
          <div className="outcome-folder">
            <code>{folder}</code>
            <CopyButton text={folder}>Copy path</CopyButton>
          </div>
        )}
        {failed.length > 0 && <FailureList failed={failed} onLeave={close} />}
      </div>
    </Dialog>
  )
}

function FailureList({ failed, onLeave }: { failed: BulkFailure[]; onLeave: () => void }) {
  const workbench = useWorkbench()
  const open = (path: string): void => {
    onLeave()
    void openArticle(workbench, path)
  }
  return (
    <>
      <ul className="outcome-list" aria-label="Articles not done">
        {failed.slice(0, SHOWN).map(({ path, headline, reason }) => (
          <li key={path}>
            <button type="button" onClick={() => open(path)}>
              <bdi>{headline || path}</bdi>
            </button>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      <div className="outcome-foot">
        {failed.length > SHOWN && <span>The first {SHOWN} are shown.</span>}
        <CopyButton text={failed.map(({ path, reason }) => `${path}\t${reason}`).join('\n')}>
          Copy the list
        </CopyButton>
      </div>
    </>
  )
}

function CopyButton({ text, children }: { text: string; children: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      showProblem('This could not be copied: the window may not use the clipboard.')
    }
  }
  return (
    <Button size="small" icon={copied ? Check : Copy} onPress={() => void copy()}>
      {copied ? 'Copied' : children}
    </Button>
  )
}
