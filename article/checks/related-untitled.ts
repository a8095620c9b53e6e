import type { Rule } from './rule.ts'

/** A related link that shows a reader its address, because it has no words. One to an article takes the article's headline. */
export const relatedUntitled: Rule = ({ article }) =>
  article.body.flatMap(block => {
    if (block.type !== 'related') return []
    const bare = block.links.filter(({ title, url, articleId }) => !title.trim() && url?.trim() && !articleId)
    return bare.map(({ url }) => ({
      rule: 'related/untitled',
      severity: 'warning',
      place: { block: block.id },
      message: `The related link to ${url} has no title, so readers see its address. Enter one.`,
    }))
  })
