import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, printArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { openArticle } from '../articles/open.ts'
import { saveArticle } from '../articles/save.ts'
import { versionOf } from '../files/read-bounded.ts'
import { must } from '../fixtures/newsroom.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { listVersions } from './calls.ts'

/** The story whose history the tests are about, and where that is. */
export const PATH = 'articles/2026/2026-11-22-tram.article.json'
export const PAST = '.copydesk/history/articles/2026/2026-11-22-tram'
export const MINUTE = 60_000

/** The article as it would be kept after a save of its file. */
export const kept = (article: Article, reason: 'saved' | 'status' | 'exported' = 'saved') => ({
  article,
  file: versionOf(printArticle(article)),
  reason,
})

/** What the History tab lists. */
export const versionsOf = async (workspace: Workspace, path = PATH) =>
  must(await listVersions(workspace, { path })).versions

/** The stores' files, by folder. */
export const filesOf = (workspace: Workspace, folder: 'versions' | 'blocks'): Promise<string[]> =>
  readdir(join(workspace.folder, PAST, folder))

/** Saves as the window does, on what is in the file now. */
export async function save(workspace: Workspace, change: Partial<Article>, path = PATH): Promise<void> {
  const opened = must(await openArticle(workspace, path))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  const { body, ...fields } = { ...opened.article, ...change }
  must(await saveArticle(workspace, { path, base: opened.version, fields, body }))
}

/** A body of one paragraph. */
export const words = (text: string): Block[] => [{ id: 'b1', type: 'paragraph', text: [{ text }] }]
