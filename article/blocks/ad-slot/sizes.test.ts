import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextSlotName, printSizes, readSizes } from './sizes.ts'

test('sizes read back as they were shown', () => {
  const size = fc.oneof(
    fc.constant('fluid' as const),
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })),
  )
  fc.assert(
    fc.property(fc.array(size, { minLength: 1 }), sizes => {
      expect(readSizes(printSizes(sizes))).toEqual({ ok: true, value: sizes })
    }),
  )
})

test('a producer may type 300x250 and is told what is no size', () => {
  expect(readSizes('300x250, fluid')).toEqual({ ok: true, value: [[300, 250], 'fluid'] })
  expect(readSizes('300x250, big')).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('“big”') },
  })
  expect(readSizes(' ')).toMatchObject({ ok: false, error: { code: 'ad-slot/size' } })
})

test('a new slot takes the first free name', () => {
  expect(nextSlotName(['mid-1', 'mid-3'])).toBe('mid-2')
})
