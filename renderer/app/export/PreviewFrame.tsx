import { useEffect, useRef, useState } from 'react'
import { fitScale, PREVIEW_WIDTHS, type PreviewWidth } from './formats.ts'

interface Size {
  width: number
  height: number
}

interface PreviewFrameProps {
  url: string
  /** What is shown: "Preview of the HTML page". */
  title: string
  width: PreviewWidth
}

/**
 * The export at the width of a phone, a tablet or a desktop, shrunk where the pane is narrower. The frame may run nothing and
 * reach nothing: what is shown is what a stranger's browser would show.
 */
export function PreviewFrame({ url, title, width }: PreviewFrameProps) {
  const pane = useRef<HTMLDivElement>(null)
  const space = useSize(pane)
  const scale = fitScale(space.width, PREVIEW_WIDTHS[width])
  const screen = PREVIEW_WIDTHS[width]
  return (
    <div className="export-pane" ref={pane}>
      <div className="export-screen" style={{ width: screen * scale }}>
        <iframe
          className="export-frame"
          src={url}
          title={title}
          sandbox=""
          style={{ width: screen, height: space.height / scale, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  )
}

/** The inner size of an element, followed as the window changes. */
function useSize(element: React.RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}
