import { done, fail, type Problem, type Result } from '../../../article/result.ts'
import { statusAfterExport, whyNot } from '../../../article/workflow/moves.ts'
import { retagged } from '../../../article/workflow/tags.ts'
import type { Results } from '../../../electron/contract.ts'
import { showNote, showProblem } from '../../app/ui/toast.tsx'
import { listArticles } from '../../app/workbench/newsroom.ts'
import { closeArticle, openArticle } from '../../app/workbench/open-article.ts'
import { type ShownSession, shownSession, type Workbench } from '../../app/workbench/workbench.ts'
import { doubtsNow } from '../../inspector/article/doubts-now.ts'
import { type BulkAction, jobs, type Which } from './job-store.ts'
import { didTo } from './words.ts'

type Report = Results['bulk.run']

/**
 * Does one thing to many articles. The desk does it to the files; the article that is open here is done through its session, so that
 * window and file never disagree. Articles that failed are named in the end, and those that were only asked about can be confirmed.
 */
export async function runBulk(
  workbench: Workbench,
  which: Which,
  action: BulkAction,
  confirmed = false,
): Promise<void> {
  if (jobs.getState().running) return
  const session = shownSession(workbench.store.getState())
  const saved = await session?.save()
  if (saved && !saved.ok)
    return showProblem(`The open article could not be saved, so nothing was started. ${saved.error.message}`)
  const job = crypto.randomUUID()
  const here = session?.store.getState().path ?? null
  jobs.setState({ running: { job, action, done: 0, total: null, isEnding: false }, outcome: null })
  const stop = workbench.desk.on('bulk.progress', progress => {
    if (progress.job !== job) return
    jobs.setState(({ running }) => ({ running: running && { ...running, ...progress } }))
  })
  const ran = await workbench.desk.call('bulk.run', { job, which, action, here, confirmed })
  stop()
  const own =
    session && ran.ok && ran.value.here
      ? await actHere(workbench, session, action, confirmed, ran.value)
      : null
  jobs.setState({ running: null })
  if (!ran.ok) {
    if (ran.error.code !== 'export/no-folder') showProblem(ran.error)
    return
  }
  const report = own ? own.report : ran.value
  void listArticles(workbench)
  tell(workbench, job, action, report, own?.trashed ?? null)
}

/** Asks the desk to stop after what is under way. */
export function cancelBulk({ desk }: Workbench): void {
  const { running } = jobs.getState()
  if (!running) return
  jobs.setState({ running: { ...running, isEnding: true } })
  void desk.call('bulk.cancel', { job: running.job })
}

function tell(
  workbench: Workbench,
  job: string,
  action: BulkAction,
  report: Report,
  trashed: string | null,
): void {
  const isWell = report.failed.length === 0 && !report.cancelled
  const isShown = !isWell || action.do === 'export'
  if (isShown) jobs.setState({ outcome: { action, report } })
  // What was moved to the trash can be brought back, whatever else is told.
  if (report.done === 0 || (isShown && action.do !== 'trash')) return
  showNote(
    didTo(action, report.done, report.files),
    action.do === 'trash' ? { label: 'Undo', run: () => void undo(workbench, job, trashed) } : undefined,
  )
}

async function undo(workbench: Workbench, job: string, trashed: string | null): Promise<void> {
  const undone = await workbench.desk.call('bulk.undo', { job })
  // A job that only met the open article left the desk nothing to bring back.
  if (!undone.ok && trashed === null) showProblem(undone.error)
  const [first] = undone.ok ? undone.value.failed : []
  if (first) showProblem(`Not every article came back from the trash. ${first.reason}`)
  if (trashed !== null) {
    const restored = await workbench.desk.call('trash.restore', { name: trashed })
    if (restored.ok) await openArticle(workbench, restored.value.path)
    else showProblem(restored.error)
  }
  await listArticles(workbench)
}

interface DoneHere {
  report: Report
  /** The entry of the trash that the open article became. */
  trashed: string | null
}

async function actHere(
  workbench: Workbench,
  session: ShownSession,
  action: BulkAction,
  confirmed: boolean,
  report: Report,
): Promise<DoneHere> {
  const { path, article } = session.store.getState()
  const isCounted = action.do !== 'export'
  const { lock } = session.store.getState()
  const acted =
    lock.kind === 'mine' || action.do === 'trash'
      ? await actOn(workbench, session, action, confirmed)
      : fail(
          'article/locked',
          `${action.do === 'export' ? 'It went out, but is not marked as sent: ' : ''}${lock.holder.name || 'Somebody else'} is writing in it.`,
        )
  const counted = { ...report, total: report.total + (isCounted ? 1 : 0) }
  if (acted.ok)
    return { report: { ...counted, done: counted.done + (isCounted ? 1 : 0) }, trashed: acted.value }
  const failure = {
    path,
    headline: article.headline,
    reason: acted.error.message,
    asks: acted.error.code === 'article/doubtful',
  }
  return { report: { ...counted, failed: [...report.failed, failure] }, trashed: null }
}

async function actOn(
  workbench: Workbench,
  session: ShownSession,
  action: BulkAction,
  confirmed: boolean,
): Promise<Result<string | null>> {
  const { path, article } = session.store.getState()
  switch (action.do) {
    case 'status': {
      const problem = confirmed
        ? refusal(session, action.status)
        : (refusal(session, action.status) ?? doubt(session, action.status))
      if (problem) return { ok: false, error: problem }
      session.setFields({ status: action.status })
      return savedNow(session)
    }
    case 'tags':
      session.setFields({ tags: [...retagged(article.tags, action)] })
      return savedNow(session)
    case 'trash': {
      if (!(await closeArticle(workbench))) return fail('session/save', 'It is open and could not be saved.')
      const entry = await workbench.desk.call('articles.trash', { path })
      return entry.ok ? done(entry.value.name) : entry
    }
    case 'export': {
      const status = statusAfterExport(article.status)
      if (status === article.status) return done(null)
      session.setFields({ status })
      return savedNow(session)
    }
  }
}

async function savedNow(session: ShownSession): Promise<Result<null>> {
  const saved = await session.save()
  return saved.ok ? done(null) : saved
}

function refusal(session: ShownSession, to: Parameters<typeof whyNot>[1]): Problem | null {
  const why = whyNot(session.store.getState().article.status, to)
  return why === null ? null : { code: 'article/status-move', message: why }
}

function doubt(session: ShownSession, to: Parameters<typeof whyNot>[1]): Problem | null {
  const doubts = doubtsNow(session, to)
  return doubts.length === 0 ? null : { code: 'article/doubtful', message: doubts.join(' ') }
}
