import type { FoundQuotation } from '../find/find.ts'
import type { LabelledStory } from './sample.ts'

/** How well quotations were found: counts, so that stories can be added up. */
export interface Score {
  expected: number
  found: number
  /** Words right. */
  words: number
  /** Words and speaker right. */
  both: number
}

/** One thing that went wrong, as a line to read. */
export interface Miss {
  story: string
  kind: 'missed' | 'no quotation' | 'speaker'
  words: string
  detail: string
}

export const noScore: Score = { expected: 0, found: 0, words: 0, both: 0 }

export const addScores = (a: Score, b: Score): Score => ({
  expected: a.expected + b.expected,
  found: a.found + b.found,
  words: a.words + b.words,
  both: a.both + b.both,
})

/** Words right, of those found. */
export const precision = (score: Score): number => (score.found ? score.words / score.found : 1)
/** Words right, of those there are. */
export const recall = (score: Score): number => (score.expected ? score.words / score.expected : 1)
/** Speaker right, of those whose words are right. */
export const speakerAccuracy = (score: Score): number => (score.words ? score.both / score.words : 1)
/** Words and speaker right, of those there are. */
export const bothRight = (score: Score): number => (score.expected ? score.both / score.expected : 1)

/** Compares what was found in a story with its labels. A final comma or full stop makes no difference, nor does an article. */
export function scoreStory(story: LabelledStory, found: FoundQuotation[]): { score: Score; misses: Miss[] } {
  const left = [...found]
  const misses: Miss[] = []
  const score = { ...noScore, expected: story.quotes.length, found: found.length }
  for (const quote of story.quotes) {
    const index = left.findIndex(candidate => plainWords(candidate.words) === plainWords(quote.words))
    if (index < 0) {
      misses.push({ story: story.name, kind: 'missed', words: quote.words, detail: quote.speaker })
      continue
    }
    const [match] = left.splice(index, 1)
    score.words++
    if (match && plainSpeaker(match.speaker) === plainSpeaker(quote.speaker)) score.both++
    else {
      const detail = `${match?.speaker || 'nobody'} instead of ${quote.speaker || 'nobody'}`
      misses.push({ story: story.name, kind: 'speaker', words: quote.words, detail })
    }
  }
  for (const extra of left) {
    misses.push({ story: story.name, kind: 'no quotation', words: extra.words, detail: extra.speaker })
  }
  return { score, misses }
}

const plainWords = (words: string): string => words.replace(/\s+/g, ' ').trim().replace(/[.,]$/, '')

const plainSpeaker = (speaker: string): string =>
  speaker
    .toLowerCase()
    .replace(/[’']/g, '’')
    .replace(/^(?:the|a|an|his|her|their|der|die|das|ein|eine|le|la|les|un|une|el|los|las)\s+|^l’/u, '')
    .trim()
