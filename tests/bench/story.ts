import { type Article, newArticle } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'

/** A small generator with a seed (mulberry32), so that every run measures the same text. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS =
  'the council voted on Saturday to build tram line to old harbour after nine years and three redesigns shopkeepers want timetable in writing before spring work begins near bridge where traders lost two summers gas works cost rose from million last year while engineers told members that track would be laid at night so market could stay open all week ferry crews owners table Monday flood maps leave out part of lower town museum barometer lost luggage office'.split(
    ' ',
  )
const NAMES = ['Olin Marsh', 'Petra Lund', 'Ines Aldover', 'Tomas Brack', 'Hedda Voss']

/** A made-up story of about so many words: paragraphs of 25 to 65, a quotation in every third, a crosshead in every twelfth. */
export function story(words: number, seed = 7): Article {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sentence = (length: number): string => {
    const text = Array.from({ length }, () => pick(WORDS)).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const body: Block[] = []
  for (let written = 0; written < words; ) {
    const number = body.length + 1
    const id = `b${number}`
    if (number % 12 === 0) {
      body.push({ id, type: 'heading', level: 2, text: [{ text: sentence(5).slice(0, -1) }] })
      written += 5
      continue
    }
    const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      sentence(10 + Math.floor(random() * 10)),
    )
    if (number % 3 === 0) sentences.push(`“${sentence(9).slice(0, -1)},” said ${pick(NAMES)}.`)
    const text = sentences.join(' ')
    body.push({ id, type: 'paragraph', text: [{ text }] })
    written += text.split(' ').length
  }
  return {
    ...newArticle({ headline: `A story of ${words} words` }, '2026-11-22T09:00:00.000Z'),
    id: `bench-${words}`,
    body,
  }
}
