import type { Quote } from './schema.ts'

/** Block quotations of every make. */
export const fixtures: Quote[] = [
  {
    id: 'k1',
    type: 'quote',
    text: [{ text: 'We lost two summers to the gas works and nobody paid us a penny.' }],
    speaker: 'Petra Lund, chandler',
    source: 'Council hearing, 21 November 2026',
  },
  {
    id: 'k2',
    type: 'quote',
    text: [{ text: 'The line is ' }, { text: 'paid for', marks: [{ type: 'em' }] }, { text: '.' }],
    speaker: 'Olin Marsh',
    source: '',
  },
  {
    id: 'k3',
    type: 'quote',
    text: [
      { text: '“Nobody asked us.”', marks: [{ type: 'quote', id: 'q1' }] },
      { text: '\nSo it says in the minutes.' },
    ],
    speaker: '',
    source: 'Minutes of the harbour board',
  },
  { id: 'k4', type: 'quote', text: [{ text: 'No name was given.' }], speaker: '', source: '' },
  {
    id: 'k5',
    type: 'quote',
    text: [{ text: 'لن ننتظر أكثر.' }],
    speaker: 'ليلى حداد',
    source: 'مجلس المدينة',
  },
]
