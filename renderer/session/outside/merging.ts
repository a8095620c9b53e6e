import type { Article } from '../../../article/article.ts'
import { applyChoice, type Choice } from '../../../article/merge/choose.ts'
import { type Conflict, mergeArticles, sameStory } from '../../../article/merge/merge.ts'
import { contentOf, sameArticle } from '../../../article/merge/same.ts'
import type { OpenConflict } from './types.ts'

export interface MergedIn {
  article: Article
  /** What stands in the file, as the next save builds on it. */
  saved: Article
  conflicts: Conflict[]
  /** Whether theirs told anything that the window did not know. */
  isNews: boolean
  /** Whether something was written here that the file had not. */
  isMixed: boolean
  /** Whether the merged text says something that theirs does not, and so must be saved. */
  isUnsaved: boolean
}

/** Merges what stands in the file, or in a copy of it, into what is on the page. Fetched when it is first needed. */
export function mergeIn(base: Article | null, page: Article, theirs: Article): MergedIn {
  const mine = withoutBlankPage(page, base)
  if (base && sameStory(base, theirs)) {
    const article = { ...page, updatedAt: theirs.updatedAt }
    const isUnsaved = !sameStory(mine, theirs)
    return { article, saved: likePage(theirs, page), conflicts: [], isNews: false, isMixed: false, isUnsaved }
  }
  const { article, conflicts } = mergeArticles(base, mine, theirs)
  return {
    article: likePage(article, page),
    saved: likePage(theirs, page),
    conflicts,
    isNews: !sameStory(mine, article),
    isMixed: !base || !sameStory(base, mine),
    isUnsaved: !sameStory(article, theirs),
  }
}

/**
 * The article with the very blocks that are on the page where they say the same: what changed is told by identity everywhere, and only
 * that travels to the desk and to the worker.
 */
function likePage(article: Article, page: Article): Article {
  const known = new Map(page.body.map(block => [block.id, block]))
  const body = article.body.map(block => {
    const there = known.get(block.id)
    return there && contentOf(there) === contentOf(block) ? there : block
  })
  return { ...article, body }
}

/** An empty article shows one empty paragraph to write in, which nobody wrote. */
function withoutBlankPage(page: Article, base: Article | null): Article {
  const [only, second] = page.body
  const isBlank = only?.type === 'paragraph' && only.text.length === 0 && !second
  return isBlank && base?.body.length === 0 ? { ...page, body: [] } : page
}

/** The article after some choices. */
export const afterChoices = (
  article: Article,
  conflicts: readonly OpenConflict[],
  choices: ReadonlyMap<number, Choice>,
): Article =>
  conflicts.reduce((now, { key, conflict }) => {
    const choice = choices.get(key)
    return choice ? applyChoice(now, conflict, choice) : now
  }, article)

/** Those conflicts whose other side does not stand in the article already. Of two verdicts the more careful stands, whosever it is. */
export const stillOpen = (article: Article, conflicts: readonly Conflict[]): Conflict[] =>
  conflicts.filter(
    conflict =>
      (conflict.kind === 'field' && conflict.path[0] === 'quotes') ||
      !sameArticle(applyChoice(article, conflict, 'theirs'), article),
  )
