import { useEffect } from 'react'

/** While a dialog is on its way, keys meant for it must not fall into the story. */
export function HoldKeys() {
  useEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', hold, true)
    return () => window.removeEventListener('keydown', hold, true)
  }, [])
  return null
}
