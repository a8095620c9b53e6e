import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { parseHtml } from '../../../article/html/parse.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import { blockRow } from './block-rows.ts'
import { readFrontMatter } from './front-matter.ts'
import type { ReadSource } from './import.ts'
import { blocksOf, cellsOf } from './markdown-blocks.ts'
import { isOnlyPictures, pictureRow, picturesIn } from './markdown-pictures.ts'
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

const linesOf = (node: Nodes): [number, number] => [
  node.position?.start.line ?? 1,
  node.position?.end.line ?? 1,
]
