import type { Block } from '../blocks/registry.ts'
import type { FoundPart, FoundQuotation } from './find/source.ts'
import { guessOf, isUnset } from './guess.ts'
import type { PresentMarks } from './marks-under.ts'
import { quoteWords } from './quote-words.ts'
import type { QuoteRecord } from './record.ts'
import { sourceTexts } from './source-texts.ts'
import { canonicalSpeaker, canonicalWords, withoutQuotationMarks } from './words.ts'

/** What is known before quotations are given their records. */
export interface Present {
  body: Block[]
  marks: PresentMarks
  records: ReadonlyMap<string, QuoteRecord>
}

/**
 * Which quotations are, word for word, what a record was signed for (or last seen as, where nobody signed it). A record that a
 * person had a hand in is never bound to other words while its own stand in the text: one whose mark is on them keeps them, and
 * one that lost them takes them back from a record that nobody touched.
 */
export function ownersOf(found: FoundQuotation[], present: Present): Map<FoundQuotation, string> {
  const owners = new Map<FoundQuotation, string>()
  const touched = [...present.records.values()].filter(record => !isUnset(record))
  if (touched.length === 0) return owners
  const byWords = Map.groupBy(touched, ownWords)
  const taken = new Set<string>()
  const give = (quotation: FoundQuotation, wants: (record: QuoteRecord) => boolean): void => {
    const words = canonicalWords(quotation.words)
    if (owners.has(quotation) || words === '') return
    const owner = byWords.get(words)?.find(record => !taken.has(record.id) && wants(record))
    if (!owner) return
    taken.add(owner.id)
    owners.set(quotation, owner.id)
  }
  for (const quotation of found) {
    const ids = present.marks.idsUnder(quotation)
    give(quotation, ({ id }) => ids.includes(id))
  }
  const now = quoteWords(present)
  for (const quotation of found) {
    give(
      quotation,
      record => isSpokenBy(record, quotation.speaker) && mayTakeBack(record, quotation, now, present),
    )
  }
  return owners
}

/** The words a record stands for, as they are compared. */
const ownWords = ({ signOff, words }: QuoteRecord): string => canonicalWords(signOff?.words || words)

/** Whether the story names the one whom the record names, or whom it was guessed for, or nobody: equal words may be another's. */
export function isSpokenBy(record: QuoteRecord, speaker: string): boolean {
  const known = [record.speaker, record.signOff?.speaker, guessOf(record)?.speaker, '']
  return known.some(name => name !== undefined && canonicalSpeaker(name) === canonicalSpeaker(speaker))
}

/**
 * Whether a record that lost its words may have this quotation. One whose words are only being edited leaves a quotation alone
 * that has a record of its own with just these words: a copy must not draw it away.
 */
function mayTakeBack(
  record: QuoteRecord,
  { words, parts }: FoundQuotation,
  now: ReturnType<typeof quoteWords>,
  { marks, records }: Present,
): boolean {
  const stands = now.has(record.id)
  const standing = canonicalWords(now.get(record.id)?.words ?? '')
  if (stands && (standing === ownWords(record) || !record.signOff)) return false
  return parts.flatMap(marks.under).every(({ id }) => {
    const other = records.get(id)
    if (!other || id === record.id || ownWords(other) !== canonicalWords(words)) return true
    return isUnset(other) && !isEdited(ownWords(record), standing)
  })
}

/**
 * For records whose mark is under several quotations, the one that is most like their own words: when a quotation is taken apart
 * again, its record stays with what was signed, not with what happened to come first.
 */
export function mostAlike(
  found: FoundQuotation[],
  { marks, records }: Present,
  isAsked: (id: string) => boolean,
): Map<string, FoundQuotation> {
  const best = new Map<string, FoundQuotation>()
  for (const quotation of found) {
    for (const id of marks.idsUnder(quotation).filter(isAsked)) {
      const other = best.get(id)
      const record = records.get(id)
      if (other && record && !isLiker(ownWords(record), quotation, other)) continue
      best.set(id, quotation)
    }
  }
  return best
}

const isLiker = (own: string, a: FoundQuotation, b: FoundQuotation): boolean =>
  likeness(own, canonicalWords(a.words)) > likeness(own, canonicalWords(b.words))

/** Whether words are recognisably others with changes: at least half of what was there still is. */
const isEdited = (before: string, now: string): boolean => likeness(before, now) >= 0.5

/** How much of some words is in others, from 0 to 1. Works without spaces, too. */
function likeness(before: string, now: string): number {
  const pieces = Array.from({ length: Math.max(1, before.length - PIECE + 1) }, (_, at) =>
    before.slice(at, at + PIECE),
  )
  return pieces.filter(piece => now.includes(piece)).length / pieces.length
}

/** Letters in a piece of words that are compared: in fewer, any two texts are alike. */
const PIECE = 4

/**
 * A quotation that was found over the words of several records, because a quotation mark between them is gone, as the quotations
 * of each of them: what one was signed for is not taken into another. Words in between go with those before them.
 *
 * @param isKept whether a record of this id must keep its words; guesses need not
 */
export function divided(
  quotation: FoundQuotation,
  { body, marks }: Present,
  isKept: (id: string) => boolean,
): FoundQuotation[] {
  const pieces = quotation.parts.map(part =>
    marks.under(part).filter(({ id, letters }) => letters > 0 && isKept(id)),
  )
  const shares = new Map<string, FoundPart[]>(pieces.flat().map(({ id }) => [id, []]))
  if (shares.size < 2) return [quotation]
  let owner = pieces.flat()[0]?.id ?? ''
  quotation.parts.forEach((part, i) => {
    const [first, ...rest] = pieces[i] ?? []
    owner = first?.id ?? owner
    let from = part.from
    for (const piece of rest.filter((each, at) => each.id !== (rest[at - 1] ?? first)?.id)) {
      shares.get(owner)?.push({ ...part, from, to: piece.from })
      owner = piece.id
      from = piece.from
    }
    shares.get(owner)?.push({ ...part, from })
  })
  return [...shares.values()].map(parts => ({ ...quotation, parts, words: wordsOf(parts, body) }))
}

function wordsOf(parts: FoundPart[], body: Block[]): string {
  const texts = sourceTexts({ body })
  return parts
    .map(({ block, text, from, to }) => {
      const source = texts.find(each => each.block === block && each.text === text)
      return withoutQuotationMarks(source?.words.slice(from, to) ?? '')
    })
    .join('\n')
}
