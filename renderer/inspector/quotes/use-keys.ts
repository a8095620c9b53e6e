import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keys that work anywhere inside an element that is itself no control, or inside what it stands in, given as a selector: give the element
 * the ref that comes back.
 */
export function useKeys<E extends HTMLElement>(
  onKey: (event: KeyboardEvent) => void,
  around?: string,
): RefObject<E | null> {
  const ref = useRef<E>(null)
  useEffect(() => {
    const element = around === undefined ? ref.current : ref.current?.closest<HTMLElement>(around)
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [onKey, around])
  return ref
}
