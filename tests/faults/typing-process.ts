/** The process that is killed: a desk in which somebody types without end. Prints `ready`, then each word when its save is acknowledged. */
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { openWhole, startDesk, worked } from './desk.ts'
import { storyOfWords, wordsIn } from './growing-story.ts'

const [dataFolder = '', newsroom = '', path = ''] = process.argv.slice(2)
const { call } = startDesk(dataFolder)
worked(await call('workspace.open', { folder: newsroom }))
const opened = await openWhole(call, path)
const { body, ...fields } = opened.article
let base = opened.version
let known = body
// Written without a buffer: what is acknowledged has left this process before it can be killed.
writeSync(1, 'ready\n')
for (let words = wordsIn(opened.article) + 1; ; words++) {
  const story = storyOfWords(words)
  const unchanged = known.slice(0, -1).map(({ id }) => id)
  const saved = worked(
    await call('articles.save', {
      path,
      base,
      fields,
      body: [...unchanged, ...story.slice(unchanged.length)],
    }),
  )
  writeSync(1, `${words}\n`)
  base = saved.version
  known = story
  await pause(Math.random() * 20)
}
