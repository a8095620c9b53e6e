import type { Element } from 'hast'
import { attribute, cleanText, el } from '../../html/hast.ts'
import { newId } from '../../ids.ts'
import { DEFAULT_AD_LABEL } from './labels.ts'
import type { AdSize, AdSlot } from './schema.ts'

/** An ad's place: its name and sizes for the ad server's script, its label for people. Its room is reserved by the page's style. */
export const toHtml = (block: AdSlot): Element =>
  el('aside', {
    className: ['ad-slot'],
    dataAdSlot: cleanText(block.slot),
    dataAdSizes: block.sizes.map(printSize).join(','),
    ariaLabel: cleanText(block.label).trim() || DEFAULT_AD_LABEL,
  })

/** "300x250" or "fluid": a size as ad servers write it. */
export const printSize = (size: AdSize): string => (size === 'fluid' ? size : `${size[0]}x${size[1]}`)

/** Reads our own ad slots. One without a readable size is taken as fluid. */
export function fromHtml(element: Element): AdSlot | null {
  const slot = attribute(element, 'dataAdSlot')
  if (element.tagName !== 'aside' || slot === '') return null
  const sizes = attribute(element, 'dataAdSizes')
    .split(',')
    .map(readSize)
    .filter(size => size !== null)
  return {
    id: newId('b'),
    type: 'ad-slot',
    slot,
    sizes: sizes.length > 0 ? sizes : ['fluid'],
    label: attribute(element, 'dataAdLabel') || attribute(element, 'ariaLabel') || DEFAULT_AD_LABEL,
  }
}

function readSize(size: string): AdSize | null {
  if (size.trim() === 'fluid') return 'fluid'
  const [, width, height] = /^\s*([1-9]\d{0,4})x([1-9]\d{0,4})\s*$/.exec(size) ?? []
  return width && height ? [Number(width), Number(height)] : null
}
