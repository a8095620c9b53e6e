import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BOUNDS, bandOf, type Column, clampWidth, columnWidth, isColumnShown } from './layout.ts'

describe('which columns are in sight', () => {
  test('in a wide window both stand beside the article until they are closed', () => {
    expect(isColumnShown({}, 'wide', null, 'library')).toBe(true)
    expect(isColumnShown({ inspectorOpen: false }, 'wide', null, 'inspector')).toBe(false)
  })

  test('below 1,100 px the inspector waits to be called, below 760 px the library too', () => {
    expect([1100, 1099, 760, 759].map(bandOf)).toEqual(['wide', 'medium', 'medium', 'narrow'])
    expect(isColumnShown({}, 'medium', null, 'library')).toBe(true)
    expect(isColumnShown({}, 'medium', null, 'inspector')).toBe(false)
    expect(isColumnShown({}, 'medium', 'inspector', 'inspector')).toBe(true)
    expect(isColumnShown({}, 'narrow', null, 'library')).toBe(false)
    expect(isColumnShown({}, 'narrow', 'library', 'library')).toBe(true)
  })

  test('a column closed in a wide window can still be called as a drawer', () => {
    expect(isColumnShown({ inspectorOpen: false }, 'medium', 'inspector', 'inspector')).toBe(true)
  })
})

describe('how wide a column is', () => {
  test('a remembered width that makes no sense gives the usual one', () => {
    expect(columnWidth({ libraryWidth: 'wide' }, 'library')).toBe(288)
    expect(columnWidth({ inspectorWidth: Number.NaN }, 'inspector')).toBe(360)
  })

  test('no drag and no file makes a column too narrow or too wide to use', () => {
    fc.assert(
      fc.property(fc.constantFrom<Column>('library', 'inspector'), fc.integer(), (column, width) => {
        const { least, most } = BOUNDS[column]
        const given = clampWidth(column, width)
        expect(given).toBeGreaterThanOrEqual(least)
        expect(given).toBeLessThanOrEqual(most)
        expect(clampWidth(column, given)).toBe(given)
      }),
    )
  })
})
