import { useEffect, useState } from 'react'

/**
 * Whether the mouse is in use over an element: true from its first real movement, false from the next key on. What follows the
 * mouse listens only then, because a page that changes under a resting mouse sends it moves on every keystroke.
 */
export function usePointing(element: HTMLElement): boolean {
  const [pointing, setPointing] = useState(false)
  useEffect(() => {
    let now = false
    const set = (next: boolean): void => {
      if (next !== now) setPointing(next)
      now = next
    }
    const onMove = (event: PointerEvent): void => {
      if (event.movementX !== 0 || event.movementY !== 0) set(true)
    }
    const onKey = (): void => set(false)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('keydown', onKey)
    return () => {
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('keydown', onKey)
    }
  }, [element])
  return pointing
}
