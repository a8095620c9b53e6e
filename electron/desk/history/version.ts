import { createHash } from 'node:crypto'
import { z } from 'zod'
import { STATUSES } from '../../../article/article.ts'
import { type ArticleVersion, VERSION_REASONS } from '../../contract.ts'

/** Enough of a SHA-256 to tell all blocks of all newsrooms apart: 128 bits as hexadecimal digits. */
const HASH_DIGITS = 32
const hash = z.string().regex(/^[0-9a-f]{32}$/)

/**
 * A version as it stands in its file: the fields of the article as they are, the body and the quotation records as names of pieces,
 * and the bundles in which those pieces are. `file` is the SHA-256 of the article file that it was.
 */
export const versionSchema = z.looseObject({
  format: z.literal('copydesk-version'),
  version: z.int().positive(),
  id: z.string().min(1),
  at: z.iso.datetime({ offset: true }),
  by: z.string().default(''),
  reason: z.enum(VERSION_REASONS).catch('saved'),
  keep: z.boolean().default(false),
  words: z.int().nonnegative().default(0),
  added: z.int().nonnegative().default(0),
  removed: z.int().nonnegative().default(0),
  file: z.string().default(''),
  fields: z.looseObject({ status: z.enum(STATUSES).catch('draft') }),
  body: z.array(hash),
  quotes: z.array(hash),
  bundles: z.array(hash),
})
export type Version = z.output<typeof versionSchema>

/** What the list and the thinning need of a version; thousands of these are held in memory. */
export interface VersionHead extends ArticleVersion {
  bundles: string[]
}

export function headOf({
  id,
  at,
  by,
  reason,
  keep,
  words,
  added,
  removed,
  bundles,
  fields,
}: Version): VersionHead {
  return { id, at, by, reason, keep, status: fields.status, words, added, removed, bundles }
}

/** Names content by what it is. */
export const contentHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)

const ID = /^(\d{6,9})-[a-z0-9]{4}$/

/** The running number in a version's id; 0 for what is none. */
export const numberOf = (id: string): number => Number(ID.exec(id)?.[1] ?? 0)

/**
 * The id after this one. Numbered, not dated, so that the order holds when the clock jumps; the letters keep apart what two machines
 * number alike in a synced folder.
 */
export function nextId(after: string | undefined): string {
  const number = String(numberOf(after ?? '') + 1).padStart(6, '0')
  const letters = Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0')
  return `${number}-${letters}`
}
