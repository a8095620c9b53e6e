import { toHtml } from 'hast-util-to-html'
import { el, textNode } from '../../../article/html/hast.ts'
import { bodyToHast } from '../../../article/html/to-html.ts'
import { directionOf, languageTag } from '../../../article/language.ts'
import { commonLosses, embargoLoss, linkedPictures } from './losses.ts'
import { headerToHast } from './story-header.ts'
import type { Writer } from './writer.ts'

/** The story alone, as HTML to be put into a page: its header, then its body, a line each; no styles, pictures by their address. */
export const writeHtmlFragment: Writer = (article, context) => {
  const body = bodyToHast(article.body, { picture: context.picture, related: context.related })
  const parts = [headerToHast(article), ...body.children].filter(part => part?.type === 'element')
  const story = el('article', { lang: languageTag(article.language), dir: directionOf(article.language) }, [
    textNode('\n'),
    ...parts.flatMap(part => [part, textNode('\n')]),
  ])
  return {
    content: `${toHtml(story)}\n`,
    losses: [...commonLosses(article, context), ...linkedPictures(article, context), ...embargoLoss(article)],
  }
}
