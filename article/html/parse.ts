import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { done, fail, type Result } from '../result.ts'

/** The longest piece of HTML that is read, in characters. */
export const MAX_HTML_LENGTH = 16 * 1024 * 1024

/**
 * HTML text as a tree, as a browser would read it. Fails with `html/too-long`, or `html/too-deep` for a page nested so deeply
 * that only malice writes it.
 */
export function parseHtml(html: string): Result<Root> {
  if (html.length > MAX_HTML_LENGTH) {
    return fail('html/too-long', `The page has ${html.length} characters; the limit is ${MAX_HTML_LENGTH}.`)
  }
  try {
    return done(fromHtml(html))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return fail('html/too-deep', 'The page is nested too deeply to be read.')
  }
}
