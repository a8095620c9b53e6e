import type { Problem } from '../../../article/result.ts'
import { type ImportFormat, type ImportReview, MAX_FILE_BYTES } from '../../../electron/contract.ts'

/** The name the desk is told where words came from the clipboard. */
export const PASTED = 'Pasted text'

/** A story on its way into the newsroom. */
export interface Story {
  key: string
  name: string
  base64: string
  format: ImportFormat
  /** Ids of decisions that were taken back. */
  undone: readonly string[]
  /** The line of the original that was made the headline. */
  headline: number | null
  /** What the desk made of it, once it has read it. */
  review: ImportReview | null
  /** Why it cannot be read or added. */
  problem: Problem | null
  /** Where it was filed, once it was. */
  path: string | null
}

/** What a person may decide about a story. */
export type StoryChange = Partial<Pick<Story, 'undone' | 'format' | 'headline'>>

/** Whether a person decided something about a story that is not in the newsroom yet, and that leaving would lose. */
export const isDecided = ({ undone, format, headline, path }: Story): boolean =>
  path === null && (undone.length > 0 || format !== 'auto' || headline !== null)

/** What a story's file may be, as file choosers want to know it. */
export const ACCEPTED = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.json', 'text/*']

/** Whether a file looks like a story. Wire services send some whose names have no ending. */
export function isStory({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  const ending = /\.[^.]*$/.exec(name.toLowerCase())?.[0]
  if (ending === undefined && type === '') return true
  return ACCEPTED.includes(ending ?? '') || /^text\/(plain|html|markdown)$/.test(type)
}

/** A file as a story that waits to be read. One that is too large is refused here, before its bytes are sent. */
export async function storyFromFile(file: File): Promise<Story> {
  const story = waiting(file.name || 'Story')
  if (file.size > MAX_FILE_BYTES) return { ...story, problem: tooLarge(file) }
  try {
    return { ...story, base64: await asBase64(file) }
  } catch {
    const message = `“${file.name}” could not be opened. It may have been moved, or is a folder.`
    return { ...story, problem: { code: 'import/unreadable', message } }
  }
}

/** Pasted words or page source as a story. */
export async function storyFromText(text: string): Promise<Story> {
  return { ...waiting(PASTED), base64: await asBase64(new Blob([text])) }
}

const waiting = (name: string): Story => ({
  key: crypto.randomUUID(),
  name: name.slice(-255),
  base64: '',
  format: 'auto',
  undone: [],
  headline: null,
  review: null,
  problem: null,
  path: null,
})

const MEGABYTE = 1024 * 1024
const tooLarge = (file: File): Problem => ({
  code: 'import/too-large',
  message: `“${file.name}” is too large: ${(file.size / MEGABYTE).toFixed(1)} MB, and the limit is ${MAX_FILE_BYTES / MEGABYTE} MB.`,
})

/** Bytes as text for the way to the desk, by the browser's own encoder. */
function asBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(blob)
  })
}
