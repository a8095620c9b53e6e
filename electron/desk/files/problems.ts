import { basename } from 'node:path'
import { done, fail, type Problem, type Result } from '../../../article/result.ts'

type Say = (name: string) => [code: string, sentence: string]

const FULL: Say = name => [
  'disk/full',
  `The disk is full: “${name}” was not written. Make room and try again.`,
]
const DENIED: Say = name => [
  'disk/denied',
  `Your account may not use “${name}”. Ask whoever owns the folder for access, or choose another one.`,
]
const READ_ONLY: Say = name => ['disk/read-only', `“${name}” is on a disk that can only be read.`]
const GONE: Say = name => [
  'disk/gone',
  `“${name}” is not there. It may have been moved, renamed or deleted, or its drive is not connected.`,
]
const LOCKED: Say = name => [
  'disk/locked',
  `Another program is using “${name}”. Close it there and try again.`,
]
const WRONG_KIND: Say = name => [
  'disk/wrong-kind',
  `“${name}” is in the way: a folder stands where a file should be, or the other way round.`,
]
const EXISTS: Say = name => ['disk/exists', `“${name}” is already there.`]
const BROKEN: Say = name => [
  'disk/broken',
  `The disk reported a fault at “${name}”. Copy the newsroom to another disk soon.`,
]

/** What the operating system's error codes mean to a person at the desk. */
const SENTENCES: Readonly<Record<string, Say>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: READ_ONLY,
  ENOENT: GONE,
  ENODEV: GONE,
  ENXIO: GONE,
  ESTALE: GONE,
  EBUSY: LOCKED,
  ETXTBSY: LOCKED,
  EISDIR: WRONG_KIND,
  ENOTDIR: WRONG_KIND,
  EEXIST: EXISTS,
  ENOTEMPTY: EXISTS,
  EIO: BROKEN,
  EFBIG: name => ['disk/file-too-big', `“${name}” is larger than this disk or account allows a file to be.`],
  ENAMETOOLONG: name => [
    'disk/name-too-long',
    `The name “${name.slice(0, 40)}…” is too long for this disk. Choose a shorter one.`,
  ],
  ELOOP: name => ['disk/loop', `The links at “${name}” lead in a circle.`],
  EMFILE: name => [
    'disk/too-many-open',
    `Too many files are open to read “${name}”. Close other programs and try again.`,
  ],
  EXDEV: name => ['disk/other-disk', `“${name}” is on another disk than its newsroom.`],
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error

/** Turns a file system's refusal into a problem a person understands. What is no such refusal is a bug and is thrown on. */
export function fileProblem(error: unknown, path: string): { ok: false; error: Problem } {
  if (!isSystemError(error)) throw error
  const say = Object.hasOwn(SENTENCES, error.code) ? SENTENCES[error.code] : undefined
  const name = basename(path)
  const [code, message] = say?.(name) ?? ['disk/failed', `“${name}” could not be used (${error.code}).`]
  return fail(code, message, { path, system: error.code })
}

/** Runs what touches the disk; a refusal becomes a problem about `path`. */
export async function attempt<T>(path: string, task: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await task())
  } catch (error) {
    return fileProblem(error, path)
  }
}

/** Whether an error says that nothing is there: for callers to whom absence is an answer, not a failure. */
export const isMissing = (error: unknown): boolean =>
  isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
