import { randomUUID } from 'node:crypto'

/** A rendered export, held for the preview's frame. */
export interface Preview {
  content: string
  /** A full `Content-Type`. */
  mime: string
}

/** How many are kept: the one shown and those a slow frame may still be fetching. */
const KEPT = 4

export interface Previews {
  /** Returns the id to ask for it by. */
  add(preview: Preview): string
  get(id: string): Preview | null
}

/** The last few previews, each under a name that cannot be guessed, so that no other page can ask for a newsroom's draft. */
export function createPreviews(): Previews {
  const kept = new Map<string, Preview>()
  return {
    add(preview) {
      const id = randomUUID()
      kept.set(id, preview)
      const oldest = kept.keys().next()
      if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value)
      return id
    },
    get: id => kept.get(id) ?? null,
  }
}

/** Text that is no page, as a page: Markdown, plain text and JSON are shown as they will be written. */
export function textAsPage(text: string, language: string): string {
  const safe = (words: string): string =>
    words.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '')
  const style =
    'margin:0;padding:24px;font:13px/1.6 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere'
  return `<!doctype html><html lang="${safe(language)}"><meta charset="utf-8"><title>Preview</title><body style="margin:0;background:#fff;color:#1c1a17"><pre dir="auto" style="${style}">${safe(text)}</pre></body></html>`
}
