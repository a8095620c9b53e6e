import type { Status } from '../../article/article.ts'
import type { ArticleSummary } from '../../electron/contract.ts'
import { STATUS_ORDER, STATUS_WORDS } from './status.ts'

/** A saved view of the library. */
export type Filter = 'all' | 'mine' | Status

export interface FilterChoice {
  id: Filter
  label: string
  count: number
}

/** Whether a person's name is among the bylines, however it is capitalised. */
const isMine = (article: ArticleSummary, name: string): boolean =>
  name !== '' && article.bylines.some(byline => byline.trim().toLowerCase() === name.trim().toLowerCase())

/** The views worth offering for these articles: those that would show something, and the one that is chosen. */
export function filterChoices(articles: ArticleSummary[], name: string, chosen: Filter): FilterChoice[] {
  const counts = new Map<Filter, number>([['all', articles.length]])
  for (const article of articles) {
    if (!article.damaged) counts.set(article.status, (counts.get(article.status) ?? 0) + 1)
    if (isMine(article, name)) counts.set('mine', (counts.get('mine') ?? 0) + 1)
  }
  const all: Omit<FilterChoice, 'count'>[] = [
    { id: 'all', label: 'All' },
    { id: 'mine', label: 'Mine' },
    ...STATUS_ORDER.map(status => ({ id: status, label: STATUS_WORDS[status].label })),
  ]
  return all
    .map(choice => ({ ...choice, count: counts.get(choice.id) ?? 0 }))
    .filter(({ id, count }) => id === 'all' || id === chosen || count > 0)
}

/** The articles of one view, in the order given. */
export function filtered<T extends ArticleSummary>(articles: T[], filter: Filter, name: string): T[] {
  if (filter === 'all') return articles
  if (filter === 'mine') return articles.filter(article => isMine(article, name))
  return articles.filter(article => article.status === filter && !article.damaged)
}
