import type { ArticleSession } from '../../session/types.ts'
import type { Workbench } from './workbench.ts'

/** The file's name without its folder, date and ending: the part a person chooses. */
export function slugOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.replace(/\.article\.json$/, '').replace(/^\d{4}-\d{2}-\d{2}-/, '')
}

/** Whether a file was named before its article had a headline. */
export const isUntitled = (path: string): boolean => /^untitled(-\d+)?$/.test(slugOf(path))

/** How many names are tried where others have the first. */
const TRIES = 5

/**
 * An article begun in the window has a file before it has a headline. When it is left, the file is named after it, once, so that the
 * folder can be read without Copydesk. A file that cannot be renamed keeps the name it has: nothing is lost by that.
 */
export async function nameAfterHeadline(
  { desk }: Workbench,
  { path, article, lock }: ReturnType<ArticleSession['store']['getState']>,
): Promise<void> {
  const headline = article.headline.trim().slice(0, 100)
  if (!isUntitled(path) || headline === '' || lock.kind !== 'mine') return
  for (let number = 1; number <= TRIES; number++) {
    const slug = number === 1 ? headline : `${headline} ${number}`
    const renamed = await desk.call('articles.rename', { path, slug })
    if (renamed.ok || renamed.error.code !== 'article/name-taken') return
  }
}
