import { expect, test } from 'vitest'
import type { Desk } from '../../electron/contract.ts'
import { throughBridge } from './connect.ts'

test('a call that the bridge loses is a failure with a sentence, as it is over a socket', async () => {
  const broken = {
    call: () => Promise.reject(new Error('the window’s other half is gone')),
    on: () => () => {},
  } as unknown as Desk
  const answer = await throughBridge(broken).call('desk.state', {})
  expect(answer).toMatchObject({ ok: false, error: { code: 'desk/no-answer' } })
})
