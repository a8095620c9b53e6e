import type { Element } from 'hast'
import { type KnownMark, type Mark, PLAIN_MARKS, type PlainMarkType } from '../inline.ts'
import { attribute, classesOf, styleOf } from './hast.ts'
import type { ReadContext } from './options.ts'
import { safeLink } from './urls.ts'

const ORDER: readonly string[] = ['link', 'quote', 'note', 'unknown', ...PLAIN_MARKS]

/** Marks from the outermost to the innermost: the order in which they are nested, whatever order they were set in. */
export const sortMarks = (marks: readonly Mark[]): Mark[] =>
  marks.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))

const TAGS: Record<string, PlainMarkType> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
  sup: 'sup',
  sub: 'sub',
}

/** The plain mark that a tag sets, if it sets one. A page may have a tag of any name, "constructor" too. */
export const plainMarkOf = (tagName: string): PlainMarkType | undefined =>
  Object.hasOwn(TAGS, tagName) ? TAGS[tagName] : undefined

/** The tag each plain mark is written as. */
export const MARK_TAGS: Record<PlainMarkType, string> = {
  strong: 'strong',
  em: 'em',
  strike: 's',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
}

/** The marks inside an element: those around it, what its tag adds, and what its style adds or takes back. */
export function marksInside(element: Element, around: Mark[], context: ReadContext): Mark[] {
  const tag = plainMarkOf(element.tagName)
  let marks = tag ? withMark(around, { type: tag }) : around
  if (element.tagName === 'a') marks = withLink(marks, element, context)
  if (element.properties.style) marks = withStyle(marks, element, context)
  if (context.marks === 'all') marks = withOwnMarks(marks, element)
  return marks === around ? around : sortMarks(marks)
}

const withMark = (marks: Mark[], mark: KnownMark): Mark[] => [
  ...marks.filter(other => other.type !== mark.type),
  mark,
]

function withLink(marks: Mark[], element: Element, context: ReadContext): Mark[] {
  const href = safeLink(attribute(element, 'href'), context.baseUrl)
  if (!href) return marks
  const title = attribute(element, 'title').trim()
  return withMark(marks, { type: 'link', href, ...(title && { title }) })
}

/** Word processors and Google Docs say bold, italic, struck, raised and lowered by style; their `b` may even mean "not bold". */
function withStyle(marks: Mark[], element: Element, context: ReadContext): Mark[] {
  const style = styleOf(element)
  const set = (type: PlainMarkType, value: string | undefined, yes: RegExp, no: RegExp): void => {
    if (value === undefined) return
    if (yes.test(value)) marks = withMark(marks, { type })
    else if (no.test(value)) marks = marks.filter(mark => mark.type !== type)
  }
  if (!context.ignoreBold) {
    set('strong', style.get('font-weight'), /^(bold|bolder|[6-9]00)$/, /^(normal|lighter|[1-5]00)$/)
  }
  set('em', style.get('font-style'), /^(italic|oblique)/, /^normal$/)
  set('strike', style.get('text-decoration') ?? style.get('text-decoration-line'), /line-through/, /^$/)
  set('sup', style.get('vertical-align'), /^super$/, /^$/)
  set('sub', style.get('vertical-align'), /^sub$/, /^$/)
  return marks
}

function withOwnMarks(marks: Mark[], element: Element): Mark[] {
  if (!classesOf(element).includes('copydesk-mark')) return marks
  const raw = parseRecord(attribute(element, 'dataMark'))
  if (raw) return [...marks, { type: 'unknown', raw }]
  const quote = attribute(element, 'dataQuote')
  const note = attribute(element, 'dataNote')
  if (quote) return [...marks, { type: 'quote', id: quote }]
  return note ? [...marks, { type: 'note', id: note }] : marks
}

/** A JSON object kept in an attribute, or null when it is none. */
export function parseRecord(json: string): Record<string, unknown> | null {
  if (!json.startsWith('{')) return null
  try {
    return JSON.parse(json) as Record<string, unknown>
  } catch {
    return null
  }
}
