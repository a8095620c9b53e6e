import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article/article.ts'
import type { Sort } from '../../contract-library.ts'
import { must, putStory, refused, story, temporaryNewsroom } from '../fixtures/newsroom.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { openDatabase } from './database.ts'
import { entryOf } from './entry.ts'
import { BY_RELEVANCE, countArticles, findCounted } from './find.ts'
import { indexOf } from './index.ts'
import { parseQuery } from './query.ts'
import { createStore } from './store.ts'

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString()

const STORIES: [name: string, given: Partial<Article>][] = [
  [
    'tram',
    {
      headline: '“Tram” line clears its last vote',
      status: 'ready',
      createdAt: '2026-11-03T09:00:00Z',
      updatedAt: '2026-11-22T09:00:00Z',
      tags: ['Trams', 'council'],
    },
  ],
  [
    'ferry',
    {
      headline: 'Ferry crews go back',
      status: 'draft',
      createdAt: '2026-11-05T09:00:00Z',
      updatedAt: '2026-11-20T09:00:00Z',
      embargoUntil: hours(3),
      tags: ['trams'],
    },
  ],
  [
    'flood',
    {
      headline: 'What the flood maps leave out',
      status: 'killed',
      createdAt: '2026-11-01T09:00:00Z',
      updatedAt: '2026-11-21T09:00:00Z',
      embargoUntil: hours(-3),
    },
  ],
  [
    'aerger',
    {
      headline: 'Ärger am Kai',
      status: 'in-edit',
      createdAt: '2026-11-04T09:00:00Z',
      updatedAt: '2026-11-19T09:00:00Z',
      embargoUntil: hours(1),
    },
  ],
]

async function newsroom(): Promise<Workspace> {
  const workspace = await temporaryNewsroom()
  for (const [name, given] of STORIES)
    await putStory(workspace, `articles/2026/${name}.article.json`, story(given))
  return workspace
}

const names = (paths: string[]): string[] => paths.map(path => path.replace(/.*\/|\.article\.json/g, ''))

async function inOrder(workspace: Workspace, sort: Partial<Sort>, query = ''): Promise<string[]> {
  const wanted = { query, sort: { by: 'changed' as const, reversed: false, ...sort }, from: 0, limit: 50 }
  const page = must(await indexOf(workspace).call('page', wanted))
  const paths = must(await indexOf(workspace).call('paths', wanted))
  expect(page.rows.map(row => row.path)).toEqual(paths)
  expect(page.total).toBe(paths.length)
  return names(paths)
}

describe('the order of the library', () => {
  test.each<[Sort['by'], string[]]>([
    ['changed', ['tram', 'flood', 'ferry', 'aerger']],
    ['created', ['ferry', 'aerger', 'tram', 'flood']],
    ['headline', ['aerger', 'ferry', 'tram', 'flood']],
    ['status', ['ferry', 'aerger', 'tram', 'flood']],
    ['embargo', ['flood', 'aerger', 'ferry', 'tram']],
    ['relevance', ['tram', 'flood', 'ferry', 'aerger']],
  ])('by %s', async (by, order) => {
    expect(await inOrder(await newsroom(), { by })).toEqual(order)
  })

  test('runs the other way round when asked to, with stories without an embargo last all the same', async () => {
    const workspace = await newsroom()
    expect(await inOrder(workspace, { by: 'headline', reversed: true })).toEqual([
      'flood',
      'tram',
      'ferry',
      'aerger',
    ])
    expect(await inOrder(workspace, { by: 'embargo', reversed: true })).toEqual([
      'ferry',
      'aerger',
      'flood',
      'tram',
    ])
  })

  test('holds for what is searched for, filters and exclusions included', async () => {
    const workspace = await newsroom()
    expect(await inOrder(workspace, { by: 'headline' }, 'council -status:killed')).toEqual([
      'aerger',
      'ferry',
      'tram',
    ])
    expect(await inOrder(workspace, { by: 'created' }, 'saturday -ferry')).toEqual([
      'aerger',
      'tram',
      'flood',
    ])
  })
})

test('the list is given in parts, each with the number of all', async () => {
  const workspace = await newsroom()
  const sort = { by: 'created' as const, reversed: false }
  for (const query of ['', 'council', '-status:draft', 'council -status:draft']) {
    const all = must(await indexOf(workspace).call('paths', { query, sort, from: 0, limit: 50 }))
    const parts: string[] = []
    for (let from = 0; from <= all.length; from++) {
      const page = must(await indexOf(workspace).call('page', { query, sort, from, limit: 1 }))
      expect(page.total).toBe(all.length)
      parts.push(...page.rows.map(row => row.path))
    }
    expect(parts).toEqual(all)
  }
})

test('filters know whether an embargo runs or is over', async () => {
  const workspace = await newsroom()
  expect((await inOrder(workspace, {}, 'embargo:running')).sort()).toEqual(['aerger', 'ferry'])
  expect(await inOrder(workspace, {}, 'embargo:over')).toEqual(['flood'])
  expect(await inOrder(workspace, {}, '-embargo:running -embargo:over')).toEqual(['tram'])
  const wanted = {
    query: 'embargo:soon',
    sort: { by: 'changed' as const, reversed: false },
    from: 0,
    limit: 5,
  }
  expect(refused(await indexOf(workspace).call('page', wanted)).message).toContain('running or over')
})

test('views are counted at once; one that cannot be meant has no number and spoils no other', async () => {
  const counted = await indexOf(await newsroom()).call('count', {
    queries: ['', 'status:ready', 'status:redy', 'council'],
  })
  expect(must(counted)).toEqual([4, 1, null, 4])
})

test('of a query that finds thousands the first thousand are counted, and the rest when asked', async () => {
  const db = openDatabase(null)
  const store = createStore(db)
  const entries = Array.from({ length: 1005 }, (_, at) => {
    const article = { ...story({ headline: `Tram ${at}` }), id: `tram-${at}` }
    return { stamp: 's', entry: entryOf(`articles/2026/${at}.article.json`, article) }
  })
  store.put(entries)
  for (const typed of ['tram', 'status:draft', 'status:draft tram']) {
    const query = must(parseQuery(typed))
    for (const by of ['relevance', 'headline'] as const) {
      const page = findCounted(db, { query, sort: { by, reversed: false }, from: 0, limit: 30 })
      expect(page).toMatchObject({ isCounted: false, total: expect.any(Number) })
      expect(page.total).toBeGreaterThanOrEqual(1000)
      const last = findCounted(db, { query, sort: { by, reversed: false }, from: 990, limit: 30 })
      expect(last.rows).toHaveLength(15)
    }
    expect(countArticles(db, query)).toBe(1005)
  }
  expect(
    findCounted(db, { query: must(parseQuery('')), sort: BY_RELEVANCE, from: 0, limit: 30 }),
  ).toMatchObject({ total: 1005, isCounted: true })
  db.close()
})

test('tags are told as most write them, of all articles or of some', async () => {
  const workspace = await newsroom()
  const index = indexOf(workspace)
  expect(must(await index.call('tags', {}))).toEqual([
    { tag: 'Trams', count: 2 },
    { tag: 'council', count: 1 },
  ])
  const which = { paths: ['articles/2026/ferry.article.json'] }
  expect(must(await index.call('tags', { which }))).toEqual([{ tag: 'trams', count: 1 }])
})

test('all that a query finds can be chosen without naming it, but for some', async () => {
  const workspace = await newsroom()
  const which = { query: '-status:killed', except: ['articles/2026/ferry.article.json'] }
  const chosen = must(await indexOf(workspace).call('select', { which }))
  expect(names(chosen.map(({ path }) => path)).sort()).toEqual(['aerger', 'tram'])
  expect(chosen.every(({ headline }) => headline !== '')).toBe(true)
})

describe('articles that are alike', () => {
  const lead =
    'The council of Tidewater voted 31 to 12 on Saturday to build the tram line to the old harbour. Work on the first nine stops begins in March at the ropewalk.'
  const body = [{ id: 'b1', type: 'paragraph' as const, text: [{ text: lead }] }]
  const asked = {
    path: 'articles/2026/2026-11-22-new.article.json',
    headline: 'Council says yes',
    standfirst: '',
    lead,
  }

  test('the same story is found under another headline, unless it was killed', async () => {
    const workspace = await newsroom()
    await putStory(
      workspace,
      'articles/2026/2026-11-21-wire.article.json',
      story({ headline: 'Harbour trams approved', body }),
    )
    await putStory(
      workspace,
      'articles/2026/2026-11-20-dead.article.json',
      story({ headline: 'Dead', body, status: 'killed' }),
    )
    const found = must(await indexOf(workspace).call('alike', asked))
    expect(found.map(({ headline, why }) => [headline, why])).toEqual([['Harbour trams approved', 'story']])
  })

  test('an article is not like itself', async () => {
    const workspace = await newsroom()
    await putStory(workspace, asked.path, story({ headline: asked.headline, body }))
    expect(must(await indexOf(workspace).call('alike', asked))).toEqual([])
  })

  test('a file of the same name from another day is told, a whole series of them is not', async () => {
    const workspace = await newsroom()
    const question = { ...asked, path: 'articles/2026/2026-11-22-briefing.article.json', lead: '' }
    await putStory(workspace, question.path, story())
    await putStory(workspace, 'articles/2026/2026-11-21-briefing.article.json', story({ headline: 'Friday' }))
    await putStory(workspace, 'articles/2026/2026-11-20-morning-briefing.article.json', story())
    const index = indexOf(workspace)
    expect(must(await index.call('alike', question))).toMatchObject([{ headline: 'Friday', why: 'slug' }])
    for (const day of [18, 19])
      await putStory(workspace, `articles/2026/2026-11-${day}-briefing.article.json`, story())
    expect(must(await index.call('alike', question))).toEqual([])
  })
})

test('an export asks for the headlines of the stories it links to, and of no others', async () => {
  const workspace = await newsroom()
  await putStory(
    workspace,
    'articles/2026/known.article.json',
    story({ id: 'known', headline: 'Ferry talks' }),
  )
  const titles = await indexOf(workspace).call('titles', { ids: ['known', 'gone'] })
  expect(must(titles)).toEqual([{ id: 'known', headline: 'Ferry talks' }])
})

test('an import asks which articles have the headlines it announces', async () => {
  const workspace = await newsroom()
  const put = (name: string, given: Parameters<typeof story>[0]) =>
    putStory(workspace, `articles/2026/${name}.article.json`, story(given))
  await put('ferry', { id: 'ferry', headline: 'Ferry talks' })
  await put('killed', { id: 'killed', headline: 'Old talks', status: 'killed' })
  const named = await indexOf(workspace).call('named', { headlines: ['ferry talks', 'Old talks', 'Ferry'] })
  expect(must(named)).toEqual([{ id: 'ferry', headline: 'Ferry talks' }])
})
