/** A part of the window, in CSS pixels of the window. */
export type Area = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

interface MenuPlace {
  left: number
  top: number
  /** What it may be high; longer ones scroll. */
  maxHeight: number
}

/** Pixels between the menu and what it stands beside. */
const GAP = 4

/**
 * Where a menu goes that belongs to words in the text: below their line or, where it has more room, above it; it begins where the words
 * begin, and all of it is inside the pane.
 */
export function menuPlace(
  words: Area,
  size: { width: number; height: number },
  pane: Area,
  isRightToLeft: boolean,
): MenuPlace {
  const below = pane.bottom - words.bottom - 2 * GAP
  const above = words.top - pane.top - 2 * GAP
  const isBelow = size.height <= below || below >= above
  const maxHeight = Math.max(0, isBelow ? below : above)
  const start = isRightToLeft ? words.right - size.width : words.left
  return {
    left: Math.max(pane.left + GAP, Math.min(start, pane.right - size.width - GAP)),
    top: isBelow ? words.bottom + GAP : words.top - GAP - Math.min(size.height, maxHeight),
    maxHeight,
  }
}
