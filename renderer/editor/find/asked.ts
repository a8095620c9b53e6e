import { createStore } from 'zustand/vanilla'

/** The find bar as somebody asked for it; `turn` grows each time, so that asking again takes the cursor back to it. */
export interface Asked {
  replace: boolean
  turn: number
}

/** Whether the find bar is open. Apart from the bar itself, which is fetched only then. */
export const findAsked = createStore<{ asked: Asked | null }>(() => ({ asked: null }))

/** Opens the find bar, with a line for other words where they are to be replaced. */
export const openFind = (replace: boolean): void =>
  findAsked.setState(({ asked }) => ({ asked: { replace, turn: (asked?.turn ?? 0) + 1 } }))

/** Closes the find bar. */
export const closeFind = (): void => findAsked.setState({ asked: null })
