import type { Element, ElementContent, Nodes } from 'hast'
import { attribute, classesOf, el, elementsOf, isElement } from './hast.ts'
import { flatText } from './inline.ts'

/** How Word names a list paragraph: list 0, level 2, formatting override 1. */
const LIST_STYLE = /mso-list\s*:\s*l\d+\s+level(\d)/i

/** The element in which Word keeps the bullet or number of a list paragraph. */
const MARKER_STYLE = /mso-list\s*:\s*ignore/i

/** Numbers and letters as Word counts with them: "3.", "b)", "iv." */
const NUMBER = /^\(?([a-z]{1,5}|\d{1,4})[.)]/i

interface Point {
  level: number
  ordered: boolean
  start: number
  content: ElementContent[]
}

/**
 * Word writes a list as paragraphs that only look like one, Word on the web as many lists of one point each. Neighbouring ones
 * become real, nested lists; all other nodes stay as they are.
 */
export function withWordLists(nodes: readonly Nodes[]): Nodes[] {
  if (!nodes.some(node => isListParagraph(node) || isListWrapper(node))) return [...nodes]
  const out: Nodes[] = []
  let points: Point[] = []
  const close = (): void => {
    if (points.length > 0) out.push(...buildLists(points))
    points = []
  }
  for (const node of nodes) {
    if (isElement(node) && isListParagraph(node)) points.push(readPoint(node))
    else if (isElement(node) && isListWrapper(node)) points.push(...wrappedPoints(node))
    else if (points.length === 0 || !isNothing(node)) {
      close()
      out.push(node)
    }
  }
  close()
  return out
}

const isListParagraph = (node: Nodes): boolean =>
  isElement(node) && /^(p|h[1-6])$/.test(node.tagName) && LIST_STYLE.test(attribute(node, 'style'))

const isListWrapper = (node: Nodes): boolean =>
  isElement(node) && node.tagName === 'div' && classesOf(node).includes('ListContainerWrapper')

/** The points of Word on the web: each names its level, and its list the number it starts with. */
const wrappedPoints = (wrapper: Element): Point[] =>
  elementsOf(wrapper.children).flatMap(list =>
    elementsOf(list.children).map(item => ({
      level: Number(attribute(item, 'dataAriaLevel')) || 1,
      ordered: list.tagName === 'ol',
      start: Number(attribute(list, 'start')) || 1,
      content: item.children,
    })),
  )

const isNothing = (node: Nodes): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')

function readPoint(paragraph: Element): Point {
  const level = Number(LIST_STYLE.exec(attribute(paragraph, 'style'))?.[1] ?? 1)
  const markers: string[] = []
  const content = withoutMarker(paragraph.children, markers, 0)
  const number = NUMBER.exec(markers.join('').trim())?.[1]
  return { level, ordered: number !== undefined, start: Number(number) || 1, content }
}

function withoutMarker(nodes: ElementContent[], markers: string[], depth: number): ElementContent[] {
  if (depth > 6) return nodes
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node]
    if (MARKER_STYLE.test(attribute(node, 'style'))) {
      markers.push(flatText(node))
      return []
    }
    return [{ ...node, children: withoutMarker(node.children, markers, depth + 1) }]
  })
}

/** Points in a row as lists; a change from bullets to numbers on the first level starts a new list. */
function buildLists(points: Point[]): Element[] {
  const lists: Element[] = []
  const open: { list: Element; level: number }[] = []
  for (const point of points) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > point.level) open.pop()
    const tagName = point.ordered ? 'ol' : 'ul'
    const top = open.at(-1)
    if (top?.level === point.level && top.list.tagName !== tagName) open.pop()
    if (open.at(-1)?.level !== point.level) {
      const list = el(tagName, point.start > 1 ? { start: point.start } : {})
      const parent = open.at(-1)?.list
      if (parent) parent.children.push(list)
      else lists.push(list)
      open.push({ list, level: point.level })
    }
    open.at(-1)?.list.children.push(el('li', {}, point.content))
  }
  return lists
}
