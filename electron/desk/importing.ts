import { done, type Result } from '../../article/result.ts'
import type { ImportFormat, ImportReview } from '../contract.ts'
import { type Added, addArticle } from './articles/create.ts'
import { localDay } from './articles/slug.ts'
import { readImport } from './import/import.ts'
import type { Workspace } from './workspace/workspace.ts'

/** A story on its way in: its file's name and bytes, and which of the importer's decisions a person took back. */
export interface Incoming {
  name: string
  bytes: Uint8Array
  format: ImportFormat
  undone: string[]
}

/** What the importer makes of a story, for a person to look over; nothing is written. */
export const reviewImport = (workspace: Workspace, story: Incoming): Result<ImportReview> =>
  readImport({ ...story, settings: workspace.settings, today: localDay(new Date()) })

/** Files the story as a new article. `warnings` say, in sentences, what was dropped and what may well be wrong. */
export async function finishImport(
  workspace: Workspace,
  story: Incoming,
): Promise<Result<Added & { warnings: string[] }>> {
  const review = reviewImport(workspace, story)
  if (!review.ok) return review
  const { article, decisions } = review.value
  const added = await addArticle(workspace, article, new Date(), 'imported')
  if (!added.ok) return added
  const warnings = decisions.filter(decision => decision.warning && !decision.undone)
  return done({ ...added.value, warnings: warnings.map(({ message }) => message) })
}
