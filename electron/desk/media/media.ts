import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { imageSize } from 'image-size'
import { done, fail, type Result } from '../../../article/result.ts'
import { MAX_FILE_BYTES } from '../../contract.ts'
import { attempt } from '../files/problems.ts'
import { readBounded, tooLarge } from '../files/read-bounded.ts'
import { makeFolderIn, writeDurably } from '../files/write-durably.ts'
import { resolveInside } from '../workspace/paths.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Kinds of picture that browsers show and that cannot carry scripts, by their file name's ending. SVG can, so it is refused. */
const KINDS: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
}

/** What the bytes themselves say they are; the name and the sender's word do not count. */
function kindOf(bytes: Uint8Array): keyof typeof KINDS | null {
  const text = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (text.startsWith('\xFF\xD8\xFF')) return 'jpg'
  if (text.startsWith('\x89PNG\r\n\x1A\n')) return 'png'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (/^RIFF[^]{4}WEBP/.test(text)) return 'webp'
  if (/^[^]{4}ftypavi[fs]/.test(text)) return 'avif'
  return null
}

export interface Picture {
  bytes: Uint8Array
  /** `image/png` and the like. */
  mime: string
}

/**
 * Takes a picture into the newsroom under the hash of its bytes, so that the same picture is kept once and never changes under
 * an article. Fails with `media/not-a-picture`, `file/too-large`, `disk/…`.
 */
export async function addPicture(
  workspace: Workspace,
  name: string,
  bytes: Uint8Array,
): Promise<Result<{ src: string; width: number; height: number }>> {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(name, bytes.length)
  const kind = kindOf(bytes)
  const size = kind && sizeOf(bytes)
  if (!kind || !size) {
    const kinds = 'JPEG, PNG, GIF, WebP or AVIF'
    return fail('media/not-a-picture', `“${name}” is not a picture Copydesk can use: it must be ${kinds}.`, {
      name,
    })
  }
  const src = `media/${createHash('sha256').update(bytes).digest('hex')}.${kind}`
  const place = await resolveInside(workspace.folder, src)
  if (!place.ok) return place
  const there = await readBounded(place.value)
  if (there.ok && there.value.equals(bytes)) return done({ src, ...size })
  const ready = await attempt(place.value, () => makeFolderIn(workspace.folder, dirname(place.value)))
  if (!ready.ok) return ready
  const written = await writeDurably(place.value, bytes)
  return written.ok ? done({ src, ...size }) : written
}

/** A picture of the newsroom by its `src`. Fails with `media/none` for anything that is no picture in `media/`. */
export async function readPicture(workspace: Workspace, src: string): Promise<Result<Picture>> {
  const named = /^media\/[^/]+\.([a-z]+)$/.exec(src)
  const mime = named?.[1] && Object.hasOwn(KINDS, named[1]) ? KINDS[named[1]] : undefined
  if (!mime)
    return fail('media/none', `There is no picture “${src.slice(0, 200)}” in this newsroom.`, { src })
  const place = await resolveInside(workspace.folder, src)
  if (!place.ok) return place
  const bytes = await readBounded(place.value)
  return bytes.ok ? done({ bytes: bytes.value, mime }) : bytes
}

/** Width and height in pixels as the picture is seen, turned as its camera noted. Null for a picture cut off or invented. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return null
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}
