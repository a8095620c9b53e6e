import type { Article } from '../../../article/article.ts'
import type { Image } from '../../../article/blocks/image/schema.ts'
import type { ListItem, Sublist } from '../../../article/blocks/list/schema.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { resolveRelated } from '../../../article/blocks/related/html.ts'
import { blockTexts } from '../../../article/blocks/text.ts'
import { byWord } from '../../../article/by-word.ts'
import { writersOf } from '../../../article/bylines.ts'
import { cleanText } from '../../../article/html/hast.ts'
import { isEmpty } from '../../../article/html/to-html.ts'
import { type Inline, inlineText, PLAIN_MARKS } from '../../../article/inline.ts'
import { longDate } from '../../../article/language.ts'
import { assertNever } from '../../../article/result.ts'
import { commonLosses, countBlocks, counted, embargoLoss } from './losses.ts'
import type { WriteContext, Writer } from './writer.ts'

/** The story as plain text: a paragraph a line, an empty line between them, quotations indented. */
export const writeText: Writer = (article, context) => {
  const parts = [
    ...header(article),
    ...article.body.filter(block => !isEmpty(block)).map(block => blockToText(block, context)),
  ]
  return {
    content: `${cleanText(parts.filter(part => part.trim() !== '').join('\n\n'))}\n`,
    losses: [
      ...commonLosses(article, context),
      ...counted(countBlocks(article, 'ad-slot'), 'One ad slot is left out.', '# ad slots are left out.'),
      ...counted(
        countBlocks(article, 'image'),
        'One picture is only named, not contained.',
        '# pictures are only named, not contained.',
      ),
      ...(isMarked(article) ? ['Bold, italic and other marks are left out.'] : []),
      ...counted(
        links(article).size,
        'One link keeps its words, not its address.',
        '# links keep their words, not their addresses.',
      ),
      ...embargoLoss(article),
    ],
  }
}

function header(article: Article): string[] {
  const by = byWord(article.language)
  const names = writersOf(article)
    .map(({ name, role }) => (role ? `${name}, ${role}` : name))
    .join('; ')
  const { place, date } = article.dateline
  const day = longDate(date, article.language)
  return [
    [article.kicker, article.headline].filter(line => line.trim() !== '').join('\n'),
    article.standfirst,
    [names && by ? `${by} ${names}` : names, [place, day].filter(part => part !== '').join(', ')]
      .filter(line => line.trim() !== '')
      .join('\n'),
  ]
}

const INDENT = '    '

function blockToText(block: Block, context: WriteContext): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.text)
    case 'list':
      return listLines(block, '').join('\n')
    case 'quote':
      return quotation(block.text, [block.speaker, block.source].filter(part => part !== '').join(', '))
    case 'pull-quote':
      return quotation(block.text, block.speaker)
    case 'image':
      return pictureLine(block)
    case 'related':
      return block.links
        .map(link => {
          const { title, url } = resolveRelated(link, context.related)
          const line = url && url !== title ? `${title} (${url})` : title
          return block.label === '' ? line : `${block.label}: ${line}`
        })
        .join('\n')
    case 'divider':
      return '* * *'
    case 'ad-slot':
    case 'unknown':
      return ''
    default:
      return assertNever(block)
  }
}

const listLines = (list: Sublist, indent: string): string[] =>
  list.items.flatMap((item, i) => itemLines(item, list.ordered ? `${(list.start ?? 1) + i}. ` : '- ', indent))

function itemLines(item: ListItem, sign: string, indent: string): string[] {
  const inner = indent + ' '.repeat(sign.length)
  const words = inlineText(item.text).replaceAll('\n', `\n${inner}`)
  return [`${indent}${sign}${words}`, ...(item.list ? listLines(item.list, inner) : [])]
}

function quotation(text: Inline, speaker: string): string {
  const words = INDENT + inlineText(text).replaceAll('\n', `\n${INDENT}`)
  return speaker === '' ? words : `${words}\n${INDENT}— ${speaker}`
}

/** The caption is the picture's text; without one its description stands in. */
function pictureLine(image: Image): string {
  const caption = inlineText(image.caption) || (image.credit === '' ? image.alt : '')
  return [caption === '' ? '' : `[${caption}]`, image.credit === '' ? '' : `(${image.credit})`]
    .filter(part => part !== '')
    .join(' ')
}

const runs = (article: Article) => article.body.flatMap(blockTexts).flat()

const VISIBLE: readonly string[] = PLAIN_MARKS

const isMarked = (article: Article): boolean =>
  runs(article).some(run => run.marks?.some(mark => VISIBLE.includes(mark.type)))

const links = (article: Article): Set<string> =>
  new Set(
    runs(article).flatMap(run => run.marks?.flatMap(mark => (mark.type === 'link' ? [mark.href] : [])) ?? []),
  )
