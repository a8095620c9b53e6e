import type { Args, Preferences } from '../../../electron/contract.ts'
import { showProblem } from '../ui/toast.tsx'
import type { Workbench } from './workbench.ts'

/** Changes a preference in the window at once and has the desk keep it. */
export async function setPreferences(
  { desk, store }: Workbench,
  change: Args<'preferences.set'>,
): Promise<void> {
  store.setState(state => ({
    desk: { ...state.desk, preferences: { ...state.desk.preferences, ...change } as Preferences },
  }))
  const kept = await desk.call('preferences.set', change)
  if (!kept.ok) showProblem(`This choice will not be remembered. ${kept.error.message}`)
}

/** Remembers a choice about the window itself: a width, an open column, a tab. */
export function remember(workbench: Workbench, choices: Preferences['layout']): void {
  const { layout } = workbench.store.getState().desk.preferences
  if (Object.entries(choices).every(([key, value]) => layout[key] === value)) return
  void setPreferences(workbench, { layout: { ...layout, ...choices } })
}
