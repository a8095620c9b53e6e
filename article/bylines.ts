import type { Article, Byline } from './article.ts'
import { isBlank } from './checks/rule.ts'

/** A row for one more, as it is before anybody has written into it. */
export const BLANK_BYLINE: Byline = Object.freeze({ name: '', role: '' })

/** Whether a byline says nothing at all. What a newer Copydesk wrote into one is something. */
export const isBlankByline = ({ name, role, ...more }: Byline): boolean =>
  isBlank(name) && isBlank(role) && Object.keys(more).length === 0

/** Those who wrote a story, for whoever prints it: a role without a name is nobody. */
export const writersOf = (article: Pick<Article, 'bylines'>): Byline[] =>
  article.bylines.filter(({ name }) => !isBlank(name))
