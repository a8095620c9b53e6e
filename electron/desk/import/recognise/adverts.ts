import { eachRow, type Part, partLines, type Recogniser } from '../part.ts'
import { inBrief, linesInWords } from '../words.ts'
import { isAdLine } from './ad-lines.ts'

/** Lines that only say "Advertisement" become ad slots. */
export const findAds: Recogniser = eachRow(row =>
  isAdLine(row.text)
    ? {
        kind: 'ad-slot',
        warning: false,
        message: `“${row.text}” on ${linesInWords(row.lines)} became an ad slot.`,
        effect: { to: 'ad-slot' },
      }
    : undefined,
)

const isAd = (part: Part): boolean => part.found?.kind === 'ad-slot'
/** Whether a part puts anything into the body that separates one ad from the next. */
const showsInBody = (part: Part): boolean => {
  const to = part.found?.effect.to
  return to === undefined || to === 'words' || to === 'related' || to === 'block'
}

/** Makes one slot of a run of ad lines, and none of those after the last words. Run when everything else is recognised. */
export const settleAds: Recogniser = parts => {
  const lastShown = parts.findLastIndex(showsInBody)
  let slot: Part | undefined
  return parts.map((part, index) => {
    if (showsInBody(part)) slot = undefined
    if (!isAd(part)) return part
    if (index > lastShown) return dropped(part)
    if (slot) return merged(part, slot)
    slot = part
    return part
  })
}

const dropped = (part: Part): Part => ({
  ...part,
  found: {
    kind: 'ad-dropped',
    warning: true,
    message: `The ad line on ${linesInWords(partLines(part))} (“${inBrief(part.rows[0]?.text ?? '')}”) was left out: it comes after the last words of the story.`,
    effect: { to: 'nothing' },
  },
})

const merged = (part: Part, slot: Part): Part => ({
  ...part,
  found: {
    kind: 'ad-merged',
    warning: true,
    message: `The ad line on ${linesInWords(partLines(part))} (“${inBrief(part.rows[0]?.text ?? '')}”) follows the one on ${linesInWords(partLines(slot))} with nothing in between: they became one ad slot.`,
    effect: { to: 'nothing' },
  },
})
