import type { PullQuote } from './schema.ts'

/** Pull quotes of every make. */
export const fixtures: PullQuote[] = [
  { id: 'u1', type: 'pull-quote', text: [{ text: 'Nobody paid us a penny' }], speaker: 'Petra Lund' },
  { id: 'u2', type: 'pull-quote', text: [{ text: 'The number will move again' }], speaker: '' },
  {
    id: 'u3',
    type: 'pull-quote',
    text: [
      { text: '“We will ', marks: [{ type: 'quote', id: 'q1' }] },
      { text: 'finish', marks: [{ type: 'quote', id: 'q1' }, { type: 'strong' }] },
      { text: ' it”', marks: [{ type: 'quote', id: 'q1' }] },
    ],
    speaker: 'Olin Marsh — mayor',
  },
  { id: 'u4', type: 'pull-quote', text: [{ text: 'לא נחכה עוד' }], speaker: 'דנה לוי' },
]
