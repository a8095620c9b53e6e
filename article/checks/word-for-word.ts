/** Scripts that put no spaces between words: there every sign is compared by itself. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const WORD = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu')

/** The words of a text as a reader compares them: white space, marks and capitals do not make other words. */
export const foldedWords = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? []

/** Phrases that begin alike share their way: each word leads on to those that may follow it. */
interface Step {
  next: Map<string, Step>
  /** The phrase that ends here. */
  phrase?: string
}

/** A phrase as one text, to compare it by. */
export const phraseOf = (words: readonly string[]): string => words.join(' ')

/**
 * Those of some phrases that stand in a text word for word. The text is walked once for all of them, so that the cost grows with the
 * text and not with the number of phrases.
 */
export function standingIn(text: readonly string[], phrases: Iterable<readonly string[]>): Set<string> {
  const root: Step = { next: new Map() }
  for (const phrase of phrases) stepsTo(root, phrase).phrase = phraseOf(phrase)
  const standing = new Set<string>()
  for (let from = 0; from < text.length; from++) {
    let step = root.next.get(text[from] ?? '')
    for (let at = from + 1; step; at++) {
      if (step.phrase !== undefined) standing.add(step.phrase)
      step = step.next.get(text[at] ?? '')
    }
  }
  return standing
}

function stepsTo(root: Step, phrase: readonly string[]): Step {
  let step = root
  for (const word of phrase) {
    const next = step.next.get(word) ?? { next: new Map() }
    step.next.set(word, next)
    step = next
  }
  return step
}
