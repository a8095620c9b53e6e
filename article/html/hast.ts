import type { Element, ElementContent, Nodes, Properties } from 'hast'

/** An HTML element as a tree node; `null` and `false` children are left out so that optional parts read in one line. */
export const el = (
  tagName: string,
  properties: Properties = {},
  children: (ElementContent | null | false)[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.filter(child => child !== null && child !== false),
})

/** Characters that no HTML file may hold: control characters, halves of surrogate pairs, noncharacters. */
const FORBIDDEN =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF\uFDD0-\uFDEF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text without the characters that HTML cannot carry. */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, '')

/** A text node. */
export const textNode = (value: string): ElementContent => ({ type: 'text', value: cleanText(value) })

/** An attribute as text; class lists joined by spaces, missing ones empty. Names are hast's: `dataAdSlot`. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

/** The element's classes. */
export function classesOf(element: Element): string[] {
  const value = element.properties.className ?? element.properties.class
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/) : []
}

/** The element's own style declarations, lower case: what Word and Google Docs say instead of tags. */
export function styleOf(element: Element): Map<string, string> {
  const styles = new Map<string, string>()
  for (const declaration of attribute(element, 'style').toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) styles.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim())
  }
  return styles
}

export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element'

/** Elements among some nodes, the nodes' own children only. */
export const elementsOf = (nodes: Nodes[]): Element[] => nodes.filter(isElement)
