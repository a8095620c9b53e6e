import { parentPort, workerData } from 'node:worker_threads'
import { done, type Result } from '../../../article/result.ts'
import { createKeeper } from './keeper.ts'
import { createLibrary } from './library.ts'
import type { IndexCalls, IndexMessage, IndexOptions, IndexQuestion } from './protocol.ts'
import { createSearch, createShown } from './search.ts'
import { watchArticles } from './watch.ts'

/** All articles at once, for a caller that names no limit. */
const ALL = 10_000_000

const { folder, watch } = workerData as IndexOptions
const port = parentPort
const say = (message: IndexMessage): void => port?.postMessage(message)
const keeper = await createKeeper(folder, say)
const show = createShown(folder)
const search = createSearch(folder, keeper, show)
const library = createLibrary(folder, keeper, show)
let unwatch: (() => Promise<void>) | null = null

port?.on('message', (question: IndexQuestion) => {
  void answer(question).then(result => say({ tells: 'answer', number: question.number, result }))
})

async function answer({ call, args }: IndexQuestion): Promise<Result<unknown>> {
  switch (call) {
    case 'list':
      return list(args)
    case 'search':
      follow()
      return search(args.words, args.limit)
    case 'page':
      follow()
      return library.page(args)
    case 'paths':
      return library.paths(args)
    case 'count':
      return library.count(args)
    case 'tags':
      return library.tags(args)
    case 'select':
      return library.select(args)
    case 'titles':
      return library.titles(args)
    case 'named':
      return library.named(args)
    case 'alike':
      return library.alike(args)
    case 'touch':
      return done(await keeper.touch(args.paths, false))
    case 'refresh':
      return keeper.refresh()
    case 'close':
      return done(await close())
  }
}

async function list({ paths, id, from, limit }: IndexCalls['list']['args']): ReturnType<typeof keeper.ask> {
  const listed = await keeper.ask((_, store) =>
    paths ? store.pick(paths) : id ? store.withId(id) : store.list(from ?? 0, limit ?? ALL),
  )
  follow()
  return listed
}

/** Begins to follow the files once the first answer is out, and looks through what happened until nothing is missed. */
function follow(): void {
  if (!watch || unwatch) return
  unwatch = watchArticles(
    folder,
    paths => void keeper.touch(paths, true),
    // What a sync service left beside an article is none of the library, but news to the window that has the article open.
    paths => say({ tells: 'changed', paths }),
    () => void keeper.refresh(),
  )
}

async function close(): Promise<void> {
  await unwatch?.()
  await keeper.close()
}
