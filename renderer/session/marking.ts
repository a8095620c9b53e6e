import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'

/** How long nobody must have typed before quotations are marked, in milliseconds: marks may lag, typing may not. */
const REST = 500
/** Blocks marked at a time: a long story that was never looked at has hundreds, and a key may come in between. */
const PART = 40

/** Puts quote marks where the analysis says they belong, while nobody types. */
export interface Marking {
  /** Somebody typed. */
  typed(): void
  /** @param marked blocks as they should be; @param about the article they were read from */
  put(marked: readonly Block[], about: Article): void
  stop(): void
}

/**
 * @param now the article as it is on the page
 * @param mark moves the marks of some blocks; only blocks whose words are still those that were read are handed over
 */
export function createMarking(now: () => Article, mark: (blocks: Block[]) => void): Marking {
  let lastKey = Number.NEGATIVE_INFINITY
  let waiting: Block[] = []
  let read = new Map<string, Block>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const go = (): void => {
    timer = undefined
    if (waiting.length === 0) return
    const left = lastKey + REST - performance.now()
    if (left > 0) {
      timer = setTimeout(go, left)
      return
    }
    const part = waiting.slice(0, PART)
    waiting = waiting.slice(PART)
    const present = new Map(now().body.map(block => [block.id, block]))
    mark(part.filter(({ id }) => present.get(id) === read.get(id)))
    if (waiting.length > 0) timer = setTimeout(go)
  }
  return {
    typed: () => {
      lastKey = performance.now()
    },
    put: (marked, about) => {
      waiting = [...marked]
      read = new Map(about.body.map(block => [block.id, block]))
      if (timer === undefined) go()
    },
    stop: () => {
      clearTimeout(timer)
      waiting = []
    },
  }
}
