import { useEffect, useState } from 'react'

/**
 * Whether the mouse is in use over an element: true from its first real movement, false from the next key on. What follows the
 * mouse listens only then, because a page that changes under a resting mouse sends it moves on every keystroke.
 */
export function usePointing(element: HTMLElement): boolean {
  const [pointing, setPointing] = useState(false)
  useEffect(() => {
    let now = false
    const onMove = (event: PointerEvent): void => {
      if (now || (event.movementX === 0 && event.movementY === 0)) return
      now = true
      setPointing(true)
      // On the way to the text, from where letters go no further.
      element.addEventListener('keydown', onKey, { capture: true, once: true })
    }
    const onKey = (): void => {
      now = false
      setPointing(false)
    }
    element.addEventListener('pointermove', onMove)
    return () => {
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('keydown', onKey, true)
    }
  }, [element])
  return pointing
}
