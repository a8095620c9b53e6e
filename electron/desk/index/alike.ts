import { basename, join } from 'node:path'
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { done, type Result } from '../../../article/result.ts'
import { isSameStory, type Opening, openingOf } from '../../../article/workflow/same-story.ts'
import type { ArticleSummary } from '../../contract.ts'
import type { AlikeArticle } from '../../contract-library.ts'
import { readArticleFile } from '../articles/read.ts'
import { ARTICLE_SUFFIX, datePrefix } from '../articles/slug.ts'
import { eachOf } from '../files/turns.ts'
import type { Keeper } from './keeper.ts'
import { SUMMARY, summaryFrom } from './store.ts'
import { isUnspaced, tokensOf } from './words.ts'

/** Words of the beginning that are looked up, the longest first: they are the rarest. */
const LOOKED_UP = 24
/** A word in more articles than these says nothing of the story. */
const RARE = 300
/** Rare words that must be shared, and how many of the articles that share most are read. */
const SHARED = 3
const READ = 8
/** With more articles of one slug it is a series, and all of them are meant to have it. */
const SERIES = 3

/**
 * Articles that tell the story of which this is the beginning, or whose file has the slug of `path`. Killed ones are no rivals. The
 * index finds candidates by rare words in milliseconds, whatever the size of the newsroom; only those are read.
 */
export async function findAlike(
  folder: string,
  keeper: Keeper,
  path: string,
  opening: Opening,
): Promise<Result<AlikeArticle[]>> {
  const asked = await keeper.ask(db => ({ stories: candidates(db, opening), files: sameSlug(db, path) }))
  if (!asked.ok) return asked
  const isRival = (other: ArticleSummary): boolean =>
    other.path !== path && other.status !== 'killed' && !other.damaged
  const same = await eachOf(asked.value.stories.filter(isRival).slice(0, READ), READ, async other => {
    const read = await readArticleFile(join(folder, other.path))
    return read.ok && isSameStory(opening, openingOf(read.value.article)) ? [named(other, 'story')] : []
  })
  const stories = same.flat()
  const files = asked.value.files.filter(isRival)
  const isSeries = files.length >= SERIES
  const others = files.filter(file => !stories.some(story => story.path === file.path))
  return done([...stories, ...(isSeries ? [] : others.map(file => named(file, 'slug')))])
}

const named = ({ path, id, headline }: ArticleSummary, why: AlikeArticle['why']): AlikeArticle => ({
  path,
  id,
  headline,
  why,
})

/** The articles that share the most rare words, the most first. */
function candidates(db: DatabaseSync, { headline, standfirst, lead }: Opening): ArticleSummary[] {
  const find = db.prepare('SELECT rowid AS found FROM words WHERE words MATCH ? LIMIT ?')
  const shared = new Map<SQLOutputValue, number>()
  for (const words of rareWords(`${headline}\n${standfirst}\n${lead}`)) {
    const rows = find.all(`"${words}"`, RARE + 1)
    if (rows.length > RARE) continue
    for (const { found } of rows) if (found !== undefined) shared.set(found, (shared.get(found) ?? 0) + 1)
  }
  const one = db.prepare(`SELECT ${SUMMARY} FROM articles WHERE row = ?`)
  return [...shared]
    .filter(([, count]) => count >= SHARED)
    .sort(([, a], [, b]) => b - a)
    .slice(0, READ * 2)
    .flatMap(([row]) => {
      const found = one.get(row)
      return found ? [summaryFrom(found)] : []
    })
}

/** Words, and where words are not spaced two letters in a row, as the index takes them. */
function rareWords(text: string): string[] {
  const tokens = tokensOf(text)
  const words = tokens.flatMap((token, at) => {
    if (!isUnspaced(token)) return token.length > 2 ? [token] : []
    const next = tokens[at + 1]
    return next !== undefined && isUnspaced(next) ? [`${token} ${next}`] : []
  })
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, LOOKED_UP)
}

/** Articles whose file differs by its date at most. A file that nobody named is like no other. */
function sameSlug(db: DatabaseSync, path: string): ArticleSummary[] {
  const slug = slugOf(path)
  const tokens = tokensOf(slug)
  if (tokens.length === 0 || slug.startsWith('untitled')) return []
  return db
    .prepare(
      `SELECT ${SUMMARY} FROM words JOIN articles ON row = words.rowid WHERE words MATCH ? ORDER BY words.rowid DESC LIMIT 200`,
    )
    .all(`{file} : "${tokens.join(' ')}"`)
    .map(summaryFrom)
    .filter(other => slugOf(other.path) === slug)
}

function slugOf(path: string): string {
  const name = basename(path, ARTICLE_SUFFIX)
  return name.slice(datePrefix(name).length)
}
