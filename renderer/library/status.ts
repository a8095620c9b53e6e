import type { Status } from '../../article/article.ts'
import type { Tone } from '../app/ui/badge.tsx'

/** How each state of a story is written and coloured, in the order a story goes through them. */
export const STATUS_WORDS: Record<Status, { label: string; tone: Tone }> = {
  draft: { label: 'Draft', tone: 'neutral' },
  'in-edit': { label: 'In edit', tone: 'info' },
  'fact-check': { label: 'Fact-check', tone: 'warn' },
  ready: { label: 'Ready', tone: 'ok' },
  exported: { label: 'Sent out', tone: 'ok' },
  killed: { label: 'Killed', tone: 'neutral' },
}

/** All states in that order. */
export const STATUS_ORDER = Object.keys(STATUS_WORDS) as Status[]
