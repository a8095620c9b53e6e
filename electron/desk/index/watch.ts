import type { Stats } from 'node:fs'
import { basename, join } from 'node:path'
import { watch } from 'chokidar'
import { isOddCopyName, originalPaths } from '../conflict-copies/names.ts'
import { pathInside } from '../workspace/paths.ts'
import { isArticleName, isArticlePath } from './files.ts'

/** Events of one save of another program come in a row; they are taken together. Milliseconds. */
const TOGETHER = 50

/**
 * Follows what happens to a newsroom's article files and tells their paths, those of a moment together. Files still being written
 * and links are none of it. `onCopy` hears of files that sync services put beside an article, by the article's path. Returns the function
 * that ends it; `onReady` is called once nothing is missed any more.
 */
export function watchArticles(
  folder: string,
  onChange: (paths: string[]) => void,
  onCopy: (originals: string[]) => void,
  onReady: () => void,
): () => Promise<void> {
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(join(folder, 'articles'), {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file: string, stats?: Stats) =>
      stats?.isFile() === true && !isArticleName(basename(file)) && !isOddCopyName(basename(file)),
  })
  const note = (file: string): void => {
    pending.add(pathInside(folder, file))
    timer ??= setTimeout(() => {
      timer = undefined
      const [paths, copies] = [
        [...pending].filter(isArticlePath),
        [...pending].filter(path => !isArticlePath(path)),
      ]
      pending.clear()
      if (paths.length > 0) onChange(paths)
      if (copies.length > 0) onCopy(copies.flatMap(originalPaths))
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
