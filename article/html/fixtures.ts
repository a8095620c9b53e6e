import type { Root } from 'hast'
import { blocksFromHast } from './from-html.ts'
import type { FromHtmlOptions } from './options.ts'
import { parseHtml } from './parse.ts'

/** A page that can be read, or the test fails with the reason. */
export function parsePage(html: string): Root {
  const page = parseHtml(html)
  if (!page.ok) throw new Error(page.error.message)
  return page.value
}

/** The blocks of a page without their ids, which are new every time. */
export const readPage = (html: string, options?: FromHtmlOptions): object[] =>
  blocksFromHast(parsePage(html), options).map(({ id: _id, ...block }) => block)

/** Short for what tests expect: a plain paragraph, a list of points, one point. */
export const p = (text: string) => ({ type: 'paragraph', text: [{ text }] })
export const li = (text: string) => ({ text: [{ text }] })
export const ul = (...items: object[]) => ({ type: 'list', ordered: false, items })
