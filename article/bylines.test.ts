import { expect, test } from 'vitest'
import { isBlankByline, writersOf } from './bylines.ts'

test('a row that was only begun is blank; a role alone, or what a newer Copydesk wrote, is not', () => {
  expect(isBlankByline({ name: '', role: ' ' })).toBe(true)
  expect(isBlankByline({ name: '', role: 'Reporter' })).toBe(false)
  expect(isBlankByline({ name: 'Ines Aldover', role: '' })).toBe(false)
  expect(isBlankByline({ name: '', role: '', portrait: 'media/ines.jpg' })).toBe(false)
})

test('only who has a name wrote the story', () => {
  const bylines = [
    { name: '', role: '' },
    { name: 'Ines Aldover', role: 'Reporter' },
    { name: ' ', role: 'Photographer' },
  ]
  expect(writersOf({ bylines })).toEqual([{ name: 'Ines Aldover', role: 'Reporter' }])
})
