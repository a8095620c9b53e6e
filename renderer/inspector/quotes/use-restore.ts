import { useState } from 'react'
import type { LedgerEntry } from '../../../article/quotes/ledger.ts'
import type { Problem } from '../../../article/result.ts'
import type { ArticleSession } from '../../session/types.ts'

/**
 * Bringing signed words back, and why it was refused, for as long as the words are those it was refused for. `onRestored` is told once
 * it is done and the button is about to go: the hand needs another place.
 */
export function useRestore(
  session: ArticleSession,
  { record, words }: LedgerEntry,
  onRestored: () => void,
): { restore: () => void; problem: Problem | null } {
  const [refused, setRefused] = useState<{ words: string; problem: Problem } | null>(null)
  const restore = async (): Promise<void> => {
    const restored = await session.restoreSignedWords(record.id)
    setRefused(restored.ok ? null : { words, problem: restored.error })
    if (restored.ok) onRestored()
  }
  return {
    restore: () => void restore(),
    problem: refused?.words === words ? refused.problem : null,
  }
}
