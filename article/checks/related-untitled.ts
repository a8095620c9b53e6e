import type { CheckProblem } from './check.ts'
import { isBlank, type Rule } from './rule.ts'

/** A related link that shows a reader its address, because it has no words. One to an article takes the article's headline. */
export const relatedUntitled: Rule = ({ article }) =>
  article.body.flatMap(block => {
    if (block.type !== 'related') return []
    return block.links.flatMap(({ title, url, articleId }, index): CheckProblem[] =>
      isBlank(title) && url?.trim() && !articleId
        ? [
            {
              rule: 'related/untitled',
              severity: 'warning',
              place: { block: block.id, link: index, part: 'title' },
              message: `The related link to ${url} has no title, so readers see its address. Enter one.`,
            },
          ]
        : [],
    )
  })
