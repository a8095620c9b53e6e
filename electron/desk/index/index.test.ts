import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { must, put, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { indexOf } from './index.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import { createSearch } from './search.ts'
import { foldWords } from './words.ts'

const paragraph = (id: string, text: string) => ({ id, type: 'paragraph' as const, text: [{ text }] })

const QUOTE = {
  id: 'q1',
  kind: 'quote',
  words: '',
  speaker: '',
  role: '',
  said: { when: '', where: '' },
  evidence: [],
  comment: '',
  status: 'unchecked' as const,
  log: [],
}

const keepers = new WeakMap<Workspace, Promise<Keeper>>()

/** The index of a newsroom without its thread, which takes longer to start than all of a test. */
function keeperOf(workspace: Workspace): Promise<Keeper> {
  const known = keepers.get(workspace)
  if (known) return known
  const keeper = createKeeper(workspace.folder, () => undefined)
  keepers.set(workspace, keeper)
  onTestFinished(async () => (await keeper).close())
  return keeper
}

const search = async (workspace: Workspace, words: string, limit = 200) =>
  createSearch(workspace.folder, await keeperOf(workspace))(words, limit)
const found = async (workspace: Workspace, words: string) => must(await search(workspace, words))
const headlines = async (workspace: Workspace, words: string) =>
  (await found(workspace, words)).map(hit => hit.headline)

test('every word must occur, the headline counts most, and the hit is shown in its sentence', async () => {
  const workspace = await temporaryNewsroom()
  const body = [paragraph('b1', 'Nobody at the harbour office would say when the ferry crews will be paid.')]
  await putStory(workspace, 'articles/body.article.json', story({ headline: 'Council on trams', body }))
  await putStory(workspace, 'articles/head.article.json', story({ headline: 'Tram and ferry', body: [] }))
  await putStory(workspace, 'articles/one.article.json', story({ headline: 'Ferry only', body: [] }))
  const hits = await found(workspace, 'ferry TRAM')
  expect(hits.map(hit => hit.headline)).toEqual(['Tram and ferry', 'Council on trams'])
  expect(hits[0]?.snippet).toBeNull()
  const snippet = hits[1]?.snippet
  expect(snippet?.text.slice(snippet.start, snippet.end)).toBe('ferry')
  expect(snippet?.text).toContain('harbour office')
})

test.each([
  ['grossenwahn', 'Größenwahn am Kai'],
  ['STRASSE', 'Die Straße zum Hafen'],
  ['Œuvre', 'Une œuvre au port'],
  ['трамвай', 'Трамвай идёт в гавань'],
  ['идет', 'Трамвай идёт в гавань'],
  ['ترام', 'خطّ الترام إلى الميناء'],
  ['الميناء', 'خطّ الترام للميناء'],
  ['خط', 'خطّ الترام إلى الميناء'],
  ['旧港', '路面電車は旧港まで延びる'],
  ['"路面電車"', '路面電車は旧港まで延びる'],
  ['トラム', '新しいトラムの路線'],
  ['新港', '有轨电车通往新港'],
  ['시장', '시장이 전차를 승인했다'],
  ['ﬁnish', 'We will finish it'],
  ['2026-11-22', 'Filed on a day'],
])('%s finds “%s”', async (words, headline) => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/2026-11-22-a.article.json', story({ headline, body: [] }))
  await putStory(workspace, 'articles/b.article.json', story({ headline: 'Zu 港 旧 ام', body: [] }))
  expect(await headlines(workspace, words)).toEqual([headline])
})

test.each([
  ['strasse', 'Am Ende der Straße steht ein Haus', 'Straße'],
  ['сказа', 'Вчера мэр сказал это', 'сказа'],
  ['旧港まで', '路面電車は旧港まで延びる。', '旧港まで'],
  ['ترام', 'قال إن خطّ الترام جاهز', 'الترام'],
  ['"on saturday"', 'They voted on  Saturday night', 'on  Saturday'],
])('%s is marked in “%s”', async (words, text, marked) => {
  const workspace = await temporaryNewsroom()
  await putStory(workspace, 'articles/a.article.json', story({ headline: '', body: [paragraph('b1', text)] }))
  const snippet = (await found(workspace, words))[0]?.snippet
  expect(snippet?.text.slice(snippet.start, snippet.end)).toBe(marked.replace(/\s/g, ' '))
})

test('speakers, tags and bylines are found, and the hit says where', async () => {
  const workspace = await temporaryNewsroom()
  const quotes = [{ ...QUOTE, speaker: 'Petra Lund' }]
  const given = { body: [], quotes, tags: ['trams'], bylines: [{ name: 'Ines Aldover', role: '' }] }
  await putStory(workspace, 'articles/a.article.json', story(given))
  for (const words of ['lund', 'trams', 'aldover']) {
    const snippet = (await found(workspace, words))[0]?.snippet
    expect(foldWords(snippet?.text.slice(snippet.start, snippet.end) ?? '')).toBe(words)
  }
})

const TRAM = story({
  headline: 'Tram',
  body: [
    paragraph('b1', 'The tram line to the harbour.'),
    { id: 'b2', type: 'ad-slot', slot: 'mid-1', sizes: ['fluid'], label: 'Ad' },
  ],
  status: 'ready',
  section: 'City',
  tags: ['trams', 'Café culture'],
  bylines: [{ name: 'Ines Aldover', role: '' }],
  updatedAt: '2026-11-20T12:00:00Z',
})
const FERRY = story({
  headline: 'Ferry',
  body: [paragraph('b1', 'No line of trams here: the harbour ferry.')],
  language: 'de-AT',
  embargoUntil: '2026-12-01T06:00:00Z',
  quotes: [{ ...QUOTE, status: 'disputed' }],
  section: 'Long read',
  updatedAt: '2025-02-01T12:00:00Z',
})

/** What is typed, and which of the two stories and one damaged file are found. */
const FINDS: [typed: string, found: string[]][] = [
  ['"tram line"', ['Tram']],
  ['"line tram"', []],
  ['harbour', ['Ferry', 'Tram']],
  ['harbour -ferry', ['Tram']],
  ['-ferry', ['broken', 'Tram']],
  ['status:ready', ['Tram']],
  ['status:draft', ['Ferry']],
  ['-status:ready harbour', ['Ferry']],
  ['section:city', ['Tram']],
  ['section:"long read"', ['Ferry']],
  ['tag:trams', ['Tram']],
  ['tag:"cafe culture"', ['Tram']],
  ['tag:culture', []],
  ['by:aldover harbour', ['Tram']],
  ['quote:disputed', ['Ferry']],
  ['quote:stale', []],
  ['has:ads', ['Tram']],
  ['has:embargo', ['Ferry']],
  ['lang:de', ['Ferry']],
  ['lang:en', ['Tram']],
  ['before:2026-01-01', ['Ferry']],
  ['harbour after:2026-11', ['Tram']],
  ['broken', ['broken']],
]

const HOSTILE: [what: string, typed: string][] = [
  ['one quotation mark', '"'],
  ['a star', '*'],
  ['a word with a star', 'tram*'],
  ['an operator of the index', 'NEAR(tram line)'],
  ['a column of the index', '{headline}: tram'],
  ['a column as a filter', 'headline:tram'],
  ['a statement', "'; DROP TABLE articles; --"],
  ['operators in a row', 'tram AND OR NOT'],
  ['signs of the index', '^tram + "line"'],
  ['a zero byte', '\0tram'],
  ['brackets', '(((((('],
  ['10,000 letters', 'x'.repeat(10_000)],
  ['10,000 signs', '旧'.repeat(10_000)],
  ['10,000 minus signs', '-'.repeat(10_000)],
  ['marks without words', '"" "" -"" a:"" :: -:'],
]

describe('phrases, exclusions and filters', () => {
  let workspace: Workspace
  beforeEach(async () => {
    workspace = await temporaryNewsroom()
    await putStory(workspace, 'articles/tram.article.json', TRAM)
    await putStory(workspace, 'articles/ferry.article.json', FERRY)
    await put(workspace, 'articles/broken.article.json', '{"headline":"Harbour"')
  })

  test.each(FINDS)('%s', async (words, expected) => {
    const order = (await headlines(workspace, words)).sort()
    expect(order).toEqual([...expected].sort())
  })

  test('a query that cannot be meant fails with its sentence and harms nothing', async () => {
    expect(refused(await search(workspace, 'status:redy')).message).toContain('no status “redy”')
    expect(await headlines(workspace, 'status:ready')).toEqual(['Tram'])
  })

  test.each(HOSTILE)('%s harms nothing', async (_, hostile) => {
    const result = await search(workspace, hostile)
    if (!result.ok) expect(result.error.code).toBe('search/query')
    expect(await headlines(workspace, '"tram line"')).toEqual(['Tram'])
  })
})

test('changes are found at once, nothing is found by no words', async () => {
  const workspace = await temporaryNewsroom()
  const file = await putStory(workspace, 'articles/a.article.json', story({ headline: 'Barometer' }))
  expect(await headlines(workspace, 'barometer')).toEqual(['Barometer'])
  await putStory(workspace, 'articles/a.article.json', story({ headline: 'Lost luggage office' }))
  expect(await found(workspace, 'barometer')).toHaveLength(0)
  await rm(file)
  expect(await found(workspace, 'luggage')).toHaveLength(0)
  expect(await found(workspace, '  ')).toEqual([])
})

test('among thousands of hits those of the headline come first, and no more are given than asked for', async () => {
  const workspace = await temporaryNewsroom()
  const many = Array.from({ length: 1100 }, (_, number) => number)
  const body = [paragraph('b1', 'The harbour.')]
  await Promise.all(
    many.map(number =>
      putStory(
        workspace,
        `articles/${number}.article.json`,
        story({ headline: number === 7 ? 'Harbour' : 'Other', body }),
      ),
    ),
  )
  must(await (await keeperOf(workspace)).refresh())
  const hits = must(await search(workspace, 'harbour', 50))
  expect(hits).toHaveLength(50)
  expect(hits[0]?.headline).toBe('Harbour')
})

test('the list can be asked for in parts and by path', async () => {
  const workspace = await temporaryNewsroom()
  for (const day of [1, 2, 3, 4])
    await putStory(
      workspace,
      `articles/${day}.article.json`,
      story({ headline: `Day ${day}`, updatedAt: `2026-11-0${day}T09:00:00Z` }),
    )
  const index = indexOf(workspace)
  const part = must(await index.call('list', { from: 1, limit: 2 }))
  expect(part.map(article => article.headline)).toEqual(['Day 3', 'Day 2'])
  const paths = ['articles/2.article.json', 'articles/gone.article.json', '../copydesk.json']
  expect(must(await index.call('list', { paths })).map(article => article.headline)).toEqual(['Day 2'])
})

test('a newsroom without a place for the cache is indexed in memory and left as it is', async () => {
  const workspace = await temporaryNewsroom()
  await rm(join(workspace.folder, '.copydesk'), { recursive: true })
  await putStory(workspace, 'articles/a.article.json', story({ headline: 'Barometer' }))
  expect(await headlines(workspace, 'barometer')).toEqual(['Barometer'])
  expect(await readdir(workspace.folder)).not.toContain('.copydesk')
})
