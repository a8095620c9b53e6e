import type { Article } from '../article.ts'
import { blockPlainText } from '../blocks/text.ts'
import { wordsIn } from '../words.ts'

/** What the beginning of a story says: enough to know it again when a desk has rewritten the headline or an agency sent it twice. */
export interface Opening {
  headline: string
  standfirst: string
  /** The first words of the body. */
  lead: string
}

/** So much of the body counts as its beginning, in characters: three paragraphs of a wire story. */
const LEAD = 700

/** The beginning of a story. Reads only as many blocks as it needs. */
export function openingOf({
  headline,
  standfirst,
  body,
}: Pick<Article, 'headline' | 'standfirst' | 'body'>): Opening {
  let lead = ''
  for (const block of body) {
    const text = block.type === 'paragraph' || block.type === 'list' ? blockPlainText(block) : ''
    // An importer may have taken the first paragraph as the standfirst and kept it too.
    if (text !== '' && text !== standfirst) lead += `${lead && '\n'}${text}`
    if (lead.length >= LEAD) break
  }
  return { headline, standfirst, lead: lead.slice(0, LEAD) }
}

/** Words in a row that two texts share only where one was written from the other. */
const IN_A_ROW = 3
/** With fewer rows of words than these nothing can be said: a story that was just begun is like many. */
const ENOUGH_ROWS = 10
/**
 * The share of the shorter beginning that must stand in the other. In the labelled sample doubles share at least 0.8, the most alike
 * series, forecasts and reports 0.66. Between lie stories written anew, on which nothing is said.
 */
const MOSTLY = 0.72

/**
 * Whether two beginnings tell the same story: mostly the same sentences with the same figures, whatever the headline. Tuned to be
 * silent rather than wrong (`same-story.test.ts`): follow-ups, series, forecasts and results share a headline or a pattern, but
 * neither their sentences nor their figures.
 */
export function isSameStory(one: Opening, other: Opening): boolean {
  const [a, b] = [readOpening(one), readOpening(other)]
  if (Math.min(a.rows.size, b.rows.size) < ENOUGH_ROWS) return false
  return !saysOtherFigures(a.figures, b.figures) && shareOf(a.rows, b.rows) >= MOSTLY
}

interface Read {
  rows: Set<string>
  figures: Set<string>
}

function readOpening({ standfirst, lead }: Opening): Read {
  const words = foldedWords(`${standfirst}\n${lead}`)
  const rows = new Set<string>()
  for (let at = 0; at + IN_A_ROW <= words.length; at++) rows.add(words.slice(at, at + IN_A_ROW).join(' '))
  return {
    rows,
    figures: new Set(words.filter(word => /\d/.test(word))),
  }
}

const foldedWords = (text: string): string[] =>
  wordsIn(
    text
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .replace(/[’']/g, ''),
    'en',
  )

/** The lottery's numbers, the score, the temperatures: where most figures differ it is another day's story. */
function saysOtherFigures(a: Set<string>, b: Set<string>): boolean {
  const least = Math.min(a.size, b.size)
  return least >= 2 && shareOf(a, b) < 0.5
}

function sharedBy(a: Set<string>, b: Set<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

/** Which share of the smaller set is in the other: one text may go on where the other ends. */
const shareOf = (a: Set<string>, b: Set<string>): number => sharedBy(a, b) / Math.min(a.size, b.size)
