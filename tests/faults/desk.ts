import type { Result } from '../../article/result.ts'
import type { Args, Channel, Results } from '../../electron/contract.ts'
import { createDesk } from '../../electron/desk/desk.ts'

/** How a test, or the process that is killed, speaks with a desk. */
export type Call = <C extends Channel>(channel: C, args: Args<C>) => Promise<Result<Results[C]>>

/** A desk as the app starts it, with what it remembers in `dataFolder`. */
export function startDesk(dataFolder: string) {
  const desk = createDesk({
    dataFolder,
    host: 'browser',
    version: '0.1.0',
    sampleFolder: dataFolder,
    previewUrl: id => `/preview/${id}`,
  })
  const call: Call = (channel, args) => desk.handle(channel, args) as ReturnType<Call> as never
  return { desk, call }
}

/** The value of what must have worked, without a test runner around it. */
export function worked<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  return result.value
}

/** Opens an article that is whole. */
export async function openWhole(call: Call, path: string) {
  const opened = worked(await call('articles.open', { path }))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  return opened
}
