import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { must, putStory, refused, story, temporaryFolder, temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { DeskIdentity } from '../identity.ts'
import { openWorkspace, type Workspace } from '../workspace/workspace.ts'
import type { Lock } from './lock-file.ts'
import { createLocks } from './locks.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const LOOK = 2000

const me = (given: Partial<DeskIdentity> = {}): DeskIdentity => ({
  id: 'desk-one',
  machine: 'newsdesk-1',
  installation: 'one',
  process: process.pid,
  ...given,
})
const elsewhere = me({ id: 'desk-two', machine: 'newsdesk-2', installation: 'two' })

/** The locks of one desk, on a clock of its own that the test moves. */
function desk(identity: DeskIdentity) {
  const told: string[] = []
  const clock = { now: 0 }
  const locks = createLocks({
    identity: Promise.resolve(identity),
    tell: path => void told.push(path),
    now: () => clock.now,
    look: LOOK,
  })
  onTestFinished(() => locks.close())
  return { locks, told, clock }
}

async function newsroom() {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, PATH, story())
  const other = must(await openWorkspace(workspace.folder))
  return { workspace: named(workspace, 'Hedda Voss'), other: named(other, 'Joran Pell') }
}

const named = (workspace: Workspace, author: string): Workspace => Object.assign(workspace, { author })

const lockFile = ({ folder }: Workspace): string =>
  join(folder, '.copydesk/locks/articles/2026/2026-11-22-tram.json')

const readLock = async (workspace: Workspace): Promise<Lock> =>
  JSON.parse(await readFile(lockFile(workspace), 'utf8')) as Lock

async function putLock(workspace: Workspace, lock: Partial<Lock> | string): Promise<void> {
  const whole = {
    format: 'copydesk-lock',
    version: 1,
    article: PATH,
    name: 'Joran Pell',
    machine: 'newsdesk-2',
    since: '2026-11-22T09:00:00.000Z',
    desk: 'desk-two',
    installation: 'two',
    process: 4242,
    beat: 1,
  }
  await mkdir(dirname(lockFile(workspace)), { recursive: true })
  await writeFile(
    lockFile(workspace),
    typeof lock === 'string' ? lock : JSON.stringify({ ...whole, ...lock }),
  )
}

test('one window of a desk writes; a second one hears who, and gets the article when the first lets go', async () => {
  const { workspace } = await newsroom()
  const { locks, told } = desk(me())
  expect(must(await locks.take(workspace, PATH, 'a', false))).toEqual({ mine: true })
  expect(must(await locks.take(workspace, PATH, 'a', false))).toEqual({ mine: true })
  const second = must(await locks.take(workspace, PATH, 'b', false))
  expect(second).toMatchObject({
    mine: false,
    holder: { name: 'Hedda Voss', machine: 'newsdesk-1', isHere: true },
  })
  await locks.left('a')
  expect(told.at(-1)).toBe(PATH)
  expect(must(await locks.take(workspace, PATH, 'b', false))).toEqual({ mine: true })
})

test('the lock can be read by people, and is gone when the article is closed', async () => {
  const { workspace } = await newsroom()
  const { locks } = desk(me())
  must(await locks.take(workspace, PATH, 'a', false))
  expect(await readLock(workspace)).toMatchObject({
    format: 'copydesk-lock',
    article: PATH,
    name: 'Hedda Voss',
    machine: 'newsdesk-1',
  })
  must(await locks.release(workspace, PATH, 'a'))
  expect(await readdir(dirname(lockFile(workspace)))).toEqual([])
})

test('taking over: the one who had it is told, may not save any more, and does not take the lock away on leaving', async () => {
  const { workspace, other } = await newsroom()
  const one = desk(me())
  const two = desk(elsewhere)
  must(await one.locks.take(workspace, PATH, 'a', false))
  expect(must(await two.locks.take(other, PATH, 'x', false))).toMatchObject({
    mine: false,
    holder: { name: 'Hedda Voss', isHere: false },
  })
  expect(must(await two.locks.take(other, PATH, 'x', true))).toEqual({ mine: true })
  expect(must(await one.locks.take(workspace, PATH, 'a', false))).toMatchObject({
    mine: false,
    holder: { name: 'Joran Pell', machine: 'newsdesk-2' },
  })
  const problem = refused(await one.locks.check(workspace, PATH, 'a'))
  expect(problem.code).toBe('article/locked')
  expect(problem.message).toContain('Joran Pell is writing in this article on “newsdesk-2”.')
  await one.locks.close()
  expect((await readLock(workspace)).desk).toBe('desk-two')
})

test('an idle window hears within seconds that another machine took its article over', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const { workspace, other } = await newsroom()
  const one = desk(me())
  must(await one.locks.take(workspace, PATH, 'a', false))
  must(await desk(elsewhere).locks.take(other, PATH, 'x', true))
  one.told.length = 0
  await vi.advanceTimersByTimeAsync(LOOK)
  await vi.waitFor(() => expect(one.told).toContain(PATH))
})

test('the lock of a process that died on this machine is stale at once', async () => {
  const { workspace } = await newsroom()
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  await putLock(workspace, { machine: 'newsdesk-1', installation: 'one', process: child.pid ?? 0 })
  const { locks } = desk(me())
  expect(must(await locks.take(workspace, PATH, 'a', false))).toEqual({ mine: true })
})

test('the same process number on another machine proves nothing', async () => {
  const { workspace } = await newsroom()
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  await putLock(workspace, { process: child.pid ?? 0 })
  const { locks } = desk(me())
  expect(must(await locks.take(workspace, PATH, 'a', false)).mine).toBe(false)
})

test.each([
  ['a machine that does not answer any more', {}],
  ['a clock that is a year ahead', { since: '2027-11-22T09:00:00.000Z' }],
  ['a lock that nobody can read', '{"format": "copydesk-lock", "ver'],
  ['an empty lock', ''],
])('%s blocks nobody for good: the article is free after half a minute of watching', async (_, lock) => {
  const { workspace } = await newsroom()
  await putLock(workspace, lock)
  const { locks, clock } = desk(me())
  const asked: boolean[] = []
  for (let look = 0; look <= 16; look++) {
    asked.push(must(await locks.take(workspace, PATH, 'a', false)).mine)
    clock.now += LOOK
  }
  expect(asked.indexOf(true)).toBe(15)
})

test('a lock that beats is never taken without asking, however long it is watched', async () => {
  const { workspace } = await newsroom()
  const { locks, clock } = desk(me())
  for (let look = 0; look < 100; look++) {
    await putLock(workspace, { beat: Math.floor(look / 5), since: '2020-01-01T00:00:00.000Z' })
    expect(must(await locks.take(workspace, PATH, 'a', false)).mine).toBe(false)
    clock.now += LOOK
  }
  expect(must(await locks.take(workspace, PATH, 'a', true)).mine).toBe(true)
})

test('of many windows on many desks that ask at one moment, exactly one gets the article', async () => {
  const { workspace } = await newsroom()
  const desks = Array.from({ length: 6 }, (_, at) =>
    desk(me({ id: `desk-${at}`, installation: `i${at}`, machine: `newsdesk-${at}` })),
  )
  const asked = await Promise.all(
    desks.flatMap(({ locks }) => ['a', 'b'].map(window => locks.take(workspace, PATH, window, false))),
  )
  expect(asked.filter(result => must(result).mine)).toHaveLength(1)
})

test('where no lock can be written, everybody may write', async () => {
  const { workspace } = await newsroom()
  await rm(join(workspace.folder, '.copydesk'), { recursive: true })
  await writeFile(join(workspace.folder, '.copydesk'), 'in the way')
  const { locks } = desk(me())
  expect(must(await locks.take(workspace, PATH, 'a', false)).mine).toBe(true)
  expect(must(await locks.take(workspace, PATH, 'b', false)).mine).toBe(false)
})

test('while the newsroom’s drive is away no lock is made in its place', async () => {
  const { workspace } = await newsroom()
  const { locks } = desk(me())
  await rename(workspace.folder, `${workspace.folder}-away`)
  expect(must(await locks.take(workspace, PATH, 'a', false)).mine).toBe(true)
  await expect(readdir(workspace.folder)).rejects.toThrow('ENOENT')
})

test.each([
  ['../outside.article.json', 'article/wrong-place'],
  ['articles/../../outside.article.json', 'workspace/outside'],
  ['articles/2026/../../../x.article.json', 'workspace/outside'],
  ['copydesk.json', 'article/wrong-place'],
  ['/etc/x.article.json', 'article/wrong-place'],
])('nothing outside the articles can be locked: %s', async (path, code) => {
  const { workspace } = await newsroom()
  const { locks } = desk(me())
  for (const result of [
    await locks.take(workspace, path, 'a', true),
    await locks.release(workspace, path, 'a'),
    await locks.check(workspace, path, 'a'),
  ]) {
    expect([code, 'workspace/outside']).toContain(refused(result).code)
  }
})

test('a folder of locks that is linked elsewhere is not written to, and keeps nobody from writing', async () => {
  const { workspace } = await newsroom()
  const outside = await temporaryFolder()
  await rm(join(workspace.folder, '.copydesk/locks'), { recursive: true, force: true })
  await symlink(outside, join(workspace.folder, '.copydesk/locks'))
  const { locks } = desk(me())
  expect(must(await locks.take(workspace, PATH, 'a', false)).mine).toBe(true)
  expect(must(await locks.take(workspace, PATH, 'b', false)).mine).toBe(false)
  expect(await readdir(outside)).toEqual([])
})
