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

  test('the moment kept is the one that was set, and names the day it falls on here', () => {
    const kept = fromLocalField('2027-01-01T00:30') ?? ''
    expect(kept).toMatch(/^2027-01-01T00:30:00[+-]\d\d:\d\d$/)
    expect(Date.parse(kept)).toBe(new Date('2027-01-01T00:30').getTime())
    const summer = fromLocalField('2027-07-01T00:30') ?? ''
    expect(Date.parse(summer)).toBe(new Date('2027-07-01T00:30').getTime())
  })

  test('a year that is still being typed is a time that a file can hold', () => {
    expect(fromLocalField('0002-01-01T00:30')).toMatch(/^0002-01-01T00:30:\d\d[+-]\d\d:\d\d$/)
    expect(toLocalField(fromLocalField('0202-01-01T00:30'))).toMatch(/^0202-01-01T00:\d\d$/)
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
