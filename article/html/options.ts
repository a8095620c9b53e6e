import type { Element } from 'hast'
import type { Mark } from '../inline.ts'

/** How blocks are turned into HTML. */
export interface ToHtmlOptions {
  /**
   * `public` (the default) leaves out what is private: quotation and note marks and what only a newer Copydesk knows.
   * `all` carries them as data attributes, for the clipboard within Copydesk.
   */
  marks?: 'public' | 'all'
  /** Where the page finds a picture of the newsroom; the default is its path in the workspace. */
  picture?: (src: string) => string
  /** Another article of the newsroom as a link would name it; without an address only its title goes out. */
  related?: (articleId: string) => { title: string; url?: string } | null
}

/** How HTML is read. */
export interface FromHtmlOptions {
  /** The page's own address: relative links and pictures are resolved against it and dropped without it. */
  baseUrl?: string
  /** `all` believes Copydesk's own data attributes; only for the clipboard of this window, never for a foreign page. */
  marks?: 'public' | 'all'
}

/** What a block's reader knows of the element's surroundings. */
export interface ReadContext extends FromHtmlOptions {
  /** Marks of the elements around it. */
  marksAround?: Mark[]
  /** In headings bold type is how they look, not emphasis. */
  ignoreBold?: boolean
  /** Takes an element out of the running text: true when it was taken. */
  take?: (element: Element) => boolean
}
