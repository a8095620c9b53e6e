import type { Delete, PhrasingContent } from 'mdast'
import { plainMarkOf } from '../../../article/html/marks.ts'
import { safeLink } from '../../../article/html/urls.ts'
import { type Inline, inlineText, type Mark, type PlainMarkType } from '../../../article/inline.ts'
import { type Definitions, pictureOf, wordsOfLost } from './markdown-pictures.ts'

/** Marked text of the words in a paragraph, a heading, a point. */
export function inline(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  around: readonly Mark[] = [],
): Inline {
  const open: Mark[] = []
  return nodes.flatMap((node, i) => {
    const tag = tagOf(node)
    if (!tag) return wordsOf(node, definitions, [...around, ...open])
    const at = open.findLastIndex(mark => mark.type === tag.type)
    if (!tag.closes && nodes.slice(i).some(later => isEndOf(later, tag))) open.push({ type: tag.type })
    else if (tag.closes && at >= 0) open.splice(at, 1)
    return []
  })
}

function wordsOf(node: PhrasingContent, definitions: Definitions, marks: Mark[]): Inline {
  const run = (text: string, mark?: Mark): Inline => {
    const all = mark ? withMark(marks, mark) : marks
    return [all.length > 0 ? { text, marks: all } : { text }]
  }
  const inside = (mark?: Mark): Inline =>
    'children' in node ? inline(node.children, definitions, mark ? withMark(marks, mark) : marks) : []
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
}

const withMark = (marks: Mark[], mark: Mark): Mark[] =>
  marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark]

interface Tag {
  type: PlainMarkType
  closes: boolean
}

/** A tag of HTML that marks words, such as the `<sub>` of “CO<sub>2</sub>”: Markdown has no sign of its own for those. */
function tagOf(node: PhrasingContent): Tag | undefined {
  const [, slash, name = ''] = (node.type === 'html' && /^<(\/?)([a-z]+)\s*>$/i.exec(node.value)) || []
  const type = plainMarkOf(name.toLowerCase())
  return type && { type, closes: slash === '/' }
}

const isEndOf = (node: PhrasingContent, { type }: Tag): boolean => {
  const tag = tagOf(node)
  return tag?.closes === true && tag.type === type
}

/** One tilde, as in “H~2~O”, stands around small letters; GitHub's reader takes it for two. */
const isSingleTilde = ({ position, children }: Delete): boolean =>
  (children[0]?.position?.start.offset ?? 0) - (position?.start.offset ?? 0) === 1

/** Words between two single tildes are no small letters: then the tildes stay as they were typed. */
const subscript = (node: Delete, inside: (mark?: Mark) => Inline): Inline =>
  /\s/.test(inlineText(inside())) || node.children.length !== 1
    ? [{ text: '~' }, ...inside(), { text: '~' }]
    : inside({ type: 'sub' })
