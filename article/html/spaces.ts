import { type Inline, tidyInline } from '../inline.ts'

/** Soft hyphens and byte order marks: in the file for the typesetter, not words. */
const INVISIBLE = /[\u00AD\uFEFF]/g

/**
 * White space as a browser shows it: runs of it are one space, none stands at the ends of a line. A no-break space between
 * words is meant and stays; in a run it was only padding.
 */
export function collapseSpaces(inline: Inline): Inline {
  const out: Inline = []
  let lineStart = true
  let afterSpace = false
  for (const run of inline) {
    let text = collapseRun(run.text)
    if (lineStart || afterSpace) text = text.replace(/^[ \u00A0]+/, '')
    if (text === '') continue
    if (text.startsWith('\n')) trimEnd(out)
    out.push({ ...run, text })
    lineStart = text.endsWith('\n')
    afterSpace = /[ \u00A0]$/.test(text)
  }
  trimEnd(out)
  return trimLines(tidyInline(out))
}

function collapseRun(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[ \t\r\f\v\u00A0]{2,}/g, run => (/[ \t\r\f\v]/.test(run) ? ' ' : '\u00A0'))
    .replace(/[\t\r\f\v]/g, ' ')
    .replace(/[ \u00A0]*\n[ \u00A0]*/g, '\n')
}

/** Takes the spaces off the end of what has been written so far, through emptied runs. */
function trimEnd(out: Inline): void {
  for (let last = out.at(-1); last; last = out.at(-1)) {
    const text = last.text.replace(/[ \u00A0]+$/, '')
    if (text === last.text) return
    out[out.length - 1] = { ...last, text }
    if (text !== '') return
    out.pop()
  }
}

/** Takes empty lines off both ends. */
function trimLines(inline: Inline): Inline {
  let from = 0
  let to = inline.length
  while (from < to && /^\n*$/.test(inline[from]?.text ?? '')) from++
  while (to > from && /^\n*$/.test(inline[to - 1]?.text ?? '')) to--
  return inline.slice(from, to).map((run, i, all) => {
    const start = i === 0 ? run.text.replace(/^\n+/, '') : run.text
    return { ...run, text: i === all.length - 1 ? start.replace(/\n+$/, '') : start }
  })
}
