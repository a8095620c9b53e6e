import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newArticle } from '../../../article/article.ts'
import type { Desk } from '../../../electron/contract.ts'
import { watchFile } from './watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A watched file, and the window that the test comes back to. */
async function watched() {
  let heard: ((event: { paths: string[] }) => void) | null = null
  let come: (() => void) | null = null
  const desk = {
    on: (_: string, listener: typeof heard) => {
      heard = listener
      return () => {
        heard = null
      }
    },
  } as unknown as Desk
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
    come = listener
  })
  vi.stubGlobal('removeEventListener', () => {
    come = null
  })
  const look = vi.fn<() => void>()
  const listCopies = vi.fn<() => void>()
  const file = { path: 'articles/tram.article.json', version: 'v1', saved: newArticle({}) }
  const watch = watchFile(desk, file, look, listCopies)
  const wait = (): Promise<unknown> => vi.advanceTimersByTimeAsync(200)
  await wait()
  listCopies.mockClear()
  const changed = (...paths: string[]): void => heard?.({ paths })
  return { watch, file, look, listCopies, changed, comeBack: () => come?.(), wait }
}

test('a second copy beside the article is looked for, and the file is left alone', async () => {
  const { look, listCopies, changed, wait } = await watched()
  changed('articles/tram (second copy).article.json')
  await wait()
  expect(listCopies).toHaveBeenCalledTimes(1)
  expect(look).not.toHaveBeenCalled()
})

test('what happens to other articles is nothing to look at', async () => {
  const { look, listCopies, changed, wait } = await watched()
  changed('articles/mayor.article.json', 'articles/tram/old.article.json')
  await wait()
  expect([look, listCopies].flatMap(({ mock }) => mock.calls)).toEqual([])
})

test('after it was moved, the file is heard of at its new path', async () => {
  const { file, look, changed, wait } = await watched()
  file.path = 'articles/2026/tram.article.json'
  changed('articles/tram.article.json')
  await wait()
  expect(look).not.toHaveBeenCalled()
  changed('articles/2026/tram.article.json')
  await wait()
  expect(look).toHaveBeenCalledTimes(1)
})

test('whoever comes back to the window sees what was written meanwhile, until it is closed', async () => {
  const { watch, look, changed, comeBack, wait } = await watched()
  comeBack()
  await wait()
  expect(look).toHaveBeenCalledTimes(1)
  changed()
  watch.stop()
  watch.look()
  comeBack()
  await wait()
  expect(look).toHaveBeenCalledTimes(1)
})
