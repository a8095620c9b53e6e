import { spawn } from 'node:child_process'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { newArticle, parseArticleText, printArticle } from '../../article/article.ts'
import { must, put, temporaryFolder, temporaryNewsroom } from '../../electron/desk/fixtures/newsroom.ts'
import { startDesk } from './desk.ts'
import { storyOfWords, wordsIn } from './growing-story.ts'

/** A few with every run of the tests; more with `COPYDESK_CRASHES=200 npx vitest run tests/faults/crash.test.ts`. */
const CRASHES = Number(process.env.COPYDESK_CRASHES ?? 9)
const TROUBLES = ['none', 'in the way', 'unplugged'] as const
const PATH = 'articles/2026/2026-11-22-tram.article.json'
const WRITING = fileURLToPath(new URL('writing-process.ts', import.meta.url))
/** Words typed longer ago than this must be there after a crash, in milliseconds. */
const LONGEST_LOSS = 1000
/** A disk that needs no longer than this for a story takes nothing from that second, in milliseconds. */
const PROMPT = 30

interface Desk {
  folder: string
  dataFolder: string
  cache: string
}

/**
 * What was typed in a window that was killed: each word with its moment, the longest time the machine let nothing run, and the longest
 * that its disk took. Milliseconds.
 */
interface Typed {
  words: { number: number; at: number }[]
  killedAt: number
  heldUp: number
  disk: number
}

test(`${CRASHES} crashes while somebody types lose at most a second of it, whether the article can be saved or not`, {
  timeout: 60_000 + CRASHES * 10_000,
}, async () => {
  const cache = await temporaryFolder()
  const crashes = Array.from({ length: CRASHES }, (_, at) => TROUBLES[at % TROUBLES.length] ?? 'none')
  const told = { recovered: 0, lost: 0, oldest: 0, words: 0, heldUp: 0, disk: 0 }
  const worker = async (): Promise<void> => {
    const desk = await newsroom(cache)
    for (let trouble = crashes.pop(); trouble !== undefined; trouble = crashes.pop()) {
      const typed = await typeAndKill(desk, trouble)
      await endTrouble(desk)
      const found = await afterTheCrash(desk)
      const lost = typed.words.filter(({ number }) => number > found.words)
      const oldest = Math.max(0, ...lost.map(({ at }) => typed.killedAt - at))
      told.recovered += found.isRecovered ? 1 : 0
      told.lost += lost.length
      told.words += typed.words.length
      told.oldest = Math.max(told.oldest, oldest)
      told.heldUp = Math.max(told.heldUp, typed.heldUp)
      told.disk = Math.max(told.disk, typed.disk)
      const allowed = LONGEST_LOSS + typed.heldUp + Math.max(0, told.disk - PROMPT)
      expect(oldest, `${trouble}: the oldest lost word`).toBeLessThanOrEqual(allowed)
    }
  }
  await Promise.all([worker(), worker()])
  console.log(
    `survived ${CRASHES} crashes on a clock that jumps: ${told.recovered} texts recovered from the journal, ` +
      `${told.lost} of ${told.words} words lost, the oldest typed ${told.oldest} ms before its crash ` +
      `(the machine held a process up for ${told.heldUp} ms at most, its disk took ${told.disk} ms at most)`,
  )
  expect(told.recovered).toBeGreaterThan(0)
})

async function newsroom(cache: string): Promise<Desk> {
  const workspace = await temporaryNewsroom()
  const article = newArticle({ headline: 'Tram line clears its last council vote' })
  await put(workspace, PATH, printArticle({ ...article, body: storyOfWords(1) }))
  return { folder: workspace.folder, dataFolder: await temporaryFolder(), cache }
}

async function typeAndKill({ folder, dataFolder, cache }: Desk, trouble: string): Promise<Typed> {
  const child = spawn(process.execPath, [WRITING, dataFolder, folder, PATH, trouble], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  let said = ''
  let complained = ''
  const typing = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<NodeJS.Signals | null>()
  child.stdout.on('data', chunk => {
    said += chunk
    if (said.includes('\n')) typing.resolve()
  })
  child.stderr.on('data', chunk => {
    complained += chunk
  })
  child.on('close', (_, signal) => {
    ended.resolve(signal)
    typing.resolve()
  })
  await typing.promise
  await pause(1200 + Math.random() * 2500)
  const killedAt = Number(process.hrtime.bigint() / 1_000_000n)
  child.kill('SIGKILL')
  const signal = await ended.promise
  if (signal !== 'SIGKILL') throw new Error(`The writing ended by itself: ${complained}`)
  const words = [...said.matchAll(/^(\d+) (\d+)$/gm)].map(([, number, at]) => ({
    number: Number(number),
    at: Number(at),
  }))
  const gaps = words.map(({ at }, index) => (words[index + 1]?.at ?? killedAt) - at - 70)
  const times = [...said.matchAll(/^took (\d+)$/gm)].map(([, ms]) => Number(ms))
  return { words, killedAt, heldUp: Math.max(0, ...gaps), disk: Math.max(0, ...times) }
}

/** Takes away what was in the way of saving, as whoever mends a newsroom would. */
async function endTrouble({ folder }: Desk): Promise<void> {
  if (await isThere(`${folder}.away`)) {
    const inItsPlace = await readdir(folder, { recursive: true }).catch(() => null)
    expect(inItsPlace, 'what was made in the place of the unplugged newsroom').toBeNull()
    await rename(`${folder}.away`, folder)
  }
  const file = join(folder, PATH)
  if (!(await isThere(`${file}.away`))) return
  await rm(file, { recursive: true, force: true })
  await rename(`${file}.away`, file)
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** Starts the app again, takes what it offers, and counts the words; what was settled is not offered a second time. */
async function afterTheCrash({ folder, dataFolder }: Desk) {
  const { call, desk } = startDesk(dataFolder)
  must(await call('workspace.open', { folder }))
  const offers = must(await call('recovery.list', {}))
  for (const { id } of offers) must(await call('recovery.settle', { id, choice: 'use' }))
  expect(must(await call('recovery.list', {}))).toEqual([])
  expect(must(await call('recovery.list', { path: PATH }))).toEqual([])
  await desk.close()
  const article = must(parseArticleText(await readFile(join(folder, PATH), 'utf8')))
  return { words: wordsIn(article), isRecovered: offers.length > 0 }
}
