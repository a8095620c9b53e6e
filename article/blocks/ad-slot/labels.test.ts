import { expect, test } from 'vitest'
import { adLabel } from './labels.ts'

const courier = (label: string) => ({ language: 'en-GB', adSlots: { label } })

test.each([
  ['en', 'Advertisement', 'Advertisement'],
  ['de', 'Advertisement', 'Anzeige'],
  ['ru-RU', 'Advertisement', 'Реклама'],
  ['zh-TW', 'Advertisement', '廣告'],
  ['en', 'Promoted', 'Promoted'],
  ['en-US', 'Promoted', 'Promoted'],
  ['de', 'Promoted', 'Anzeige'],
  ['tlh', 'Promoted', 'Promoted'],
  ['tlh', '', 'Advertisement'],
])('an ad in a story in %s is labelled, where the house says “%s”: %s', (language, house, label) => {
  expect(adLabel(language, courier(house))).toBe(label)
})
