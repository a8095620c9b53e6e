import type { Article } from '../../article/article.ts'
import type { Args, Desk } from '../../electron/contract.ts'
import { changesOf } from './body-patch.ts'

/** What the disk has of the article, as far as this window knows. */
export interface OnDisk {
  path: string
  /** The version of the file that the next save builds on. */
  version: string
  /** What stands in that version. */
  saved: Article
}

/** From here on the window builds on this version of the file. */
export function buildOn(file: OnDisk, version: string, saved: Article): void {
  file.version = version
  file.saved = saved
}

/** Sends the article to the desk, first only what changed since it was saved; all of it where the desk does not remember that. */
export async function send<C extends 'articles.save' | 'journal.keep'>(
  desk: Desk,
  channel: C,
  file: OnDisk,
  now: Article,
) {
  const args = (known: Article | null) =>
    ({ path: file.path, base: file.version, ...changesOf(known, now) }) as Args<C>
  const first = await desk.call(channel, args(file.saved))
  return !first.ok && first.error.code === 'article/unknown-block' ? desk.call(channel, args(null)) : first
}
