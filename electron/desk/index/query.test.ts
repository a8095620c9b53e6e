import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must, refused } from '../fixtures/newsroom.ts'
import { parseQuery, parseWholeQuery } from './query.ts'

const read = (typed: string) => must(parseQuery(typed))

test('the last word may be unfinished, those before it may not', () => {
  expect(read('ferry tram').words).toEqual([
    { tokens: ['ferry'], open: false },
    { tokens: ['tram'], open: true },
  ])
  expect(read('ferry tram ').words.at(-1)).toEqual({ tokens: ['tram'], open: false })
})

test('words in quotation marks of any language are a phrase, open until its end is typed', () => {
  expect(read('"tram line"').words).toEqual([{ tokens: ['tram', 'line'], open: false }])
  expect(read('„Straßenbahn endlich“').words).toEqual([{ tokens: ['strassenbahn', 'endlich'], open: false }])
  expect(read('"tram li').words).toEqual([{ tokens: ['tram', 'li'], open: true }])
})

test('a minus leaves out words, phrases and filters; a hyphen does not', () => {
  const query = read('tram -ferry -"lost luggage" -status:killed co-op')
  expect(query.without.map(term => term.tokens)).toEqual([['ferry'], ['lost', 'luggage']])
  expect(query.filters).toEqual([{ on: 'status', any: ['killed'], not: true }])
  expect(query.words.map(term => term.tokens)).toEqual([['tram'], ['co', 'op']])
})

test.each([
  ['status:ready', { on: 'status', any: ['ready'], not: false }],
  ['STATUS:Ready', { on: 'status', any: ['ready'], not: false }],
  ['status:dr', { on: 'status', any: ['draft'], not: false }],
  ['section:"Long read"', { on: 'section', value: 'long read', not: false }],
  ['tag:Café', { on: 'tag', value: 'cafe', not: false }],
  ['by:Åsa', { on: 'by', value: 'asa', not: false }],
  ['quote:unverified', { on: 'quote', any: ['unverified'], not: false }],
  ['has:ads', { on: 'has', any: ['ads'], not: false }],
  ['lang:de', { on: 'lang', value: 'de', not: false }],
  ['after:2026-01-01', { on: 'after', moment: new Date(2026, 0, 1).getTime(), not: false }],
  ['before:2026-03', { on: 'before', moment: new Date(2026, 2, 1).getTime(), not: false }],
])('%s is a filter', (typed, filter) => {
  expect(read(typed)).toEqual({ words: [], without: [], filters: [filter] })
})

describe('what cannot be meant is answered by a sentence', () => {
  test.each([
    [
      'status:redy',
      'There is no status “redy”. Choose draft, in-edit, fact-check, ready, exported or killed.',
    ],
    ['status:', 'Which status? Choose draft, in-edit, fact-check, ready, exported or killed.'],
    ['quote:good', 'There is no state of quotations “good”. Choose unverified, stale, verified or disputed.'],
    ['has:music', 'There is no part to look for “music”. Choose ads, images, related or embargo.'],
    ['tram tag:', '“tag:” needs a name after it, such as tag:trams.'],
    ['after:soon', '“soon” is not a day. Write it as after:2026-01-01, or as a month or year.'],
    ['before:2026-02-30', '“2026-02-30” is not a day. Write it as before:2026-01-01, or as a month or year.'],
    ['before:', '“before:” needs a day. Write it as before:2026-01-01, or as a month or year.'],
  ])('%s', (typed, sentence) => {
    expect(refused(parseQuery(typed))).toMatchObject({ code: 'search/query', message: sentence })
  })

  test('a filter that there is not is named with those that there are', () => {
    expect(refused(parseQuery('stauts:ready')).message).toMatch(
      /^There is no filter “stauts:”\. Choose status:,/,
    )
  })

  test.each(['statusdraft:', 'Speaker:marsh', 'status:draft speaker: '])(
    '%s is none of them, either',
    typed => {
      expect(refused(parseQuery(typed)).message).toMatch(
        /^There is no filter “(?:statusdraft|Speaker|speaker):”/,
      )
    },
  )

  test.each(['-', '(', '*', ' " ', '- ( *'])('nothing but %s is no way to ask for everything', typed => {
    expect(refused(parseQuery(typed)).message).toBe(
      `There is nothing to look for in “${typed.trim()}”. Type a word, a phrase in quotation marks or a filter.`,
    )
  })

  test('a phrase without an end, once nobody is typing it any more', () => {
    expect(refused(parseWholeQuery('ferry "tram line status:ready')).message).toBe(
      'The quotation mark before “tram line status:ready” has no end. Put one after the phrase, or leave it out.',
    )
    expect(must(parseWholeQuery('"tram line" status:ready'))).toEqual(read('"tram line" status:ready'))
  })

  test('more words than anyone means', () => {
    expect(refused(parseQuery('tram ferry '.repeat(50))).message).toContain('at most 40')
  })
})

test('an address, a time and a name before a colon are words', () => {
  expect(read('https://tidewater.example/tram 09:30 Мэр:трамвай').words.map(term => term.tokens)).toEqual([
    ['https', 'tidewater', 'example', 'tram'],
    ['09', '30'],
    ['мэр', 'трамваи'],
  ])
  expect(read('ferry strike: crews go back').words.map(term => term.tokens)).toHaveLength(5)
  expect(read('Strike: crews').words.map(term => term.tokens)).toEqual([['strike'], ['crews']])
  expect(read('ferry strike:').words.map(term => term.tokens)).toEqual([['ferry'], ['strike']])
})

test('whatever is typed, only letters and digits go on to the index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), typed => {
      const query = parseQuery(typed)
      if (!query.ok) {
        expect(query.error.code).toBe('search/query')
        return
      }
      for (const { tokens } of [...query.value.words, ...query.value.without])
        expect(tokens.join('')).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})
