const MARK = '(copy)'

/** The headline of a duplicate, until somebody gives it one of its own. */
export const headlineOfCopy = (headline: string): string => `${headline} ${MARK}`.trim()

/** A headline without what makes it a duplicate's, and how often it was duplicated: lists show the two apart, since a long headline is cut there. */
export function withoutCopyMark(headline: string): { words: string; copies: number } {
  let words = headline
  let copies = 0
  for (; words.endsWith(MARK); copies++) words = words.slice(0, -MARK.length).trimEnd()
  return { words, copies }
}
