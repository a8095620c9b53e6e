import type { Article } from '../../../article/article.ts'
import { blockToJson } from '../../../article/blocks/json.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { fail, type Result } from '../../../article/result.ts'
import type { ArticleSummary } from '../../../electron/contract.ts'
import { showNote, showProblem } from '../ui/toast.tsx'
import { listArticles } from './newsroom.ts'
import { closeArticle, openArticle, showUnsaved } from './open-article.ts'
import { type ShownSession, shownPath, shownSession, type Workbench } from './workbench.ts'

const beginning = new WeakMap<Workbench, Promise<void>>()

/**
 * Makes an empty article, opens it, and leaves the cursor to its headline. A double click is one wish, and an empty article that nobody
 * has written in is what was asked for already.
 */
export function newArticle(workbench: Workbench): Promise<void> {
  const running = beginning.get(workbench)
  if (running) return running
  const session = shownSession(workbench.store.getState())
  if (session && isUntouched(session)) {
    session.reveal({ field: 'headline' })
    return Promise.resolve()
  }
  const work = beginArticle(workbench).finally(() => beginning.delete(workbench))
  beginning.set(workbench, work)
  return work
}

async function beginArticle(workbench: Workbench): Promise<void> {
  workbench.store.setState({ isBeginning: true })
  const path = await createAndAsk(workbench).finally(() => workbench.store.setState({ isBeginning: false }))
  if (path !== null) await Promise.all([openArticle(workbench, path), listArticles(workbench)])
}

/** Whether an open article is as empty as it was made. */
function isUntouched(session: ShownSession): boolean {
  if (session.store.getState().lock.kind !== 'mine') return false
  const { kicker, headline, standfirst, bylines, dateline, section, tags, status, embargoUntil, body } =
    session.current()
  const words = [kicker, headline, standfirst, dateline.place, dateline.date, section, embargoUntil ?? '']
  const isBare = (block: Block): boolean => block.type === 'paragraph' && block.text.length === 0
  return (
    words.every(each => each === '') &&
    bylines.length + tags.length === 0 &&
    status === 'draft' &&
    body.every(isBare)
  )
}

/** Makes an empty article and asks for it. Null where it could not be made. */
async function createAndAsk({ desk, store }: Workbench): Promise<string | null> {
  const created = await desk.call('articles.create', {})
  if (!created.ok) {
    showProblem(created.error)
    return null
  }
  const { path } = created.value
  // Wanted from here on, so that the page in sight does not come alive for a moment.
  store.setState({ fresh: path, wanted: path })
  return path
}

/** Saves the open article now, for those whose fingers ask for it. */
export async function saveArticle({ store }: Workbench): Promise<void> {
  const session = shownSession(store.getState())
  const saved = await session?.save()
  if (session && saved && !saved.ok) showUnsaved(session, saved.error)
}

/** Copies an article, as it is on the screen, and opens the copy. */
export async function duplicateArticle(workbench: Workbench, path: string): Promise<void> {
  if (!(await savedFirst(workbench, path))) return
  const copied = await workbench.desk.call('articles.duplicate', { path })
  if (!copied.ok) return showProblem(copied.error)
  await Promise.all([openArticle(workbench, copied.value.path), listArticles(workbench)])
}

/** Gives the article's file another name. An open article is closed for it and opened again under the new name. */
export async function renameArticle(workbench: Workbench, path: string, slug: string): Promise<boolean> {
  const isOpen = shownPath(workbench.store.getState()) === path
  if (isOpen && !(await closeArticle(workbench))) return false
  const renamed = await workbench.desk.call('articles.rename', { path, slug })
  if (!renamed.ok) showProblem(renamed.error)
  const now = renamed.ok ? renamed.value.path : path
  await Promise.all([isOpen ? openArticle(workbench, now) : undefined, listArticles(workbench)])
  return renamed.ok
}

/** Moves an article to the trash and offers to bring it back. */
export async function trashArticle(workbench: Workbench, path: string): Promise<void> {
  const isOpen = shownPath(workbench.store.getState()) === path
  if (isOpen && !(await closeArticle(workbench))) return
  const trashed = await workbench.desk.call('articles.trash', { path })
  if (!trashed.ok) {
    showProblem(trashed.error)
    if (isOpen) await openArticle(workbench, path)
    return
  }
  await listArticles(workbench)
  const { name, headline } = trashed.value
  showNote(`Moved “${headline || 'Untitled article'}” to the trash.`, {
    label: 'Undo',
    run: () => void restoreArticle(workbench, name, isOpen),
  })
}

/** Brings an article back from the trash to where it was. */
export async function restoreArticle(workbench: Workbench, name: string, andOpen: boolean): Promise<void> {
  const restored = await workbench.desk.call('trash.restore', { name })
  if (!restored.ok) return showProblem(restored.error)
  await Promise.all([
    andOpen ? openArticle(workbench, restored.value.path) : undefined,
    listArticles(workbench),
  ])
}

/**
 * Makes a new article out of a good version of a damaged one. The damaged file stays as it is: somebody may still read words out of
 * it that no version has.
 */
export async function rescueArticle(workbench: Workbench, lastGood: Article): Promise<void> {
  const made = await saveAsNew(workbench, lastGood)
  if (!made.ok) return showProblem(made.error)
  await Promise.all([openArticle(workbench, made.value.path), listArticles(workbench)])
}

/** Writes an article into a file of its own, as a new article with the same words, marks and records. */
async function saveAsNew({ desk }: Workbench, article: Article): Promise<Result<{ path: string }>> {
  const made = await desk.call('articles.create', { headline: article.headline, language: article.language })
  if (!made.ok) return made
  const { path } = made.value
  const opened = await desk.call('articles.open', { path })
  if (!opened.ok) return opened
  if (opened.value.kind !== 'article') return fail('article/damaged', opened.value.reason)
  const { version, article: fresh } = opened.value
  const { body, ...fields } = { ...article, id: fresh.id, createdAt: fresh.createdAt }
  const saved = await desk.call('articles.save', {
    path,
    base: version,
    fields,
    body: body.map(blockToJson) as never,
  })
  return saved.ok ? made : saved
}

/** Way out when the open file was changed by somebody else: what is on the screen becomes an article of its own. */
export async function keepMine(workbench: Workbench, session: ShownSession): Promise<void> {
  const made = await saveAsNew(workbench, session.current())
  if (!made.ok) return showProblem(made.error)
  session.abandon()
  await Promise.all([openArticle(workbench, made.value.path), listArticles(workbench)])
}

/** The other way out: shows what somebody else wrote. What was on the screen goes to the trash, from where it can be brought back. */
export async function takeTheirs(workbench: Workbench, session: ShownSession): Promise<void> {
  const { path } = session.store.getState()
  const made = await saveAsNew(workbench, session.current())
  if (!made.ok) return showProblem(made.error)
  const trashed = await workbench.desk.call('articles.trash', { path: made.value.path })
  if (!trashed.ok) return showProblem(trashed.error)
  session.abandon()
  await closeArticle(workbench)
  await Promise.all([openArticle(workbench, path), listArticles(workbench)])
  showNote('Your version is in the trash.', {
    label: 'Bring it back',
    run: () => void restoreArticle(workbench, trashed.value.name, true),
  })
}

/** Whether what the desk would read is what the window shows. */
async function savedFirst({ store }: Workbench, path: string): Promise<boolean> {
  const session = shownSession(store.getState())
  if (!session || session.store.getState().path !== path) return true
  const saved = await session.save()
  if (!saved.ok) showUnsaved(session, saved.error)
  return saved.ok
}

/** The summary of an article in the list, where it is listed. */
export const summaryOf = ({ store }: Workbench, path: string): ArticleSummary | undefined =>
  store.getState().articles?.find(article => article.path === path)
