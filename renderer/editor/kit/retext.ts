import { type Inline, inlineText, sliceInline, tidyInline } from '../../../article/inline.ts'

/**
 * Gives a marked text new words and keeps the marks of all that did not change: what stands before and after the edit stays as
 * it is, and what was typed takes the marks of the letter before it. For fields that show plain words of a text with marks.
 */
export function retext(inline: Inline, words: string): Inline {
  const old = inlineText(inline)
  if (old === words) return inline
  const head = commonStart(old, words)
  const tail = commonStart(reversed(old.slice(head)), reversed(words.slice(head)))
  const typed = words.slice(head, words.length - tail)
  const [neighbour] = sliceInline(inline, Math.max(0, head - 1), Math.max(1, head))
  return tidyInline([
    ...sliceInline(inline, 0, head),
    { ...neighbour, text: typed },
    ...sliceInline(inline, old.length - tail, old.length),
  ])
}

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

const reversed = (text: string): string => text.split('').reverse().join('')
