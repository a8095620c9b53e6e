import type { Element } from 'hast'
import { classesOf, el } from '../../html/hast.ts'
import { inlineFromHast, inlineToHast } from '../../html/inline.ts'
import type { ReadContext, ToHtmlOptions } from '../../html/options.ts'
import { newId } from '../../ids.ts'
import type { Heading } from './schema.ts'

/** A crosshead as `h2` to `h4`. */
export const toHtml = (block: Heading, options: ToHtmlOptions): Element =>
  el(`h${block.level}`, {}, inlineToHast(block.text, options))

/** Reads any heading; level 1 belongs to the headline and becomes 2, what is below 4 becomes 4. Word's titles are headings too. */
export function fromHtml(element: Element, context: ReadContext): Heading | null {
  const level = levelOf(element)
  if (!level) return null
  const text = inlineFromHast(element.children, { ...context, ignoreBold: true })
  return { id: newId('b'), type: 'heading', level, text }
}

function levelOf(element: Element): Heading['level'] | null {
  const digit = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (digit) return Math.min(4, Math.max(2, Number(digit))) as Heading['level']
  return element.tagName === 'p' && classesOf(element).includes('MsoTitle') ? 2 : null
}
