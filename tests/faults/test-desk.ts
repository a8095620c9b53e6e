import { onTestFinished } from 'vitest'
import { type Call, startDesk } from './desk.ts'

/** A desk that is closed when its test is over, with what it watches and the worker of its index. */
export function testDesk(dataFolder: string): Call {
  const { call, desk } = startDesk(dataFolder)
  onTestFinished(() => desk.close())
  return call
}
