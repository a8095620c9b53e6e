import {
  type Found,
  type ImportContext,
  isWords,
  type Part,
  partLines,
  partText,
  type Recogniser,
} from '../part.ts'
import { fold, inBrief, linesInWords, wordsOf } from '../words.ts'
import { readDateline } from './dateline.ts'
import { isCutOffOf } from './repeats.ts'
import { wireHeadline } from './wire.ts'

/** A first line longer than this, in characters, is a paragraph: the story has no headline. */
const LONGEST_HEADLINE = 250
/** A first line that opens like a dateline is the lead if it is longer than this, in characters, and a sentence. */
const SHORTEST_LEAD = 80
/** A paragraph of more words than this is body text, wherever it stands. */
const LONGEST_STANDFIRST = 90

/** The line that a person made the headline, whatever it would have been else. */
export const findChosenHeadline: Recogniser = (parts, { headline: line }) => {
  if (line === undefined) return parts
  const chosen = parts.find(part => partLines(part)[0] <= line && line <= partLines(part)[1])
  return parts.map(part => (part === chosen ? { ...part, found: headlineFound(part) } : part))
}

/** Finds the kicker, the headline and the standfirst: the first paragraphs that are nothing else. */
export const findHead: Recogniser = (parts, context) => {
  const words = parts.filter(isTold)
  const declared = (what: string) => parts.find(part => !part.found && part.rows[0]?.is === what)
  const chosen = parts.find(part => part.found?.kind === 'headline')
  const certain = chosen ?? declared('headline') ?? words.slice(0, 6).find(wireHeadline)
  const kicker = declared('kicker') ?? (certain ? undefined : kickerIn(words))
  const headline = certain ?? headlineIn(kicker ? words.slice(1) : words, context)
  const joined = headline && goesOn(headline, parts)
  const below = headline ? parts.slice(parts.indexOf(joined ?? headline) + 1).filter(isTold) : []
  const standfirst =
    declared('standfirst') ??
    standfirstIn(
      below.filter(part => !repeats(part, headline)),
      context,
    )
  return parts.flatMap(part => {
    if (part === joined) return []
    if (part === kicker) return [{ ...part, found: kickerFound(part) }]
    if (part === standfirst) return [{ ...part, found: standfirstFound(part) }]
    if (part !== headline) return [part]
    const whole = { rows: [...part.rows, ...(joined?.rows ?? [])] }
    return [{ ...whole, found: headlineFound(whole) }]
  })
}

/** Words of the story, not of a picture above it. */
const isTold = (part: Part): boolean => isWords(part) && !part.rows[0]?.isCaption

const repeats = (part: Part, headline: Part | undefined): boolean =>
  headline !== undefined && fold(partText(part)) === fold(partText(headline))

/** "TRANSPORT" above the headline: a word or three in capitals, with at least a headline and a paragraph to come. */
function kickerIn(words: Part[]): Part | undefined {
  const [first, second] = words
  if (!first || !second || words.length < 3) return undefined
  const text = partText(first)
  const short = text.length <= 30 && wordsOf(text).length <= 3
  const capitals =
    text === text.toUpperCase() && text !== text.toLowerCase() && /^[\p{L}\s&/|'’.-]+$/u.test(text)
  const next = partText(second)
  // "Opinion" above a line of four words or more, which is the headline.
  const section =
    /^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(text) && wordsOf(next).length > 3 && !/[.!?…]["”’»]?$/u.test(next)
  return short &&
    (capitals || section) &&
    !/[.:;,]$/.test(next) &&
    next.length <= LONGEST_HEADLINE &&
    wordsOf(next).length > 2
    ? first
    : undefined
}

function headlineIn(words: Part[], { today }: ImportContext): Part | undefined {
  const first = words[0]
  if (!first) return undefined
  const text = partText(first)
  const dateline = readDateline(text, today)
  // "TRAM VOTE — what it means" begins like a dateline and is a headline.
  const isLead = dateline && (dateline.sure || (text.length > SHORTEST_LEAD && /[.!?”"]$/.test(text)))
  return text.length > LONGEST_HEADLINE || isLead ? undefined : first
}

/** A headline broken over two lines: the second begins small, and the first ended in no stop. */
function goesOn(headline: Part, parts: Part[]): Part | undefined {
  const next = parts[parts.indexOf(headline) + 1]
  const row = next?.rows[0]
  if (!next || !row || !isWords(next) || row.gap || row.block || /[.!?:”"»]$/.test(partText(headline)))
    return undefined
  return /^\p{Ll}/u.test(row.text) && !/[.]$/.test(row.text) ? next : undefined
}

/**
 * The paragraph after the headline, unless it opens with a dateline, which makes it the story's lead, or is the only one there
 * is. Where it is cut off and the next says the same in full, the full one is taken.
 */
function standfirstIn(words: Part[], { today }: ImportContext): Part | undefined {
  const [first, second] = words
  if (!first || !second || readDateline(partText(first), today)) return undefined
  const lead = readDateline(partText(second), today)
  const full = partText(second).slice(lead?.length ?? 0)
  const cutOff = isCutOffOf(partText(first), full)
  if (cutOff && lead) return undefined
  const taken = cutOff ? second : first
  return wordsOf(partText(taken)).length > LONGEST_STANDFIRST ? undefined : taken
}

const headlineFound = (part: Part): Found => {
  const words = part.rows.map(row => row.text.replace(/\s+/g, ' ')).join(' ')
  const text = wireHeadline(part) ? words.replace(/^\^\s*|\s*<+$/g, '') : words
  return {
    kind: 'headline',
    warning: false,
    message: `Headline from ${linesInWords(partLines(part))}: “${inBrief(text)}”.`,
    effect: { to: 'headline', text },
  }
}

const kickerFound = (part: Part): Found => ({
  kind: 'kicker',
  warning: false,
  message: `Kicker from ${linesInWords(partLines(part))}: “${partText(part)}”.`,
  effect: { to: 'kicker', text: partText(part) },
})

const standfirstFound = (part: Part): Found => ({
  kind: 'standfirst',
  warning: false,
  message: `Standfirst from ${linesInWords(partLines(part))}: “${inBrief(partText(part))}”.`,
  effect: { to: 'standfirst', text: partText(part) },
})
