import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { type Article, articleToJson } from '../../../article/article.ts'
import { blockToJson } from '../../../article/blocks/json.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { MAX_FILE_BYTES } from '../../contract.ts'
import { attempt } from '../files/problems.ts'
import { readBounded } from '../files/read-bounded.ts'
import { makeFolderIn, writeDurably } from '../files/write-durably.ts'
import { BUNDLE_SUFFIX, type HistoryPlace } from './places.ts'
import { contentHash } from './version.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** An article taken apart: its fields, and its blocks and quotation records by the hash of what they say. */
export interface Pieces {
  fields: Record<string, unknown> & { status: Article['status'] }
  body: string[]
  quotes: string[]
  /** The texts of the pieces by their names. */
  texts(hash: string): string
}

const hashes = new WeakMap<object, string>()

/** Blocks that did not change since the last save are the same values and are not hashed again. */
function hashOf(piece: object, print: () => string): string {
  const hash = hashes.get(piece) ?? contentHash(print())
  hashes.set(piece, hash)
  return hash
}

export function takeApart(article: Article): Pieces {
  const { body: _, quotes: __, ...fields } = articleToJson({ ...article, body: [], quotes: [] }) as Article
  const printers = new Map<string, () => string>()
  const name = (piece: object, print: () => string): string => {
    const hash = hashOf(piece, print)
    printers.set(hash, print)
    return hash
  }
  return {
    fields,
    body: article.body.map(block => name(block, () => JSON.stringify(blockToJson(block)))),
    quotes: article.quotes.map(record => name(record, () => JSON.stringify(record))),
    texts: hash => printers.get(hash)?.() ?? 'null',
  }
}

/**
 * Writes pieces into a bundle: a gzipped JSON object of hash and content, named after what is in it. New pieces of one save go
 * together, because a file for each would cost a long article hundreds of files and waits for the disk.
 */
export async function writeBundle(
  { newsroom, bundles: folder }: Pick<HistoryPlace, 'newsroom' | 'bundles'>,
  hashes: readonly string[],
  { texts }: Pick<Pieces, 'texts'>,
): Promise<Result<string>> {
  const lines = hashes.map(hash => `${JSON.stringify(hash)}: ${texts(hash)}`)
  const text = `{\n${lines.join(',\n')}\n}\n`
  const name = contentHash(text)
  const file = join(folder, name + BUNDLE_SUFFIX)
  const ready = await attempt(folder, () => makeFolderIn(newsroom, folder))
  if (!ready.ok) return ready
  const written = await writeDurably(file, await pack(text))
  return written.ok ? done(name) : written
}

const bundleSchema = z.record(z.string(), z.unknown())

/** Reads a bundle. Fails with `history/damaged` when its content is not what its name says. */
export async function readBundle(folder: string, name: string): Promise<Result<Map<string, unknown>>> {
  const bytes = await readBounded(join(folder, name + BUNDLE_SUFFIX))
  if (!bytes.ok) return bytes
  try {
    const text = (await unpack(bytes.value, { maxOutputLength: MAX_FILE_BYTES * 2 })).toString('utf8')
    if (contentHash(text) === name) return done(new Map(Object.entries(bundleSchema.parse(JSON.parse(text)))))
  } catch {
    // Cut off, or not what gzip or JSON can read: the same to whoever needs it.
  }
  return fail('history/damaged', `“${name}${BUNDLE_SUFFIX}” in the history is damaged.`, { bundle: name })
}
