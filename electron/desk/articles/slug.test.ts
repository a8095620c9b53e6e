import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datePrefix, freeName, localDay, sameOnSomeDisk, slugFrom } from './slug.ts'

test.each([
  [
    'Tram line to the old harbour clears its last council vote',
    'tram-line-to-the-old-harbour-clears-its-last-council-vote',
  ],
  ['Größe der Straße: Übermut am Kai', 'groesse-der-strasse-uebermut-am-kai'],
  ['Трамвай в старую гавань', 'tramvay-v-staruyu-gavan'],
  ['خط الترام', 'kht-altram'],
  ['Mayor’s “last” vote', 'mayors-last-vote'],
  ['潮の町', '潮の町'],
  ['路面電車、最後の採決を通過 – Tram 7', '路面電車-最後の採決を通過-tram-7'],
  ['ट्राम लाइन को मंज़ूरी', 'ट्राम-लाइन-को-मंज़ूरी'.normalize('NFC')],
  ['!?', 'untitled'],
  ['', 'untitled'],
  ['../../etc/passwd', 'etc-passwd'],
])('the headline %j is filed as %s', (headline, slug) => {
  expect(slugFrom(headline)).toBe(slug)
})

test('a long headline is cut at a whole word', () => {
  const slug = slugFrom(
    'Ferry crews and owners go back to the table on Monday after a week without a single sailing',
  )
  expect(slug).toBe('ferry-crews-and-owners-go-back-to-the-table-on-monday-after')
})

test('any headline gives a name every disk can store', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), headline => {
      const slug = slugFrom(headline)
      expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u)
      expect(slug.length).toBeLessThanOrEqual(60)
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(72)
    }),
  )
})

test('a taken name is counted up, also when only case or Unicode form differ', () => {
  expect(freeName('tram', [])).toBe('tram')
  expect(freeName('tram', ['TRAM.article.json', 'tram-2.article.json'])).toBe('tram-3')
  expect(freeName('caf\u00e9', ['cafe\u0301.article.json'])).toBe('caf\u00e9-2')
  expect(sameOnSomeDisk('CAFE\u0301')).toBe(sameOnSomeDisk('caf\u00e9'))
})

test('the day is the desk’s own, and leads the name', () => {
  expect(localDay(new Date(2026, 10, 22, 0, 5))).toBe('2026-11-22')
  expect(datePrefix('2026-11-22-tram.article.json')).toBe('2026-11-22-')
  expect(datePrefix('tram.article.json')).toBe('')
})
