import type { Paragraph } from './schema.ts'

/** Paragraphs of every make. */
export const fixtures: Paragraph[] = [
  {
    id: 'p1',
    type: 'paragraph',
    text: [{ text: 'The council voted 31 to 12 on Saturday to build the tram line.' }],
  },
  { id: 'p2', type: 'paragraph', text: [] },
  {
    id: 'p3',
    type: 'paragraph',
    text: [
      { text: 'The mayor, Olin Marsh, said: ' },
      { text: '“We will finish it ', marks: [{ type: 'quote', id: 'q1' }] },
      { text: 'before', marks: [{ type: 'quote', id: 'q1' }, { type: 'em' }] },
      { text: ' the bridge closes.”', marks: [{ type: 'quote', id: 'q1' }] },
    ],
  },
  {
    id: 'p4',
    type: 'paragraph',
    text: [
      { text: 'plain, ' },
      { text: 'bold, ', marks: [{ type: 'strong' }] },
      { text: 'bold and italic, ', marks: [{ type: 'strong' }, { type: 'em' }] },
      { text: 'italic, ', marks: [{ type: 'em' }] },
      { text: 'struck', marks: [{ type: 'strike' }] },
      { text: ', H' },
      { text: '2', marks: [{ type: 'sub' }] },
      { text: 'O, m' },
      { text: '2', marks: [{ type: 'sup' }] },
      { text: ' and ' },
      { text: 'ferry --fast', marks: [{ type: 'code' }] },
    ],
  },
  {
    id: 'p5',
    type: 'paragraph',
    text: [
      { text: 'Read ' },
      {
        text: 'the ',
        marks: [{ type: 'link', href: 'https://council.example/minutes?year=2026&page=1', title: 'Minutes' }],
      },
      {
        text: 'minutes',
        marks: [
          { type: 'link', href: 'https://council.example/minutes?year=2026&page=1', title: 'Minutes' },
          { type: 'strong' },
        ],
      },
      { text: ' or ' },
      { text: 'write to the desk', marks: [{ type: 'link', href: 'mailto:desk@courier.example' }] },
      { text: '.' },
    ],
  },
  { id: 'p6', type: 'paragraph', text: [{ text: 'Quay Street 14\nTidewater\nOpen < 9 & > 17 "daily"' }] },
  {
    id: 'p7',
    type: 'paragraph',
    text: [
      { text: 'قال رئيس البلدية: ' },
      { text: '«سننهيه قبل إغلاق الجسر»', marks: [{ type: 'quote', id: 'q2' }, { type: 'strong' }] },
      { text: ' (Tidewater Courier).' },
    ],
  },
  {
    id: 'p8',
    type: 'paragraph',
    text: [
      { text: 'A newer Copydesk marked ' },
      { text: 'these words', marks: [{ type: 'unknown', raw: { type: 'spoiler', until: '2027' } }] },
      { text: ', and a colleague left ' },
      { text: 'a note', marks: [{ type: 'note', id: 'n1' }] },
      { text: ' 👩🏽‍🚒.' },
    ],
  },
]
