import { type Article, printArticle } from '../../../article/article.ts'
import type { Written } from './writer.ts'

/** The article's own file, fact-check records and all: a copy for another desk that uses Copydesk, not for readers. */
export const writeJson = (article: Article): Written => ({ content: printArticle(article), losses: [] })
