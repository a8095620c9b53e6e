import { expect, test } from 'vitest'
import { createChanges } from './changes.ts'

const tram = 'articles/tram.article.json'
const ferry = 'articles/ferry.article.json'

test('the desk’s own write is told once, however often the folder shows it', async () => {
  const told: string[][] = []
  const changes = createChanges(paths => told.push(paths))
  const end = changes.writing()
  changes.outside([tram])
  const indexed = Promise.withResolvers<void>()
  end([tram], indexed.promise)
  expect(told).toEqual([[tram]])
  changes.outside([tram])
  indexed.resolve()
  await indexed.promise
  expect(told).toEqual([[tram]])
})

test('a colleague’s change during a write is told afterwards', async () => {
  const told: string[][] = []
  const changes = createChanges(paths => told.push(paths))
  const end = changes.writing()
  changes.outside([tram, ferry])
  expect(told).toEqual([])
  end([tram], Promise.resolve())
  await Promise.resolve()
  await Promise.resolve()
  expect(told).toEqual([[tram], [ferry]])
  changes.outside([tram])
  expect(told.at(-1)).toEqual([tram])
})

test('a write that failed, or an index that did, holds nothing back for ever', async () => {
  const told: string[][] = []
  const changes = createChanges(paths => told.push(paths))
  const end = changes.writing()
  changes.outside([])
  end([], Promise.reject(new Error('the thread fell over')))
  await new Promise(resolve => setImmediate(resolve))
  expect(told).toEqual([[]])
})
