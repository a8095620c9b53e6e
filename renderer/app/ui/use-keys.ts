import { type RefObject, useEffect } from 'react'

/** Hears keys pressed anywhere inside an element that is itself no control, or inside what it stands in, given as a selector. */
export function useKeys(
  place: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
  around?: string,
): void {
  useEffect(() => {
    const element = around === undefined ? place.current : place.current?.closest<HTMLElement>(around)
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [place, onKey, around])
}
