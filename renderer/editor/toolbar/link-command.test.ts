import { expect, test } from 'vitest'
import { readAddress } from './link-command.ts'

test('an address without https and a mail address are understood', () => {
  expect(readAddress('tidewater.example/trams')).toEqual({
    ok: true,
    value: 'https://tidewater.example/trams',
  })
  expect(readAddress('desk@tidewater.example')).toEqual({ ok: true, value: 'mailto:desk@tidewater.example' })
})

test('a script is no address', () => {
  expect(readAddress('javascript:alert(1)')).toMatchObject({ ok: false })
  expect(readAddress('data:text/html,hello')).toMatchObject({ ok: false })
  expect(readAddress('the council’s page')).toMatchObject({ ok: false })
})
