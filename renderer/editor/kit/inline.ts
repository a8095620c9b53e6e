import { $createLinkNode, $isLinkNode, type LinkNode } from '@lexical/link'
import {
  $createLineBreakNode,
  $createTextNode,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  type ElementNode,
  type LexicalNode,
  type TextFormatType,
} from 'lexical'
import {
  type Inline,
  type KnownMark,
  type Mark,
  markOf,
  PLAIN_MARKS,
  type PlainMarkType,
  type Run,
  tidyInline,
} from '../../../article/inline.ts'
import { $extra, $keepExtra, marksState, quoteState } from './state.ts'

type LinkMark = Extract<KnownMark, { type: 'link' }>

/** What Lexical calls the marks that only change how words look. */
export const FORMATS: Record<PlainMarkType, TextFormatType> = {
  strong: 'bold',
  em: 'italic',
  strike: 'strikethrough',
  code: 'code',
  sup: 'superscript',
  sub: 'subscript',
}

/** Puts a text with marks into an element: text nodes with formats, line breaks, links around their words. */
export function $appendInline<N extends ElementNode>(parent: N, inline: Inline): N {
  let link: { node: LinkNode; mark: LinkMark } | null = null
  for (const run of inline) {
    const mark = markOf(run, 'link')
    if (!mark) link = null
    else if (!link || !sameLink(link.mark, mark)) {
      link = { node: $createLink(mark), mark }
      parent.append(link.node)
    }
    const target: ElementNode = link ? link.node : parent
    target.append(...$runNodes(run))
  }
  return parent
}

function $createLink({ type: _type, href, title, ...more }: LinkMark): LinkNode {
  return $keepExtra($createLinkNode(href, { title: title ?? null, rel: null }), more)
}

const sameLink = (a: LinkMark, b: LinkMark): boolean => JSON.stringify(a) === JSON.stringify(b)

function $runNodes(run: Run): LexicalNode[] {
  const nodes: LexicalNode[] = []
  run.text.split('\n').forEach((text, index) => {
    if (index > 0) nodes.push($dress($createLineBreakNode(), run))
    if (text) {
      const node = $dress($createTextNode(text), run)
      for (const { type } of run.marks ?? []) {
        const format = FORMATS[type as PlainMarkType]
        if (format && !node.hasFormat(format)) node.toggleFormat(format)
      }
      nodes.push(node)
    }
  })
  return nodes
}

/** Hangs on a node what its run carries beyond words, formats and the link. */
function $dress<N extends LexicalNode>(node: N, run: Run): N {
  const { text: _text, marks = [], ...more } = run
  const quote = markOf(run, 'quote')
  const link = markOf(run, 'link')
  const kept = marks.filter(mark => mark !== link && mark !== quote && !($isTextNode(node) && isBare(mark)))
  if (quote && isBareQuote(quote)) $setState(node, quoteState, quote.id)
  else if (quote) kept.push(quote)
  if (kept.length > 0) $setState(node, marksState, kept)
  return $keepExtra(node, more)
}

const isBare = (mark: Mark): boolean => mark.type in FORMATS && Object.keys(mark).length === 1
const isBareQuote = (mark: Mark): boolean => Object.keys(mark).length === 2

/** Reads an element's text with marks back. Nested elements other than links give their words alone, so that none is lost. */
export function $readInline(parent: ElementNode): Inline {
  const runs: Inline = []
  $collect(parent, undefined, runs)
  return tidyInline(runs)
}

function $collect(parent: ElementNode, link: LinkMark | undefined, runs: Inline): void {
  for (const node of parent.getChildren()) {
    if ($isLinkNode(node)) $collect(node, $linkMark(node), runs)
    else if ($isElementNode(node)) $collect(node, link, runs)
    else runs.push($run(node, link))
  }
}

function $linkMark(node: LinkNode): LinkMark {
  const title = node.getTitle()
  return { type: 'link', href: node.getURL(), ...(title ? { title } : {}), ...$extra(node) }
}

function $run(node: LexicalNode, link: LinkMark | undefined): Run {
  const text = $isLineBreakNode(node) ? '\n' : node.getTextContent()
  const marks = $marks(node, link)
  return { text, ...(marks.length > 0 ? { marks } : {}), ...$extra(node) }
}

/** The marks of a text or a line break, always in the same order. A line break has no format of its own: it keeps what the file said. */
function $marks(node: LexicalNode, link: LinkMark | undefined): Mark[] {
  const kept = $getState(node, marksState)
  const quote = $getState(node, quoteState)
  const looks = PLAIN_MARKS.flatMap((type): Mark[] => {
    const mark = kept.find(mark => mark.type === type)
    if ($isTextNode(node)) return node.hasFormat(FORMATS[type]) ? [mark ?? { type }] : []
    return mark ? [mark] : []
  })
  return [
    ...looks,
    ...(link ? [link] : []),
    ...(quote ? [{ type: 'quote' as const, id: quote }] : []),
    ...kept.filter(mark => !(mark.type in FORMATS)),
  ]
}
