import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LOOK_BACK, mayMean, smarten } from './typography.ts'

/** Types a line key by key as the editor would. */
function typed(line: string, language: string): string {
  let text = ''
  for (const key of line) {
    const better = smarten(text, key, language)
    text = better ? text.slice(0, text.length - better.remove) + better.insert : text + key
  }
  return text
}

test('quotation marks are those of the article’s language', () => {
  expect(typed('He said: "We won\'t."', 'en')).toBe('He said: “We won’t.”')
  expect(typed('Sie sagte: "Wir bauen."', 'de')).toBe('Sie sagte: „Wir bauen.“')
  expect(typed('Elle a dit : "Oui"', 'fr')).toBe('Elle a dit : «\u202fOui\u202f»')
  expect(typed('Она сказала: "Да"', 'ru')).toBe('Она сказала: «Да»')
  expect(typed('Hon sade: "Ja"', 'sv-SE')).toBe('Hon sade: ”Ja”')
})

test('a quotation inside a quotation gets the inner marks', () => {
  expect(typed('"She said \'never\' twice"', 'en')).toBe('“She said ‘never’ twice”')
})

test('inner marks close as they do in the language, inside long quotations too', () => {
  expect(typed("\"Sie sagt 'nein', immer.\" Und 'so'.", 'de')).toBe('„Sie sagt ‚nein‘, immer.“ Und ‚so‘.')
  expect(typed('"Il dit \'non\'"', 'fr')).toBe('«\u202fIl dit “non”\u202f»')
  expect(typed('"Hola \'mundo\'"', 'es')).toBe('«Hola “mundo”»')
  expect(typed('"Он сказал \'нет\'"', 'ru')).toBe('«Он сказал „нет“»')
  const long = 'das ist nun wirklich ganz und gar nicht mehr zu machen'
  expect(typed(`"Er sagt '${long}'."`, 'de')).toBe(`„Er sagt ‚${long}‘.“`)
})

test('double marks inside a quotation are inner ones where these are no apostrophe', () => {
  expect(typed('"Газета "Правда" вышла"', 'ru')).toBe('«Газета „Правда“ вышла»')
  expect(typed('"Газета "Правда""', 'ru')).toBe('«Газета „Правда“»')
  expect(typed('"Ja", sagt sie. "Das "Tor" steht"', 'de')).toBe('„Ja“, sagt sie. „Das ‚Tor‘ steht“')
  expect(typed('"The class of \'90" met', 'en')).toBe('“The class of ‘90” met')
})

test('an apostrophe inside inner marks is one as soon as the word goes on', () => {
  expect(typed("Er fragt: 'Wie geht's dir?'", 'de')).toBe('Er fragt: ‚Wie geht’s dir?‘')
  expect(typed("Il dit 'l'eau est là'", 'fr')).toBe('Il dit “l’eau est là”')
  expect(typed("Andreas' Haus, l'eau", 'fr')).toBe('Andreas’ Haus, l’eau')
})

test('three hyphens behind words are one dash as well as two', () => {
  expect(typed('one---two and three --- four', 'en')).toBe('one—two and three – four')
})

test('hyphens in an address are hyphens, however long it is', () => {
  const address = `https://tidewater.example/${'harbour/'.repeat(9)}tram--vote`
  expect(typed(address, 'en')).toBe(address)
})

test('a dash between figures is short', () => {
  expect(typed('pages 10--12', 'en-US')).toBe('pages 10–12')
  expect(typed('in 1990--a good year', 'en-US')).toBe('in 1990—a good year')
})

test('two hyphens are a dash, three points an ellipsis', () => {
  expect(typed('The line -- at last -- opens...', 'en')).toBe('The line – at last – opens…')
  expect(typed('word--word', 'en-US')).toBe('word—word')
})

test('a line of dashes is not yet a dash, but one that words follow is', () => {
  expect(typed('---', 'en')).toBe('---')
  expect(typed('-- at last', 'en')).toBe('– at last')
  expect(typed('--Hola', 'es')).toBe('–Hola')
  expect(typed('--Yes', 'en-US')).toBe('—Yes')
})

test('English years and words without their beginning take an apostrophe', () => {
  expect(typed("back in the '90s", 'en')).toBe('back in the ’90s')
  expect(typed("the summer of '68, and '90 people came'", 'en')).toBe(
    'the summer of ’68, and ‘90 people came’',
  )
  expect(typed("rock 'n' roll", 'en-GB')).toBe('rock ’n’ roll')
  expect(typed("'Tis late, 'twas early, give 'em time.", 'en')).toBe('’Tis late, ’twas early, give ’em time.')
  expect(typed("'tissue' and 'seventy'", 'en')).toBe('‘tissue’ and ‘seventy’')
})

test('feet and inches, minutes and seconds are primes', () => {
  expect(typed('He is 5\'10" tall', 'en')).toBe('He is 5′10″ tall')
  expect(typed('at 51°30\'26"', 'de')).toBe('at 51°30′26″')
  expect(typed('"the class of 1990" met', 'en')).toBe('“the class of 1990” met')
})

test('a letter that cannot mean anything else is left alone wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: LOOK_BACK }),
      fc.string({ minLength: 1, maxLength: 1 }),
      (before, letter) => {
        const better = smarten(before, letter, 'en')
        if (better)
          expect(mayMean(letter) || before === '--' || (/\d—$/.test(before) && /\d/.test(letter))).toBe(true)
        if (better) expect(better.remove).toBeLessThanOrEqual(before.length)
      },
    ),
  )
})
