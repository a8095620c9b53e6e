import type { StoreApi } from 'zustand/vanilla'
import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import type { Place } from '../../article/place.ts'
import type { OutsideHand } from '../editor/outside.ts'
import type { SessionState, SpeakerChange } from './types.ts'

/** When the body is looked at after a change that is nobody's edit and so starts no save, in milliseconds. */
const SOON = 300

/** What the session asks of the editor that shows its body. */
export interface EditorHandle {
  /** The body now; unchanged blocks keep their identity. */
  collect(): Block[]
  /** Moves quote marks to where they stand in these blocks; words are not touched. */
  mark(blocks: Block[]): void
  printSpeaker(block: string, speaker: string, change?: SpeakerChange): void
  restoreBlock(block: Block, after: string | null): void
  /** Changes the text where it was changed outside; fetched when it is first needed. */
  outside(): Promise<OutsideHand>
  reveal(place: Place, options?: { keepFocus: boolean }): void
}

/** The article as it is on the page: its body in the editor, all else in the store. */
export interface Page {
  /** The article as of the last look into the editor. */
  article(): Article
  /** The article to the last letter typed. Costs in proportion to what changed since the last look. */
  current(): Article
  /** Makes this the article. Its body must be the one the editor shows, as of the last look. */
  set(article: Article): void
  /** Makes this the article after its body was put into the editor, and takes over the blocks that the editor has made of it. */
  show(article: Article): void
  /** Looks into the editor in a moment. */
  lookSoon(): void
  /** Null while no editor shows the body. */
  editor(): EditorHandle | null
  /** The way into the text for what nobody types; null while no editor shows it. */
  hand(): Promise<OutsideHand> | null
  /** Has an editor show the body; the function returned ends it. */
  attach(editor: EditorHandle): () => void
  stop(): void
}

/** @param changed told of every article that is new on the page */
export function createPage(store: StoreApi<SessionState>, changed: (article: Article) => void): Page {
  let editor: EditorHandle | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const article = (): Article => store.getState().article
  const set = (next: Article): void => {
    store.setState({ article: next })
    changed(next)
  }
  const current = (): Article => {
    clearTimeout(timer)
    timer = undefined
    const body = editor?.collect()
    if (body && !isSame(body, article().body)) set({ ...article(), body })
    return article()
  }
  return {
    article,
    current,
    set,
    show: next => {
      set(next)
      current()
    },
    lookSoon: () => {
      timer ??= setTimeout(current, SOON)
    },
    editor: () => editor,
    hand: () => editor?.outside() ?? null,
    attach: handle => {
      editor = handle
      changed(article())
      return () => {
        current()
        editor = null
      }
    },
    stop: () => clearTimeout(timer),
  }
}

const isSame = (body: readonly Block[], before: readonly Block[]): boolean =>
  body.length === before.length && body.every((block, index) => block === before[index])
