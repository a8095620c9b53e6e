/** Milliseconds between two words to the windows about changed articles. */
const TOLD = 500

/** Tells windows and index of changed articles now and then, not once for each. */
export interface Teller {
  /** An article is about to be changed. */
  begin(): void
  /** An article is done with; `path` is null where its file stayed as it was. */
  end(path: string | null): void
  /** Tells what has not been told yet. */
  flush(): void
}

/** @param writing to be called before articles are changed; what it returns is called with the paths that were */
export function createTeller(writing: () => (paths: string[]) => void): Teller {
  let tell: ((paths: string[]) => void) | null = null
  let changed: string[] = []
  let since = 0
  const begin = (): void => {
    if (tell) return
    tell = writing()
    since = Date.now()
  }
  const flush = (): void => {
    tell?.(changed)
    tell = null
    changed = []
  }
  return {
    begin,
    end(path) {
      begin()
      if (path !== null) changed.push(path)
      if (Date.now() - since > TOLD) flush()
    },
    flush,
  }
}
