import { type RefObject, useEffect, useRef } from 'react'

/** Keys that work anywhere inside an element that is itself no control: give the element the ref that comes back. */
export function useKeys<E extends HTMLElement>(onKey: (event: KeyboardEvent) => void): RefObject<E | null> {
  const ref = useRef<E>(null)
  useEffect(() => {
    const element = ref.current
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [onKey])
  return ref
}
