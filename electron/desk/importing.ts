import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { done, type Result } from '../../article/result.ts'
import { openingOf } from '../../article/workflow/same-story.ts'
import type { ImportFormat, ImportReview } from '../contract.ts'
import { type Added, addArticle } from './articles/create.ts'
import { readArticleFile } from './articles/read.ts'
import { localDay } from './articles/slug.ts'
import { readImport } from './import/import.ts'
import { fold } from './import/words.ts'
import { indexOf } from './index/index.ts'
import type { Workspace } from './workspace/workspace.ts'

/** A story on its way in: its file's name and bytes, and which of the importer's decisions a person took back. */
export interface Incoming {
  name: string
  bytes: Uint8Array
  format: ImportFormat
  undone: string[]
  /** The line that the person made the headline. */
  headline?: number | undefined
}

/**
 * What the importer makes of a story, for a person to look over; nothing is written. Where it announces stories without an address,
 * it is read once more with those that the newsroom has.
 */
export async function reviewImport(workspace: Workspace, story: Incoming): Promise<Result<ImportReview>> {
  const source = { ...story, settings: workspace.settings, today: localDay(new Date()) }
  const review = readImport(source)
  if (!review.ok || review.value.format === 'json') return review
  const articles = await articlesNamed(workspace, titlesWithoutPlace(review.value.article))
  return articles.size === 0 ? review : readImport({ ...source, articles })
}

const titlesWithoutPlace = ({ body }: Article): string[] =>
  body.flatMap(block =>
    block.type === 'related'
      ? block.links.flatMap(link => (link.url || link.articleId ? [] : link.title.trim() || []))
      : [],
  )

/** The newsroom's articles with these headlines, by their folded headlines. Two of one headline cannot be told apart: neither is meant. */
async function articlesNamed(workspace: Workspace, titles: string[]): Promise<ReadonlyMap<string, string>> {
  if (titles.length === 0) return new Map()
  const found = await indexOf(workspace).call('named', { headlines: titles })
  const named = Map.groupBy(found.ok ? found.value : [], ({ headline }) => fold(headline))
  return new Map(
    [...named].flatMap(([headline, all]) => (all.length === 1 && all[0] ? [[headline, all[0].id]] : [])),
  )
}

/** Files the story as a new article. `warnings` say, in sentences, what was dropped and what may well be wrong. */
export async function finishImport(
  workspace: Workspace,
  story: Incoming,
): Promise<Result<Added & { warnings: string[] }>> {
  const review = await reviewImport(workspace, story)
  if (!review.ok) return review
  const { article, decisions } = review.value
  const added = await addArticle(workspace, article, new Date(), 'imported')
  if (!added.ok) return added
  const warnings = decisions.filter(decision => decision.warning && !decision.undone)
  return done({ ...added.value, warnings: warnings.map(({ message }) => message) })
}

/** Says which articles of the newsroom tell a story that was just filed, in sentences; nothing where the newsroom cannot be searched. */
export async function toldBefore(workspace: Workspace, path: string): Promise<string[]> {
  const read = await readArticleFile(join(workspace.folder, path))
  if (!read.ok) return []
  const found = await indexOf(workspace).call('alike', { path, ...openingOf(read.value.article) })
  return (found.ok ? found.value : [])
    .filter(({ why }) => why === 'story')
    .map(other => `The newsroom has this story already: “${other.headline}” (${other.path}).`)
}
