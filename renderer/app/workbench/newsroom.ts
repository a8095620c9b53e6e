import type { Result } from '../../../article/result.ts'
import type { ArticleSummary, DeskState } from '../../../electron/contract.ts'
import { showProblem } from '../ui/toast.tsx'
import { closeArticle, openArticle } from './open-article.ts'
import { showDialog, shownPath, type Workbench } from './workbench.ts'

/**
 * Articles asked for at first: a screenful at once, whatever the size of the library. Then the others in larger parts, but none so
 * large that what the person sees waits behind it: the index answers one question at a time.
 */
const FIRST_PART = 500
const PART = 2000
/** With more changed articles than these the whole list is asked for. */
const FEW = 200

/** What is to be asked of the desk: everything, or the articles of some paths. */
interface Listing {
  all: boolean
  paths: Set<string>
  done: Promise<void>
}
const listings = new WeakMap<Workbench, Listing>()

/**
 * Asks the desk for the list of articles. Asked again meanwhile, it asks once more at the end and not once for each: a folder that is
 * being synced tells of many changes in a row.
 */
export const listArticles = (workbench: Workbench): Promise<void> =>
  ask(workbench, listing => {
    listing.all = true
  })

/** Brings the list up to date with what became of some articles; no paths mean that all may have changed. */
export const listChanged = (workbench: Workbench, paths: string[]): Promise<void> =>
  ask(workbench, listing => {
    for (const path of paths) listing.paths.add(path)
    const known = workbench.store.getState().articles !== null
    if (!known || paths.length === 0 || listing.paths.size > FEW) listing.all = true
  })

function ask(workbench: Workbench, add: (listing: Listing) => void): Promise<void> {
  const running = listings.get(workbench)
  const listing = running ?? { all: false, paths: new Set(), done: Promise.resolve() }
  add(listing)
  if (running) return running.done
  const work = async (): Promise<void> => {
    while (listing.all || listing.paths.size > 0) {
      const paths = [...listing.paths]
      const { all } = listing
      listing.all = false
      listing.paths.clear()
      await (all ? listOnce(workbench) : patchOnce(workbench, paths))
    }
  }
  listings.set(workbench, listing)
  listing.done = work().finally(() => listings.delete(workbench))
  return listing.done
}

async function listOnce({ desk, store }: Workbench): Promise<void> {
  const { folder } = store.getState().desk.workspace ?? {}
  const found = new Map<string, ArticleSummary>()
  let from = 0
  for (let limit = FIRST_PART; ; limit = PART) {
    const listed = await desk.call('articles.list', { from, limit })
    if (store.getState().desk.workspace?.folder !== folder) return
    if (!listed.ok) return showProblem(listed.error)
    // What is saved while the parts travel moves to the front and may come twice.
    for (const article of listed.value) found.set(article.path, article)
    from += listed.value.length
    const isWhole = listed.value.length < limit
    if (isWhole || store.getState().articles === null) {
      store.setState(({ articles }) => ({ articles: keepSame(articles ?? [], [...found.values()]) }))
    }
    if (isWhole) return
  }
}

async function patchOnce({ desk, store }: Workbench, paths: string[]): Promise<void> {
  const { folder } = store.getState().desk.workspace ?? {}
  const listed = await desk.call('articles.list', { paths })
  if (store.getState().desk.workspace?.folder !== folder) return
  if (!listed.ok) return showProblem(listed.error)
  store.setState(({ articles }) => ({ articles: withChanged(articles ?? [], paths, listed.value) }))
}

/** The list, the last changed first, after some of its articles came, changed or went. */
export function withChanged(
  before: ArticleSummary[],
  paths: string[],
  now: ArticleSummary[],
): ArticleSummary[] {
  const changed = new Set(paths)
  const next = before.filter(article => !changed.has(article.path))
  for (const article of now) next.splice(placeOf(next, article), 0, article)
  return keepSame(before, next)
}

/** Where an article stands in a list with the last changed first, those of one moment by path. */
function placeOf(list: ArticleSummary[], { updatedAt, path }: ArticleSummary): number {
  const moment = Date.parse(updatedAt)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = list[middle]
    const before = other && (Date.parse(other.updatedAt) - moment || (other.path < path ? 1 : -1)) > 0
    if (before) low = middle + 1
    else high = middle
  }
  return low
}

/** The new list with every unchanged summary being the one from before, so that only changed rows are drawn again. */
export function keepSame(before: ArticleSummary[], now: ArticleSummary[]): ArticleSummary[] {
  const known = new Map(before.map(article => [article.path, article]))
  const next = now.map(article => {
    const old = known.get(article.path)
    return old && old !== article && JSON.stringify(old) === JSON.stringify(article) ? old : article
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
  const { store } = workbench
  const left = shownPath(store.getState())
  if (!(await closeArticle(workbench))) return null
  store.setState({ isMoving: true })
  const entered = await enter().finally(() => store.setState({ isMoving: false }))
  if (!entered.ok) {
    if (left !== null) await openArticle(workbench, left)
  } else {
    store.setState({
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
