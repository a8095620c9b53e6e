import type { Related } from './schema.ts'

/** Related links of every make. */
export const fixtures: Related[] = [
  {
    id: 'r1',
    type: 'related',
    label: 'Read also',
    links: [
      {
        url: 'https://courier.example/ferry?id=7&page=2',
        title: 'Ferry crews and owners go back to the table',
      },
      { title: 'A title that still waits for its address' },
    ],
  },
  {
    id: 'r2',
    type: 'related',
    label: 'Read also',
    links: [{ articleId: '01JD9000000000000000000000', title: 'What the flood maps leave out' }],
  },
  {
    id: 'r3',
    type: 'related',
    label: 'اقرأ أيضا',
    links: [{ url: 'https://courier.example/ar', title: 'العبّارات تتوقف' }],
  },
  {
    id: 'r4',
    type: 'related',
    label: '',
    links: [{ url: 'https://courier.example/a', title: 'Fares & <discounts>' }],
  },
]
