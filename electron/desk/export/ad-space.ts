import type { Article } from '../../../article/article.ts'
import { printSize } from '../../../article/blocks/ad-slot/html.ts'
import type { AdSize } from '../../../article/blocks/ad-slot/schema.ts'

/** The narrowest screen that pages are made for, in CSS pixels; ads may fill it from edge to edge. */
const NARROWEST = 320

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
  const screens = new Set([NARROWEST, ...fixed.map(([width]) => Math.max(NARROWEST, width))])
  let css = ''
  let before = -1
  for (const screen of screens) {
    const heights = fixed.filter(([width]) => width <= screen).map(([, height]) => height)
    const height = Math.max(0, ...(heights.length === 0 && fluid ? [FLUID_HEIGHT] : heights))
    if (height === before) continue
    before = height
    const shown = `display:${height > 0 ? 'block' : 'none'};--ad-height:${height}px`
    const width = `--ad-width:${fixed.at(-1)?.[0] ?? 0}px`
    css +=
      screen === NARROWEST
        ? `${selector}{${shown};${width}}`
        : `@media(min-width:${screen}px){${selector}{${shown}}}`
  }
  return css
}
