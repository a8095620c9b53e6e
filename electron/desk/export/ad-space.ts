import type { Article } from '../../../article/article.ts'
import { printSize } from '../../../article/blocks/ad-slot/html.ts'
import type { AdSize } from '../../../article/blocks/ad-slot/schema.ts'

/** The narrowest screen that pages are made for, in CSS pixels, and the page's margins on both sides of it. */
const NARROWEST = 320
const MARGINS = 20

/** Room for an ad that only says it is fluid, in pixels: the usual rectangle. */
const FLUID_HEIGHT = 250

/**
 * Style that keeps each slot's room free before its ad arrives, so that no line jumps under the reader's eyes: at every width the
 * height of the tallest fixed size that fits. A slot none of whose sizes fit takes no room.
 */
export function adSpaceStyle(article: Article): string {
  const kinds = new Map<string, AdSize[]>()
  for (const block of article.body) {
    if (block.type === 'ad-slot') kinds.set(block.sizes.map(printSize).join(','), block.sizes)
  }
  return [...kinds].map(([name, sizes]) => rules(`.ad-slot[data-ad-sizes="${name}"]`, sizes)).join('')
}

function rules(selector: string, sizes: AdSize[]): string {
  const fixed = sizes.filter(size => size !== 'fluid').toSorted((a, b) => a[0] - b[0])
  const fluid = fixed.length < sizes.length
  const steps = new Set([NARROWEST, ...fixed.map(([width]) => Math.max(NARROWEST, width + MARGINS))])
  let before = -1
  return [...steps]
    .map(screen => {
      const fitting = fixed.filter(([width]) => width + MARGINS <= screen || width <= NARROWEST)
      const height = Math.max(
        ...fitting.map(([, high]) => high),
        fluid && fitting.length === 0 ? FLUID_HEIGHT : 0,
      )
      if (height === before) return ''
      before = height
      const rule =
        height === 0 ? `${selector}{display:none}` : `${selector}{display:block;--ad-height:${height}px}`
      return screen === NARROWEST ? rule : `@media(min-width:${screen}px){${rule}}`
    })
    .join('')
}
