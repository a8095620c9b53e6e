import { useLayoutEffect, useState } from 'react'
import { type EmbargoState, embargoAt, untilNextTick } from '../../../article/workflow/embargo.ts'

/** The longest a timer can wait, in milliseconds: browsers count in 32 bits. */
const LONGEST_WAIT = 2 ** 31 - 1

/**
 * How an embargo stands now. Draws its own component again when the countdown says something else, and nothing around it: every
 * minute, in the last hour every second. Give the component the moment as its key: another embargo is another countdown.
 */
export function useEmbargo(until: string | null): EmbargoState {
  const [now, setNow] = useState(() => Date.now())
  const state = embargoAt(until, now)
  const wait = state.is === 'running' ? Math.min(untilNextTick(state.left), LONGEST_WAIT) : null
  // At once, not when there is time: the next tick is counted from this one. The moment itself is a reason: after a tick the next
  // wait may be as long as the last.
  useLayoutEffect(() => {
    if (wait === null) return
    const timer = setTimeout(() => setNow(Date.now()), wait)
    return () => clearTimeout(timer)
  }, [wait, now])
  return state
}
