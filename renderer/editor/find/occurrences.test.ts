import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occurrences, type Wanted } from './occurrences.ts'

const find = (text: string, words: string, how: Partial<Wanted> = {}): string[] =>
  occurrences(text, { words, matchCase: false, wholeWords: false, ...how }).map(({ from, to }) =>
    text.slice(from, to),
  )

describe('finding words in the text', () => {
  test('capitals count only where they are to', () => {
    expect(find('The tram. The TRAM line.', 'tram')).toEqual(['tram', 'TRAM'])
    expect(find('The tram. The TRAM line.', 'TRAM', { matchCase: true })).toEqual(['TRAM'])
  })

  test('what a keyboard types finds what the page has', () => {
    expect(find('“It’s late” – Lund', `"it's late" - lund`)).toEqual(['“It’s late” – Lund'])
    expect(find('10\u00a0000 crowns', '10 000')).toEqual(['10\u00a0000'])
  })

  test('whole words are not found inside longer ones', () => {
    expect(find('tram, trams, tram-stop, untram', 'tram', { wholeWords: true })).toEqual(['tram', 'tram'])
    expect(find('Größe, größer', 'größe', { wholeWords: true })).toEqual(['Größe'])
    expect(find('He said “no”.', '“no”', { wholeWords: true })).toEqual(['“no”'])
  })

  test('nothing is found for no words, and none twice', () => {
    expect(find('aaa', '')).toEqual([])
    expect(find('aaaa', 'aa')).toEqual(['aa', 'aa'])
  })

  test('a letter whose small form is two letters moves no place', () => {
    expect(find('İİ Lund', 'lund')).toEqual(['Lund'])
  })

  test('whatever is in a text is found in it, and what is found reads like what was asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ minLength: 1 }),
        fc.string(),
        (before, words, behind) => {
          const text = before + words + behind
          const found = find(text, words)
          expect(found.length).toBeGreaterThan(0)
          for (const each of found) expect(each).toHaveLength(words.length)
        },
      ),
    )
  })
})
