import { spawn } from 'node:child_process'
import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { newArticle, parseArticleText, printArticle } from '../../article/article.ts'
import { must, put, temporaryFolder, temporaryNewsroom } from '../../electron/desk/fixtures/newsroom.ts'
import { verifyNewsroom } from '../../electron/desk/verify/verify.ts'
import { parseSettings } from '../../electron/desk/workspace/settings.ts'
import type { Workspace } from '../../electron/desk/workspace/workspace.ts'
import { openWhole, startDesk } from './desk.ts'
import { storyOfWords, wordsIn } from './growing-story.ts'

/** 50 with every run of the tests; more with `COPYDESK_KILLS=500 npx vitest run tests/faults/kill.test.ts`. */
const KILLS = Number(process.env.COPYDESK_KILLS ?? 50)
/** Newsrooms in which somebody types at the same time, for most of a kill is waiting for a process to start. */
const DESKS = 3
const PATH = 'articles/2026/2026-11-22-tram.article.json'
const TYPING = fileURLToPath(new URL('typing-process.ts', import.meta.url))

interface Typist {
  workspace: Workspace
  dataFolder: string
  /** Compiled code that is kept from one start to the next. */
  cache: string
}

/** What was found over all kills of one typist. */
interface Survived {
  kills: number
  damaged: string[]
  lost: number
  leftovers: number
  words: number
}

test(`${KILLS} kills at any moment of typing and saving damage no file and lose no acknowledged word`, {
  timeout: 60_000 + KILLS * 5_000,
}, async () => {
  const cache = await temporaryFolder()
  let left = KILLS
  const survived = await Promise.all(
    Array.from({ length: DESKS }, () => typeAndKill(cache, () => left-- > 0)),
  )
  const sum = (of: (one: Survived) => number) => survived.reduce((total, one) => total + of(one), 0)
  const damaged = survived.flatMap(one => one.damaged)
  const lost = sum(one => one.lost)
  console.log(
    `survived ${sum(one => one.kills)} kills: ${damaged.length} damaged files, ${lost} acknowledged words lost, ` +
      `${sum(one => one.leftovers)} leftovers swept (${sum(one => one.words)} words typed)`,
  )
  expect(damaged).toEqual([])
  expect(lost).toBe(0)
  expect(sum(one => one.kills)).toBe(KILLS)
  expect(sum(one => one.words)).toBeGreaterThan(KILLS)
})

async function typeAndKill(cache: string, another: () => boolean): Promise<Survived> {
  const typist: Typist = { workspace: await temporaryNewsroom(), dataFolder: await temporaryFolder(), cache }
  const article = newArticle({ headline: 'Tram line clears its last council vote' })
  await put(typist.workspace, PATH, printArticle({ ...article, body: storyOfWords(1) }))
  const found: Survived = { kills: 0, damaged: [], lost: 0, leftovers: 0, words: 0 }
  let acknowledged = 1
  while (another()) {
    acknowledged = Math.max(acknowledged, await killWhileTyping(typist))
    found.kills++
    const { damaged, words } = await lookAround(typist)
    found.damaged.push(...damaged)
    found.lost += Math.max(0, acknowledged - words)
    found.words = words
    // In a damaged newsroom nobody types on.
    if (damaged.length > 0) return found
  }
  found.leftovers = await sweepLeftovers(typist)
  const { findings } = must(await verifyNewsroom(typist.workspace))
  found.damaged.push(...findings.map(({ path, message }) => `${path}: ${message}`))
  return found
}

/** Lets somebody type and kills the desk a random while after one of their first saves; returns the last acknowledged word. */
async function killWhileTyping({ workspace, dataFolder, cache }: Typist): Promise<number> {
  const child = spawn(process.execPath, [TYPING, dataFolder, workspace.folder, PATH], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  let said = ''
  let complained = ''
  const linesBefore = 1 + Math.floor(Math.random() * 12)
  const enough = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<NodeJS.Signals | null>()
  child.stdout.on('data', chunk => {
    said += chunk
    if (said.split('\n').length > linesBefore) enough.resolve()
  })
  child.stderr.on('data', chunk => {
    complained += chunk
  })
  child.on('close', (_, signal) => {
    ended.resolve(signal)
    enough.resolve()
  })
  await enough.promise
  await pause(Math.random() * 40)
  child.kill('SIGKILL')
  const signal = await ended.promise
  if (signal !== 'SIGKILL') throw new Error(`The typing ended by itself: ${complained}`)
  return Number(said.trim().split('\n').at(-1)?.replace('ready', '0'))
}

/** Looks at every file as it stands, then at the newsroom as the next start of the desk sees it. */
async function lookAround(typist: Typist): Promise<{ damaged: string[]; words: number }> {
  const { folder } = typist.workspace
  const damaged: string[] = []
  const article = parseArticleText(await readFile(join(folder, PATH), 'utf8'))
  if (!article.ok) return { damaged: [article.error.message], words: 0 }
  const settings = parseSettings(await readFile(join(folder, 'copydesk.json'), 'utf8'))
  if (!settings.ok) damaged.push(settings.error.message)
  JSON.parse(await readFile(join(typist.dataFolder, 'desk.json'), 'utf8'))

  const { call, desk } = startDesk(await temporaryFolder())
  must(await call('workspace.open', { folder }))
  const listed = must(await call('articles.list', {}))
  damaged.push(...listed.flatMap(({ damaged: why }) => why ?? []))
  expect(listed.map(({ path }) => path)).toEqual([PATH])
  const opened = await openWhole(call, PATH)
  const { versions, problems } = must(await call('history.list', { path: PATH }))
  damaged.push(...problems)
  const newest = versions[0]
  const old = newest && (await call('history.read', { path: PATH, id: newest.id }))
  // A save is acknowledged when its version is kept: the history may be one save behind the file, never more.
  if (old?.ok) expect(wordsIn(opened.article) - wordsIn(old.value)).toBeLessThanOrEqual(1)
  else if (old) damaged.push(old.error.message)
  await desk.close()
  return { damaged, words: wordsIn(opened.article) }
}

/** Makes what killed writes left behind old enough, starts the desk and waits until it is gone; returns how many there were. */
async function sweepLeftovers({ workspace: { folder }, dataFolder }: Typist): Promise<number> {
  const leftovers = async () =>
    (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.tmp'))
  const before = await leftovers()
  const longAgo = new Date(Date.now() - 24 * 60 * 60 * 1000)
  for (const name of before) await utimes(join(folder, name), longAgo, longAgo)
  const { call, desk } = startDesk(dataFolder)
  must(await call('workspace.open', { folder }))
  await expect.poll(leftovers, { timeout: 10_000 }).toEqual([])
  await desk.close()
  return before.length
}
