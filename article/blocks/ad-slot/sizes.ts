import { done, fail, type Result } from '../../result.ts'
import type { AdSize } from './schema.ts'

/** "300 × 250, fluid": how sizes are shown and may be typed. */
export const printSizes = (sizes: AdSize[]): string =>
  sizes.map(size => (size === 'fluid' ? 'fluid' : `${size[0]} × ${size[1]}`)).join(', ')

/** Reads sizes as people type them: "300x250, 320 × 50, fluid". Fails with `ad-slot/size` naming the part that is no size. */
export function readSizes(typed: string): Result<AdSize[]> {
  const sizes: AdSize[] = []
  for (const part of typed.split(/[,;\n]/)) {
    const word = part.trim()
    if (word === '') continue
    const pair = /^(\d{1,4})\s*[x×*]\s*(\d{1,4})$/i.exec(word)
    if (word.toLowerCase() === 'fluid') sizes.push('fluid')
    else if (pair && Number(pair[1]) > 0 && Number(pair[2]) > 0)
      sizes.push([Number(pair[1]), Number(pair[2])])
    else
      return fail(
        'ad-slot/size',
        `“${word}” is no size. Write a width and a height such as 300 × 250, or fluid.`,
      )
  }
  return sizes.length > 0
    ? done(sizes)
    : fail('ad-slot/size', 'An ad slot needs at least one size, such as 300 × 250.')
}

/** The first of mid-1, mid-2 … that the article does not use yet: ad servers tell slots apart by name. */
export function nextSlotName(used: readonly string[]): string {
  let number = 1
  while (used.includes(`mid-${number}`)) number++
  return `mid-${number}`
}
