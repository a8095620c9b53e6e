import { useRef } from 'react'
import { BOUNDS, type Column, clampWidth } from './layout.ts'

export interface ResizerProps {
  column: Column
  /** In CSS pixels, as all widths here. */
  width: number
  onResize: (width: number) => void
  /** Called once at the end of a drag, or after each key. */
  onDone: (width: number) => void
}

const STEP = 16

/** The edge of a side column: dragged with the mouse, moved with the arrow keys, put back with a double click or Enter. */
export function Resizer({ column, width, onResize, onDone }: ResizerProps) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const { least, most, usual } = BOUNDS[column]
  // Dragging towards the end of the line widens the library and narrows the inspector; the other way round in a right-to-left window.
  const towardsEnd = (): number =>
    (column === 'library' ? 1 : -1) * (document.documentElement.dir === 'rtl' ? -1 : 1)
  const widthAt = (x: number): number =>
    clampWidth(column, start.current ? start.current.width + (x - start.current.x) * towardsEnd() : width)
  const keys: Record<string, () => number> = {
    ArrowRight: () => width + STEP * towardsEnd(),
    ArrowLeft: () => width - STEP * towardsEnd(),
    Home: () => least,
    End: () => most,
    Enter: () => usual,
  }

  return (
    <div
      role="separator"
      aria-label={column === 'library' ? 'Width of the library' : 'Width of the inspector'}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className="resizer"
      onPointerDown={event => {
        start.current = { x: event.clientX, width }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={event => start.current && onResize(widthAt(event.clientX))}
      onPointerUp={event => {
        if (start.current && event.clientX !== start.current.x) onDone(widthAt(event.clientX))
        start.current = null
      }}
      onDoubleClick={() => onDone(usual)}
      onKeyDown={event => {
        const next = keys[event.key]
        if (!next) return
        event.preventDefault()
        onDone(clampWidth(column, next()))
      }}
    />
  )
}
