import type { Element, ElementContent, Nodes } from 'hast'
import { type Inline, inlineText, type Mark, PLAIN_MARKS, type PlainMarkType, type Run } from '../inline.ts'
import { attribute, classesOf, cleanText, el, isElement } from './hast.ts'
import { MARK_TAGS, marksInside, sortMarks } from './marks.ts'
import type { ReadContext, ToHtmlOptions } from './options.ts'
import { collapseSpaces } from './spaces.ts'
import { isBlockLevel, isEmoji, isUnseen } from './tags.ts'
import { safeLink } from './urls.ts'

/** How deep elements may be nested before their words are taken without their marks: a bound for hostile pages. */
export const MAX_DEPTH = 200

/** Marked text as HTML, line breaks as `br`; neighbours under the same mark share its element. */
export function inlineToHast(inline: Inline, options: ToHtmlOptions = {}): ElementContent[] {
  const runs = inline.map(run => ({ text: cleanText(run.text), marks: exportable(run, options) }))
  return nest(
    runs.filter(run => run.text !== ''),
    0,
  )
}

interface Exported {
  element: Element
  key: string
}

function nest(runs: { text: string; marks: Exported[] }[], depth: number): ElementContent[] {
  const out: ElementContent[] = []
  for (let i = 0; i < runs.length; ) {
    const mark = runs[i]?.marks[depth]
    let end = i + 1
    if (mark) {
      while (runs[end]?.marks[depth]?.key === mark.key) end++
      out.push({ ...mark.element, children: nest(runs.slice(i, end), depth + 1) })
    } else out.push(...lines(runs[i]?.text ?? ''))
    i = end
  }
  return out
}

function lines(text: string): ElementContent[] {
  if (!text.includes('\n')) return [{ type: 'text', value: text }]
  return text.split('\n').flatMap((line, i): ElementContent[] => {
    const words: ElementContent[] = line === '' ? [] : [{ type: 'text', value: line }]
    return i === 0 ? words : [el('br'), ...words]
  })
}

/** The elements of a run's marks, outermost first; one link at most, since links cannot be nested. */
function exportable(run: Run, options: ToHtmlOptions): Exported[] {
  if (!run.marks) return []
  const seen = new Set<string>()
  return sortMarks(run.marks).flatMap(mark => {
    const element = markElement(mark, options)
    if (!element) return []
    const key = element.tagName + JSON.stringify(element.properties)
    const once = mark.type === 'link' ? 'a' : key
    if (seen.has(once)) return []
    seen.add(once)
    return [{ element, key }]
  })
}

function markElement(mark: Mark, options: ToHtmlOptions): Element | null {
  if (isPlain(mark)) return el(MARK_TAGS[mark.type])
  if (mark.type === 'link') {
    const href = safeLink(mark.href)
    return href ? el('a', { href, ...(mark.title && { title: cleanText(mark.title) }) }) : null
  }
  if (options.marks !== 'all') return null
  if (mark.type === 'unknown') return ownMark({ dataMark: JSON.stringify(mark.raw) })
  return ownMark(mark.type === 'quote' ? { dataQuote: mark.id } : { dataNote: mark.id })
}

const isPlain = (mark: Mark): mark is Extract<Mark, { type: PlainMarkType }> =>
  (PLAIN_MARKS as readonly string[]).includes(mark.type)

const ownMark = (properties: Record<string, string>): Element =>
  el('span', { className: ['copydesk-mark'], ...properties })

/** The marked text of some nodes: what a reader sees, with the marks Copydesk knows and nothing else. */
export function inlineFromHast(nodes: Nodes[], context: ReadContext = {}): Inline {
  const runs: Inline = []
  collect(nodes, context.marksAround ?? [], context, runs, 0)
  return collapseSpaces(runs)
}

function collect(nodes: Nodes[], marks: Mark[], context: ReadContext, runs: Inline, depth: number): void {
  for (const node of nodes) {
    if (node.type === 'text') runs.push(runOf(htmlSpaces(node.value), marks))
    if (!isElement(node) || isUnseen(node) || context.take?.(node)) continue
    const own = ownText(node)
    if (own !== null) runs.push(runOf(own, marks))
    else if (depth >= MAX_DEPTH) runs.push(runOf(flatText(node), marks))
    else {
      const quoted = node.tagName === 'q'
      if (quoted) runs.push(runOf('“', marks))
      if (isBlockLevel(node)) endLine(runs)
      collect(node.children, marksInside(node, marks, context), context, runs, depth + 1)
      if (isBlockLevel(node)) endLine(runs)
      if (quoted) runs.push(runOf('”', marks))
    }
  }
}

/** What stands on lines of its own starts and ends one, but leaves no empty line. */
function endLine(runs: Inline): void {
  const last = runs.findLast(run => run.text.trim() !== '' || run.text.includes('\n'))
  if (last && !/\n\s*$/.test(last.text)) runs.push({ text: '\n' })
}

/** A run of text under some marks. */
export const runOf = (text: string, marks: Mark[]): Run => (marks.length > 0 ? { text, marks } : { text })

/** In HTML a line's end is only a space. */
export const htmlSpaces = (text: string): string => text.replace(/[\t\n\f\r]+/g, ' ')

/** The text that some elements stand for by themselves: a line break, an emoji, Safari's space, a listing line by line. */
export function ownText(element: Element): string | null {
  if (element.tagName === 'br') return '\n'
  if (element.tagName === 'wbr' || element.tagName === 'img') {
    return isEmoji(element) ? attribute(element, 'alt') : ''
  }
  if (element.tagName === 'pre') return `\n${flatText(element, text => text)}\n`
  return classesOf(element).includes('Apple-converted-space') ? ' ' : null
}

/** All words a reader sees below an element, without recursion: for what is too deep or too plain to have marks. */
export function flatText(element: Element, read: (text: string) => string = htmlSpaces): string {
  const parts: string[] = []
  const stack: Nodes[] = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') parts.push(read(node.value))
    else if (isElement(node) && !isUnseen(node)) {
      if (node.tagName === 'br') parts.push('\n')
      if (isBlockLevel(node)) parts.push(read('\n'))
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Nodes)
    }
  }
  return parts.join('')
}

/** The words of some nodes on one line, for fields that hold plain text. */
export const plainFromHast = (nodes: Nodes[], context: ReadContext = {}): string =>
  inlineText(inlineFromHast(nodes, context)).replace(/\s*\n\s*/g, ' ')
