import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast'
import { inlineText } from '../../../article/inline.ts'
import { inline } from './markdown-inline.ts'
import type { Definitions } from './markdown-pictures.ts'

type Quoted = BlockContent | DefinitionContent

/** A dash as it stands before a name. A plain hyphen would begin a list. */
const DASH = /^\s*(?:[—–―]|--)\s*(?=\S)/
/** Letters of a line that names a speaker, at most. */
const LONGEST = 160

/**
 * A quotation taken apart at the line that says who said it: the last paragraph, or the last line of one. `below` is that line, if
 * there is one that may be it: what ends as a sentence does is the next thing said, in languages that open speech with a dash.
 */
export function attributedQuote(children: readonly Quoted[]): { words: Quoted[]; below?: Paragraph } {
  const last = children.at(-1)
  if (last?.type !== 'paragraph') return { words: [...children] }
  const [head, below] = atLastLine(last)
  const words = [...children.slice(0, -1), ...(head ? [head] : [])]
  return words.length > 0 && isAttribution(below) ? { words, below } : { words: [...children] }
}

/** A paragraph cut before its last line, where that line begins with a dash; else it is one piece. */
function atLastLine(paragraph: Paragraph): [head: Paragraph | null, below: Paragraph] {
  const at = paragraph.children.findLastIndex(
    child => child.type === 'text' && /\n\s*[—–―-]/.test(child.value),
  )
  const node = paragraph.children[at]
  if (node?.type !== 'text') return [null, paragraph]
  const cut = node.value.lastIndexOf('\n')
  const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])
  return [
    { ...paragraph, children: [...paragraph.children.slice(0, at), ...text(node.value.slice(0, cut))] },
    { ...paragraph, children: [...text(node.value.slice(cut + 1)), ...paragraph.children.slice(at + 1)] },
  ]
}

function isAttribution({ children }: Paragraph): boolean {
  const line = inlineText(inline(children, NONE))
  if (!DASH.test(line) || line.length > LONGEST || line.includes('\n')) return false
  const isSentence = /[!?…»”"]$/.test(line) || (/\.$/.test(line) && line.split(/\s+/).length > MOST_WORDS)
  return !isSentence
}

/** Words of a line that ends with a full stop and names somebody all the same: "— Tom Brack Jr." */
const MOST_WORDS = 5

const NONE: Definitions = new Map()

/** The speaker, and in italics at the end of the line the source: the work or occasion. */
export function attributionOf(
  { children }: Paragraph,
  definitions: Definitions,
): { speaker: string; source: string } {
  const last = children.at(-1)
  const cite = last?.type === 'emphasis' ? last : null
  const words = (nodes: readonly PhrasingContent[]): string => inlineText(inline(nodes, definitions)).trim()
  const speaker = words(cite ? children.slice(0, -1) : children)
    .replace(/^(?:[—–―]|--)\s*/, '')
    .replace(cite ? /[,،\s]+$/ : /^$/, '')
  return { speaker, source: cite ? words([...cite.children]) : '' }
}
