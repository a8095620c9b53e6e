import type { Definition, Image, ImageReference, Nodes } from 'mdast'
import { safePicture } from '../../../article/html/urls.ts'
import { newId } from '../../../article/ids.ts'
import { plainInline } from '../../../article/inline.ts'
import { blockRow } from './block-rows.ts'
import type { Row } from './rows.ts'
import { inBrief, linesInWords } from './words.ts'

/** The addresses that a Markdown file names apart from its text. */
export type Definitions = ReadonlyMap<string, Definition>

/** A picture of a Markdown file. `src` is null where an article cannot keep its address: a file that lay beside the source. */
export interface MarkdownPicture {
  address: string
  src: string | null
  alt: string
  title: string
}

/** What a Markdown file says of one of its pictures. */
export function pictureOf(node: Image | ImageReference, definitions: Definitions): MarkdownPicture {
  const { url = '', title } = (node.type === 'image' ? node : definitions.get(node.identifier)) ?? {}
  return { address: url, src: safePicture(url), alt: node.alt ?? '', title: title ?? '' }
}

/** The pictures in a stretch of Markdown, in order. Walks without recursion: quotations may be nested deeply. */
export function picturesIn(node: Nodes, definitions: Definitions): MarkdownPicture[] {
  const pictures: MarkdownPicture[] = []
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'image' || next.type === 'imageReference') pictures.push(pictureOf(next, definitions))
    else if ('children' in next) stack.push(...next.children.toReversed())
  }
  return pictures.filter(({ address }) => address !== '')
}

/** Whether a paragraph says nothing beside its pictures, so that its words are theirs and not the story's. */
export const isOnlyPictures = (node: Nodes): boolean =>
  node.type === 'paragraph' &&
  node.children.every(
    child =>
      child.type === 'image' ||
      child.type === 'imageReference' ||
      child.type === 'break' ||
      (child.type === 'text' && child.value.trim() === ''),
  )

/** The words of a picture that cannot come along stay where it stood; those of one that can go with it. */
export function wordsOfLost({ src, alt, title }: MarkdownPicture): string {
  if (src !== null) return ''
  return alt && title && alt !== title ? `${alt} (${title})` : alt || title
}

/**
 * A picture below the words it stood in, as pages have it: a block of its own, or, where its address cannot be kept, a warning that
 * names the address.
 */
export function pictureRow({ src, address, alt, title }: MarkdownPicture, lines: [number, number]): Row {
  if (src !== null) {
    const caption = plainInline(title)
    return { ...blockRow({ id: newId('b'), type: 'image', src, alt, caption, credit: '' }), lines }
  }
  const kept = alt || title ? ' Its words were kept.' : ''
  return {
    lines,
    text: address,
    gap: true,
    is: 'left-out',
    why: `The picture “${inBrief(address)}” on ${linesInWords(lines)} could not be brought along: only pictures from the web can. Put it in by hand.${kept}`,
  }
}
