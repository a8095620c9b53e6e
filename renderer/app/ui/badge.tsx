import type { ReactNode } from 'react'
import './badge.css'

/** What a state means. Never shown by colour alone: a word or a shape goes with it. */
export type Tone = 'neutral' | 'ok' | 'warn' | 'bad' | 'info' | 'accent'

/** A small number or word in a pill. */
export const Badge = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`ui-badge tone-${tone}`}>{children}</span>
)

/** A coloured dot before its word. */
export const StatusDot = ({ tone, children }: { tone: Tone; children?: ReactNode }) => (
  <span className="ui-status">
    <span aria-hidden className={`ui-dot tone-${tone}`} />
    {children}
  </span>
)
