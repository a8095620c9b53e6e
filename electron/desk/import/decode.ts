import { done, fail, type Result } from '../../../article/result.ts'
import { MAX_FILE_BYTES } from '../../contract.ts'
import { utf16Order } from '../files/utf16.ts'

/** What a file's first bytes say it is, where that is no text, and what to do about it. */
const OTHER_FILES: [bytes: number[], kind: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a Word document or another zipped file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0x1f, 0x8b], 'a compressed file'],
]

/** The text of a file. `unreadable` counts the places where a damaged byte now stands as U+FFFD. */
export interface Decoded {
  text: string
  unreadable: number
}

/**
 * Reads a file's bytes as text: by its byte order mark, as UTF-8, as UTF-16 without a mark, by what an HTML page declares of
 * itself, else as windows-1251 or windows-1252, whichever its letters look like. Fails with `import/too-large`, `import/empty`
 * or `import/not-text`, naming the file and the reason. Line ends become `\n`.
 */
export function decode(name: string, bytes: Uint8Array): Result<Decoded> {
  if (bytes.length > MAX_FILE_BYTES) {
    const limit = MAX_FILE_BYTES / 1024 / 1024
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    return fail('import/too-large', `“${name}” is too large: ${size} MB, and the limit is ${limit} MB.`, {
      name,
    })
  }
  const other = OTHER_FILES.find(([start]) => start.every((byte, i) => bytes[i] === byte))
  if (other) {
    return fail(
      'import/not-text',
      `“${name}” is ${other[1]}, not a text. Save the story as plain text and import that.`,
      {
        name,
      },
    )
  }
  const text = bytesToText(bytes)
  if (looksBinary(text)) {
    return fail(
      'import/not-text',
      `“${name}” is a binary file, not a text: it holds bytes that stand for no letter.`,
      { name },
    )
  }
  const tidy = text.replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n').replaceAll('\0', '')
  if (!/[\p{L}\p{N}]/u.test(tidy))
    return fail('import/empty', `“${name}” is empty: there are no words in it.`, { name })
  return done({ text: tidy, unreadable: tidy.split('\uFFFD').length - 1 })
}

function bytesToText(bytes: Uint8Array): string {
  const as = (encoding: string, fatal = false) => new TextDecoder(encoding, { fatal }).decode(bytes)
  const wide = utf16Order(bytes)
  if (wide) return as(wide)
  try {
    return as('utf-8', true)
  } catch {
    const declared = declaredEncoding(bytes)
    if (declared) return as(declared)
    return mostlyUtf8(bytes) ? as('utf-8') : as(cyrillicBytes(bytes) ? 'windows-1251' : 'windows-1252')
  }
}

/** What a page's own `<meta charset>` says, unless it says UTF-8, which was tried, or something unknown. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label = /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]
  if (!label) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'utf-8' ? undefined : encoding
  } catch {
    return undefined
  }
}

/** A UTF-8 text with a few damaged bytes is still UTF-8: its good sequences outnumber the bad ones by far. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.split('\uFFFD').length - 1
  const good = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return good >= bad * 4
}

/** In windows-1251 whole words are high bytes; in windows-1252 only the odd accent among plain letters is. */
function cyrillicBytes(bytes: Uint8Array): boolean {
  let high = 0
  let plain = 0
  for (const byte of bytes) {
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) high++
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) plain++
  }
  return high > plain
}

/** Control characters are no part of any text; a few stray ones are forgiven. */
function looksBinary(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\t-\r\u0085]/gu)?.length ?? 0
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  return controls > 2 + text.length / 500 || broken > 2 + text.length / 20
}
