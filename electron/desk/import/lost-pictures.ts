import type { Element, Root } from 'hast'
import { attribute, isElement } from '../../../article/html/hast.ts'
import type { FromHtmlOptions } from '../../../article/html/options.ts'
import { findAll, isEmoji, isTrackingPixel } from '../../../article/html/tags.ts'
import { bestPicture } from '../../../article/html/urls.ts'
import type { PageRow } from './page-rows.ts'
import { inBrief } from './words.ts'

/** Pictures of a site and of its buttons; those of a story are in its figures and paragraphs. */
const OF_THE_SITE = /^(?:nav|footer|aside|button|form)$/
/** A link to a larger copy of the picture in it, rather than to another story. */
const LARGER = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i
/** A picture inside the page that is shorter than this, in letters, is an icon or what is shown until the true one has loaded. */
const ICON = 2000

/**
 * A page's pictures that no article can name: those that lay beside a saved page, and those inside its source. Their rows say so at
 * the end of the source; what was said of them stays where it stood.
 */
export function lostPictures(tree: Root, { baseUrl }: FromHtmlOptions): PageRow[] {
  return tree.children
    .filter(isElement)
    .flatMap(pictures)
    .filter(image => bestPicture(image, null, baseUrl) === null && !isEmoji(image) && !isTrackingPixel(image))
    .flatMap(image => {
      const address = attribute(image, 'src').trim()
      const isInside = /^data:/i.test(address)
      return address === '' || (isInside && address.length < ICON) ? [] : [lostRow(image, isInside)]
    })
}

function pictures(element: Element): Element[] {
  return findAll(element, isPictureOrSite).flatMap(found => {
    if (found.tagName === 'img') return [found]
    return found.tagName === 'figure' ? findAll(found, ({ tagName }) => tagName === 'img') : []
  })
}

const isPictureOrSite = (element: Element): boolean =>
  /^(?:figure|img)$/.test(element.tagName) ||
  OF_THE_SITE.test(element.tagName) ||
  (element.tagName === 'a' && !LARGER.test(attribute(element, 'href')))

function lostRow(image: Element, isInside: boolean): PageRow {
  const name = isInside ? attribute(image, 'alt') || 'picture' : attribute(image, 'src').trim()
  const where = isInside ? ', which is inside the page itself,' : ''
  return {
    text: name,
    gap: true,
    is: 'left-out',
    why: `The picture “${inBrief(name)}”${where} could not be brought along: only pictures from the web can. Put it in by hand. What was said of it was kept.`,
  }
}
