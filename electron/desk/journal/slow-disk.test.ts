import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { must, temporaryFolder } from '../fixtures/newsroom.ts'
import { readEntryFile } from './entry.ts'
import { journalOf, me, newsroom, offered, PATH, reading } from './fixtures.ts'
import { createJournal } from './journal.ts'

/** The newsroom's disk answers once it is told to. */
const disk = vi.hoisted(() => ({ answers: Promise.withResolvers<void>() }))

vi.mock('../files/write-durably.ts', async importOriginal => {
  const real = await importOriginal<typeof import('../files/write-durably.ts')>()
  return {
    ...real,
    writeDurably: async (file: string, text: string) => {
      if (file.includes('.copydesk')) await disk.answers.promise
      return real.writeDurably(file, text)
    },
  }
})

beforeEach(() => {
  disk.answers = Promise.withResolvers()
})

test('words that come while an earlier entry waits for its disk to go are kept', async () => {
  const { workspace, sent } = await newsroom()
  const dataFolder = await temporaryFolder()
  const journal = createJournal({ identity: Promise.resolve(me), dataFolder, patience: 0 })
  must(await journal.keep(workspace, 'a', sent))
  const going = journal.drop('a', PATH)
  await new Promise(setImmediate)
  must(await journal.keep(workspace, 'a', { ...sent, fields: { ...sent.fields, kicker: 'Newer' } }))
  disk.answers.resolve()
  await going
  const { id } = await offered(workspace, reading(dataFolder))
  const kept = await readEntryFile(join(dataFolder, 'journal', `${id}.json`))
  expect(kept?.article.kicker).toBe('Newer')
  await journal.drop('a', PATH)
  expect(await readdir(join(dataFolder, 'journal'))).toEqual([])
  expect(await readdir(journalOf(workspace))).toEqual([])
})
