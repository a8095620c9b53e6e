import type { Result } from '../../article/result.ts'

/**
 * Notes a failure that must not stop the work it happened beside, on the terminal the desk was started from. People's words
 * are never noted, only codes, sentences and paths.
 */
export function report(result: Result<unknown>): void {
  if (!result.ok) process.stderr.write(`copydesk: ${result.error.code}: ${result.error.message}\n`)
}
