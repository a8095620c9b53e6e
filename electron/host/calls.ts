import { fail, type Result } from '../../article/result.ts'
import { requests } from '../contract.ts'
import type { DeskService } from './desk-service.ts'

/**
 * Passes one call of the window on to the desk. Only the contract's own channels go through (`toString` and its like are no channels),
 * and a bug in the desk becomes a failure of this one call: the window keeps its words and can try again.
 */
export async function answerCall(
  desk: Pick<DeskService, 'handle'>,
  channel: unknown,
  args: unknown,
  window?: string,
): Promise<Result<unknown>> {
  if (typeof channel !== 'string' || !Object.hasOwn(requests, channel)) {
    return fail('desk/unknown-channel', 'The desk does not know this request.')
  }
  try {
    return await desk.handle(channel, args, window)
  } catch (error) {
    console.error(`${channel} failed:`, error)
    return fail('desk/bug', 'Copydesk made a mistake and could not finish this. Nothing else is affected.', {
      channel,
    })
  }
}
