import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { done, fail, type Result } from '../../../article/result.ts'
import { fileProblem, isMissing } from '../files/problems.ts'

/** Names that Windows keeps for devices: such a file could be made here and never opened there. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

const outside = (path: string, why: string) =>
  fail('workspace/outside', `“${path.slice(0, 200)}” ${why}.`, { path })

/** Why a path may not be used inside a workspace, as the second half of a sentence; null for a good one. */
export function pathProblem(path: string): string | null {
  if (path === '') return 'names nothing'
  if (path.includes('\0')) return 'holds a character that no name may hold'
  if (path.includes('\\')) return 'must be written with forward slashes'
  if (path.startsWith('/') || isAbsolute(path) || /^[a-z]:/i.test(path)) {
    return 'must be a path inside the newsroom folder'
  }
  for (const part of path.split('/')) {
    if (part === '..' || part === '.' || part === '') return 'leads out of the newsroom folder or in circles'
    if (DEVICE.test(part) || /[. ]$/.test(part)) return 'holds a name that not every system can store'
    if (process.platform === 'win32' && part.includes(':')) return 'holds a name that Windows cannot store'
  }
  return null
}

/**
 * The real place on the disk of a workspace-relative path from outside. Fails with `workspace/outside` for anything that is or
 * leads out of the workspace, links included: the deepest part that exists is followed to its end and must lie inside.
 * `folder` must be a real path itself.
 */
export async function resolveInside(folder: string, path: string): Promise<Result<string>> {
  const why = pathProblem(path)
  if (why) return outside(path, why)
  try {
    const real = await realPlace(join(folder, ...path.split('/')))
    if (real === null || !isWithin(folder, real)) return outside(path, 'leads out of the newsroom folder')
    return done(real)
  } catch (error) {
    return fileProblem(error, path)
  }
}

/** Whether a real path lies below a real folder. */
export function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A real path inside the workspace as the window knows it: relative, with forward slashes. */
export const pathInside = (folder: string, file: string): string =>
  relative(folder, file).split(sep).join('/')

/** Follows links as far as the path exists and appends the rest; null for a link that leads nowhere, which a write would follow. */
async function realPlace(file: string): Promise<string | null> {
  try {
    return await realpath(file)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  if (await isLink(file)) return null
  const above = await realPlace(dirname(file))
  return above === null ? null : join(above, basename(file))
}

const isLink = async (file: string): Promise<boolean> => {
  try {
    return (await lstat(file)).isSymbolicLink()
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
