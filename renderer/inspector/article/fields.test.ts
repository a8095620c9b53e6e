import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromLocalField, toLocalField } from './embargo.ts'
import { languageChoices } from './languages.ts'
import { withTags } from './tags.ts'

describe('tags', () => {
  test('a line of tags is taken apart at its commas', () => {
    expect(withTags(['trams'], 'harbour, #council ,, ')).toEqual(['trams', 'harbour', 'council'])
  })

  test('a tag is there once, however it is capitalised', () => {
    expect(withTags(['Trams'], 'trams')).toEqual(['Trams'])
  })
})

describe('the embargo', () => {
  test('what the field shows is kept to the minute', () => {
    const minutes = fc.integer({ min: 0, max: 60_000_000 })
    fc.assert(
      fc.property(minutes, minute => {
        const shown = toLocalField(new Date(minute * 60_000).toISOString())
        expect(toLocalField(fromLocalField(shown))).toBe(shown)
      }),
    )
  })

  test('no time and half a time are no embargo', () => {
    expect(fromLocalField('')).toBeNull()
    expect(fromLocalField('2026-11-')).toBeNull()
    expect(toLocalField(null)).toBe('')
  })
})

describe('languages', () => {
  test('the article’s own language is offered even if nobody has heard of it', () => {
    expect(languageChoices('tlh-Latn').some(({ id }) => id === 'tlh-Latn')).toBe(true)
    expect(languageChoices('not a tag').some(({ label }) => label === 'not a tag')).toBe(true)
  })

  test('none is offered twice', () => {
    const ids = languageChoices('de', 'en').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
