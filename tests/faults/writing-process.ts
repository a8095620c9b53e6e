/**
 * The process that is killed in the middle of a sentence: a window and its desk, as in the app, in which somebody types without end on
 * a clock that jumps, while now and then the article cannot be saved. Prints `ready`, then each word with the moment it was typed, and how long the disk took.
 */
import { writeSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Block } from '../../article/blocks/registry.ts'
import { openSession } from '../../renderer/session/open.ts'
import { startDesk, worked } from './desk.ts'
import { storyOfWords, wordsIn } from './growing-story.ts'

const [dataFolder = '', newsroom = '', path = '', trouble = ''] = process.argv.slice(2)
letTheClockJump()
const { call, desk } = startDesk(dataFolder)
worked(await call('workspace.open', { folder: newsroom }))
const opened = worked(
  await openSession(
    {
      call: timed as never,
      on: (event, listener) =>
        desk.on(message => message.event === event && listener(message.payload as never)),
    },
    path,
    message => writeSync(2, `${message}\n`),
    () => ({ post: () => {}, close: () => {} }),
  ),
)
if (opened.kind !== 'session') throw new Error(opened.damaged.reason)
const { session } = opened

let words = wordsIn(session.store.getState().article)
let body: Block[] = session.store.getState().article.body
session.attach({
  collect: () => body,
  mark: () => {},
  printSpeaker: () => {},
  restoreBlock: () => {},
  outside: () => Promise.reject(new Error('Nobody writes here from outside.')),
  reveal: () => {},
})
writeSync(1, 'ready\n')
void troubles()
for (;;) {
  words++
  const story = storyOfWords(words)
  body = [...body.slice(0, story.length - 1), ...story.slice(-1)]
  session.bodyChanged(true)
  // Written without a buffer: what was typed has left this process before it can be killed.
  writeSync(1, `${words} ${process.hrtime.bigint() / 1_000_000n}\n`)
  await pause(10 + Math.random() * 60)
}

/** What the disk needs is nobody's fault: it is measured and said. */
async function timed(channel: 'articles.save', args: never): Promise<unknown> {
  const begun = performance.now()
  const result = await call(channel, args)
  if (result.ok && /save|keep/.test(channel)) writeSync(1, `took ${Math.ceil(performance.now() - begun)}\n`)
  return result
}

/** Puts something in the way of saving for a while, again and again: a folder in the place of the file, or the drive unplugged. */
async function troubles(): Promise<void> {
  const file = join(newsroom, path)
  for (;;) {
    await pause(Math.random() * 800)
    if (trouble === 'in the way') {
      await rename(file, `${file}.away`)
      await mkdir(file)
    }
    if (trouble === 'unplugged') await rename(newsroom, `${newsroom}.away`)
    await pause(500 + Math.random() * 2500)
    if (trouble === 'in the way') {
      await rm(file, { recursive: true })
      await rename(`${file}.away`, file)
    }
    if (trouble === 'unplugged') await rename(`${newsroom}.away`, newsroom)
  }
}

/** Every wall clock reading in this process is off by anything up to ten years, each time by something else. */
function letTheClockJump(): void {
  const Real = Date
  const jump = (): number => Real.now() + (Math.random() - 0.5) * 20 * 365 * 24 * 3600 * 1000
  globalThis.Date = class extends Real {
    constructor(...given: [] | ConstructorParameters<typeof Real>) {
      super(...((given.length === 0 ? [jump()] : given) as [number]))
    }
    static override now = jump
  } as DateConstructor
}
