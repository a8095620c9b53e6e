import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryFolder } from '../fixtures/newsroom.ts'

/** Hears of no progress. */
export const quiet = (): void => undefined

/** Every file below a folder with its bytes, and every empty folder. */
export async function contentOf(folder: string): Promise<Map<string, Buffer | 'empty'>> {
  const content = new Map<string, Buffer | 'empty'>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length + 1)
    if (path.startsWith('.copydesk/cache')) continue
    if (entry.isFile()) content.set(path, await readFile(file))
    else if ((await readdir(file)).length === 0) content.set(path, 'empty')
  }
  return new Map([...content].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A place for a backup, outside the newsroom. */
export const zipIn = async (): Promise<string> => join(await temporaryFolder(), 'courier.zip')
