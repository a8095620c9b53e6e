import { createStore } from 'zustand/vanilla'
import type { Story } from './story.ts'

/** What is on its way into the newsroom. */
export interface Imports {
  /** The words in the field where stories are pasted. */
  pasted: string
  stories: readonly Story[]
  /** Key of the one under review. */
  shown: string | null
  /** What is going on, as a sentence; null while nothing is. */
  busy: string | null
  /** Goes up with every reading: answers to older ones are dropped. */
  round: number
}

const NOTHING: Imports = { pasted: '', stories: [], shown: null, busy: null, round: 0 }

/** Lives as long as the window: whoever closes the dialog, by a slip of the hand or to look something up, finds all of it there again. */
export const imports = createStore<Imports>(() => NOTHING)

export const putStory = (story: Story): void =>
  imports.setState(({ stories }) => ({
    stories: stories.map(each => (each.key === story.key ? story : each)),
  }))

/** Leaves the stories under review; the pasted words stay. */
export const dropStories = (): void =>
  imports.setState(({ pasted, round }) => ({ ...NOTHING, pasted, round: round + 1 }))

/** Begins anew: everything is where it belongs. */
export const dropEverything = (): void => imports.setState(({ round }) => ({ ...NOTHING, round: round + 1 }))

/** Keeps what is not in the newsroom yet, for the next time. Pasted words that became an article are done with. */
export function setAside(): void {
  const { stories, shown } = imports.getState()
  const waiting = stories.filter(story => story.path === null)
  if (waiting.length === stories.length) return
  if (waiting.length === 0) return dropEverything()
  const stays = waiting.some(story => story.key === shown)
  imports.setState({ stories: waiting, shown: stays ? shown : (waiting[0]?.key ?? null) })
}
