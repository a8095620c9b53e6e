import { isBlank, problemIf, type Rule } from './rule.ts'

/** Lists, feeds and link previews show the standfirst; without it they show nothing or a chance sentence. */
export const missingStandfirst: Rule = ({ article }) =>
  problemIf(
    isBlank(article.standfirst),
    'standfirst/missing',
    'warning',
    { field: 'standfirst' },
    'There is no standfirst. Say in one or two sentences what the story is about.',
  )
