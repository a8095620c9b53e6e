import { lengthOf, problemIf, type Rule } from './rule.ts'

/**
 * In characters. Google's guidance for NewsArticle data named 110 as the most until January 2023 and now only asks to be
 * concise, because long titles are cut off on some devices; other readers of that data still hold to 110.
 */
export const HEADLINE_LIMIT = 110

/** A headline that phones, feeds and search results would cut off. */
export const longHeadline: Rule = ({ article }) => {
  const length = lengthOf(article.headline.trim())
  return problemIf(
    length > HEADLINE_LIMIT,
    'headline/too-long',
    'warning',
    { field: 'headline' },
    `The headline has ${length} characters and may be cut off. Keep it to ${HEADLINE_LIMIT}.`,
  )
}
