import type { Element } from 'hast'
import { el } from '../../html/hast.ts'
import { inlineFromHast, inlineToHast } from '../../html/inline.ts'
import type { ReadContext, ToHtmlOptions } from '../../html/options.ts'
import { newId } from '../../ids.ts'
import type { Paragraph } from './schema.ts'

/** A paragraph as `p`. */
export const toHtml = (block: Paragraph, options: ToHtmlOptions): Element =>
  el('p', {}, inlineToHast(block.text, options))

/** Reads a `p`. */
export const fromHtml = (element: Element, context: ReadContext): Paragraph | null =>
  element.tagName === 'p'
    ? { id: newId('b'), type: 'paragraph', text: inlineFromHast(element.children, context) }
    : null
