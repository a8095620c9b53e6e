import { foldMarks } from '../fold-marks.ts'
import { type Scene, wordsAt } from './parts.ts'
import type { Part, Plan } from './rewording.ts'
import { isWord, type Token, tokensOf } from './tokens.ts'

/** So many words in a row that stand near by are the ones that were signed, and so many anywhere in the story. */
const NEAR_RUN = 3
const FAR_RUN = 6
/** In the very text of the quotation fewer will do, if they are more than an article and a preposition. */
const SHORTEST_RUN = 2
const LETTERS_OF_SHORTEST = 8
/** Running texts before and behind a quotation in which its words are looked for. */
const NEAR = 8

/**
 * Words that a plan would write and that stand outside the quotation already, or null: they were carried away from it, and writing
 * them again would have the story say them twice. Headings and pull quotes repeat the story anyway.
 */
export function wordsTwice(parts: Part[], plan: Plan, scene: Scene): string | null {
  const runs = plan.differences
    .map(({ signed }) => signed.filter(isWord))
    .filter(run => run.length >= SHORTEST_RUN)
  if (runs.length === 0) return null
  const places = parts.map(part =>
    scene.texts.findIndex(({ block, text }) => block === part.block && text === part.text),
  )
  const isNear = (at: number): boolean => at >= Math.min(...places) - NEAR && at <= Math.max(...places) + NEAR
  for (const [at, { block, text, words, kind }] of scene.texts.entries()) {
    if (kind === 'heading' || kind === 'pull-quote') continue
    const outside = withoutParts(
      words,
      parts.filter(part => part.block === block && part.text === text),
    )
    const nearest = places.includes(at) ? SHORTEST_RUN : isNear(at) ? NEAR_RUN : FAR_RUN
    for (const run of runs) {
      const length = nearest
      const found = run.length >= length ? runIn(outside, run, length, scene.language) : null
      if (found) return found
    }
  }
  return null
}

/** A text with a gap in the place of each part of the quotation. */
const withoutParts = (words: string, parts: Part[]): string =>
  parts.reduceRight((rest, { from, to }) => `${rest.slice(0, from)}\u0000${rest.slice(to)}`, words)

function runIn(text: string, run: Token[], length: number, language: string): string | null {
  const folded = foldMarks(text).toLowerCase()
  const starts = run.slice(0, run.length - length + 1).flatMap((_, at) => {
    const wanted = run.slice(at, at + length)
    const letters = wanted.reduce((sum, { form }) => sum + form.length, 0)
    if (letters < LETTERS_OF_SHORTEST) return []
    return wanted.every(({ form }) => folded.includes(form.toLowerCase())) ? [wanted] : []
  })
  if (starts.length === 0) return null
  const words = ` ${spaced(tokensOf(text, language).filter(isWord))} `
  const found = starts.find(wanted => words.includes(` ${spaced(wanted)} `))
  return found ? found.map(({ text: word }) => word).join(' ') : null
}

const spaced = (tokens: Token[]): string => tokens.map(({ form }) => form.toLowerCase()).join(' ')

/**
 * Whether words at an end of the quotation would be taken out though nobody can say that they belong to it: straight marks open and
 * close alike, so that one too few moves all ends in its paragraph.
 */
export function isUnsure(parts: Part[], { rewordings }: Plan, scene: Scene): boolean {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || first.block !== last.block || first.text !== last.text) return false
  const whole = wordsAt(scene, last)
  if ((whole.match(/"/g)?.length ?? 0) % 2 === 0) return false
  const isBare = (from: number, to: number): boolean => !/[\p{L}\p{N}]/u.test(whole.slice(from, to))
  return rewordings.some(
    ({ from, to }) => !isBare(from, to) && (isBare(first.from, from) || isBare(to, last.to)),
  )
}
