import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalSpeaker, canonicalWords, textHash, withoutQuotationMarks } from './words.ts'

describe('what is no change of words', () => {
  test.each([
    ['smart quotes around the whole', '“We will finish it.”', '"We will finish it."'],
    ['no marks at all around the whole', '“We will finish it.”', 'We will finish it.'],
    ['a smart apostrophe', 'We won’t stop', "We won't stop"],
    ['smart quotes inside', 'He told me “stop” twice', 'He told me "stop" twice'],
    ['German marks', '„Wir bauen weiter“', 'Wir bauen weiter'],
    ['French guillemets with their spaces', '« Nous continuons »', 'Nous continuons'],
    ['single marks around the whole', '‘We go on’', 'We go on'],
    ['a line break where a space was', 'We will\nfinish  it', 'We will finish it'],
    ['a no-break space', 'Vraiment\u00a0?', 'Vraiment ?'],
    ['an accent typed as a character of its own', 'Caf\u0065\u0301', 'Caf\u00e9'],
    ['the opener of a quotation that runs on', '“We go on.', 'We go on.'],
  ])('%s', (_, one, other) => {
    expect(textHash(one, 'Olin Marsh')).toBe(textHash(other, 'Olin Marsh'))
  })
})

describe('what is a change of words', () => {
  test.each([
    ['a capital', 'we will finish it', 'We will finish it'],
    ['a comma', 'No, more trams', 'No more trams'],
    ['an exclamation mark for a full stop', 'Finish it.', 'Finish it!'],
    ['two words made one', 'every day', 'everyday'],
    ['an inner quotation mark lost at the end', 'He told me “stop”', 'He told me “stop'],
    ['two quotations made to look like one', '“Yes” and “no”', 'Yes” and “no'],
    ['an apostrophe lost at the start', '’Tis done', 'Tis done'],
    ['an apostrophe lost at the end', 'It is the boys’', 'It is the boys'],
    ['a dash for a hyphen', 'half-built', 'half–built'],
  ])('%s', (_, one, other) => {
    expect(textHash(one, 'Olin Marsh')).not.toBe(textHash(other, 'Olin Marsh'))
  })

  test('another speaker', () => {
    expect(textHash('We go', 'Olin Marsh')).not.toBe(textHash('We go', 'Petra Lund'))
    expect(textHash('We go', 'Olin Marsh')).toBe(textHash('We go', ' Olin  Marsh '))
  })

  test('words moved over to the speaker', () => {
    expect(textHash('We go now', 'Marsh')).not.toBe(textHash('We go', 'now Marsh'))
  })
})

test('a quotation is listed as it was written, without the marks around it', () => {
  expect(withoutQuotationMarks(' “He said ‘no’ and “never”,” ')).toBe('He said ‘no’ and “never”,')
  expect(withoutQuotationMarks('“Yes” and “no”')).toBe('“Yes” and “no”')
  expect(withoutQuotationMarks('« Il a dit « oui » hier »')).toBe('Il a dit « oui » hier')
  expect(withoutQuotationMarks('“')).toBe('')
  expect(withoutQuotationMarks('""')).toBe('')
})

const anything = fc.string({ unit: fc.constantFrom(...'ab,. \n\u00a0é"“”‘’\'«»„-(3'), maxLength: 20 })

test('canonical words are canonical already', () => {
  fc.assert(
    fc.property(anything, words => {
      expect(canonicalWords(canonicalWords(words))).toBe(canonicalWords(words))
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), name => {
      expect(canonicalSpeaker(canonicalSpeaker(name))).toBe(canonicalSpeaker(name))
    }),
  )
})

test('taking the marks off for the list changes nothing that is signed', () => {
  fc.assert(
    fc.property(anything, words => {
      expect(canonicalWords(withoutQuotationMarks(words))).toBe(canonicalWords(words))
    }),
  )
})

test('curly or straight, a text has the same words', () => {
  const straight = (text: string) => text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'")
  fc.assert(
    fc.property(anything, words => {
      expect(canonicalWords(straight(words))).toBe(canonicalWords(words))
    }),
  )
})
