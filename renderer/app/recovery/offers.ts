import type { RecoveredText } from '../../../electron/contract.ts'
import {
  type ShownSession,
  showDialog,
  shownPath,
  shownSession,
  type Workbench,
} from '../workbench/workbench.ts'

interface Offers {
  /** A number for a look that is to come: texts answered for from now on are not brought up by it. */
  setOut(): number
  /** Asks the desk for texts: of the whole newsroom, or of one article. */
  look(args: { path?: string }, number: number): Promise<void>
  /** Offers what was found, as soon as no other dialog is open. */
  show(): void
}

/** The texts that were found, until somebody has answered for each. */
function createOffers(workbench: Workbench): Offers {
  const { store, desk } = workbench
  const found = new Map<string, RecoveredText>()
  /** Looks are numbered, so that one that set out before a text was answered does not bring it up again. */
  let looks = 0
  const answered = new Map<string, number>()
  let shown: readonly RecoveredText[] = []

  const look = async (args: { path?: string }, number: number): Promise<void> => {
    const listed = await desk.call('recovery.list', args)
    if (!listed.ok) return
    for (const text of listed.value) {
      const isKnown = shown.some(({ id }) => id === text.id)
      if (!isKnown && (answered.get(text.id) ?? 0) < number) found.set(text.id, text)
    }
    show()
  }
  const show = (): void => {
    const { dialog } = store.getState()
    if (dialog?.kind !== 'recovery') {
      for (const { id } of shown) answered.set(id, looks)
      shown = []
    }
    if (found.size === 0 || dialog !== null) return
    shown = [...found.values()]
    found.clear()
    showDialog(workbench, { kind: 'recovery', offers: [...shown] })
  }
  return { setOut: () => ++looks, look, show }
}

/**
 * Looks for texts that a crash left behind: once in each newsroom, and whenever an article is opened to write in. They are offered as
 * soon as no other dialog is open. Returns the function that ends it.
 */
export function offerRecovered(workbench: Workbench): () => void {
  const { store } = workbench
  const { setOut, look, show } = createOffers(workbench)
  let folder: string | undefined
  let path: string | null = null
  /** The article that was last asked for, and when: somebody who decides later while it is on its way has decided about it. */
  let wanted: string | null = null
  let wantedAt = 0
  let session: ShownSession | null = null
  let stopHearing = (): void => {}

  const follow = (): void => {
    const state = store.getState()
    if (shownSession(state) !== session) {
      session = shownSession(state)
      stopHearing()
      // Whoever only read may write once the article is free; then its words are theirs to decide about.
      stopHearing = session?.store.subscribe((is, was) => is.lock !== was.lock && follow()) ?? (() => {})
    }
    const isOthers = session !== null && session.store.getState().lock.kind !== 'mine'
    if (state.desk.workspace?.folder !== folder) {
      folder = state.desk.workspace?.folder
      if (folder !== undefined) void look({}, setOut())
    }
    if (state.wanted !== wanted) {
      wanted = state.wanted
      wantedAt = setOut()
    }
    const now = isOthers ? null : shownPath(state)
    if (now !== path) {
      path = now
      if (path !== null) void look({ path }, wantedAt)
    }
    show()
  }
  const stop = store.subscribe(follow)
  follow()
  return () => {
    stop()
    stopHearing()
  }
}
