import type { Stats } from 'node:fs'
import { basename, join } from 'node:path'
import { watch } from 'chokidar'
import { pathInside } from '../workspace/paths.ts'
import { isArticleName } from './files.ts'

/** Events of one save of another program come in a row; they are taken together. Milliseconds. */
const TOGETHER = 50

/**
 * Follows what happens to a newsroom's article files and tells their paths, those of a moment together. Files still being written
 * and links are none of it. Returns the function that ends it; `onReady` is called once nothing is missed any more.
 */
export function watchArticles(
  folder: string,
  onChange: (paths: string[]) => void,
  onReady: () => void,
): () => Promise<void> {
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(join(folder, 'articles'), {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file: string, stats?: Stats) => stats?.isFile() === true && !isArticleName(basename(file)),
  })
  const note = (file: string): void => {
    pending.add(pathInside(folder, file))
    timer ??= setTimeout(() => {
      timer = undefined
      const paths = [...pending]
      pending.clear()
      onChange(paths)
    }, TOGETHER)
  }
  watcher.on('add', note).on('change', note).on('unlink', note).on('ready', onReady)
  // A folder that cannot be watched, such as one on some network drives, is looked through at every start all the same.
  watcher.on('error', () => undefined)
  return async () => {
    clearTimeout(timer)
    await watcher.close()
  }
}
