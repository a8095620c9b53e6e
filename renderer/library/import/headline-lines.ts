import type { ImportReview } from '../../../electron/contract.ts'

/** A headline is looked for among the first lines that say something. */
const MOST_LINES = 10
/** Letters of a line that tell it from the others. */
const SHOWN = 64

/** The lines of the original that can be made the headline, and the one that is: empty where none is. */
export function headlineLines({ source, decisions }: ImportReview): {
  value: string
  choices: { id: string; label: string }[]
} {
  const taken = decisions.find(({ kind, undone }) => kind === 'headline' && !undone)?.lines[0]
  const ads = new Set(decisions.filter(({ kind }) => kind.startsWith('ad-')).map(({ lines }) => lines[0]))
  const words = source.split('\n')
  const lines = words.flatMap((text, index) =>
    /[\p{L}\p{N}]/u.test(text) && !ads.has(index + 1) ? [index + 1] : [],
  )
  const offered = lines.filter((line, index) => index < MOST_LINES || line === taken)
  return {
    value: taken === undefined ? '' : String(taken),
    choices: offered.map(line => ({
      id: String(line),
      label: `Line ${line}: ${brief(words[line - 1] ?? '')}`,
    })),
  }
}

function brief(line: string): string {
  const words = line.replace(/\s+/g, ' ').trim()
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/\s+\S*$/, '')} …`
}
