import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './fixtures/newsroom.ts'
import { isDead, isHere, readIdentity } from './identity.ts'

test('an installation keeps its name from start to start, each start has one of its own', async () => {
  const dataFolder = await temporaryFolder()
  const first = await readIdentity(dataFolder)
  const second = await readIdentity(dataFolder)
  expect(second.installation).toBe(first.installation)
  expect(second.id).not.toBe(first.id)
  expect(await readFile(join(dataFolder, 'installation'), 'utf8')).toBe(`${first.installation}\n`)
})

test('many first starts at one moment agree on one name', async () => {
  const dataFolder = await temporaryFolder()
  const all = await Promise.all(Array.from({ length: 8 }, () => readIdentity(dataFolder)))
  const kept = (await readFile(join(dataFolder, 'installation'), 'utf8')).trim()
  expect(new Set(all.map(({ installation }) => installation))).toEqual(new Set([kept]))
})

test('a name that is damaged or cannot be kept is made up for this run', async () => {
  const dataFolder = await temporaryFolder()
  await writeFile(join(dataFolder, 'installation'), 'not a name')
  expect((await readIdentity(dataFolder)).installation).toMatch(/^[0-9a-f-]{36}$/)
})

test('only of a process on this very machine it can be said that it is dead', async () => {
  const me = await readIdentity(await temporaryFolder())
  const dead = { ...me, process: 2 ** 30 }
  expect(isDead(me, dead)).toBe(true)
  expect(isDead(me, { ...dead, machine: 'another-desk' })).toBe(false)
  expect(isDead(me, { ...dead, installation: 'cloned' })).toBe(false)
  expect(isDead(me, me)).toBe(false)
  expect(isHere(me, dead)).toBe(true)
})
