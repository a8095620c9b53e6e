import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import { type ShownSession, shownSession, type Workbench, type WorkbenchState } from './workbench.ts'

const WorkbenchContext = createContext<Workbench | null>(null)

/** Gives everything below it the window's shared state. */
export const WorkbenchProvider = ({ workbench, children }: { workbench: Workbench; children: ReactNode }) => (
  <WorkbenchContext value={workbench}>{children}</WorkbenchContext>
)

/** The workbench itself, for actions. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext)
  if (!workbench) throw new Error('useWorkbench is used outside WorkbenchProvider')
  return workbench
}

/** A part of the window's state; the component is drawn again when that part changes. */
export const useWorkbenchState = <T,>(select: (state: WorkbenchState) => T): T =>
  useStore(useWorkbench().store, select)

/** The open article's session, or null. */
export const useShownSession = (): ShownSession | null => useWorkbenchState(shownSession)
