import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Article } from '../../../article/article.ts'
import type { Problem, Result } from '../../../article/result.ts'
import { attempt } from '../files/problems.ts'
import { makeFolder, writeDurably } from '../files/write-durably.ts'
import type { ExportContext } from './export.ts'

/** The newsroom's pictures in a story, each once, as the story names them: `media/` and the hash of their bytes. */
export const ownPictures = ({ body }: Article): string[] => [
  ...new Set(
    body.flatMap(block => (block.type === 'image' && block.src.startsWith('media/') ? [block.src] : [])),
  ),
]

/**
 * Puts the pictures of a story into `media/` beside an export that only names them, so that it shows them wherever the folder goes.
 * A picture is named by its bytes: one that is there already is the same. What could not be put there is told in sentences, and the
 * export stays.
 */
export async function putPicturesBeside(
  article: Article,
  folder: string,
  media: ExportContext['media'],
): Promise<string[]> {
  const own = ownPictures(article)
  if (own.length === 0) return []
  const listed = await attempt(folder, () => readdir(join(folder, 'media')))
  const there = new Set(listed.ok ? listed.value : [])
  const losses: string[] = []
  for (const src of own) {
    if (there.has(src.slice('media/'.length))) continue
    const read = await media(src)
    const put = read.ok ? await putOne(join(folder, src), read.value.bytes) : read
    if (!put.ok) losses.push(notBeside(src, put.error))
  }
  return losses
}

/** Makes the folder only now, so that pictures that are gone leave no empty one. */
async function putOne(file: string, bytes: Uint8Array): Promise<Result<unknown>> {
  const made = await attempt(file, () => makeFolder(dirname(file)))
  return made.ok ? writeDurably(file, bytes) : made
}

const notBeside = (src: string, { message }: Problem): string =>
  `The picture ${src} is not beside it: ${message}`

/** The newsroom's pictures in a story that cannot be put beside an export because they cannot be read, each with a sentence. */
export async function missingPictures(
  article: Article,
  media: ExportContext['media'],
): Promise<Map<string, string>> {
  const missing = new Map<string, string>()
  for (const src of ownPictures(article)) {
    const read = await media(src)
    if (!read.ok) missing.set(src, notBeside(src, read.error))
  }
  return missing
}
