import { listCopies, readCopy, trashCopy } from '../conflict-copies/calls.ts'
import { keepForEver, listVersions, readOldVersion, restoreVersion } from '../history/calls.ts'
import { whileFree, whileOwned } from '../locks/while.ts'
import { lookOutside } from '../outside/look.ts'
import { rewriteArticle } from '../outside/rewrite.ts'
import { keepUndecided, listUndecided } from '../outside/undecided.ts'
import type { Answers, CallTools } from './answers.ts'

/** What is asked about other versions of an article: earlier ones, what others made of its file, and second copies of that. */
export const versionAnswers = ({
  newsroom: { inside, changing },
  safety: { locks },
}: CallTools): Answers<'history' | 'outside' | 'undecided' | 'copies'> => ({
  'history.list': args => inside(workspace => listVersions(workspace, args)),
  'history.read': args => inside(workspace => readOldVersion(workspace, args)),
  'history.keep': args => inside(workspace => keepForEver(workspace, args)),
  'history.restore': (args, window) =>
    changing(
      workspace => whileFree(locks, workspace, args.path, window, () => restoreVersion(workspace, args)),
      () => [args.path],
    ),
  'outside.look': args => inside(workspace => lookOutside(workspace, args)),
  'outside.rewrite': (args, window) =>
    changing(
      workspace => whileOwned(locks, workspace, args.path, window, () => rewriteArticle(workspace, args)),
      () => [args.path],
    ),
  'undecided.keep': args => inside(workspace => keepUndecided(workspace, args)),
  'undecided.list': args => inside(workspace => listUndecided(workspace, args)),
  'copies.list': args => inside(workspace => listCopies(workspace, args)),
  'copies.read': args => inside(workspace => readCopy(workspace, args)),
  'copies.trash': args =>
    changing(
      workspace => trashCopy(workspace, args),
      () => [args.path, args.copy],
    ),
})
