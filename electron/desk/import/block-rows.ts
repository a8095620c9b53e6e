import type { Block } from '../../../article/blocks/registry.ts'
import type { RelatedLink } from '../../../article/blocks/related/schema.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { type Inline, inlineText, markOf } from '../../../article/inline.ts'
import type { Row } from './rows.ts'

/** A row from a block of a page or a Markdown file; its lines are given by whoever knows them. */
export function blockRow(block: Block): Omit<Row, 'lines'> {
  const links = block.type === 'paragraph' || block.type === 'heading' ? linksIn(block.text) : []
  return { text: wordsOfBlock(block), gap: true, block, ...(links.length > 0 && { links }) }
}

/** Everything a block says, its labels, titles and credits included. */
export function wordsOfBlock(block: Block): string {
  const texts = blockTexts(block).map(text => inlineText(text).trim())
  const beside =
    block.type === 'quote'
      ? [block.speaker, block.source]
      : block.type === 'pull-quote'
        ? [block.speaker]
        : block.type === 'image'
          ? [block.credit]
          : block.type === 'related'
            ? [block.label, ...block.links.map(link => link.title)]
            : []
  return [...texts, ...beside].filter(text => text !== '').join('\n')
}

/** The links of a text with their words; neighbouring runs of one link are one. */
function linksIn(text: Inline): RelatedLink[] {
  const links: { url: string; title: string }[] = []
  let open = false
  for (const run of text) {
    const url = markOf(run, 'link')?.href
    const last = links.at(-1)
    if (url && open && last?.url === url) last.title += run.text
    else if (url) links.push({ url, title: run.text })
    open = url !== undefined
  }
  return links
}
