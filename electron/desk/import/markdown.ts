import type { Blockquote, Delete, Heading, List, Nodes, PhrasingContent, RootContent, TableRow } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { ListItem } from '../../../article/blocks/list/schema.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { blocksFromHast } from '../../../article/html/from-html.ts'
import { parseHtml } from '../../../article/html/parse.ts'
import { safeLink } from '../../../article/html/urls.ts'
import { newId } from '../../../article/ids.ts'
import { type Inline, inlineText, type Mark, plainInline, tidyInline } from '../../../article/inline.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { blockRow, wordsOfBlock } from './block-rows.ts'
import { readFrontMatter } from './front-matter.ts'
import type { ReadSource } from './import.ts'
import {
  type Definitions,
  isOnlyPictures,
  pictureOf,
  pictureRow,
  picturesIn,
  wordsOfLost,
} from './markdown-pictures.ts'
import { pageRows } from './page-rows.ts'
import { isBylineBlock } from './recognise/byline.ts'
import type { Row } from './rows.ts'

/** Markdown longer than this, in characters, is refused: some of its constructs cost time by the square of their length. */
export const MAX_MARKDOWN = 4_000_000

/** Reads CommonMark with GitHub's additions and YAML front matter. Fails with `import/too-large` or `import/damaged`. */
export function readMarkdown(name: string, text: string): Result<ReadSource> {
  if (text.length > MAX_MARKDOWN) {
    return fail(
      'import/too-large',
      `“${name}” is too long for Markdown: the limit is ${MAX_MARKDOWN.toLocaleString('en')} characters.`,
      { name },
    )
  }
  const dense = densePlace(text)
  if (dense !== undefined) {
    const what = `the paragraph from line ${dense} on has more than ${MOST_SIGNS.toLocaleString('en')} signs of Markdown`
    return fail(
      'import/damaged',
      `“${name}” cannot be read as Markdown: ${what}. Read it as plain text instead.`,
      {
        name,
        line: dense,
      },
    )
  }
  try {
    const tree = fromMarkdown(text, {
      extensions: [gfm(), frontmatter(['yaml'])],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
    })
    return hasDeepLists(tree) ? tooDeep(name) : done(readTree(text, tree.children))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return tooDeep(name)
  }
}

const tooDeep = (name: string) =>
  fail('import/damaged', `“${name}” cannot be read: its lists or quotations are nested too deeply.`, { name })

/** How deep lists may stand in lists: deeper than anybody writes, and well within what an article file may hold. */
const MOST_LISTS = 50

/** Whether lists are nested too deeply to be an article. Walks without recursion, since depth is the danger. */
function hasDeepLists(tree: Nodes): boolean {
  const open: [node: Nodes, lists: number][] = [[tree, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, above] = next
    const lists = node.type === 'list' ? above + 1 : above
    if (lists > MOST_LISTS) return true
    if ('children' in node) for (const child of node.children) open.push([child, lists])
  }
  return false
}

/** Emphasis and links are matched with each other inside a paragraph, at a cost of their number squared. */
const MOST_SIGNS = 4000

/** The line where a paragraph begins that no person wrote: thousands of stars, underscores and brackets. */
function densePlace(text: string): number | undefined {
  let start = 1
  let signs = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      start = index + 2
      signs = 0
    }
    signs += line.match(/[*_~`[\]<]/g)?.length ?? 0
    if (signs > MOST_SIGNS) return start
  }
  return undefined
}

function readTree(source: string, nodes: RootContent[]): ReadSource {
  const front = nodes[0]?.type === 'yaml' ? readFrontMatter(nodes[0].value, 2) : undefined
  const titled = front?.rows.some(row => row.is === 'headline') ?? false
  const definitions = new Map(
    nodes.flatMap(node => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  )
  let headline = titled
  let tables = 0
  const linesOfSource = source.split('\n')
  const rows = nodes.flatMap((node): Row[] => {
    const blocks = blocksOf(node, definitions)
    const isHeadline = !headline && node.type === 'heading' && node.depth === 1 && blocks.length > 0
    headline ||= isHeadline
    const lines = linesOf(node)
    if (node.type === 'table') {
      tables++
      return [
        ...node.children.map(row => ({
          ...blockRow(cellsOf(row, definitions)),
          lines: linesOf(row),
          table: tables,
        })),
        ...picturesIn(node, definitions).map(picture => pictureRow(picture, lines)),
      ]
    }
    const tree = node.type === 'html' ? parseHtml(node.value) : undefined
    if (tree?.ok) {
      const before = tables
      return pageRows(tree.value, {}, false).map(({ table = 0, ...row }) => {
        tables = Math.max(tables, before + table)
        return { ...row, lines, ...(table > 0 && { table: before + table }) }
      })
    }
    const written = node.type === 'paragraph' ? linesOfSource.slice(lines[0] - 1, lines[1]) : []
    if (isBylineBlock(written))
      return written.map((text, i) => ({
        lines: [lines[0] + i, lines[0] + i],
        text: text.trim(),
        gap: i === 0,
      }))
    const pictures = picturesIn(node, definitions)
    const onlyPictures = pictures.length > 0 && isOnlyPictures(node)
    return [
      ...blocks.map(block => ({
        ...blockRow(block),
        lines,
        ...(isHeadline && { is: 'headline' as const }),
        ...(onlyPictures && { isCaption: true }),
      })),
      ...pictures.map(picture => pictureRow(picture, lines)),
    ]
  })
  return {
    source,
    rows: [...(front?.rows ?? []), ...rows],
    ...(front?.declaredLanguage && { declaredLanguage: front.declaredLanguage }),
    ...(front && { fields: front.fields }),
  }
}

function blocksOf(node: RootContent, definitions: Definitions): Block[] {
  switch (node.type) {
    case 'heading':
      return [headingOf(node, definitions)].filter(hasWords)
    case 'paragraph':
      return [paragraph(inline(node.children, definitions))].filter(hasWords)
    case 'list':
      return [listOf(node, definitions)].filter(hasWords)
    case 'blockquote':
      return [quoteOf(node, definitions)].filter(hasWords)
    case 'thematicBreak':
      return [{ id: newId('b'), type: 'divider' }]
    case 'code':
      return [paragraph([{ text: node.value, marks: [{ type: 'code' }] }])].filter(hasWords)
    case 'html': {
      const tree = parseHtml(node.value)
      return tree.ok ? blocksFromHast(tree.value) : [paragraph(plainInline(node.value))]
    }
    case 'table':
      return node.children.map(row => cellsOf(row, definitions))
    case 'footnoteDefinition':
      return node.children.flatMap(child => blocksOf(child, definitions))
    default:
      return []
  }
}

const linesOf = (node: Nodes): [number, number] => [
  node.position?.start.line ?? 1,
  node.position?.end.line ?? 1,
]

/** A line of a table, its cells joined by bars. */
const cellsOf = (row: TableRow, definitions: Definitions): Block =>
  paragraph(
    row.children.flatMap((cell, i) => [
      ...(i ? [{ text: ' | ' }] : []),
      ...inline(cell.children, definitions),
    ]),
  )

const hasWords = (block: Block): boolean => wordsOfBlock(block) !== ''
const paragraph = (text: Inline): Block => ({ id: newId('b'), type: 'paragraph', text: tidyInline(text) })

function headingOf(node: Heading, definitions: Definitions): Block {
  const level = Math.min(4, Math.max(2, node.depth)) as 2 | 3 | 4
  return { id: newId('b'), type: 'heading', level, text: tidyInline(inline(node.children, definitions)) }
}

function listOf(node: List, definitions: Definitions): Block {
  const { ordered, start, items } = sublist(node, definitions)
  return { id: newId('b'), type: 'list', ordered, ...(start !== undefined && { start }), items }
}

function sublist(
  node: List,
  definitions: Definitions,
): { ordered: boolean; start?: number; items: ListItem[] } {
  const start = node.start ?? 1
  return {
    ordered: node.ordered ?? false,
    ...(start !== 1 && { start }),
    items: node.children.flatMap(item => {
      const nested = item.children.find(child => child.type === 'list')
      const words = item.children.filter(child => child !== nested)
      const text = tidyInline(textOf(words, definitions))
      // A point that was nothing but a picture went with it.
      if (inlineText(text).trim() === '' && !nested) return []
      return [{ text, ...(nested?.type === 'list' && { list: sublist(nested, definitions) }) }]
    }),
  }
}

/** A block quotation; a last paragraph that begins with a dash says who said it. */
function quoteOf(node: Blockquote, definitions: Definitions): Block {
  return {
    id: newId('b'),
    type: 'quote',
    text: tidyInline(textOf(node.children, definitions)),
    speaker: '',
    source: '',
  }
}

/** Several blocks as one text, on lines of their own. */
const textOf = (nodes: readonly RootContent[], definitions: Definitions): Inline =>
  nodes.flatMap((node, i) => [
    ...(i ? [{ text: '\n' }] : []),
    ...('children' in node
      ? node.type === 'paragraph' || node.type === 'heading'
        ? inline(node.children, definitions)
        : textOf(node.children as RootContent[], definitions)
      : 'value' in node
        ? [{ text: node.value }]
        : []),
  ])

function inline(nodes: readonly PhrasingContent[], definitions: Definitions, marks: Mark[] = []): Inline {
  return nodes.flatMap((node): Inline => {
    const run = (text: string, mark?: Mark) => {
      const all = mark ? [...marks, mark] : marks
      return [all.length > 0 ? { text, marks: all } : { text }]
    }
    const inside = (mark?: Mark): Inline =>
      'children' in node ? inline(node.children, definitions, mark ? [...marks, mark] : marks) : []
    switch (node.type) {
      case 'text':
        return run(node.value.replace(/\n/g, ' '))
      case 'html':
        return run(/^<br\s*\/?>$/i.test(node.value) ? '\n' : node.value.replace(/<[^>]*>/g, ''))
      case 'inlineCode':
        return run(node.value, { type: 'code' })
      case 'break':
        return run('\n')
      case 'emphasis':
        return inside({ type: 'em' })
      case 'strong':
        return inside({ type: 'strong' })
      case 'delete':
        return isSingleTilde(node) ? subscript(node, inside) : inside({ type: 'strike' })
      case 'link':
      case 'linkReference': {
        const href = safeLink(node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? ''))
        return inside(href ? { type: 'link', href } : undefined)
      }
      case 'image':
      case 'imageReference':
        return run(wordsOfLost(pictureOf(node, definitions)))
      default:
        return []
    }
  })
}

/** One tilde, as in “H~2~O”, stands around small letters; GitHub's reader takes it for two. */
const isSingleTilde = ({ position, children }: Delete): boolean =>
  (children[0]?.position?.start.offset ?? 0) - (position?.start.offset ?? 0) === 1

/** Words between two single tildes are no small letters: then the tildes stay as they were typed. */
const subscript = (node: Delete, inside: (mark?: Mark) => Inline): Inline =>
  /\s/.test(inlineText(inside())) || node.children.length !== 1
    ? [{ text: '~' }, ...inside(), { text: '~' }]
    : inside({ type: 'sub' })
