import type { ChangedPart } from '../../../article/quotes/changed-words.ts'

/** Words that stayed, came and went, in one run. */
export const ChangedWords = ({ parts }: { parts: readonly ChangedPart[] }) =>
  parts.map(({ kind, words }, index) => {
    const key = `${index}-${kind}`
    if (kind === 'added') return <ins key={key}>{words}</ins>
    if (kind === 'removed') return <del key={key}>{words}</del>
    return <span key={key}>{words}</span>
  })
