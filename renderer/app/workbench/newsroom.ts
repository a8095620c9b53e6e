import type { Result } from '../../../article/result.ts'
import type { ArticleSummary, DeskState } from '../../../electron/contract.ts'
import { showProblem } from '../ui/toast.tsx'
import { closeArticle, openArticle } from './open-article.ts'
import { showDialog, type Workbench } from './workbench.ts'

const listings = new WeakMap<Workbench, { again: boolean; done: Promise<void> }>()

/**
 * Asks the desk for the list of articles. Asked again meanwhile, it asks once more at the end and not once for each: a folder that is
 * being synced tells of many changes in a row.
 */
export function listArticles(workbench: Workbench): Promise<void> {
  const running = listings.get(workbench)
  if (running) {
    running.again = true
    return running.done
  }
  const listing = { again: true, done: Promise.resolve() }
  const work = async (): Promise<void> => {
    while (listing.again) {
      listing.again = false
      await listOnce(workbench)
    }
  }
  listing.done = work().finally(() => listings.delete(workbench))
  listings.set(workbench, listing)
  return listing.done
}

async function listOnce({ desk, store }: Workbench): Promise<void> {
  const { folder } = store.getState().desk.workspace ?? {}
  const listed = await desk.call('articles.list', {})
  if (store.getState().desk.workspace?.folder !== folder) return
  if (listed.ok) store.setState(({ articles }) => ({ articles: keepSame(articles ?? [], listed.value) }))
  else showProblem(listed.error)
}

/** The new list with every unchanged summary being the one from before, so that only changed rows are drawn again. */
export function keepSame(before: ArticleSummary[], now: ArticleSummary[]): ArticleSummary[] {
  const known = new Map(before.map(article => [article.path, article]))
  const next = now.map(article => {
    const old = known.get(article.path)
    return old && JSON.stringify(old) === JSON.stringify(article) ? old : article
  })
  const isSame = next.length === before.length && next.every((article, at) => article === before[at])
  return isSame && before.length > 0 ? before : next
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
