import type { Element, Nodes, Root } from 'hast'
import { blocksFromHast } from '../../../article/html/from-html.ts'
import { attribute, classesOf, isElement, textNode } from '../../../article/html/hast.ts'
import { MAX_DEPTH } from '../../../article/html/inline.ts'
import type { FromHtmlOptions } from '../../../article/html/options.ts'
import { tableRows } from '../../../article/html/table.ts'
import { findAll, isUnseen } from '../../../article/html/tags.ts'
import { blockRow } from './block-rows.ts'
import type { Row } from './rows.ts'

/** A row of a page before its lines are counted. */
export type PageRow = Omit<Row, 'lines'>

/** Elements that only frame others: what stands in them stands in the page as if they were not there. */
const FRAMES = /^(?:html|body|main|article|section|div|header|footer|center)$/

/** What a page has around every story of its site. */
const FURNITURE = new Map(
  Object.entries({
    nav: 'menu',
    header: 'header',
    footer: 'footer',
    aside: 'sidebar',
    navigation: 'menu',
    search: 'search',
    banner: 'header',
    contentinfo: 'footer',
    complementary: 'sidebar',
  }),
)

/** A stretch of a page that is read by itself. */
interface Piece {
  nodes: Nodes[]
  furniture?: string
  table?: number
}

/**
 * The rows of a page or of a piece of one, every word that a reader sees. Those of its furniture say what they are left out of, and
 * those of a table which one they were.
 */
export function pageRows(tree: Root, options: FromHtmlOptions = {}, furniture = true): PageRow[] {
  const reading: Reading = {
    pieces: [],
    tables: 0,
    titles: furniture ? titlesIn(tree.children) : null,
    frames: framesIn(tree),
  }
  partLinks(tree)
  cut(tree.children, reading, 0, false)
  return reading.pieces.flatMap(({ nodes, furniture: around, table }) =>
    blocksFromHast({ type: 'root', children: nodes as Root['children'] }, options).map(block => ({
      ...blockRow(block),
      ...(around && { furniture: around, is: 'left-out' as const }),
      ...(table !== undefined && { table }),
    })),
  )
}

/**
 * Parts links that stand side by side without a space, as in menus: styles set them apart, and their words are not one word. Only where
 * nothing but links stands, or around the story. Walks, so that neither depth nor size is a danger.
 */
function partLinks(tree: Root): void {
  const stack: [node: Nodes & { children: Nodes[] }, isAround: boolean][] = [[tree, false]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, around] = next
    const isAround = around || (isElement(node) && furnitureName(node) !== undefined)
    const elements = node.children.filter(isElement)
    stack.push(...elements.map((child): [Element, boolean] => [child, isAround]))
    if (elements.length < 2 || (!isAround && !node.children.every(isLinkOrSpace))) continue
    node.children = node.children.flatMap((child, i) =>
      isElement(child) && isElement(node.children[i - 1]) ? [textNode(' '), child] : [child],
    )
  }
}

const isLinkOrSpace = (node: Nodes): boolean =>
  isElement(node) ? node.tagName === 'a' : node.type === 'text' && node.value.trim() === ''

interface Reading {
  pieces: Piece[]
  tables: number
  /** The page's first-level headings; null where furniture is not looked for. */
  titles: number | null
  /** Elements that have to be opened, because something in them is read by itself. */
  frames: ReadonlySet<Nodes>
}

const titlesIn = (nodes: readonly Nodes[]): number =>
  nodes.reduce(
    (sum, node) => (isElement(node) ? sum + findAll(node, ({ tagName }) => tagName === 'h1').length : sum),
    0,
  )

/** The frames around tables and furniture, found in one walk without recursion, so that neither depth nor size is a danger. */
function framesIn(tree: Root): Set<Nodes> {
  const frames = new Set<Nodes>()
  const above = new Map<Nodes, Nodes>()
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && (node.tagName === 'table' || furnitureName(node)))
      for (let frame = above.get(node); frame && !frames.has(frame); frame = above.get(frame))
        frames.add(frame)
    if (node !== tree && !(isElement(node) && FRAMES.test(node.tagName))) continue
    for (const child of (node as Element).children) {
      above.set(child, node)
      stack.push(child)
    }
  }
  return frames
}

const furnitureName = (element: Element): string | undefined =>
  FURNITURE.get(attribute(element, 'role')) ?? FURNITURE.get(element.tagName)

/** Cuts a page at its furniture and its tables. `inStory`: inside an element that says it is a story, which has a head and a foot of its own. */
function cut(nodes: readonly Nodes[], reading: Reading, depth: number, inStory: boolean): void {
  let open: Piece | undefined
  for (const node of nodes) {
    const alone = isElement(node) && !isUnseen(node) ? pieceOf(node, reading, inStory) : undefined
    if (alone) {
      reading.pieces.push(alone)
      open = undefined
    } else if (isElement(node) && depth < MAX_DEPTH && reading.frames.has(node)) {
      cut(node.children, reading, depth + 1, inStory || /^(?:article|main)$/.test(node.tagName))
      open = undefined
    } else if (open) open.nodes.push(node)
    else reading.pieces.push((open = { nodes: [node] }))
  }
}

function pieceOf(element: Element, reading: Reading, inStory: boolean): Piece | undefined {
  if (element.tagName === 'table' && tableRows(element, {})) {
    reading.tables++
    return { nodes: [element], table: reading.tables }
  }
  const furniture = reading.titles === null ? undefined : furnitureOf(element, reading.titles, inStory)
  return furniture === undefined ? undefined : { nodes: [element], furniture }
}

/** What an element is of the page's furniture. A story's own header, footer and sidebars are not, nor a header with the page's only title. */
function furnitureOf(element: Element, titles: number, inStory: boolean): string | undefined {
  const what = furnitureName(element)
  if (what === undefined || (inStory && what !== 'menu')) return undefined
  if (classesOf(element).some(name => name === 'ad-slot' || name === 'related')) return undefined
  return what === 'header' && titles > 0 && titlesIn([element]) === titles ? undefined : what
}
