import type { SourceText } from '../find/source.ts'

/** One labelled story: its paragraphs and the quotations a person marked in it. */
export interface LabelledStory {
  name: string
  /** What kind of copy it is: wire, feature, court … */
  make: string
  language: string
  paragraphs: SourceText[]
  quotes: { words: string; speaker: string }[]
}

const LABEL = /\[\[([\s\S]*?)\|([^|\]]*)\]\]/g

/** A label's words: one mark off each end, and the one that opens each further paragraph. */
const withoutMarks = (words: string): string =>
  words
    .trim()
    .replace(/^(?:``|["'“”„«»‘‚「])\s*|\s*(?:''|["'“”«»‘’」])$/g, '')
    .replace(/\n\n["'“”„«»‘]?\s*/g, '\n')

/**
 * Reads a story from its file: `make:` and `language:` lines, an empty line, then paragraphs with an empty line between them.
 * A quotation stands as [[“its words,”|its speaker]]; marks without a label are meant to be left out.
 */
export function readStory(name: string, file: string): LabelledStory {
  const [head = '', ...rest] = file.split('\n\n')
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? ''
  const language = field('language')
  const body = rest.join('\n\n').trim()
  const quotes = [...body.matchAll(LABEL)].map(([, words = '', speaker = '']) => ({
    words: withoutMarks(words),
    speaker: speaker.trim(),
  }))
  const paragraphs = body
    .replace(LABEL, '$1')
    .split('\n\n')
    .map((words, i): SourceText => ({ block: `b${i + 1}`, text: 0, words, kind: 'paragraph' }))
  return { name, make: field('make'), language, paragraphs, quotes }
}
