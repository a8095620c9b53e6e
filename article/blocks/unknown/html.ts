import type { Element } from 'hast'
import { attribute, el } from '../../html/hast.ts'
import { parseRecord } from '../../html/marks.ts'
import type { ReadContext, ToHtmlOptions } from '../../html/options.ts'
import { newId } from '../../ids.ts'
import type { UnknownBlock } from '../registry.ts'

/** Nothing on a page: what only a newer Copydesk understands it must also show. On our own clipboard it travels whole. */
export const toHtml = (block: UnknownBlock, options: ToHtmlOptions): Element | null =>
  options.marks === 'all' ? el('div', { dataCopydeskBlock: JSON.stringify(block.raw) }) : null

/** Reads what our own clipboard carried. */
export function fromHtml(element: Element, context: ReadContext): UnknownBlock | null {
  if (context.marks !== 'all' || element.tagName !== 'div') return null
  const raw = parseRecord(attribute(element, 'dataCopydeskBlock'))
  return raw ? { type: 'unknown', id: newId('b'), raw } : null
}
