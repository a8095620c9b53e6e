import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Article } from '../../../article/article.ts'
import { done, type Result } from '../../../article/result.ts'
import { articleFiles } from '../articles/list.ts'
import { readArticleFile } from '../articles/read.ts'
import { copiesIn } from '../conflict-copies/find.ts'
import { attempt, isMissing } from '../files/problems.ts'
import { readBounded } from '../files/read-bounded.ts'
import { eachOf } from '../files/turns.ts'
import { HISTORY } from '../history/places.ts'
import { pathInside, resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Finding, guarded } from './guarded.ts'
import { verifyHistory } from './verify-history.ts'

export interface Verified {
  articles: number
  pictures: number
  versions: number
  findings: Finding[]
  /** Second copies of articles that sync services left: nothing is wrong with them, but somebody should merge them. */
  copies: Finding[]
}

/** How many files are read at once. */
const WIDTH = 8

/**
 * Reads everything in a newsroom and says what is not whole: articles that cannot be read, pictures that are missing or no longer
 * what their name says, versions and blocks of the history. Nothing is changed. Fails where the folders themselves cannot be read.
 */
export async function verifyNewsroom(workspace: Workspace): Promise<Result<Verified>> {
  const files = await articleFiles(workspace)
  if (!files.ok) return files
  const media = await filesIn(workspace, 'media')
  if (!media.ok) return media
  const histories = await historiesIn(workspace)
  if (!histories.ok) return histories
  const pictures = new Set(media.value)
  const findings: Finding[] = []
  const copies = await copiesIn(workspace)
  if (!copies.ok) return copies
  await eachOf(files.value, WIDTH, async file => {
    const path = pathInside(workspace.folder, file)
    findings.push(...(await guarded(path, () => verifyArticle(path, file, pictures))))
  })
  await eachOf(media.value, WIDTH, async name => {
    findings.push(...(await guarded(`media/${name}`, () => verifyPicture(workspace, name))))
  })
  let versions = 0
  await eachOf(histories.value, WIDTH, async history => {
    const verified = await verifyHistory(workspace, history)
    versions += verified.versions
    findings.push(...verified.findings)
  })
  return done({
    articles: files.value.length,
    pictures: media.value.length,
    versions,
    findings: findings.sort((a, b) => a.path.localeCompare(b.path)),
    copies: copies.value.map(({ path, original }) => ({
      path,
      message: `A second copy of “${original}”, which holds the same article.`,
    })),
  })
}

async function verifyArticle(path: string, file: string, pictures: ReadonlySet<string>): Promise<Finding[]> {
  const read = await readArticleFile(file)
  if (!read.ok) return [{ path, message: read.error.message }]
  return picturesOf(read.value.article)
    .filter(name => !pictures.has(name))
    .map(name => ({ path, message: `The picture “media/${name}” is missing.` }))
}

const picturesOf = ({ body }: Article): string[] =>
  body.flatMap(block =>
    block.type === 'image' && block.src.startsWith('media/') ? [block.src.slice(6)] : [],
  )

/** A picture is named by its bytes; one that somebody put there under another name is only read. */
async function verifyPicture(workspace: Workspace, name: string): Promise<Finding[]> {
  const path = `media/${name}`
  const bytes = await readBounded(join(workspace.folder, 'media', name))
  if (!bytes.ok) return [{ path, message: bytes.error.message }]
  const named = /^[0-9a-f]{64}(?=\.)/.exec(basename(name))?.[0]
  if (named === undefined || createHash('sha256').update(bytes.value).digest('hex') === named) return []
  return [
    {
      path,
      message: `“${name}” is no longer the picture that was taken in: bytes in it were changed or lost.`,
    },
  ]
}

/** The names of the plain files in a folder; links are not followed. */
async function filesIn(workspace: Workspace, folder: string): Promise<Result<string[]>> {
  const entries = await entriesOf(workspace, folder, false)
  if (!entries.ok) return entries
  return done(
    entries.value.flatMap(entry => (entry.isFile() && !entry.name.startsWith('.') ? [entry.name] : [])),
  )
}

/** The history folders, those of deleted articles too; relative to the newsroom. */
async function historiesIn(workspace: Workspace): Promise<Result<string[]>> {
  const entries = await entriesOf(workspace, HISTORY, true)
  if (!entries.ok) return entries
  const folders = entries.value.filter(entry => entry.isDirectory() && entry.name === 'versions')
  return done(folders.map(entry => pathInside(workspace.folder, entry.parentPath)))
}

async function entriesOf(workspace: Workspace, folder: string, recursive: boolean) {
  const place = await resolveInside(workspace.folder, folder)
  if (!place.ok) return place
  return attempt(place.value, () =>
    readdir(place.value, { withFileTypes: true, recursive }).catch((error: unknown) => {
      if (isMissing(error)) return []
      throw error
    }),
  )
}
