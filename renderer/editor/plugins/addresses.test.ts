import { expect, test } from 'vitest'
import { addressAtEnd } from './addresses.ts'

const addressIn = (line: string): string | undefined => addressAtEnd(line)?.address

test('a typed web address is one without the marks of its sentence', () => {
  expect(addressIn('See https://tidewater.example/a?b=1.')).toBe('https://tidewater.example/a?b=1')
  expect(addressIn('(https://tidewater.example/tram)')).toBe('https://tidewater.example/tram')
  expect(addressIn('https://tidewater.example/tram_(line),')).toBe('https://tidewater.example/tram_(line)')
  expect(addressAtEnd('“https://tidewater.example”')).toEqual({
    start: 1,
    address: 'https://tidewater.example',
  })
})

test('other words are none, and neither is an address before the last word', () => {
  expect(addressIn('https://tidewater.example is dry')).toBeUndefined()
  expect(addressIn('https:')).toBeUndefined()
  expect(addressIn('the http part')).toBeUndefined()
  expect(addressIn('')).toBeUndefined()
})
