import { z } from 'zod'
import { oneOf } from '../reasons.ts'

/**
 * Where a quotation stands. `stale` is never chosen by hand: it is what "verified" becomes while the words or the speaker
 * differ from what was signed, see `ledger.ts`.
 */
export const QUOTE_STATUSES = ['unchecked', 'checking', 'verified', 'stale', 'disputed', 'cut'] as const
export type QuoteStatus = (typeof QUOTE_STATUSES)[number]

/** What backs a quotation: a recording, a document, an address on the web or a note of the reporter. `at` is a place in it. */
export const evidenceSchema = z.looseObject({
  kind: z.string().min(1),
  ref: z.string(),
  at: z.string().optional(),
})

/** A name under exact words: `words` and `speaker` are kept beside their hash so that a change can be shown, not only noticed. */
export const signOffSchema = z.looseObject({
  by: z.string().min(1),
  at: z.iso.datetime({ offset: true, error: 'must be a date and time such as 2026-11-22T09:30:00Z' }),
  textHash: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hexadecimal digits'),
  words: z.string().default(''),
  speaker: z.string().default(''),
})

/** One line of a record's history: who did what, and when. */
export const quoteLogSchema = z.looseObject({
  at: z.string(),
  by: z.string(),
  did: z.string(),
})

/**
 * The fact-checker's record of one quotation. Its words are those that carry the quote mark with its id; `words` repeats them
 * as they were last seen, so that a record whose words were deleted still says what it was about.
 */
export const quoteRecordSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.string().default('quote'),
  words: z.string().default(''),
  speaker: z.string().default(''),
  role: z.string().default(''),
  said: z
    .looseObject({ when: z.string().default(''), where: z.string().default('') })
    .default({ when: '', where: '' }),
  evidence: z.array(evidenceSchema).default([]),
  comment: z.string().default(''),
  status: z
    .enum(QUOTE_STATUSES, { error: `must be ${oneOf(QUOTE_STATUSES.filter(status => status !== 'stale'))}` })
    .default('unchecked'),
  signOff: signOffSchema.optional(),
  log: z.array(quoteLogSchema).default([]),
})

export type Evidence = z.output<typeof evidenceSchema>
export type SignOff = z.output<typeof signOffSchema>
export type QuoteRecord = z.output<typeof quoteRecordSchema>
