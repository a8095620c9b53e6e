import type { Article } from '../../../article/article.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { embargoAt } from '../../../article/workflow/embargo.ts'
import { moved } from '../../../article/workflow/move-article.ts'
import { statusAfterExport } from '../../../article/workflow/moves.ts'
import { retagged } from '../../../article/workflow/tags.ts'
import type { ParsedArgs } from '../../contract.ts'
import { changeArticle } from '../articles/change.ts'
import { readArticle } from '../articles/read.ts'
import { gateOf, writeExports } from '../exporting.ts'
import { trashArticle } from '../trash/trash.ts'
import type { Workspace } from '../workspace/workspace.ts'

type Action = ParsedArgs<'bulk.run'>['action']

/** What a job knows while it works through its articles. */
export interface JobState {
  workspace: Workspace
  action: Action
  isConfirmed: boolean
  /** The article whose status the asking window changes itself. */
  here: string | null
  /** Where exports go, absolute; empty for other actions. */
  folder: string
  /** Names of exported files that are taken in this job. */
  names: Set<string>
  files: number
  /** Entries of the trash that were made. */
  trashed: string[]
  /** Whether the article named as `here` was exported. */
  isHereSent: boolean
  /** Fails where somebody else has the article. */
  mayWrite(path: string): Promise<Result<void>>
}

/** What is done once somebody confirms it. */
export const ASKS: ReadonlySet<string> = new Set(['article/doubtful', 'export/held'])

/** Does a job's action to one article. The value says whether its file was changed. */
export async function act(state: JobState, path: string): Promise<Result<{ isChanged: boolean }>> {
  const { workspace, action } = state
  if (action.do === 'export') return exportOne(state, path, action.formats)
  const free = await state.mayWrite(path)
  if (!free.ok) return free
  switch (action.do) {
    case 'status':
      return changeArticle(workspace, path, article => moved(article, action.status, state.isConfirmed))
    case 'tags':
      return changeArticle(workspace, path, article => {
        const tags = retagged(article.tags, action)
        return done(tags === article.tags ? article : { ...article, tags: [...tags] })
      })
    case 'trash': {
      const entry = await trashArticle(workspace, path)
      if (!entry.ok) return entry
      state.trashed.push(entry.value.name)
      return done({ isChanged: true })
    }
  }
}

async function exportOne(
  state: JobState,
  path: string,
  formats: Extract<Action, { do: 'export' }>['formats'],
): Promise<Result<{ isChanged: boolean }>> {
  const { workspace } = state
  const read = await readArticle(workspace, path)
  if (!read.ok) return read
  const { article, version } = read.value
  const doubts = state.isConfirmed ? [] : whatHoldsUp(article)
  if (doubts.length > 0) return fail('export/held', doubts.join(' '))
  const story = { article, workspace, source: { path, version } }
  const written = await writeExports(story, formats, state.folder, state.names)
  if (!written.ok) return written
  state.files += written.value.length
  if (path === state.here) {
    state.isHereSent = true
    return done({ isChanged: false })
  }
  if (statusAfterExport(article.status) === article.status) return done({ isChanged: false })
  const free = await state.mayWrite(path)
  const sent = free.ok ? await markAsSent(workspace, path) : free
  return sent.ok
    ? sent
    : fail('export/status', `It was exported, but is not marked as sent out: ${sent.error.message}`)
}

const markAsSent = (workspace: Workspace, path: string): Promise<Result<{ isChanged: boolean }>> =>
  changeArticle(workspace, path, now => {
    const status = statusAfterExport(now.status)
    return done(status === now.status ? now : { ...now, status })
  })

/** Why a story should not go out now, as sentences. Quotations are counted as the export of a single story counts them. */
function whatHoldsUp(article: Article): string[] {
  const doubts: string[] = []
  if (embargoAt(article.embargoUntil, Date.now()).is === 'running')
    doubts.push('Its embargo is still running.')
  if (article.status === 'killed') doubts.push('It was killed.')
  const { blocking, unverified } = gateOf(article, 'found')
  if (unverified.length > 0) doubts.push(notVerified(unverified.length))
  if (blocking.length > 0) doubts.push(notAsChecked(blocking.length, unverified.length))
  return doubts
}

const notVerified = (count: number): string =>
  count === 1 ? 'One quotation is not verified.' : `${count} quotations are not verified.`

/** What was checked once, among what is not verified. */
function notAsChecked(count: number, of: number): string {
  if (of === 1) return 'It is no longer as it was checked.'
  return count === 1
    ? 'One of them is no longer as it was checked.'
    : `${count} of them are no longer as they were checked.`
}
