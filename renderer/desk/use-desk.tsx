import { createContext, type ReactNode, useContext } from 'react'
import type { Desk } from '../../electron/contract.ts'

const DeskContext = createContext<Desk | null>(null)

/** Gives everything below it the desk to call. */
export const DeskProvider = ({ desk, children }: { desk: Desk; children: ReactNode }) => (
  <DeskContext value={desk}>{children}</DeskContext>
)

/** The desk of this window: the way to files, search, import and export. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk is used outside DeskProvider')
  return desk
}
