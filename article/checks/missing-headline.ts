import { isBlank, problemIf, type Rule } from './rule.ts'

/** Nothing can go out without a headline: not a page, not a feed, not a list. */
export const missingHeadline: Rule = ({ article }) =>
  problemIf(
    isBlank(article.headline),
    'headline/missing',
    'error',
    { field: 'headline' },
    'There is no headline. Write one above the story.',
  )
