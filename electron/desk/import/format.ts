import type { ImportFormat } from '../../contract.ts'

export type KnownFormat = Exclude<ImportFormat, 'auto'>

/**
 * What a source is made of, by content first where that is beyond doubt and by the ending of its name else: page source that
 * was saved as `story.txt` is a page all the same.
 */
export function pickFormat(name: string, text: string): KnownFormat {
  const start = text.slice(0, 2000).trimStart()
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === 'json' || (/^\{/.test(start) && /"format"\s*:\s*"copydesk-article"/.test(text)))
    return 'json'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start))
    return 'html'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'txt') return 'text'
  if (/^<(?:article|main|section|div|p|h[1-6]|header|ul|figure|meta|title)\b[^>]*>/i.test(start))
    return 'html'
  return looksLikeMarkdown(text) ? 'markdown' : 'text'
}

/** Front matter, or a title line of Markdown with at least one more of its signs. */
function looksLikeMarkdown(text: string): boolean {
  if (/^---\n(?:[\w-]+:.*\n|[ \t-].*\n)+---\n/.test(text)) return true
  return /^\s*# \S/.test(text) && /^#{2,4} \S|\]\(\S+\)|\*\*\S|^> \S/m.test(text)
}
