import type { Article } from '../../article.ts'
import { done, fail, type Result } from '../../result.ts'
import { effectiveStatus } from '../ledger.ts'
import { claimQuotations } from '../mark.ts'
import { quoteWords } from '../quote-words.ts'
import type { SignOff } from '../record.ts'
import { paint, type Stretch } from '../stretches.ts'
import { canonicalWords, textHash } from '../words.ts'
import { isUnsure, wordsTwice } from './doubts.ts'
import { lostEnd } from './ending.ts'
import { ownParts, type Scene, saidElsewhere, sceneOf, withBrokenOff, withoutLetIn } from './parts.ts'
import { retold } from './retold.ts'
import { type Part, type Plan, planWords } from './rewording.ts'

/**
 * The article with the words of one quotation as they were signed. Only the words that differ change; what was broken off is taken
 * back where it stands. Before anything is answered the story is read again: either the sign-off holds then, and no other does any
 * less, or it fails and the story is to stay as it is. Codes: `quotes/no-words`, `quotes/words-elsewhere`, `quotes/mark-missing`,
 * `quotes/cannot-restore`.
 */
export function restoreSignedWords(article: Article, id: string): Result<Article> {
  const { article: now, claims } = claimQuotations(article)
  const signed = now.quotes.find(record => record.id === id)?.signOff
  const scene = sceneOf(now, id)
  const own = ownParts(scene)
  if (!signed || own.length === 0) return fail('quotes/no-words', NOT_THERE)
  if (holds(now, id, signed)) return done(now)
  const signedParts = withoutLetIn(own, signed.words, now.language)
  if (!signedParts) return fail('quotes/cannot-restore', TOO_MUCH)
  const parts = withBrokenOff(signedParts, signed.words, scene)
  const elsewhere = saidElsewhere(parts, signed.words, scene)
  if (elsewhere) return standsElsewhere(elsewhere.words ?? '')
  const isFound = claims.some(claim => claim.id === id)
  const plan = planWords(parts, signed, now.language, lostEnd(parts, scene, isFound))
  if (!plan) return fail('quotes/cannot-restore', TOO_MUCH)
  const kept = shortened(parts, plan.length)
  const twice = wordsTwice(kept, plan, scene)
  if (twice) return standsElsewhere(twice)
  if (isUnsure(kept, plan, scene)) return fail('quotes/mark-missing', MARK_MISSING)
  return judged(now, carriedOut(now, kept, plan, scene), id, signed)
}

const NOT_THERE = 'The words of this quotation are no longer in the text. Nothing was changed.'
const TOO_MUCH =
  'Too much has changed around these words to put them back safely. Nothing was changed: put them right in the text, or sign again.'
const MARK_MISSING =
  'A quotation mark is missing in this paragraph, so where the words end is not certain. Nothing was changed: put the mark back first.'

const standsElsewhere = (words: string): Result<never> =>
  fail(
    'quotes/words-elsewhere',
    `Signed words stand outside this quotation now: “${canonicalWords(words).replace(/[.,;:!?…]+$/u, '')}”. Nothing was changed, or they would be in the story twice: bring them back together first.`,
  )

const holds = (article: Article, id: string, { textHash: hash, speaker }: SignOff): boolean =>
  textHash(quoteWords(article).get(id)?.words ?? '', speaker) === hash

/** The parts with the last one as long as it is to be. */
const shortened = (parts: Part[], length: number): Part[] =>
  parts.map((part, i) => (i < parts.length - 1 ? part : { ...part, to: part.from + length }))

/** The article with the plan carried out: marks first, then words, so that what is new lies where the marks are. */
function carriedOut(article: Article, parts: Part[], plan: Plan, { stretches, id }: Scene): Article {
  const last = parts.length - 1
  const kept = parts.map(
    ({ words: _, ...part }, i): Stretch => ({
      ...part,
      id,
      to: i === last ? part.from + plan.length : part.to,
    }),
  )
  const others = stretches.filter(stretch => stretch.id !== id)
  const body = paint(article.body, stretches, [...others, ...kept])
  return { ...article, body: retold(body, plan.rewordings, id) }
}

/** The article as the ledger reads it after the change, if the sign-off holds in it and no other one suffers. */
function judged(now: Article, changed: Article, id: string, signed: SignOff): Result<Article> {
  const { article: read } = claimQuotations(changed)
  const before = quoteWords(now)
  const after = quoteWords(read)
  const records = new Map(read.quotes.map(record => [record.id, record]))
  const suffers = now.quotes.some(record => {
    if (effectiveStatus(record, before.get(record.id)?.words ?? null) !== 'verified') return false
    const then = records.get(record.id)
    return !then || effectiveStatus(then, after.get(record.id)?.words ?? null) !== 'verified'
  })
  return holds(read, id, signed) && !suffers ? done(read) : fail('quotes/cannot-restore', TOO_MUCH)
}
