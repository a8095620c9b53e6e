import type { Article } from '../article.ts'
import { blockTexts } from '../blocks/text.ts'
import { inlineText } from '../inline.ts'
import type { SourceText } from './find/source.ts'

/** The running texts of an article's body in reading order, as `findQuotations` reads them. */
export const sourceTexts = (article: Pick<Article, 'body'>): SourceText[] =>
  article.body.flatMap(block =>
    blockTexts(block).map((inline, text) => ({
      block: block.id,
      text,
      words: inlineText(inline),
      kind: block.type,
    })),
  )
