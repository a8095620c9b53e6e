import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { z } from 'zod'
import { type Article, articleToJson, parseArticle } from '../../../article/article.ts'
import { MAX_MESSAGE_BYTES } from '../../contract.ts'
import { RECOVERED_ID } from '../../contract-recovery.ts'
import { ARTICLE_SUFFIX, slugFrom } from '../articles/slug.ts'
import { readBounded } from '../files/read-bounded.ts'

/**
 * Words that no save has, with whose they are: the whole article, as its file would hold it, so that they can be read without
 * Copydesk. `edition` goes up from one writing to the next, for a clock may jump.
 */
const entrySchema = z.object({
  format: z.literal('copydesk-journal'),
  version: z.int().positive(),
  path: z.string(),
  /** The version of the article's file that the words were written on. */
  base: z.string().catch(''),
  edition: z.int().nonnegative().catch(0),
  at: z.string().catch(''),
  by: z.string().catch(''),
  /** Absolute folder of the newsroom, for those that lie in the app's data folder. */
  newsroom: z.string().catch(''),
  machine: z.string().catch(''),
  desk: z.string().catch(''),
  installation: z.string().catch(''),
  process: z.int().nonnegative().catch(0),
  window: z.string().catch(''),
  article: z.unknown(),
})

export type Entry = Omit<z.output<typeof entrySchema>, 'article'> & { article: Article }

export const ENTRY_SUFFIX = '.json'

/** The id of what one window keeps of one article. The first part is for people who look into the folder. */
export function entryId(path: string, desk: string, window: string): string {
  const key = createHash('sha256').update([desk, window, path].join('\n')).digest('hex').slice(0, 16)
  return `${slugFrom(basename(path, ARTICLE_SUFFIX))}.${key}`
}

/** The id of the entry in a file of this name; null for other files, such as one whose writing was killed. */
export function idOfFile(name: string): string | null {
  const id = basename(name, ENTRY_SUFFIX)
  return name.endsWith(ENTRY_SUFFIX) && RECOVERED_ID.test(id) ? id : null
}

export const printEntry = (entry: Entry): string =>
  `${JSON.stringify({ ...entry, article: articleToJson(entry.article) }, null, 2)}\n`

/** Reads an entry; null for what is none, or no longer whole. It stays where it is, for somebody may still read words out of it. */
export async function readEntryFile(file: string): Promise<Entry | null> {
  const bytes = await readBounded(file, MAX_MESSAGE_BYTES)
  if (!bytes.ok) return null
  try {
    const entry = entrySchema.parse(JSON.parse(bytes.value.toString('utf8')))
    const article = parseArticle(entry.article)
    return article.ok ? { ...entry, article: article.value } : null
  } catch {
    return null
  }
}
