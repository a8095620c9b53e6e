import type { Article } from '../article.ts'
import type { Block } from '../blocks/registry.ts'
import { blockTexts } from '../blocks/text.ts'
import { inlineText } from '../inline.ts'
import type { Place } from '../place.ts'
import type { CheckProblem } from './check.ts'
import { type LoneMark, scanMarks } from './quote-marks.ts'
import type { Rule } from './rule.ts'

/**
 * Quotation marks that open and never close, or close what was never opened: readers then cannot tell who is speaking. At
 * most one of each kind a paragraph is named, since the first usually explains the others.
 */
export const unbalancedQuotes: Rule = ({ article }) => [...alone(article), ...running(article)]

const problem = ({ opens, mark }: LoneMark, place: Place): CheckProblem => ({
  rule: 'quotes/unbalanced',
  severity: 'warning',
  place,
  message: opens
    ? `The quotation mark ${mark} opens and is never closed. Close it where the quotation ends.`
    : `The quotation mark ${mark} closes a quotation that was never opened. Open it where the quotation begins.`,
})

/** Headline, standfirst, headings, captions and pull quotes stand alone: no quotation runs on from one to the next. */
function alone({ headline, standfirst, body, language }: Article): CheckProblem[] {
  const inFields = (['headline', 'standfirst'] as const).flatMap(field =>
    firstOfEach(scanMarks(field === 'headline' ? headline : standfirst, language).lone).map(mark =>
      problem(mark, { field }),
    ),
  )
  const inBlocks = body
    .filter(block => !runsOn(block))
    .flatMap(block =>
      blockTexts(block).flatMap((inline, text) =>
        firstOfEach(scanMarks(inlineText(inline), language).lone).map(mark =>
          problem(mark, placeOf(block, text, mark)),
        ),
      ),
    )
  return [...inFields, ...inBlocks]
}

/**
 * Running text: a quotation may go on over paragraphs. Either each opens anew and only the last one closes, or the marks stand
 * only at the very ends. A heading or the end of the story ends it.
 */
function running({ body, language }: Article): CheckProblem[] {
  const problems: CheckProblem[] = []
  let pending: CheckProblem | null = null
  const give = (...found: (CheckProblem | null)[]) => {
    problems.push(...found.filter(one => one !== null))
  }
  for (const block of body) {
    if (block.type === 'heading') {
      give(pending)
      pending = null
    }
    if (!runsOn(block)) continue
    for (const [text, inline] of blockTexts(block).entries()) {
      const { lone, beginsWithMark, any } = scanMarks(inlineText(inline), language)
      const strays = lone.filter(mark => !mark.opens)
      if (pending && any) {
        const closed = !beginsWithMark && strays.shift()
        if (!closed && !beginsWithMark) give(pending)
        pending = null
      }
      const [opened, ...rest] = lone.filter(mark => mark.opens)
      give(...firstOfEach([...strays, ...rest]).map(mark => problem(mark, placeOf(block, text, mark))))
      if (opened) pending = problem(opened, placeOf(block, text, opened))
    }
  }
  give(pending)
  return problems
}

const runsOn = (block: Block): boolean =>
  block.type === 'paragraph' || block.type === 'quote' || block.type === 'list'

const firstOfEach = (lone: readonly LoneMark[]): LoneMark[] =>
  [lone.find(mark => mark.opens), lone.find(mark => !mark.opens)].filter(mark => mark !== undefined)

const placeOf = (block: Block, text: number, { at, mark }: LoneMark): Place => ({
  block: block.id,
  text,
  from: at,
  to: at + mark.length,
})
