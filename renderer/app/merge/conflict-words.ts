import type { Article } from '../../../article/article.ts'
import { BLOCK_NAMES } from '../../../article/blocks/names.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { blockWords } from '../../../article/compare/block-words.ts'
import type { Conflict } from '../../../article/merge/merge.ts'
import type { ChangedPart } from '../../../article/quotes/changed-words.ts'
import { STATUS_WORDS as VERDICTS } from '../../../article/quotes/ledger-edit.ts'
import type { QuoteRecord } from '../../../article/quotes/record.ts'
import { fullTime } from '../../library/relative-time.ts'
import { STATUS_WORDS } from '../../library/status.ts'

const FIELDS: Record<string, string> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  language: 'Language',
  section: 'Section',
  status: 'Status',
  embargoUntil: 'Embargo',
  'dateline/place': 'Dateline, place',
  'dateline/date': 'Dateline, date',
  'ads/mode': 'Ads',
}

const RECORD_FIELDS: Record<string, string> = {
  verdict: 'status and sign-off',
  speaker: 'speaker',
  role: 'role',
  comment: 'comment',
  kind: 'kind',
  'said/when': 'when it was said',
  'said/where': 'where it was said',
}

/** Long enough to know a quotation by, in characters. */
const FEW_WORDS = 40

/** What a conflict is about, as a heading: "Paragraph 3", "Headline", "Quotation “We will finish it.”: speaker". */
export function conflictName(conflict: Conflict, article: Article): string {
  if (conflict.kind === 'block') {
    const block = conflict.mine ?? conflict.theirs
    const name = block ? BLOCK_NAMES[block.type] : 'Block'
    const at = article.body.findIndex(({ id }) => id === conflict.id)
    return at === -1 ? name : `${name}, block ${at + 1}`
  }
  const [first, id, ...rest] = conflict.path
  if (first !== 'quotes') return FIELDS[conflict.path.join('/')] ?? `Field “${conflict.path.join('.')}”`
  const words = article.quotes.find(record => record.id === id)?.words ?? ''
  const brief = words.length > FEW_WORDS ? `${words.slice(0, FEW_WORDS).trim()}…` : words
  const field = rest.join('/')
  return `Quotation “${brief}”: ${RECORD_FIELDS[field] ?? field}`
}

/** The two sides in words; null for a side that took the block out. "Mine" is as it stands on the page by now. */
export function conflictSides(
  conflict: Conflict,
  article: Article,
): { mine: string | null; theirs: string | null } {
  if (conflict.kind === 'field') {
    const { path, mine, theirs } = conflict
    return { mine: valueInWords(path, mine), theirs: valueInWords(path, theirs) }
  }
  const now = article.body.find(({ id }) => id === conflict.id)
  return {
    mine: conflict.mine && words(now ?? conflict.mine),
    theirs: conflict.theirs && words(conflict.theirs),
  }
}

const words = (block: Block): string => blockWords(block) || BLOCK_NAMES[block.type]

function valueInWords(path: readonly string[], value: unknown): string {
  const field = path.at(-1)
  if (field === 'verdict') return verdictInWords(value as Pick<QuoteRecord, 'status' | 'signOff'>)
  if (path[0] === 'status' && typeof value === 'string' && value in STATUS_WORDS)
    return STATUS_WORDS[value as Article['status']].label
  if (path[0] === 'embargoUntil') return typeof value === 'string' ? fullTime(value) || value : 'None'
  if (value === '' || value === null) return 'Empty'
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1)
}

function verdictInWords({ status, signOff }: Pick<QuoteRecord, 'status' | 'signOff'>): string {
  const word = VERDICTS[status]
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  return signOff ? `${name}, signed by ${signOff.by} on ${fullTime(signOff.at) || signOff.at}` : name
}

/**
 * The parts of one side in that side's own words: a comparison takes what both have from the later text, with its white space, which
 * would put a space before the other's full stop.
 */
export function partsOf(
  words: string,
  parts: readonly ChangedPart[],
  side: 'added' | 'removed',
): ChangedPart[] {
  let at = 0
  return parts
    .filter(part => part.kind === 'same' || part.kind === side)
    .map((part, index, own) => {
      const start = at
      const letters = part.words.replace(/\s/gu, '').length
      for (let left = letters; left > 0 && at < words.length; at++) if (/\S/u.test(words[at] ?? '')) left--
      // White space after its last letter is a part's own where it has some there.
      if (/\s$/u.test(part.words)) while (/\s/u.test(words[at] ?? '')) at++
      if (index === own.length - 1) at = words.length
      return { kind: part.kind, words: words.slice(start, at) }
    })
}
