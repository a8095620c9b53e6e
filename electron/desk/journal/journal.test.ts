import { readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleToJson } from '../../../article/article.ts'
import { requests } from '../../contract.ts'
import { saveArticle } from '../articles/save.ts'
import { must, story, temporaryFolder } from '../fixtures/newsroom.ts'
import { type Entry, entryId, idOfFile, printEntry, readEntryFile } from './entry.ts'
import { free, journalOf, me, newsroom, offered, PATH, reading } from './fixtures.ts'
import { createJournal } from './journal.ts'
import { listRecovered, settleRecovered } from './recover.ts'

test('whatever is kept is read back as it was, and people can read it too', async () => {
  const folder = await temporaryFolder()
  const entry = fc.record({
    path: fc.constant(PATH),
    base: fc.string(),
    edition: fc.nat(),
    at: fc.string(),
    by: fc.string(),
    newsroom: fc.string(),
    words: fc.string(),
  })
  await fc.assert(
    fc.asyncProperty(entry, async ({ words, ...fields }) => {
      const article = story({ headline: words })
      const whole: Entry = {
        format: 'copydesk-journal',
        version: 1,
        ...fields,
        machine: me.machine,
        installation: me.installation,
        process: me.process,
        desk: me.id,
        window: 'a',
        article,
      }
      const file = join(folder, 'entry.json')
      await writeFile(file, printEntry(whole))
      expect(await readEntryFile(file)).toEqual(whole)
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ article: articleToJson(article) })
    }),
    { numRuns: 60 },
  )
})

test('whatever an article’s file is called, in any script, the words kept of it can be found and asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), name => {
      const id = entryId(`articles/2026/2026-11-22-${name}.article.json`, me.id, 'a')
      expect(idOfFile(`${id}.json`)).toBe(id)
      expect(requests['recovery.read'].safeParse({ id }).success).toBe(true)
    }),
  )
})

test('without its drive the newsroom’s words are kept on this machine, and nothing is made in its place', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  await rename(workspace.folder, `${workspace.folder}-away`)
  must(await journal.keep(workspace, 'a', sent))
  await expect(readdir(workspace.folder)).rejects.toThrow('ENOENT')
  await rename(`${workspace.folder}-away`, workspace.folder)
  const reader = reading(dataFolder)
  const { id } = await offered(workspace, reader)
  must(await settleRecovered(workspace, { id, choice: 'use' }, reader, free))
  expect(await readdir(join(dataFolder, 'journal'))).toEqual([])
})

test('a newsroom’s disk that does not answer does not hold the words up', async () => {
  const { workspace, dataFolder, sent } = await newsroom()
  const impatient = createJournal({ identity: Promise.resolve(me), dataFolder, patience: 0 })
  must(await impatient.keep(workspace, 'a', sent))
  expect(await readdir(join(dataFolder, 'journal'))).toHaveLength(1)
  await impatient.drop('a', PATH)
  expect(await readdir(join(dataFolder, 'journal'))).toEqual([])
  expect(await readdir(journalOf(workspace))).toEqual([])
})

test('a save takes the words out of the journal, but not newer ones that came while it ran', async () => {
  const { workspace, journal, sent } = await newsroom()
  must(await journal.keep(workspace, 'a', sent))
  const running = await journal.around(workspace, 'a', sent, async () => {
    const text = JSON.stringify(await readdir(journalOf(workspace)))
    must(await journal.keep(workspace, 'a', { ...sent, fields: { ...sent.fields, kicker: 'Newer' } }))
    return { ok: true as const, value: text }
  })
  expect(must(running)).toContain('2026-11-22-tram')
  expect(await readdir(journalOf(workspace))).toHaveLength(1)
  must(await journal.around(workspace, 'a', sent, () => saveArticle(workspace, sent)))
  expect(await readdir(journalOf(workspace))).toEqual([])
})

test('a crash between a save and the end of its entry finds the same words in both, and asks nobody', async () => {
  const { workspace, dataFolder, journal, saved, sent } = await newsroom()
  const { body, ...fields } = saved
  must(await journal.keep(workspace, 'a', { ...sent, fields, body }))
  const crash = new Error('crash')
  const crashing = journal.around(workspace, 'a', sent, async () => {
    must(await saveArticle(workspace, sent))
    throw crash
  })
  await expect(crashing).rejects.toBe(crash)
  expect(await readdir(journalOf(workspace))).toHaveLength(1)
  expect(must(await listRecovered(workspace, {}, reading(dataFolder)))).toEqual([])
})

test('a journal that is linked out of the newsroom is not used; the words are kept on this machine', async () => {
  const { workspace, dataFolder, journal, sent } = await newsroom()
  const outside = await temporaryFolder()
  await rm(journalOf(workspace), { recursive: true })
  await symlink(outside, journalOf(workspace))
  must(await journal.keep(workspace, 'a', sent))
  expect(await readdir(outside)).toEqual([])
  expect(await readdir(join(dataFolder, 'journal'))).toHaveLength(1)
})
