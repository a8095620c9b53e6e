import { expect, test } from 'vitest'
import { endOfQuotation } from './quote-typing.ts'

test('a quotation ends behind its own closing mark', () => {
  expect(endOfQuotation('“We will.” she')).toBe(10)
  expect(endOfQuotation('„Wir werden.“ sagte')).toBe(13)
  expect(endOfQuotation('“He said “no” to me” and')).toBe(20)
  expect(endOfQuotation('”Vi ska.” sa')).toBe(9)
})

test('a quotation that goes on to the end of the text has nothing behind it', () => {
  expect(endOfQuotation('“We will.”')).toBeNull()
  expect(endOfQuotation('“We will, and then')).toBeNull()
  expect(endOfQuotation('We will.” she')).toBeNull()
})
