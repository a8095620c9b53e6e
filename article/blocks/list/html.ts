import type { Element, ElementContent } from 'hast'
import { attribute, el, isElement } from '../../html/hast.ts'
import { inlineFromHast, inlineToHast } from '../../html/inline.ts'
import type { ReadContext, ToHtmlOptions } from '../../html/options.ts'
import { isUnseen } from '../../html/tags.ts'
import { newId } from '../../ids.ts'
import type { List, ListItem, Sublist } from './schema.ts'

/** A list as `ul` or `ol`, points without words left out. */
export const toHtml = (block: List, options: ToHtmlOptions): Element => listToHtml(block, options)

function listToHtml(list: Sublist, options: ToHtmlOptions): Element {
  const { ordered, start = 1 } = list
  const isNumbered = ordered && start !== 1
  // HTML's checkers refuse a list that starts below zero, but not a point that is numbered so.
  const first = isNumbered && start < 0 ? { value: String(start) } : {}
  const items = list.items.filter(hasWords).map((item, i) => {
    const nested = item.list?.items.some(hasWords) ? [listToHtml(item.list, options)] : []
    return el('li', i === 0 ? first : {}, [...inlineToHast(item.text, options), ...nested])
  })
  return el(ordered ? 'ol' : 'ul', isNumbered && start >= 0 ? { start } : {}, items)
}

const hasWords = (item: ListItem): boolean =>
  item.text.length > 0 || (item.list?.items.some(hasWords) ?? false)

/** Reads `ul`, `ol` and `menu`, nested lists inside their point or, as Google Docs writes them, behind it. */
export function fromHtml(element: Element, context: ReadContext): List | null {
  if (!isList(element)) return null
  const list = readList(element, context, 0)
  return list.items.length > 0 ? { id: newId('b'), type: 'list', ...list } : null
}

const isList = (element: Element): boolean => ['ul', 'ol', 'menu'].includes(element.tagName)

/** How deep lists are nested at most; the points of deeper ones become lines of theirs. */
const MAX_LEVELS = 9

function readList(element: Element, context: ReadContext, level: number): Sublist {
  const ordered = element.tagName === 'ol'
  const first = element.children.find(child => isElement(child) && child.tagName === 'li')
  const start = Number.parseInt(
    attribute(element, 'start') || (isElement(first) ? attribute(first, 'value') : ''),
    10,
  )
  const items: ListItem[] = []
  for (const child of element.children) {
    if (isElement(child) && isUnseen(child)) continue
    if (isElement(child) && isList(child) && level < MAX_LEVELS)
      nestUnder(items, readList(child, context, level + 1))
    else addItem(items, isElement(child) && child.tagName === 'li' ? child.children : [child], context, level)
  }
  return { ordered, ...(ordered && Number.isInteger(start) && start !== 1 && { start }), items }
}

/** Reads one point; nothing is no point, and a point that is only a nested list belongs to the one before. */
function addItem(items: ListItem[], nodes: ElementContent[], context: ReadContext, level: number): void {
  const nested: Element[] = []
  const take = (element: Element): boolean => {
    if (!isList(element) || level >= MAX_LEVELS) return false
    nested.push(element)
    return true
  }
  const text = inlineFromHast(nodes, { ...context, take })
  if (text.length > 0) items.push({ text })
  for (const list of nested) nestUnder(items, readList(list, context, level + 1))
}

function nestUnder(items: ListItem[], list: Sublist): void {
  if (list.items.length === 0) return
  const last = items.pop() ?? { text: [] }
  const joined = last.list ? { ...last.list, items: [...last.list.items, ...list.items] } : list
  items.push({ ...last, list: joined })
}
