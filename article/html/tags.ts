import type { Element, Nodes } from 'hast'
import { attribute, classesOf, isElement } from './hast.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Never read: code, what only runs or plays, what one types into, and the page's head. */
const DROPPED = set(
  'script style noscript template iframe frame frameset object embed applet svg canvas audio video head title meta link base ' +
    'input select option optgroup datalist textarea button meter progress map area xml annotation annotation-xml param track',
)

/** Stand on lines of their own. */
const BLOCKS = set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption',
)

const FOR_SCREEN_READERS = set('sr-only visually-hidden screen-reader-text screenreader-only')

/** Whether an element stands on lines of its own, by its tag or because its style says so. */
export const isBlockLevel = (element: Element): boolean =>
  BLOCKS.has(element.tagName) ||
  (typeof element.properties.style === 'string' &&
    /display\s*:\s*(block|flex|grid|table)\b/i.test(element.properties.style))

/** Whether a reader of the page does not see the element: it is code, a form's control, hidden, or a comment in Word's margin. */
export function isUnseen(element: Element): boolean {
  if (DROPPED.has(element.tagName) || element.tagName.startsWith('v:')) return true
  const { hidden, style, open } = element.properties
  if (element.tagName === 'dialog' && (open === undefined || open === false || open === null)) return true
  if (hidden !== undefined && hidden !== false && hidden !== null) return true
  if (typeof style === 'string' && HIDING.test(style)) return true
  return classesOf(element).some(name => FOR_SCREEN_READERS.has(name) || name === 'msocomanchor')
}

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*comment/i

/** Whether an image is a letter of the text: an emoji set as a picture. */
export const isEmoji = (element: Element): boolean =>
  element.tagName === 'img' &&
  attribute(element, 'alt').length <= 12 &&
  classesOf(element).some(name => /^(wp-smiley|emoji|emojione|twemoji)$/.test(name))

/** Whether an image is one pixel that only counts readers. */
export const isTrackingPixel = (element: Element): boolean =>
  element.tagName === 'img' &&
  (Number(attribute(element, 'width')) === 1 || Number(attribute(element, 'height')) === 1)

/**
 * The elements below one that fit and that a reader sees, in document order, none inside another. Walks without recursion, so
 * that depth is no danger.
 */
export function findAll(root: Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const stack: Nodes[] = root.children.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || isUnseen(node)) continue
    if (fits(node)) found.push(node)
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Nodes)
  }
  return found
}

/** The first element below one that has one of these tag names and that a reader sees. */
export const findTag = (root: Element, ...names: string[]): Element | undefined =>
  findAll(root, element => names.includes(element.tagName))[0]
