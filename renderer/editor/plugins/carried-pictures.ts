import type { Element, Root } from 'hast'
import { attribute, isElement } from '../../../article/html/hast.ts'
import { findAll, isEmoji, isTrackingPixel } from '../../../article/html/tags.ts'
import { bestPicture } from '../../../article/html/urls.ts'
import type { EditorServices } from '../kit/services.ts'

/** A picture that a page carries in itself, in a format that the newsroom's media take. */
const CARRIED = /^\s*data:(image\/(?:jpeg|png|gif|webp|avif));base64,([\w+/\s=]+)$/i
/** Smaller than this in base64 is only what pages show until the true picture has loaded. */
const PLACEHOLDER = 400

/**
 * Takes pictures that copied HTML carries in itself, as browsers and office programs write them, into the newsroom's media, and has
 * their elements name them there. A picture that cannot be taken stays behind, and the person hears why.
 */
export async function takeCarried(
  root: Root,
  { addImage, report }: Pick<EditorServices, 'addImage' | 'report'>,
): Promise<void> {
  for (const image of root.children.filter(isElement).flatMap(carriedIn)) {
    const added = await addImage(fileOf(image))
    if (!added.ok) {
      report(added.error.message)
      continue
    }
    const { src, width, height } = added.value
    image.properties = { ...image.properties, src, width, height }
  }
}

function carriedIn(element: Element): Element[] {
  const images = element.tagName === 'img' ? [element] : findAll(element, child => child.tagName === 'img')
  return images.filter(
    image =>
      (CARRIED.exec(attribute(image, 'src'))?.[2] ?? '').length >= PLACEHOLDER &&
      !isEmoji(image) &&
      !isTrackingPixel(image) &&
      bestPicture(image, null) === null,
  )
}

function fileOf(image: Element): File {
  const [, type = '', base64 = ''] = CARRIED.exec(attribute(image, 'src')) ?? []
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), sign => sign.charCodeAt(0))
  const name = attribute(image, 'alt').slice(0, 80) || 'picture'
  return new File([bytes], `${name}.${type.slice('image/'.length).toLowerCase()}`, { type })
}
