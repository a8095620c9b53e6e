import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type {
  BlockContent,
  List as MdList,
  ListItem as MdListItem,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import type { Article } from '../../../article/article.ts'
import type { Image } from '../../../article/blocks/image/schema.ts'
import type { Sublist } from '../../../article/blocks/list/schema.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { resolveRelated } from '../../../article/blocks/related/html.ts'
import type { Related } from '../../../article/blocks/related/schema.ts'
import { writersOf } from '../../../article/bylines.ts'
import { blockToHast } from '../../../article/html/blocks.ts'
import { cleanText } from '../../../article/html/hast.ts'
import { inlineToHast } from '../../../article/html/inline.ts'
import { isEmpty } from '../../../article/html/to-html.ts'
import { safePicture } from '../../../article/html/urls.ts'
import type { Inline } from '../../../article/inline.ts'
import { assertNever } from '../../../article/result.ts'
import { publishedAt } from './json-ld.ts'
import { commonLosses, countBlocks, counted, linkedPictures } from './losses.ts'
import type { WriteContext, Writer } from './writer.ts'

const OPTIONS: Options = {
  extensions: [gfmToMarkdown(), frontmatterToMarkdown(['yaml'])],
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  handlers: { text: (node: Text, _parent, state, info) => withSafeEdges(state.safe(node.value, info)) },
}

/**
 * The library leaves underscores inside words as they are. Beside the first or last letter that is not safe: beside a strike that letter
 * may become a character reference, and the underscore then ends the emphasis around it.
 */
const withSafeEdges = (text: string): string =>
  text.replace(/^([^\\])_/su, '$1\\_').replace(/(^|[^\\])_(.)$/su, '$1\\_$2')

/** CommonMark with GitHub's additions under YAML front matter. Escaping is the library's: it knows what a reader would misread. */
export const writeMarkdown: Writer = (article, context) => {
  const blocks = article.body
    .filter(block => !isEmpty(block))
    .flatMap(block => blockToMarkdown(block, context))
  const children: RootContent[] = [{ type: 'yaml', value: frontMatter(article) }, ...apart(blocks)]
  return {
    content: toMarkdown({ type: 'root', children }, OPTIONS),
    losses: [
      ...commonLosses(article, context),
      ...linkedPictures(article, context),
      ...counted(
        countBlocks(article, 'pull-quote'),
        'One pull quote becomes an ordinary quotation.',
        '# pull quotes become ordinary quotations.',
      ),
      ...counted(
        article.body.filter(block => block.type === 'list' && hasOddStart(block)).length,
        'One list begins at a number that Markdown cannot write and is numbered from 1.',
        '# lists begin at numbers that Markdown cannot write and are numbered from 1.',
      ),
    ],
  }
}

/** Two lists in a row would be read as one: a comment between them keeps them apart. */
function apart(blocks: RootContent[]): RootContent[] {
  return blocks.flatMap((block, i) =>
    block.type === 'list' && blocks[i - 1]?.type === 'list'
      ? [{ type: 'html', value: '<!-- -->' }, block]
      : [block],
  )
}

function frontMatter(article: Article): string {
  const { place, date } = article.dateline
  const fields = {
    kicker: article.kicker,
    title: article.headline,
    standfirst: article.standfirst,
    bylines: writersOf(article).map(({ name, role }) => ({ name, ...(role && { role }) })),
    dateline: { ...(place && { place }), ...(date && { date }) },
    date: publishedAt(article),
    section: article.section,
    tags: article.tags,
    language: article.language,
    embargoUntil: article.embargoUntil ?? '',
  }
  const filled = Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0)
  return cleanText(stringify(Object.fromEntries(filled), { lineWidth: 0 })).trimEnd()
}

function blockToMarkdown(block: Block, context: WriteContext): RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.text)]
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: phrasing(block.text) }]
    case 'list':
      return [list(block)]
    case 'quote':
      return quotation(block.text, block.speaker, block.source)
    case 'pull-quote':
      return quotation(block.text, block.speaker, '')
    case 'image':
      return picture(block, context)
    case 'related':
      return related(block, context)
    case 'ad-slot': {
      const element = blockToHast(block)
      return element ? [{ type: 'html', value: toHtml(element) }] : []
    }
    case 'divider':
      return [{ type: 'thematicBreak' }]
    case 'unknown':
      return []
    default:
      return assertNever(block)
  }
}

const paragraph = (text: Inline): BlockContent => ({ type: 'paragraph', children: phrasing(text) })
const words = (text: string): PhrasingContent[] =>
  text === '' ? [] : [{ type: 'text', value: cleanText(text) }]

/** CommonMark's numbers have no sign and nine digits at most. */
const hasOddStart = ({ ordered, start = 1, items }: Sublist): boolean =>
  (ordered && (start < 0 || start > 999_999_999)) ||
  items.some(item => item.list !== undefined && hasOddStart(item.list))

function list(block: Sublist): MdList {
  const children = block.items.map(
    (item): MdListItem => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(item.text), ...(item.list ? [list(item.list)] : [])],
    }),
  )
  return {
    type: 'list',
    ordered: block.ordered,
    start: block.ordered ? (hasOddStart({ ...block, items: [] }) ? 1 : (block.start ?? 1)) : null,
    spread: false,
    children,
  }
}

function quotation(text: Inline, speaker: string, source: string): RootContent[] {
  const cite: PhrasingContent[] = source === '' ? [] : [{ type: 'emphasis', children: words(source) }]
  const between = speaker !== '' && source !== '' ? ', ' : ''
  const attribution = [...words(`— ${speaker}${between}`), ...cite]
  const below: BlockContent[] = speaker || source ? [{ type: 'paragraph', children: attribution }] : []
  return [{ type: 'blockquote', children: [paragraph(text), ...below] }]
}

function picture(block: Image, context: WriteContext): RootContent[] {
  const src = safePicture(block.src)
  const image: PhrasingContent[] = src
    ? [{ type: 'image', url: context.picture(src), alt: cleanText(block.alt) }]
    : []
  const credit = words(block.credit !== '' && block.caption.length > 0 ? ` (${block.credit})` : block.credit)
  return [image, [...phrasing(block.caption), ...credit]]
    .filter(children => children.length > 0)
    .map(children => ({ type: 'paragraph', children }))
}

function related(block: Related, context: WriteContext): RootContent[] {
  const label: RootContent[] =
    block.label === ''
      ? []
      : [{ type: 'paragraph', children: [{ type: 'strong', children: words(block.label) }] }]
  const items = block.links.map((link): MdListItem => {
    const { title, url } = resolveRelated(link, context.related)
    const children: PhrasingContent[] = url ? [{ type: 'link', url, children: words(title) }] : words(title)
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
  })
  return [...label, { type: 'list', ordered: false, spread: false, children: items }]
}

/** Marked text in Markdown's terms, by way of the nesting that HTML gives it; raised and lowered words stay HTML. */
const phrasing = (text: Inline): PhrasingContent[] => inlineToHast(text).flatMap(toPhrasing)

function toPhrasing(node: ElementContent): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const children = node.children.flatMap(toPhrasing)
  switch (node.tagName) {
    case 'strong':
      return [{ type: 'strong', children }]
    case 'em':
      return [{ type: 'emphasis', children }]
    case 's':
      return [{ type: 'delete', children }]
    case 'a':
      return [{ type: 'link', url: String(node.properties.href), title: title(node), children }]
    case 'code':
      return children.map(child =>
        child.type === 'text' ? { type: 'inlineCode', value: child.value } : child,
      )
    case 'br':
      return [{ type: 'break' }]
    default:
      return [
        { type: 'html', value: `<${node.tagName}>` },
        ...children,
        { type: 'html', value: `</${node.tagName}>` },
      ]
  }
}

const title = (node: Element): string | null => (node.properties.title ? String(node.properties.title) : null)
