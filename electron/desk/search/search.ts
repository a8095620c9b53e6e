import { stat } from 'node:fs/promises'
import type { Article } from '../../../article/article.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { inlineText } from '../../../article/inline.ts'
import { done, type Result } from '../../../article/result.ts'
import type { SearchHit } from '../../contract.ts'
import { articleFiles, summaryOf } from '../articles/list.ts'
import { readArticleFile } from '../articles/read.ts'
import { attempt } from '../files/problems.ts'
import { eachOf } from '../files/turns.ts'
import { pathInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Folded, fold, foldWords } from './fold.ts'

/** Where words may stand, and how much standing there counts. Words of the headline come first, whatever the rest says. */
const WEIGHTS = {
  headline: 100,
  kicker: 20,
  tags: 20,
  standfirst: 12,
  speakers: 8,
  bylines: 8,
  body: 2,
} as const
type Field = keyof typeof WEIGHTS
const FIELDS = Object.keys(WEIGHTS) as Field[]

interface Entry {
  stamp: string
  hit: Omit<SearchHit, 'snippet'>
  texts: Record<Field, string>
  folded: Record<Field, Folded>
}

/** What was read before, by file, as long as the workspace is open. */
const known = new WeakMap<Workspace, Map<string, Entry>>()

/**
 * The articles in which every word occurs, in any of their fields and parts of words included, best first. No words find nothing.
 * It reads what changed since the last search; damaged files have no words to find.
 */
export async function searchArticles(workspace: Workspace, query: string): Promise<Result<SearchHit[]>> {
  const words = [...new Set(foldWords(query).split(/\s+/).filter(Boolean))]
  if (words.length === 0) return done([])
  const files = await articleFiles(workspace)
  if (!files.ok) return files
  const before = known.get(workspace) ?? new Map<string, Entry>()
  const entries = new Map<string, Entry>()
  await eachOf(files.value, 16, async file => {
    const entry = await entryOf(workspace, file, before.get(file))
    if (entry) entries.set(file, entry)
  })
  known.set(workspace, entries)
  return done(ranked([...entries.values()], words))
}

function ranked(entries: Entry[], words: string[]): SearchHit[] {
  return entries
    .map(entry => ({ entry, worth: worthOf(entry, words) }))
    .filter(({ worth }) => worth > 0)
    .sort(
      (a, b) => b.worth - a.worth || Date.parse(b.entry.hit.updatedAt) - Date.parse(a.entry.hit.updatedAt),
    )
    .map(({ entry }) => ({ ...entry.hit, snippet: snippetOf(entry, words) }))
}

/** Zero where a word is missing, else the sum of each word's best place; the start of a word counts more than its middle. */
function worthOf(entry: Entry, words: string[]): number {
  let sum = 0
  for (const word of words) {
    const best = Math.max(...FIELDS.map(field => worthIn(entry.folded[field].text, word) * WEIGHTS[field]))
    if (best === 0) return 0
    sum += best
  }
  return sum
}

function worthIn(text: string, word: string): number {
  let worth = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return 1
    worth = 0.5
  }
  return worth
}

/** How many characters are shown on either side of a hit. */
const AROUND = 60

/** The first word's place outside the headline, which is shown anyway. Null where no word occurs elsewhere. */
function snippetOf(entry: Entry, words: string[]): SearchHit['snippet'] {
  for (const field of ['standfirst', 'body', 'speakers', 'tags', 'kicker', 'bylines'] as const) {
    const { text, at } = entry.folded[field]
    const word = words.find(candidate => text.includes(candidate))
    if (word === undefined) continue
    const begins = text.indexOf(word)
    const from = at[begins] ?? 0
    const to = Math.max(at[begins + word.length] ?? 0, from + 1)
    return cutAround(entry.texts[field], from, to)
  }
  return null
}

function cutAround(text: string, from: number, to: number): { text: string; start: number; end: number } {
  const first = wordEdge(text, Math.max(0, from - AROUND), from)
  const last = text.length <= to + AROUND ? text.length : Math.max(to, text.lastIndexOf(' ', to + AROUND))
  const before = first > 0 ? '… ' : ''
  const after = last < text.length ? ' …' : ''
  const start = before.length + from - first
  return {
    text: before + text.slice(first, last).replace(/\s/g, ' ') + after,
    start,
    end: start + (to - from),
  }
}

/** The next beginning of a word at or after `at`, but not after `limit`. */
function wordEdge(text: string, at: number, limit: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space >= 0 && space < limit ? space + 1 : at
}

async function entryOf(workspace: Workspace, file: string, before: Entry | undefined): Promise<Entry | null> {
  const looked = await attempt(file, () => stat(file))
  if (!looked.ok) return null
  const { mtimeMs, size, ino } = looked.value
  const stamp = `${mtimeMs}:${size}:${ino}`
  if (before?.stamp === stamp) return before
  const read = await readArticleFile(file)
  if (!read.ok) return null
  const texts = textsOf(read.value.article)
  const folded = Object.fromEntries(FIELDS.map(field => [field, fold(texts[field])])) as Record<Field, Folded>
  return { stamp, hit: summaryOf(pathInside(workspace.folder, file), read.value.article), texts, folded }
}

function textsOf(article: Article): Record<Field, string> {
  return {
    headline: article.headline,
    kicker: article.kicker,
    tags: [...article.tags, article.section].join(' · '),
    standfirst: article.standfirst,
    speakers: article.quotes.map(quote => quote.speaker).join(' · '),
    bylines: article.bylines.map(byline => byline.name).join(' · '),
    body: article.body.flatMap(blockTexts).map(inlineText).join('\n'),
  }
}
