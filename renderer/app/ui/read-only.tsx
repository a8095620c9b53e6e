import type { ReactNode } from 'react'
import './read-only.css'

/**
 * Switches off every field and button inside while `isOn`; what is written in them can still be read. A fieldset does it for the
 * browser, so that no control can be forgotten.
 */
export const ReadOnlyFields = ({ isOn, children }: { isOn: boolean; children: ReactNode }) => (
  <fieldset role="none" className="ui-read-only" disabled={isOn}>
    {children}
  </fieldset>
)
