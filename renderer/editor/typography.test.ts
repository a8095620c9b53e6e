import { expect, test } from 'vitest'
import { smarten } from './typography.ts'

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

test('two hyphens are a dash, three points an ellipsis', () => {
  expect(typed('The line -- at last -- opens...', 'en')).toBe('The line – at last – opens…')
  expect(typed('word--word', 'en-US')).toBe('word—word')
})
