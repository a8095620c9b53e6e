/**
 * Which windows are there, and which opening of an article in a window is the present one. Words that were kept in an earlier opening
 * are not the window's own any more, but to be offered.
 */
export interface Openings {
  /** A window asks something, so it is there. */
  came(window: string): void
  /** A window is gone. */
  left(window: string): void
  /** A window left an article: opened again, it is another opening. */
  end(window: string, path: string): void
  /** The name of the opening in which a window has an article now. */
  current(window: string, path: string): string
  /** Whether an opening is still the present one of a window that is there. */
  isOpen(opening: string, path: string): boolean
}

export function createOpenings(): Openings {
  const windows = new Set<string>()
  /** How often each window has left each article. */
  const ended = new Map<string, number>()
  const endedBy = (window: string, path: string): number => ended.get(`${window} ${path}`) ?? 0
  const current = (window: string, path: string): string => `${window} ${endedBy(window, path)}`
  return {
    came: window => void windows.add(window),
    left(window) {
      windows.delete(window)
      for (const key of ended.keys()) if (key.startsWith(`${window} `)) ended.delete(key)
    },
    end: (window, path) => void ended.set(`${window} ${path}`, endedBy(window, path) + 1),
    current,
    isOpen(opening, path) {
      const [window = ''] = opening.split(' ')
      return windows.has(window) && opening === current(window, path)
    },
  }
}
