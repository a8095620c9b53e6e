import type { Heading } from './schema.ts'

/** Crossheads of every level. */
export const fixtures: Heading[] = [
  { id: 'h1', type: 'heading', level: 2, text: [{ text: 'What happens next' }] },
  {
    id: 'h2',
    type: 'heading',
    level: 3,
    text: [{ text: 'The ' }, { text: 'Seagull', marks: [{ type: 'em' }] }, { text: ' leaves the harbour' }],
  },
  {
    id: 'h3',
    type: 'heading',
    level: 4,
    text: [{ text: 'Timetable', marks: [{ type: 'link', href: 'https://trams.example/timetable' }] }],
  },
  { id: 'h4', type: 'heading', level: 2, text: [{ text: 'מה הלאה?' }] },
  { id: 'h5', type: 'heading', level: 2, text: [{ text: 'All bold', marks: [{ type: 'strong' }] }] },
]
