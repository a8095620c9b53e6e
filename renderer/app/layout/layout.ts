/** The window's two side columns. */
export type Column = 'library' | 'inspector'

/** Width class of the window: at `medium` the inspector lies over the article, at `narrow` the library does too. */
export type Band = 'wide' | 'medium' | 'narrow'

/** Widths in CSS pixels at which a column becomes a drawer. */
export const MEDIUM_BELOW = 1100
export const NARROW_BELOW = 760

export const bandOf = (width: number): Band =>
  width < NARROW_BELOW ? 'narrow' : width < MEDIUM_BELOW ? 'medium' : 'wide'

interface Bounds {
  least: number
  most: number
  usual: number
}

/** How narrow and how wide a side column may be made, in CSS pixels. */
export const BOUNDS: Record<Column, Bounds> = {
  library: { least: 220, most: 440, usual: 288 },
  inspector: { least: 300, most: 520, usual: 360 },
}

type Stored = Record<string, number | boolean | string>

/** A remembered width, or the usual one; never one at which a column could not be used. */
export function columnWidth(stored: Stored, column: Column): number {
  const width = stored[`${column}Width`]
  return typeof width === 'number' && Number.isFinite(width)
    ? clampWidth(column, width)
    : BOUNDS[column].usual
}

export const clampWidth = (column: Column, width: number): number =>
  Math.round(Math.min(BOUNDS[column].most, Math.max(BOUNDS[column].least, width)))

/** Whether the person wants the column where there is room for it. */
export const isColumnOpen = (stored: Stored, column: Column): boolean => stored[`${column}Open`] !== false

/** Whether a column lies over the article instead of beside it. */
export const isDrawer = (band: Band, column: Column): boolean =>
  band === 'narrow' || (band === 'medium' && column === 'inspector')

/** Whether a column is in sight. */
export const isColumnShown = (stored: Stored, band: Band, drawer: Column | null, column: Column): boolean =>
  isDrawer(band, column) ? drawer === column : isColumnOpen(stored, column)
