import type { KnownMark, Mark, Run } from './inline-schema.ts'

export type { KnownMark, Mark, Run }

/** Marks that only change how the words look or are meant; they carry nothing else. */
export const PLAIN_MARKS = ['strong', 'em', 'strike', 'code', 'sup', 'sub'] as const
export type PlainMarkType = (typeof PLAIN_MARKS)[number]

/** Text with marks: the content of a paragraph, a heading, a caption. */
export type Inline = Run[]

/** Plain words as marked text; no words are no runs. */
export const plainInline = (text: string): Inline => (text === '' ? [] : [{ text }])

/** The words alone. */
export const inlineText = (inline: Inline): string => inline.map(run => run.text).join('')

/** The mark of one type on a run, if it carries one. */
export function markOf<T extends KnownMark['type']>(
  run: Run,
  type: T,
): Extract<KnownMark, { type: T }> | undefined {
  return run.marks?.find(mark => mark.type === type) as Extract<KnownMark, { type: T }> | undefined
}

/** Whether two runs differ in nothing but their words, so that they may be one run. */
export function sameMarks(a: Run, b: Run): boolean {
  return (
    JSON.stringify({ ...a, text: '', marks: a.marks ?? [] }) ===
    JSON.stringify({ ...b, text: '', marks: b.marks ?? [] })
  )
}

/** One way to write a text: no empty runs, no empty mark lists, neighbours with equal marks joined. Idempotent; keeps every word. */
export function tidyInline(inline: Inline): Inline {
  const tidy: Inline = []
  for (const run of inline) {
    if (run.text === '') continue
    const last = tidy.at(-1)
    if (last && sameMarks(last, run)) tidy[tidy.length - 1] = { ...last, text: last.text + run.text }
    else tidy.push(dropEmptyMarks(run))
  }
  return tidy
}

function dropEmptyMarks(run: Run): Run {
  if (run.marks === undefined || run.marks.length > 0) return run
  const { marks: _none, ...rest } = run
  return rest as Run
}

/** The part of a text from one character to another (UTF-16 offsets into `inlineText`), marks kept. */
export function sliceInline(inline: Inline, from: number, to: number): Inline {
  const parts: Inline = []
  let at = 0
  for (const run of inline) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text) parts.push({ ...run, text })
    at += run.text.length
  }
  return parts
}
