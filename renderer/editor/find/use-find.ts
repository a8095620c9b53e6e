import type { LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { inLull } from '../../session/lull.ts'
import { MOST_PAINTED, paintCurrent, paintMatches, paintNothing, showMatch } from './highlights.ts'
import { findMatches, type Match, nextMatch, replaceMatches, selectedPlace } from './matches.ts'
import type { Wanted } from './occurrences.ts'

interface Found {
  matches: readonly Match[]
  /** The one that is looked at; -1 where there is none. */
  current: number
}

/** What is found for the wanted words, kept true while the text changes, and the ways to go through it and to replace. */
export function useFind(editor: LexicalEditor, { words, matchCase, wholeWords }: Wanted) {
  const [found, setFound] = useState<Found>({ matches: [], current: -1 })
  const show = (next: Found): void => {
    setFound(next)
    const match = next.matches[next.current]
    if (match) showMatch(editor, match)
  }

  useEffect(() => {
    const wanted = { words, matchCase, wholeWords }
    const look = (): void =>
      setFound(({ matches, current }) => {
        const next = findMatches(editor, wanted)
        return { matches: next, current: nextMatch(next, matches[current] ?? selectedPlace(editor)) }
      })
    look()
    let takeBack = (): void => undefined
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      takeBack()
      takeBack = inLull(look)
    })
    return () => {
      stop()
      takeBack()
    }
  }, [editor, words, matchCase, wholeWords])

  const { matches, current } = found
  // Going on from one to the next paints only the next, until the painted ones of very many end.
  const around = Math.floor((current * 4) / MOST_PAINTED) * (MOST_PAINTED / 4)
  useEffect(() => paintMatches(editor, matches, around), [editor, matches, around])
  useEffect(() => paintCurrent(editor, matches[current]), [editor, matches, current])
  useEffect(() => paintNothing, [])

  const go = (step: 1 | -1): void => {
    const count = found.matches.length
    if (count > 0) show({ ...found, current: (found.current + step + count) % count })
  }
  /** Puts other words in the place of the current match, or of all; tells how many were replaced. */
  const replace = (others: string, all: boolean): number => {
    const wanted = { words, matchCase, wholeWords }
    const fresh = findMatches(editor, wanted)
    const here = fresh[found.current]
    const chosen = all ? fresh : here ? [here] : []
    replaceMatches(editor, chosen, others)
    const next = findMatches(editor, wanted)
    // Behind the new words: they are not found again where they hold the old ones.
    const behind = here && { ...here, from: here.from + others.length }
    show({ matches: next, current: nextMatch(next, behind ?? selectedPlace(editor)) })
    return chosen.length
  }
  return { ...found, go, replace }
}
