import type { Article } from '../../../article/article.ts'
import type { NewsroomSettings } from '../../contract.ts'

/** What an exporter may know besides the article. */
export interface WriteContext {
  settings: NewsroomSettings
  /** Where the export finds a picture of the newsroom: its path or its bytes as a `data:` address. */
  picture(src: string): string
  /** The newsroom's pictures that cannot be read, as the article names them. */
  missing: ReadonlyMap<string, unknown>
  /** Another article of the newsroom by its id; without an address only its title can go out. */
  related(articleId: string): { title: string; url?: string } | null
}

/** An export's text, and what the format could not carry, as sentences. */
export interface Written {
  content: string
  losses: string[]
}

/** Turns an article, its fact-check records already taken off, into one format. */
export type Writer = (article: Article, context: WriteContext) => Written
