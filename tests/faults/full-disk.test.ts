import { execFile, spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../electron/desk/fixtures/newsroom.ts'
import type { Filled } from './filling-process.ts'

type Way = 'a disk of one megabyte' | 'files that may not grow'

/** What each call meets when there is no more room. */
const REFUSED: Record<Way, Record<string, string>> = {
  'a disk of one megabyte': {
    'journal.keep': 'kept',
    'articles.save': 'disk/full',
    'media.add': 'disk/full',
    'export.run': 'disk/full',
    'media.add after room was made': 'saved',
    'export.run after room was made': 'saved',
  },
  'files that may not grow': { 'articles.save': 'disk/file-too-big', 'media.add': 'disk/file-too-big' },
}

const FILLING = fileURLToPath(new URL('filling-process.ts', import.meta.url))

/** Mounts a disk of one megabyte that only the command after it sees, and that is gone with it. */
const SMALL_DISK: [string, ...string[]] = [
  'unshare',
  '-rm',
  'sh',
  '-c',
  'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"',
]
/** Where nobody may mount a disk: no file may grow beyond 64 blocks, which cuts a write short as a full disk does. */
const SHORT_FILES: [string, ...string[]] = ['sh', '-c', `trap '' XFSZ; ulimit -f 64; exec "$@"`]

const canMount = (): boolean => {
  const [command, ...args] = SMALL_DISK
  return spawnSync(command, [...args, tmpdir(), 'true'], { stdio: 'ignore' }).status === 0
}

async function fill(way: Way): Promise<Filled> {
  const [disk, dataFolder] = [await temporaryFolder(), await temporaryFolder()]
  const newsroom = join(disk, 'courier')
  await mkdir(newsroom)
  const small = way === 'a disk of one megabyte'
  const [command, ...args] = small ? SMALL_DISK : SHORT_FILES
  args.push(disk, process.execPath, FILLING, newsroom, dataFolder, ...(small ? [join(disk, 'ballast')] : []))
  const { stdout } = await promisify(execFile)(command, args)
  return JSON.parse(stdout) as Filled
}

/** The ways there are on this machine. Files that may not grow stand for the full disk where nobody may mount one. */
const WAYS: Way[] =
  process.platform === 'win32'
    ? []
    : ['files that may not grow', ...(canMount() ? (['a disk of one megabyte'] as const) : [])]

for (const way of WAYS) {
  test(`a story grows on ${way}: the file stays as last saved, nothing is half-written, saving goes on once there is room`, async () => {
    const { codes, saved, stood, leftovers, after, wanted, problems, newest } = await fill(way)
    console.log(
      `survived ${way}, full at ${saved} words: ${saved - stood} acknowledged words lost, ${leftovers.length} half-written files`,
    )
    expect(codes).toMatchObject({ ...REFUSED[way], 'save after room was made': 'saved' })
    expect(saved).toBeGreaterThan(0)
    expect({ stood, leftovers, problems }).toEqual({ stood: saved, leftovers: [], problems: [] })
    expect({ after, newest }).toEqual({ after: wanted, newest: wanted })
  })
}
