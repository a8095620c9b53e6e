import { done } from '../../../article/result.ts'
import { listRecovered, readRecovered, settleRecovered } from '../journal/recover.ts'
import type { Answers, CallTools } from './answers.ts'

/** What is asked about who writes in which article, and about words that no save has. */
export const recoveryAnswers = ({
  newsroom: { inside, anyway, changing },
  safety: { locks, journal, openings, reader },
}: CallTools): Answers<'locks' | 'journal' | 'recovery'> => ({
  // The same way as letting go, so that neither overtakes the other: what a window has left would stay locked.
  'locks.take': ({ path, over }, window) => anyway(workspace => locks.take(workspace, path, window, over)),
  'locks.release': ({ path }, window) => {
    openings.end(window, path)
    return anyway(workspace => locks.release(workspace, path, window))
  },
  'journal.keep': (sent, window) =>
    anyway(workspace => journal.keep(workspace, openings.current(window, sent.path), sent)),
  'journal.drop': async ({ path }, window) => {
    await journal.drop(openings.current(window, path), path)
    return done({})
  },
  'recovery.list': args => inside(workspace => listRecovered(workspace, args, reader)),
  'recovery.read': args => inside(workspace => readRecovered(workspace, args, reader)),
  'recovery.settle': (args, window) =>
    changing(
      workspace => settleRecovered(workspace, args, reader, path => locks.check(workspace, path, window)),
      settled => ('path' in settled ? [settled.path] : []),
    ),
})
