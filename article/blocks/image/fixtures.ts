import type { Image } from './schema.ts'

/** Pictures of every make. */
export const fixtures: Image[] = [
  {
    id: 'i1',
    type: 'image',
    src: 'media/5f1d8a3c.jpg',
    alt: 'Two workers lay rails on Quay Street',
    caption: [{ text: 'The first rails, on Saturday.' }],
    credit: 'Mara Quill / Tidewater Courier',
    width: 1600,
    height: 1067,
  },
  {
    id: 'i2',
    type: 'image',
    src: 'https://pictures.example/tram.jpg?w=1200&h=800',
    alt: 'A "model" tram, < 1 m long & red',
    caption: [
      { text: 'The model, ' },
      { text: 'Seagull', marks: [{ type: 'em' }] },
      { text: ', ' },
      { text: 'on show', marks: [{ type: 'link', href: 'https://museum.example/' }] },
      { text: '.' },
    ],
    credit: '',
  },
  { id: 'i3', type: 'image', src: 'media/0a1b.png', alt: '', caption: [], credit: '' },
  {
    id: 'i4',
    type: 'image',
    src: 'media/0a1c.webp',
    alt: 'عمال في الشارع',
    caption: [],
    credit: 'ليلى حداد',
  },
]
