import type { AdSlot } from './schema.ts'

/** Ad slots of every make. */
export const fixtures: AdSlot[] = [
  { id: 'a1', type: 'ad-slot', slot: 'mid-1', sizes: [[300, 250], 'fluid'], label: 'Advertisement' },
  {
    id: 'a2',
    type: 'ad-slot',
    slot: 'top',
    sizes: [
      [728, 90],
      [970, 250],
      [320, 50],
    ],
    label: 'Anzeige',
  },
  { id: 'a3', type: 'ad-slot', slot: 'end', sizes: ['fluid'], label: 'إعلان' },
]
