import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import { inLull } from './lull.ts'

/** Blocks marked at a time: a long story that was never looked at has hundreds, and a key may come in between. */
const PART = 40

/** Puts quote marks where the analysis says they belong, while nobody types. */
export interface Marking {
  /** @param marked blocks as they should be; @param about the article they were read from */
  put(marked: readonly Block[], about: Article): void
  stop(): void
}

/**
 * @param now the article as it is on the page
 * @param mark moves the marks of some blocks; only blocks whose words are still those that were read are handed over
 */
export function createMarking(now: () => Article, mark: (blocks: Block[]) => void): Marking {
  let waiting: Block[] = []
  let read = new Map<string, Block>()
  let takeBack: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const go = (): void => {
    takeBack?.()
    takeBack = inLull(markPart)
  }
  const markPart = (): void => {
    timer = undefined
    const part = waiting.slice(0, PART)
    waiting = waiting.slice(PART)
    const present = new Map(now().body.map(block => [block.id, block]))
    mark(part.filter(({ id }) => present.get(id) === read.get(id)))
    if (waiting.length > 0) timer = setTimeout(go)
  }
  return {
    put: (marked, about) => {
      waiting = [...marked]
      read = new Map(about.body.map(block => [block.id, block]))
      if (timer === undefined && waiting.length > 0) go()
    },
    stop: () => {
      clearTimeout(timer)
      takeBack?.()
      waiting = []
    },
  }
}
