import type { LibraryView, Sort, SortBy } from '../../../electron/contract-library.ts'

/** Leaves the order to the person: by relevance where words are searched for, else as they like it. */
export const USUAL_SORT: Sort = { by: 'relevance', reversed: false }

const view = (name: string, query: string): LibraryView => ({ name, query, sort: USUAL_SORT })

/** The views that every newsroom has, in the order a story goes through them. `name` is who is at this desk. */
export function builtInViews(name: string): LibraryView[] {
  const own = name.trim().replaceAll('"', '')
  return [
    view('All articles', ''),
    ...(own === '' ? [] : [view('Mine', `by:"${own}"`)]),
    view('Drafts', 'status:draft'),
    view('In edit', 'status:in-edit'),
    view('In fact-check', 'status:fact-check'),
    view('Unverified quotations', 'quote:unverified -status:killed'),
    view('Ready', 'status:ready'),
    view('Under embargo', 'embargo:running'),
    view('Sent out', 'status:exported'),
    view('Killed', 'status:killed'),
  ]
}

/** Whether a query has words besides its filters: then relevance means something. */
export const hasWords = (query: string): boolean =>
  query.replace(/(?:^|\s)-?[a-z]+:(?:["“„«][^"”“»]*["”“»]?|\S*)/giu, ' ').trim() !== ''

/** Whether a phrase was begun and not ended: quotation marks of any language come in pairs. */
export const hasOpenPhrase = (query: string): boolean => (query.match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1

export const isSameSort = (a: Sort, b: Sort): boolean => a.by === b.by && a.reversed === b.reversed

/** The view that a search is, where it is one. */
export const viewShown = (
  views: readonly LibraryView[],
  query: string,
  sort: Sort,
): LibraryView | undefined =>
  views.find(
    ({ query: own, sort: order }) =>
      own.trim() === query.trim() && (order.by === 'relevance' || isSameSort(order, sort)),
  )

interface SortWords {
  label: string
  /** The two directions, its own one first: as an answer to "which way round" and as a word beside the list. */
  directions: [[choice: string, word: string], [choice: string, word: string]]
}

export const SORT_WORDS: Record<SortBy, SortWords> = {
  relevance: {
    label: 'Best match',
    directions: [
      ['Best first', 'Best match'],
      ['Best first', 'Best match'],
    ],
  },
  changed: {
    label: 'Last change',
    directions: [
      ['Newest first', 'Newest'],
      ['Oldest first', 'Oldest'],
    ],
  },
  created: {
    label: 'Created',
    directions: [
      ['Newest first', 'Last created'],
      ['Oldest first', 'First created'],
    ],
  },
  headline: {
    label: 'Headline',
    directions: [
      ['A to Z', 'A to Z'],
      ['Z to A', 'Z to A'],
    ],
  },
  status: {
    label: 'Status',
    directions: [
      ['Draft first', 'By status'],
      ['Killed first', 'By status'],
    ],
  },
  embargo: {
    label: 'Embargo',
    directions: [
      ['Soonest first', 'By embargo'],
      ['Latest first', 'By embargo'],
    ],
  },
}

/** The order in a word or two. */
export const sortInWords = ({ by, reversed }: Sort): string => SORT_WORDS[by].directions[reversed ? 1 : 0][1]

/** An order as a preference, `changed` or `-changed`, and back; the newest change first where there is none. */
export const printSort = ({ by, reversed }: Sort): string => `${reversed ? '-' : ''}${by}`
export function parseSort(printed: unknown): Sort {
  const text = String(printed)
  const reversed = text.startsWith('-')
  const by = text.slice(reversed ? 1 : 0)
  return Object.hasOwn(SORT_WORDS, by) && by !== 'relevance'
    ? { by: by as SortBy, reversed }
    : { by: 'changed', reversed: false }
}
