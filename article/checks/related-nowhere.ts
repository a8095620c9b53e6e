import type { RelatedLink } from '../blocks/related/schema.ts'
import type { CheckProblem } from './check.ts'
import { isBlank, type Rule } from './rule.ts'

/** A related link that a reader could click in vain. */
export const relatedNowhere: Rule = ({ article, knownArticleIds }) =>
  article.body.flatMap(block => {
    if (block.type !== 'related') return []
    return block.links.flatMap((link, index): CheckProblem[] =>
      leadsSomewhere(link, knownArticleIds)
        ? []
        : [
            {
              rule: 'related/nowhere',
              severity: 'error',
              place: { block: block.id, link: index, part: 'address' },
              message: messageFor(link),
            },
          ],
    )
  })

function leadsSomewhere({ articleId, url }: RelatedLink, known: ReadonlySet<string> | undefined): boolean {
  if (url && isWebAddress(url)) return true
  return Boolean(articleId) && (known?.has(articleId ?? '') ?? true)
}

/** Only http and https: a related link is a page to read, not a mail or a file. */
function isWebAddress(url: string): boolean {
  const parsed = URL.parse(url.trim())
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:'
}

function messageFor({ articleId, url, title }: RelatedLink): string {
  const name = !isBlank(title) ? `The related link “${title.trim()}”` : 'A related link without a title'
  if (url?.trim()) return `${name} has an address that is not a web page. Correct it, or choose an article.`
  if (articleId)
    return `${name} leads to an article that is not in this newsroom. Choose another, or remove it.`
  return `${name} leads nowhere. Choose an article, enter an address or remove it.`
}
