import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Result } from '../../article/result.ts'
import { attempt } from './files/problems.ts'
import { openWorkspace, type Workspace } from './workspace/workspace.ts'

/** Where the private copy of the sample newsroom lives. */
export const sampleIn = (dataFolder: string): string => join(dataFolder, 'sample-newsroom')

/** Whether a real folder is that copy; the data folder itself may be reached through a link. */
export async function isSample(dataFolder: string, folder: string): Promise<boolean> {
  const copy = await realpath(sampleIn(dataFolder)).catch(() => null)
  return folder === copy
}

/**
 * Opens the private copy of the sample newsroom, making it first where there is none. Copied beside and then moved into place, so
 * that a start that was cut off leaves no half newsroom behind. What a person wrote into their copy is never replaced.
 */
export async function openSample(dataFolder: string, sampleFolder: string): Promise<Result<Workspace>> {
  const target = sampleIn(dataFolder)
  const made = await attempt(target, async () => {
    if (await isFolder(target)) return
    const beside = `${target}.${process.pid}.copying`
    await rm(beside, { recursive: true, force: true })
    await copyContents(sampleFolder, beside)
    await rename(beside, target)
  })
  // Two starts at once: the other one's copy is as good.
  if (!made.ok && made.error.code !== 'disk/exists') return made
  return openWorkspace(target)
}

/** Contents only: where Copydesk is installed read-only, copied permissions would leave a sample nobody can write in. */
async function copyContents(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter(entry => entry.isFile())) {
    const source = join(entry.parentPath, entry.name)
    const copy = join(to, relative(from, source))
    await mkdir(dirname(copy), { recursive: true })
    await writeFile(copy, await readFile(source))
  }
}

const isFolder = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(folder)).isDirectory()
  } catch {
    return false
  }
}
