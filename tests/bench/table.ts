/** One measured line: what, against which target, and how it came out. */
export interface Figure {
  what: string
  target: string
  measured: string
  /** Null where the target is not a number to hold (a peer is missing, or it is only told). */
  holds: boolean | null
}

/** The figures as a Markdown table, ready for ARCHITECTURE.md. */
export function printTable(figures: Figure[]): string {
  const rows = figures.map(({ what, target, measured, holds }) => [
    what,
    target,
    measured,
    holds === null ? '–' : holds ? 'yes' : 'NO',
  ])
  const lines = [['What', 'Target', 'Measured', 'Holds'], ['---', '---', '---', '---'], ...rows]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** The middle value: one slow run on a shared machine does not decide. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const high = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2
}
