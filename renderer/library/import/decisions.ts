import type { ImportDecision } from '../../../electron/contract.ts'

/** What each kind of decision is called, short enough for the margin of the original. */
export const KIND_NAMES: Record<ImportDecision['kind'], string> = {
  headline: 'Headline',
  kicker: 'Kicker',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  slug: 'Wire line',
  'end-mark': 'End mark',
  repeat: 'Repeat',
  'ad-slot': 'Ad slot',
  'ad-merged': 'Ad, merged',
  'ad-dropped': 'Ad, dropped',
  related: 'Related',
  heading: 'Heading',
  list: 'List',
  joined: 'Joined',
  table: 'Table',
  'left-out': 'Left out',
}

/** Whether the words of a decision are not in the article, so that the original shows them struck through. */
export const dropsWords = ({ kind }: ImportDecision): boolean =>
  ['slug', 'end-mark', 'repeat', 'ad-merged', 'ad-dropped', 'left-out'].includes(kind)

/** The decisions that stand: those that were not taken back. `undone` is known before the desk has read the story anew. */
export const standing = (
  decisions: readonly ImportDecision[],
  undone: readonly string[],
): readonly ImportDecision[] => decisions.filter(({ id }) => !undone.includes(id))

/** "line 4", "lines 4 to 6". */
export const linesOf = ({ lines: [from, to] }: ImportDecision): string =>
  from === to ? `line ${from}` : `lines ${from} to ${to}`
