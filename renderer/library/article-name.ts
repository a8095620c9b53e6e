import type { ArticleSummary } from '../../electron/contract.ts'

/** What an article is called in lists and messages: its headline, else the file's name where nothing else can be read. */
export const articleName = ({ headline, damaged, path }: ArticleSummary): string =>
  headline || (damaged ? path.slice(path.lastIndexOf('/') + 1) : 'Untitled article')
