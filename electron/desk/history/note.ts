import { fail } from '../../../article/result.ts'
import { report } from '../report.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { keepVersion, type Moment } from './keep-version.ts'

const inTrouble = new WeakSet<Workspace>()

/**
 * Keeps a version beside work that is done already, which must not fail for it. The first failure is told to the person, later ones
 * only noted until the history could be written again.
 */
export async function noteVersion(
  workspace: Workspace,
  path: string,
  moment: Moment,
  base?: Omit<Moment, 'reason'>,
): Promise<void> {
  const kept = await keepVersion(workspace, path, moment, base)
  report(kept)
  if (kept.ok) inTrouble.delete(workspace)
  else if (!inTrouble.has(workspace)) {
    inTrouble.add(workspace)
    workspace.tell(
      fail(
        'history/not-kept',
        `Articles are saved, but no earlier versions can be kept at the moment. ${kept.error.message}`,
      ).error,
    )
  }
}
