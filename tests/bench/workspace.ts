import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, newArticle, printArticle, STATUSES } from '../../article/article.ts'
import type { Block } from '../../article/blocks/registry.ts'
import { eachOf } from '../../electron/desk/files/turns.ts'
import { seeded } from './story.ts'

const SECTIONS = ['City', 'Business', 'Culture', 'Sport', 'Opinion', 'Long read']
const TAGS = ['trams', 'harbour', 'council', 'floods', 'ferries', 'schools', 'museum', 'market']
const PEOPLE = ['Olin Marsh', 'Petra Lund', 'Ines Aldover', 'Tomas Brack', 'Hedda Voss', 'Joris Tamm']
const OPENINGS = 'b br c ch d dr f fl g gr h j k kl l m n p pl qu r s sch st t tr v w z'.split(' ')
const VOWELS = 'a e i o u ai ee ou ea'.split(' ')
const ENDINGS = ['', '', 'n', 'r', 's', 'l', 't', 'nd', 'ck', 'm']

/** Words enough that an index of them is like that of a real newsroom: 30,000, the first few common and most of them rare. */
const VOCABULARY = 30_000

/** The made-up language of a newsroom: its words and how one is picked, common ones far more often (Zipf's law). */
export interface Tongue {
  words: string[]
  pick(random: () => number): string
}

/** The same words for the same seed. */
export function tongue(seed: number): Tongue {
  const random = seeded(seed)
  const one = (list: string[]): string => list[Math.floor(random() * list.length)] as string
  const words = new Set<string>()
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(Math.log2(1 + words.size / 400) / 2 + random() * 1.5)
    words.add(Array.from({ length: syllables }, () => one(OPENINGS) + one(VOWELS) + one(ENDINGS)).join(''))
  }
  const list = [...words]
  return {
    words: list,
    pick: draw => list[Math.floor(VOCABULARY ** draw()) - 1] as string,
  }
}

/** An article of 400 to 1,200 words, the same for the same number and seed. */
export function article(number: number, { pick }: Tongue, seed: number): Article {
  const random = seeded(seed + number * 7919)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const words = (count: number): string => Array.from({ length: count }, () => pick(random)).join(' ')
  const body: Block[] = []
  const quotes: Article['quotes'] = []
  const length = 400 + Math.floor(random() * 801)
  for (let written = 0; written < length; ) {
    const count = Math.min(length - written, 30 + Math.floor(random() * 50))
    const id = `b${body.length + 1}`
    written += count
    body.push({ id, type: 'paragraph', text: [{ text: `${words(count)}.` }] })
  }
  if (number % 4 === 0)
    body.splice(2, 0, { id: 'ad', type: 'ad-slot', slot: 'mid-1', sizes: ['fluid'], label: 'Advertisement' })
  if (number % 3 === 0) quotes.push(quote(words(12), one(PEOPLE), number % 2 === 0))
  const day = new Date(Date.UTC(2016, 0, 1) + number * 3_000_000).toISOString()
  return {
    ...newArticle({ headline: `${words(7)} ${number}`, section: one(SECTIONS) }, day),
    id: `bench-${number}`,
    standfirst: words(18),
    bylines: [{ name: one(PEOPLE), role: 'Reporter' }],
    tags: [one(TAGS), one(TAGS)],
    status: STATUSES[number % STATUSES.length] ?? 'draft',
    body,
    quotes,
  }
}

const quote = (words: string, speaker: string, verified: boolean): Article['quotes'][number] => ({
  id: 'q1',
  kind: 'quote',
  words,
  speaker,
  role: '',
  said: { when: '', where: '' },
  evidence: [],
  comment: '',
  status: verified ? 'verified' : 'unchecked',
  log: [],
})

/** Where the generator files an article: by year, as the desk does. */
export const pathOf = (given: Article): string =>
  `articles/${given.createdAt.slice(0, 4)}/${given.createdAt.slice(0, 10)}-${given.id}.article.json`

/** Writes a newsroom of so many articles into an empty folder. */
export async function writeWorkspace(folder: string, count: number, seed = 11): Promise<Tongue> {
  const language = tongue(seed)
  for (const place of ['media', '.copydesk/cache', '.copydesk/history', '.copydesk/trash'])
    await mkdir(join(folder, place), { recursive: true })
  await writeFile(
    join(folder, 'copydesk.json'),
    JSON.stringify({ format: 'copydesk-workspace', version: 1, name: 'Bench' }),
  )
  const made = new Set<string>()
  await eachOf(
    Array.from({ length: count }, (_, number) => number),
    32,
    async number => {
      const given = article(number, language, seed)
      const path = pathOf(given)
      const year = path.slice(0, 13)
      if (!made.has(year)) {
        await mkdir(join(folder, year), { recursive: true })
        made.add(year)
      }
      await writeFile(join(folder, path), printArticle(given))
    },
  )
  return language
}
