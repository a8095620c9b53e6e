/** Tells windows of changed articles: of the desk's own writes once, although the watched folder shows them a second time. */
export interface Changes {
  /** To be called before the desk writes. Call what it returns afterwards, with the paths it wrote and their way into the index. */
  writing(): (paths: string[], indexed: Promise<unknown>) => void
  /** What the watched folder shows. */
  outside(paths: string[]): void
}

/**
 * While the desk writes, and until the index knows what it wrote, what the folder shows is held back; then only the part that is
 * not the desk's own is told.
 */
export function createChanges(tell: (paths: string[]) => void): Changes {
  let writing = 0
  let isAll = false
  const held = new Set<string>()
  const own = new Set<string>()

  function release(): void {
    writing--
    if (writing > 0) return
    const others = [...held].filter(path => !own.has(path))
    if (isAll) tell([])
    else if (others.length > 0) tell(others)
    isAll = false
    held.clear()
    own.clear()
  }

  return {
    writing() {
      writing++
      return (paths, indexed) => {
        for (const path of paths) own.add(path)
        if (paths.length > 0) tell(paths)
        void indexed.then(release, release)
      }
    },
    outside(paths) {
      if (writing === 0) tell(paths)
      else if (paths.length === 0) isAll = true
      else for (const path of paths) held.add(path)
    },
  }
}
