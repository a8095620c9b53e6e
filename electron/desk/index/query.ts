import { STATUSES, type Status } from '../../../article/article.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { foldWords, tokensOf } from './words.ts'

/** Words in a row, as the index knows them. With `open` the last one may be the beginning of a longer word. */
export interface Term {
  tokens: string[]
  open: boolean
}

export const QUOTE_KINDS = ['unverified', 'stale', 'verified', 'disputed'] as const
export type QuoteKind = (typeof QUOTE_KINDS)[number]
export const PARTS = ['ads', 'images', 'related', 'embargo'] as const
export type Part = (typeof PARTS)[number]
export const EMBARGO_STATES = ['running', 'over'] as const
export type EmbargoState = (typeof EMBARGO_STATES)[number]

/** One condition apart from the words. Names are folded. */
export type Filter = { not: boolean } & (
  | { on: 'status'; any: Status[] }
  | { on: 'section' | 'tag' | 'by' | 'lang'; value: string }
  | { on: 'quote'; any: QuoteKind[] }
  | { on: 'has'; any: Part[] }
  | { on: 'embargo'; any: EmbargoState[] }
  /** Milliseconds since 1970: the beginning of a day in local time. */
  | { on: 'before' | 'after'; moment: number }
)

/** What a person asked for: all of `words`, none of `without`, all of `filters`. */
export interface Query {
  words: Term[]
  without: Term[]
  filters: Filter[]
}

const FILTERS = [
  'status',
  'section',
  'tag',
  'by',
  'quote',
  'has',
  'embargo',
  'before',
  'after',
  'lang',
] as const
type FilterName = (typeof FILTERS)[number]

/** More words than a person types, and fewer than the index can take at once. */
const MOST_WORDS = 40

/** An optional minus, an optional `name:`, then a phrase or a word or nothing. A phrase that is not closed yet goes on to the end. */
const PART =
  /(?<minus>-?)(?:(?<empty>[\p{L}-]+):(?=\s|$)|(?:(?<name>[\p{L}-]+):)?(?:["“”„«»](?<phrase>[^"“”„«»]*)(?<closed>["“”„«»]?)|(?<word>[^\s"“”„«»]+)))/gu

/**
 * Reads what was typed into the search box. The last word may be unfinished. Fails with `search/query` and a sentence that says
 * what to write instead. Nothing here reaches the database as it was typed: words leave as letters and digits.
 */
export function parseQuery(typed: string): Result<Query> {
  const query: Query = { words: [], without: [], filters: [] }
  for (const found of typed.matchAll(PART)) {
    const { minus, empty, phrase, closed, word = '', name = empty ?? '' } = found.groups ?? {}
    const not = minus === '-'
    const value = phrase ?? word
    const isLast = found.index + found[0].length === typed.trimEnd().length
    const filter = filterNamed(name, value, isLast && query.words.length === 0)
    if (!filter.ok) return filter
    if (filter.value) {
      const read = readFilter(filter.value, value, not)
      if (!read.ok) return read
      query.filters.push(read.value)
      continue
    }
    const tokens = tokensOf(`${name} ${value}`)
    if (tokens.length === 0) continue
    const isEnd = found.index + found[0].length === typed.length
    const term = { tokens, open: !not && !closed && (isEnd || hasEndings(tokens)) }
    if (not) query.without.push(term)
    else query.words.push(term)
    if (query.words.length + query.without.length > MOST_WORDS)
      return wrong(`These are too many words. Search for at most ${MOST_WORDS}.`)
  }
  const isEmpty = query.words.length + query.without.length + query.filters.length === 0
  if (isEmpty && typed.trim() !== '')
    return wrong(
      `There is nothing to look for in “${typed.trim().slice(0, 60)}”. Type a word, a phrase in quotation marks or a filter.`,
    )
  return done(query)
}

/**
 * The same for a query that nobody is still typing: a phrase whose end is missing is a mistake there, for what was meant to follow
 * the phrase would be looked for as a part of it. Nothing typed is no question either, where an empty box would show everything.
 */
export function parseWholeQuery(typed: string): Result<Query> {
  if (typed.trim() === '')
    return wrong('There is nothing to look for. Give a word, a phrase in quotation marks or a filter.')
  const open = [...typed.matchAll(PART)].find(({ groups }) => groups?.closed === '')
  if (!open) return parseQuery(typed)
  return wrong(
    `The quotation mark before “${(open.groups?.phrase ?? '').trim().slice(0, 60)}” has no end. Put one after the phrase, or leave it out.`,
  )
}

/** Korean hangs its particles on the word: every word may go on. */
const hasEndings = (tokens: string[]): boolean => /\p{Script=Hangul}$/u.test(tokens.at(-1) ?? '')

/**
 * Null where the colon is none of a filter's: an address, a time, a speaker's name in a script, a headline with a colon in it.
 * @param isAlone whether no words stand beside it: then even with nothing behind its colon it was meant as a filter
 */
function filterNamed(name: string, value: string, isAlone: boolean): Result<FilterName | null> {
  const known = FILTERS.find(filter => filter === name.toLowerCase())
  if (known) return done(known)
  const isMeant = value === '' ? isAlone : !value.startsWith('/')
  if (!isMeant || !/^[a-z]+$/i.test(name)) return done(null)
  return wrong(
    `There is no filter “${name}:”. Choose ${listed(FILTERS.map(filter => `${filter}:`))}, or put the words into quotation marks.`,
  )
}

function readFilter(on: FilterName, value: string, not: boolean): Result<Filter> {
  switch (on) {
    case 'status':
      return oneOf(value, STATUSES, 'status', any => ({ on, any, not }))
    case 'quote':
      return oneOf(value, QUOTE_KINDS, 'state of quotations', any => ({ on, any, not }))
    case 'has':
      return oneOf(value, PARTS, 'part to look for', any => ({ on, any, not }))
    case 'embargo':
      return oneOf(value, EMBARGO_STATES, 'state of an embargo', any => ({ on, any, not }))
    case 'before':
    case 'after':
      return readDay(on, value, not)
    case 'section':
    case 'tag':
    case 'by':
    case 'lang': {
      const folded = foldWords(value).trim()
      return folded
        ? done({ on, value: folded, not })
        : wrong(`“${on}:” needs a name after it, such as ${EXAMPLES[on]}.`)
    }
  }
}

const EXAMPLES = { section: 'section:City', tag: 'tag:trams', by: 'by:marsh', lang: 'lang:de' } as const

/** The choices that begin with what is typed so far, for it may be unfinished; a choice written in full is that one alone. */
function oneOf<T extends string>(
  value: string,
  choices: readonly T[],
  what: string,
  make: (any: T[]) => Filter,
): Result<Filter> {
  const typed = value.toLowerCase()
  if (typed === '') return wrong(`Which ${what}? Choose ${listed(choices)}.`)
  const exact = choices.filter(choice => choice === typed)
  const any = exact.length > 0 ? exact : choices.filter(choice => choice.startsWith(typed))
  if (any.length > 0) return done(make(any))
  return wrong(`There is no ${what} “${value.slice(0, 60)}”. Choose ${listed(choices)}.`)
}

/** A day, or a month or year for its first day. */
function readDay(on: 'before' | 'after', value: string, not: boolean): Result<Filter> {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? []
  const date = new Date(Number(year), Number(month) - 1, Number(day))
  const real = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day)
  if (year !== undefined && real) return done({ on, moment: date.getTime(), not })
  const said = value === '' ? `“${on}:” needs a day` : `“${value.slice(0, 60)}” is not a day`
  return wrong(`${said}. Write it as ${on}:2026-01-01, or as a month or year.`)
}

const wrong = (sentence: string) => fail('search/query', sentence)

const listed = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`
