import { STATUS_WORDS } from '../status.ts'
import type { BulkAction } from './job-store.ts'

/** "One article", "34 articles". */
export const articles = (count: number): string =>
  count === 1 ? 'One article' : `${count.toLocaleString('en')} articles`

/** What a job is doing, for its progress bar. */
export function doing(action: BulkAction): string {
  switch (action.do) {
    case 'status':
      return `Setting to “${STATUS_WORDS[action.status].label}”`
    case 'tags':
      return 'Changing tags'
    case 'trash':
      return 'Moving to the trash'
    case 'export':
      return 'Sending out'
  }
}

/** What a job did to so many articles, as a sentence. */
export function didTo(action: BulkAction, count: number, files: number): string {
  const is = count === 1 ? 'is' : 'are'
  const was = count === 1 ? 'was' : 'were'
  switch (action.do) {
    case 'status':
      return `${articles(count)} ${is} now “${STATUS_WORDS[action.status].label}”.`
    case 'tags':
      return `${articles(count)} ${was} tagged anew.`
    case 'trash':
      return `Moved ${count === 1 ? 'one article' : articles(count)} to the trash.`
    case 'export':
      return `${articles(count)} ${was} sent out in ${files === 1 ? 'one file' : `${files.toLocaleString('en')} files`}.`
  }
}
