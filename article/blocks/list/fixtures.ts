import type { List } from './schema.ts'

/** Lists of every make. */
export const fixtures: List[] = [
  {
    id: 'l1',
    type: 'list',
    ordered: false,
    items: [{ text: [{ text: 'Line 4 to the harbour' }] }, { text: [{ text: 'Line 5 to the gas works' }] }],
  },
  {
    id: 'l2',
    type: 'list',
    ordered: true,
    start: 3,
    items: [
      { text: [{ text: 'Third, ' }, { text: 'the bridge', marks: [{ type: 'strong' }] }] },
      {
        text: [{ text: 'Fourth' }],
        list: {
          ordered: false,
          items: [
            { text: [{ text: 'rails' }], list: { ordered: true, items: [{ text: [{ text: 'bought' }] }] } },
            { text: [{ text: 'wires\nand masts' }] },
          ],
        },
      },
    ],
  },
  {
    id: 'l3',
    type: 'list',
    ordered: false,
    items: [
      {
        text: [
          { text: 'The director: ' },
          { text: '“The number will move again.”', marks: [{ type: 'quote', id: 'q1' }] },
        ],
      },
      { text: [{ text: 'Timetable', marks: [{ type: 'link', href: 'https://trams.example/' }] }] },
    ],
  },
  {
    id: 'l4',
    type: 'list',
    ordered: true,
    items: [{ text: [{ text: 'الخط الرابع' }] }, { text: [{ text: 'الخط الخامس' }] }],
  },
]
