import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../../article/article.ts'
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
  const made = await attempt(folder, async () => {
    await makeFolder(join(folder, 'media'))
    return new Set(await readdir(join(folder, 'media')))
  })
  if (!made.ok) return [`The pictures are not beside it: ${made.error.message}`]
  const losses: string[] = []
  for (const src of own) {
    if (made.value.has(src.slice('media/'.length))) continue
    const read = await media(src)
    const put = read.ok ? await writeDurably(join(folder, src), read.value.bytes) : read
    if (!put.ok) losses.push(`The picture ${src} is not beside it: ${put.error.message}`)
  }
  return losses
}
