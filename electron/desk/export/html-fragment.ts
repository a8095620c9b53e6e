import { toHtml } from 'hast-util-to-html'
import { bodyToHast } from '../../../article/html/to-html.ts'
import { commonLosses, embargoLoss, linkedPictures } from './losses.ts'
import { headerToHast } from './story-header.ts'
import type { Writer } from './writer.ts'

/** The story alone, as HTML to be put into a page: its header, then its body; no styles, pictures by their address. */
export const writeHtmlFragment: Writer = (article, context) => {
  const body = bodyToHast(article.body, { picture: context.picture, related: context.related })
  const header = headerToHast(article)
  const children = [...(header ? [header] : []), ...body.children].flatMap(child => [
    child,
    { type: 'text' as const, value: '\n' },
  ])
  return {
    content: toHtml({ type: 'root', children }),
    losses: [...commonLosses(article, context), ...linkedPictures(article, context), ...embargoLoss(article)],
  }
}
