import type { Result } from '../../../article/result.ts'
import type { DeskState } from '../../../electron/contract.ts'
import { showProblem } from '../ui/toast.tsx'
import { closeArticle, openArticle } from './open-article.ts'
import { showDialog, type Workbench } from './workbench.ts'

/** Asks the desk for the list of articles. A list that comes late never replaces a newer one. */
export async function listArticles({ desk, store }: Workbench): Promise<void> {
  const { folder } = store.getState().desk.workspace ?? {}
  const listed = await desk.call('articles.list', {})
  if (store.getState().desk.workspace?.folder !== folder) return
  if (listed.ok) store.setState({ articles: listed.value })
  else showProblem(listed.error)
}

/** Lists the articles of a newsroom that was just entered and opens the one that was open last time. */
export async function enterNewsroom(workbench: Workbench): Promise<void> {
  await listArticles(workbench)
  const { articles, desk, wanted } = workbench.store.getState()
  const last = desk.preferences.layout.article
  if (wanted === null && articles?.some(article => article.path === last)) {
    await openArticle(workbench, String(last))
  }
}

/** Leaves the newsroom for another one, once the open article is safe. */
export async function switchNewsroom(
  workbench: Workbench,
  enter: () => Promise<Result<DeskState>>,
): Promise<Result<DeskState> | null> {
  if (!(await closeArticle(workbench))) return null
  const entered = await enter()
  if (entered.ok) {
    workbench.store.setState({
      desk: entered.value,
      articles: null,
      showing: { kind: 'nothing' },
      wanted: null,
      dialog: null,
    })
    void listArticles(workbench)
  }
  return entered
}

/** Opens a newsroom folder that is known by its path. */
export async function openNewsroom(workbench: Workbench, folder: string): Promise<void> {
  const entered = await switchNewsroom(workbench, () => workbench.desk.call('workspace.open', { folder }))
  if (entered && !entered.ok) showProblem(entered.error)
}

/**
 * Lets the person pick a newsroom folder in the system's dialog; where the host has none, asks for its path in the window. A new
 * newsroom is always asked for in the window, because it has a name too.
 */
export async function chooseNewsroom(workbench: Workbench): Promise<void> {
  const chosen = await workbench.desk.call('workspace.choose', { title: 'Open a newsroom' })
  if (!chosen.ok) {
    if (chosen.error.code === 'desk/no-dialog') showDialog(workbench, { kind: 'open-newsroom' })
    else showProblem(chosen.error)
    return
  }
  if (chosen.value.folder) await openNewsroom(workbench, chosen.value.folder)
}
