import type { Span } from '../marks/spans.ts'
import type { Finding, Reading } from '../reading.ts'

/** Paragraphs below a crosshead that may hold the words it is made of. */
const MOST_PARAGRAPHS = 8

/** Longer lines are paragraphs of speech. */
const LONGEST = 14

/**
 * A crosshead of quoted words ("„Die Fähre ist tot“" as a line of its own) belongs to whoever says most of them in the paragraphs
 * around it, else to whoever speaks first below it.
 */
export function ownCrossheads(reading: Reading): void {
  const { spans, found, lang } = reading
  if (!lang.capitalNouns && !lang.headFirst) return
  spans.forEach((span, index) => {
    const finding = found.get(index)
    if (!finding || finding.ground === 'near' || !isCrosshead(span, reading)) return
    const speaker = sayer(index, reading, lang.headFirst || /[.!?…]$/.test(span.words))?.speaker
    if (speaker) found.set(index, { speaker, ground: 'far' })
  })
}

/** Whether quoted words are all their paragraph has on a line. */
function isCrosshead({ parts, words }: Span, { texts }: Reading): boolean {
  const tokens = texts[parts[0]?.source ?? -1] ?? []
  return parts.length === 1 && tokens.length === 1 && wordsOf(words).length <= LONGEST
}

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** `whole`: only words that come back almost as they stand. */
function sayer(index: number, { spans, found }: Reading, whole: boolean): Finding | undefined {
  const source = spans[index]?.parts[0]?.source ?? 0
  const own = wordsOf(spans[index]?.words ?? '')
  let best: { share: number; finding: Finding } | null = null
  let next: Finding | undefined
  for (let i = Math.max(0, index - 4); i < spans.length; i++) {
    const finding = found.get(i)
    const at = spans[i]?.parts[0]?.source ?? 0
    if (at > source + MOST_PARAGRAPHS) break
    if (i === index || !finding?.speaker) continue
    const said = new Set(wordsOf(spans[i]?.words ?? ''))
    const share = own.filter(word => said.has(word)).length / own.length
    if (share >= (whole ? 0.9 : 0.6) && (!best || share > best.share)) best = { share, finding }
    if (i > index && at > source) next ??= finding
  }
  return best?.finding ?? (whole ? undefined : next)
}
