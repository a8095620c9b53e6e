// The desk in a process of its own, as the command line runs it, answering the benchmark over the process channel.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Args, Channel } from '../../electron/contract.ts'
import { createDesk } from '../../electron/desk/desk.ts'

/** What the benchmark sends: a request for the desk, or none to ask for memory only. */
export interface Asked {
  number: number
  channel: Channel | null
  args: Args<Channel>
}

/** What comes back: how long the desk took, in milliseconds, how much it answered, and the process's memory in bytes, now and at most. */
export interface Answered {
  number: number
  took: number
  count: number
  ok: boolean
  memory: number
  most: number
  /** Processor time of all threads since the start, in milliseconds. */
  cpu: number
}

const [folder = ''] = process.argv.slice(2)
const desk = createDesk({
  dataFolder: join(folder, '..', 'data'),
  host: 'browser',
  version: '0.0.0',
  sampleFolder: '',
  previewUrl: id => id,
})
desk.on(message => process.send?.(message))
process.on('disconnect', () => process.exit())
process.on('message', ({ number, channel, args }: Asked) => {
  void answer(number, channel, args).then(answered => process.send?.(answered))
})

async function answer(number: number, channel: Channel | null, args: unknown): Promise<Answered> {
  const started = performance.now()
  const result = channel === null ? null : await desk.handle(channel, args)
  return {
    number,
    took: performance.now() - started,
    count: result?.ok && Array.isArray(result.value) ? result.value.length : 0,
    ok: result?.ok ?? true,
    memory: process.memoryUsage.rss(),
    most: mostMemory(),
    cpu: (process.cpuUsage().user + process.cpuUsage().system) / 1000,
  }
}

/** Linux counts into `maxRSS` what the process that started this one had; of this one alone it tells elsewhere. Bytes. */
function mostMemory(): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}
