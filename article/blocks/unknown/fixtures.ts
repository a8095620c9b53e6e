import type { UnknownBlock } from '../registry.ts'

/** Blocks as a newer Copydesk may write them. */
export const fixtures: UnknownBlock[] = [
  {
    type: 'unknown',
    id: 'x1',
    raw: {
      id: 'x1',
      type: 'live-poll',
      question: 'Ferry or tram?',
      options: ['Ferry', 'Tram'],
      closes: null,
    },
  },
  {
    type: 'unknown',
    id: 'x2',
    raw: { id: 'x2', type: 'map', layers: [{ type: 'paragraph', text: '</div><script>' }] },
  },
]
