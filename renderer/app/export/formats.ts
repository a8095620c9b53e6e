import { EXPORT_FORMATS, type ExportFormat, type Preferences } from '../../../electron/contract.ts'

/** What each format is called in the window, and who it is for. */
export const FORMAT_NAMES: Record<ExportFormat, { name: string; hint: string }> = {
  html: { name: 'HTML page', hint: 'One finished file, pictures inside' },
  'html-fragment': { name: 'HTML fragment', hint: 'The story alone, for a content system' },
  markdown: { name: 'Markdown', hint: 'CommonMark with front matter' },
  text: { name: 'Plain text', hint: 'Words only' },
  json: { name: 'Copydesk article', hint: 'The file itself, with its fact-check records' },
}

/** Widths of the preview, in CSS pixels: what readers hold, lay down and sit at. */
export const PREVIEW_WIDTHS = { phone: 390, tablet: 820, desktop: 1280 } as const
export type PreviewWidth = keyof typeof PREVIEW_WIDTHS

/**
 * The formats that were exported last, in the order of the list; the HTML page at first. The article file is never among them: it
 * carries the fact-check records, with comments and names, so whoever wants that out ticks it each time.
 */
export function rememberedFormats(layout: Preferences['layout']): ExportFormat[] {
  const stored = typeof layout.exportFormats === 'string' ? layout.exportFormats.split(',') : []
  const known = EXPORT_FORMATS.filter(format => format !== 'json' && stored.includes(format))
  return known.length > 0 ? known : ['html']
}

/** The width chosen last; until one was chosen, the widest that can still be read in the dialog. */
export function rememberedWidth(layout: Preferences['layout'], isNarrow = false): PreviewWidth {
  const stored = layout.exportWidth
  if (typeof stored === 'string' && Object.hasOwn(PREVIEW_WIDTHS, stored)) return stored as PreviewWidth
  return isNarrow ? 'phone' : 'desktop'
}

/** The formats with one added or taken away, in the order of the list. */
export const withFormat = (
  formats: readonly ExportFormat[],
  format: ExportFormat,
  wanted: boolean,
): ExportFormat[] => EXPORT_FORMATS.filter(each => (each === format ? wanted : formats.includes(each)))

/** How much a page must shrink to fit a space that is narrower than the screen it is made for; it never grows. */
export const fitScale = (space: number, width: number): number => (space > 0 ? Math.min(1, space / width) : 1)
