import { isWords, type Part, partLines, partText, type Recogniser } from '../part.ts'
import { fold, inBrief, linesInWords, wordsOf } from '../words.ts'

/** A cut-off text must have at least this many words before one may say that it repeats another. */
const FEWEST_WORDS = 5

const CUT_OFF =
  /(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\))["”»]?\s*(?:(?:read more|more|continue reading|lire la suite|leer más|weiterlesen)\s*)?$/iu

/** Whether a text is the beginning of another and says so with "…" ("After nine years and three …"). */
export function isCutOffOf(text: string, whole: string): boolean {
  if (!CUT_OFF.test(text.trim())) return false
  const start = fold(text.replace(CUT_OFF, ''))
  return wordsOf(start).length >= FEWEST_WORDS && fold(whole) !== start && fold(whole).startsWith(start)
}

const sameWords = (a: string, b: string): boolean => fold(a) !== '' && fold(a) === fold(b)

interface Said {
  part: Part
  what: string
}

/**
 * Drops paragraphs that say again what the headline, the standfirst or their neighbour says: word for word, or cut off with
 * "…". Always a warning, with both places, because words go.
 */
export const findRepeats: Recogniser = parts => {
  const taken = (kind: string): Part | undefined => parts.find(part => part.found?.kind === kind)
  const [headline, standfirst] = [taken('headline'), taken('standfirst')]
  const stated: Said[] = [
    ...(standfirst ? [{ part: standfirst, what: 'the standfirst' }] : []),
    ...(headline ? [{ part: headline, what: 'the headline' }] : []),
  ]
  const below = nextWords(parts)
  let above: Part | undefined
  return parts.map((part, index) => {
    if (!isWords(part)) return part
    const text = partText(part)
    const next = below[index]
    const candidates: Said[] = [
      ...stated,
      ...(above ? [{ part: above, what: 'the paragraph above it' }] : []),
    ]
    const same = candidates.find(({ part: said }) => sameWords(text, partText(said)))
    const cut = candidates.find(
      ({ part: said, what }) => what !== 'the headline' && isCutOffOf(text, partText(said)),
    )
    const cutOfNext =
      next && isCutOffOf(text, partText(next)) ? { part: next, what: 'the paragraph below it' } : undefined
    const said = same ?? cut ?? cutOfNext
    if (!said) {
      above = part
      return part
    }
    return { ...part, found: repeat(part, said, same === undefined) }
  })
}

/** For each part, the next paragraph of words after it. */
function nextWords(parts: Part[]): (Part | undefined)[] {
  const below: (Part | undefined)[] = []
  let next: Part | undefined
  for (let i = parts.length - 1; i >= 0; i--) {
    below[i] = next
    const part = parts[i]
    if (part && isWords(part)) next = part
  }
  return below
}

function repeat(part: Part, { part: said, what }: Said, cutOff: boolean): NonNullable<Part['found']> {
  const where = linesInWords(partLines(part))
  const other = linesInWords(partLines(said))
  const how = cutOff ? 'is a cut-off copy of' : 'repeats'
  return {
    kind: 'repeat',
    warning: true,
    message: `The paragraph on ${where} ${how} ${what} (${other}) and was left out: “${inBrief(partText(part))}”.`,
    effect: { to: 'nothing' },
  }
}
