import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Article, newArticle } from '../../../article/article.ts'
import type { Block } from '../../../article/blocks/registry.ts'
import { done, fail, type Result } from '../../../article/result.ts'
import type { Desk, OutsideLook } from '../../../electron/contract.ts'
import { followOutside } from './line.ts'
import { createOutside } from './outside.ts'
import type { Outside, OutsideTools } from './tools.ts'
import { NOTHING_OUTSIDE, type OutsideState } from './types.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text: [{ text }] })
const STORY: Article = {
  ...newArticle({ headline: 'Tram' }, '2026-11-22T09:00:00.000Z'),
  body: [paragraph('b1', 'The council voted.'), paragraph('b2', 'It rained.')],
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A desk whose file the test changes; it remembers what it was asked. */
function deskWithFile() {
  const file = { look: { kind: 'same' } as OutsideLook, looks: 0, undecided: [] as unknown[] }
  const asked: string[] = []
  let heard: (event: { paths: string[] }) => void = () => undefined
  const answers: Record<string, () => Result<unknown>> = {
    'outside.look': () => {
      file.looks++
      return done(file.look)
    },
    'copies.list': () => done({ copies: [], original: null }),
    'history.list': () =>
      done({ versions: [{ id: '000002-abcd', reason: 'outside', keep: false }], problems: [] }),
    'history.keep': () => done({}),
    'undecided.list': () => done(file.undecided),
    'undecided.keep': () => done({}),
    'outside.rewrite': () => done({ version: 'v9', updatedAt: '2026-11-22T12:00:00Z', trashed: null }),
  }
  const desk = {
    call: async (channel: string) => {
      asked.push(channel)
      return answers[channel]?.() ?? fail('none', channel)
    },
    on: (_: string, listener: typeof heard) => {
      heard = listener
      return () => undefined
    },
  } as unknown as Desk
  const changed = (paths = [PATH]): void => heard({ paths })
  const write = (article: Article, version = 'v2'): void => {
    file.look = { kind: 'article', version, article }
  }
  return { file, asked, desk, changed, write }
}

/** A page that shows the article, and whether what stands on it is unsaved. */
const pageOf = (article: Article) => ({
  article,
  saved: article,
  version: 'v1',
  path: PATH,
  unsaved: false,
  composing: false,
  puts: 0,
})

/** What the session lends, for such a page. */
function toolsFor(page: ReturnType<typeof pageOf>): Omit<OutsideTools, 'desk' | 'report'> {
  let outside: OutsideState = NOTHING_OUTSIDE
  const unsaved = (is: boolean) => () => {
    page.unsaved = is
  }
  return {
    file: page,
    page: {
      current: () => page.article,
      hand: () => Promise.resolve({ isComposing: () => page.composing, put: () => void page.puts++ }),
      show: article => {
        page.article = article
      },
    },
    state: {
      get: () => outside,
      set: change => {
        outside = { ...outside, ...change }
      },
    },
    move: path => {
      page.path = path
    },
    edited: unsaved(true),
    lost: unsaved(true),
    settled: unsaved(false),
    save: async () => done(undefined),
    alone: task => task(),
  }
}

/** An open article whose file the test changes behind its back. */
function openFile(begin: (tools: OutsideTools) => Outside = createOutside) {
  const { desk, asked, ...file } = deskWithFile()
  const page = pageOf(STORY)
  const tools = toolsFor(page)
  const follow = begin({ ...tools, desk, report: message => asked.push(message) })
  const wait = (time = 200): Promise<unknown> =>
    vi.advanceTimersByTimeAsync(time).then(() => vi.dynamicImportSettled())
  return { page, ...file, asked, follow, wait, state: tools.state.get }
}

test('what somebody else wrote is shown, and there is nothing to save', async () => {
  const { page, changed, wait, write, state } = openFile()
  write({ ...STORY, headline: 'Trams at last' })
  changed()
  await wait()
  expect(page).toMatchObject({ version: 'v2', unsaved: false, article: { headline: 'Trams at last' } })
  expect(state()).toMatchObject({ news: { kind: 'updated' }, conflicts: [] })
})

test('a new time stamp alone is taken note of without a word', async () => {
  const { page, changed, wait, write, state } = openFile()
  write({ ...STORY, updatedAt: '2026-11-22T10:00:00Z' })
  changed()
  await wait()
  expect(page).toMatchObject({
    version: 'v2',
    unsaved: false,
    article: { updatedAt: '2026-11-22T10:00:00Z' },
  })
  expect(state().news).toBeNull()
})

test('merged text is to be saved; what both changed is open, and theirs is kept for ever', async () => {
  const { page, asked, changed, wait, write, state } = openFile()
  page.article = { ...STORY, body: [paragraph('b1', 'Mine.'), STORY.body[1] as Block], kicker: 'City' }
  write({ ...STORY, body: [paragraph('b1', 'Theirs.'), STORY.body[1] as Block], section: 'Harbour' })
  changed()
  await wait()
  expect(page).toMatchObject({ unsaved: true, article: { kicker: 'City', section: 'Harbour' } })
  expect(state().conflicts).toMatchObject([{ copy: null, conflict: { id: 'b1' } }])
  expect(asked).toEqual(expect.arrayContaining(['history.keep', 'undecided.keep']))
  expect(state().news).toEqual({ kind: 'merged', conflicts: 1 })
})

test('a deleted file is looked at twice before anybody is told, because sync programs delete first', async () => {
  const { page, file, changed, wait, write, state } = openFile()
  file.look = { kind: 'gone' }
  changed()
  await wait()
  expect(state().file.kind).toBe('there')
  write(STORY, 'v1')
  file.look = { kind: 'same' }
  await wait(2500)
  expect(state().file.kind).toBe('there')
  file.look = { kind: 'gone' }
  changed()
  await wait(2500)
  expect(state().file.kind).toBe('gone')
  expect(page.unsaved).toBe(true)
})

test('a file that is being written counts as damaged only if it still is a moment later', async () => {
  const { file, changed, wait, write, state, page } = openFile()
  file.look = { kind: 'damaged', reason: 'Cut off.' }
  changed()
  await wait()
  write({ ...STORY, kicker: 'Whole again' })
  await wait(2500)
  expect(state().file.kind).toBe('there')
  expect(page.article.kicker).toBe('Whole again')
})

test('the window’s own saves are not looked at while they go on', async () => {
  const { file, follow, changed, wait } = openFile()
  for (let save = 0; save < 8; save++) {
    follow.ownSave()
    changed()
    await wait(900)
  }
  expect(file.looks).toBe(0)
  await wait(2000)
  expect(file.looks).toBe(1)
})

test('nothing is changed under a letter that is being composed', async () => {
  const { page, changed, wait, write } = openFile()
  page.composing = true
  write({ ...STORY, kicker: 'Theirs' })
  changed()
  await wait()
  expect(page).toMatchObject({ version: 'v1', puts: 0 })
  page.composing = false
  await wait(2500)
  expect(page).toMatchObject({ version: 'v2', article: { kicker: 'Theirs' } })
})

test('a refused save is worth another try once the text is merged or the file is found, not otherwise', async () => {
  const { page, file, follow, write } = openFile()
  vi.useRealTimers()
  const refused = fail('article/changed-on-disk', '').error
  expect(await follow.refused(refused)).toBe(false)
  write({ ...STORY, kicker: 'Theirs' })
  expect(await follow.refused(refused)).toBe(true)
  file.look = { kind: 'moved', path: 'articles/tram.article.json' }
  expect(await follow.refused(fail('disk/gone', '').error)).toBe(true)
  expect(page.path).toBe('articles/tram.article.json')
  file.look = { kind: 'replaced' }
  expect(await follow.refused(refused)).toBe(false)
  follow.stop()
})

test('an empty page shows one empty paragraph, which nobody wrote', async () => {
  const { page, changed, wait, write } = openFile()
  page.saved = { ...STORY, body: [] }
  page.article = { ...STORY, body: [{ id: 'b9', type: 'paragraph', text: [] }] }
  write(STORY)
  changed()
  await wait()
  expect(page.article.body).toEqual(STORY.body)
  expect(page.unsaved).toBe(false)
})

test('choices settle what they are about and leave the rest open', async () => {
  const { page, follow, changed, wait, write, state } = openFile()
  page.article = { ...STORY, headline: 'Mine', kicker: 'Mine' }
  write({ ...STORY, headline: 'Theirs', kicker: 'Theirs' })
  changed()
  await wait()
  const headline = state().conflicts.find(
    ({ conflict }) => conflict.kind === 'field' && conflict.path[0] === 'headline',
  )
  vi.useRealTimers()
  await follow.choose(new Map([[headline?.key ?? 0, 'theirs']]))
  expect(page).toMatchObject({ unsaved: true, article: { headline: 'Theirs', kicker: 'Mine' } })
  expect(state().conflicts).toHaveLength(1)
  follow.stop()
})

test('what happened in the first second is seen after it, and a full disk is no matter of the file', async () => {
  const { page, file, follow, wait, write } = openFile(followOutside)
  write({ ...STORY, kicker: 'Theirs' })
  expect(await follow.refused(fail('disk/full', '').error)).toBe(false)
  expect(file.looks).toBe(0)
  await wait(1100)
  await wait()
  expect(page.article.kicker).toBe('Theirs')
  follow.stop()
})

test('an article that was left at once is not followed', async () => {
  const { file, follow, wait } = openFile(followOutside)
  follow.stop()
  await wait(3000)
  expect(file.looks).toBe(0)
})

test('what was left undecided is open again, unless it stands there by now', async () => {
  const { file, follow, wait, state } = openFile(followOutside)
  file.undecided = [
    { kind: 'field', path: ['headline'], mine: 'Tram', theirs: 'Trams at last' },
    { kind: 'field', path: ['kicker'], mine: 'City', theirs: STORY.kicker },
  ]
  await wait(1100)
  await wait()
  expect(state().conflicts).toMatchObject([{ copy: null, conflict: { path: ['headline'] } }])
  follow.stop()
})
