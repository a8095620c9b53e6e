import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { printArticle } from '../../article/article.ts'
import type { Result } from '../../article/result.ts'
import type { Args, Channel, Results } from '../../electron/contract.ts'
import {
  must,
  put,
  refused,
  story,
  temporaryFolder,
  temporaryNewsroom,
} from '../../electron/desk/fixtures/newsroom.ts'
import { startDesk } from '../faults/desk.ts'
import { PATH_ESCAPES } from './path-escapes.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'

/** A desk with an article that window `a` has; `as` asks as another window. */
async function deskWithTwoWindows() {
  const workspace = await temporaryNewsroom()
  const file = await put(workspace, PATH, printArticle(story()))
  const dataFolder = await temporaryFolder()
  const { desk } = startDesk(dataFolder)
  onTestFinished(() => desk.close())
  const as =
    (window: string) =>
    <C extends Channel>(channel: C, args: Args<C>) =>
      desk.handle(channel, args, window) as Promise<Result<Results[C]>>
  const first = as('a')
  must(await first('workspace.open', { folder: workspace.folder }))
  const opened = must(await first('articles.open', { path: PATH }))
  if (opened.kind !== 'article') throw new Error(opened.reason)
  expect(must(await first('locks.take', { path: PATH }))).toEqual({ mine: true })
  const { body, ...fields } = opened.article
  const sent = { path: PATH, base: opened.version, fields: { ...fields, kicker: 'Mine' }, body }
  return { workspace, dataFolder, desk, file, as, sent }
}

test('a window that does not have the article cannot change, move or replace it, whatever it asks', async () => {
  const { file, as, sent } = await deskWithTwoWindows()
  const other = as('b')
  const before = await readFile(file, 'utf8')
  const { versions } = must(await other('history.list', { path: PATH }))
  const attempts: Result<unknown>[] = [
    await other('articles.save', sent),
    await other('articles.rename', { path: PATH, slug: 'mine' }),
    await other('articles.trash', { path: PATH }),
    await other('history.restore', { path: PATH, id: versions[0]?.id ?? '000001-abcd' }),
  ]
  for (const attempt of attempts) expect(refused(attempt).code).toBe('article/locked')
  expect(await readFile(file, 'utf8')).toBe(before)
  expect(must(await other('locks.take', { path: PATH })).mine).toBe(false)
})

test('a window that lost the article cannot save any more, and its words go where they harm nobody', async () => {
  const { workspace, file, as, sent } = await deskWithTwoWindows()
  expect(must(await as('b')('locks.take', { path: PATH, over: true }))).toEqual({ mine: true })
  const before = await readFile(file, 'utf8')
  expect(refused(await as('a')('articles.save', sent)).code).toBe('article/locked')
  must(await as('a')('journal.keep', sent))
  expect(await readFile(file, 'utf8')).toBe(before)
  expect(await readdir(join(workspace.folder, '.copydesk/journal'))).toHaveLength(1)
  expect(must(await as('b')('recovery.list', { path: PATH }))).toEqual([])
})

test('words that a window left behind are offered to it when it comes back, and never written over', async () => {
  const { workspace, as, sent } = await deskWithTwoWindows()
  const first = as('a')
  must(await first('journal.keep', sent))
  expect(must(await first('recovery.list', { path: PATH }))).toEqual([])
  must(await first('locks.release', { path: PATH }))
  must(await first('locks.take', { path: PATH }))
  expect(must(await first('recovery.list', { path: PATH }))).toHaveLength(1)
  must(await first('journal.keep', { ...sent, fields: { ...sent.fields, kicker: 'Later' } }))
  must(await first('journal.drop', { path: PATH }))
  const [name = ''] = await readdir(join(workspace.folder, '.copydesk/journal'))
  expect(await readFile(join(workspace.folder, '.copydesk/journal', name), 'utf8')).toContain(
    '"kicker": "Mine"',
  )
})

test('recovered words cannot be put over an article that another window has', async () => {
  const { desk, as, sent, file } = await deskWithTwoWindows()
  must(await as('gone')('journal.keep', sent))
  await desk.left?.('gone')
  const [text] = must(await as('b')('recovery.list', { path: PATH }))
  const before = await readFile(file, 'utf8')
  const settled = await as('b')('recovery.settle', { id: text?.id ?? '', choice: 'use' })
  expect(refused(settled).code).toBe('article/locked')
  expect(await readFile(file, 'utf8')).toBe(before)
  must(await as('a')('recovery.settle', { id: text?.id ?? '', choice: 'use' }))
  expect(await readFile(file, 'utf8')).toContain('"kicker": "Mine"')
})

test('a window that is gone holds nothing', async () => {
  const { desk, as, sent } = await deskWithTwoWindows()
  await desk.left?.('a')
  must(await as('b')('articles.save', sent))
})

test('a window cannot say that it is another one', async () => {
  const { desk, sent } = await deskWithTwoWindows()
  for (const [channel, args] of [
    ['locks.take', { path: PATH, window: 'a' }],
    ['articles.save', { ...sent, window: 'a' }],
    ['journal.keep', { ...sent, window: 'a' }],
    ['locks.release', { path: PATH, window: 'a' }],
  ] as const) {
    expect(refused(await desk.handle(channel, args, 'b')).code).toBe('desk/bad-arguments')
  }
})

test.each([
  '../x.article.json',
  'articles/../x.article.json',
  'articles/../../x.article.json',
  'articles/2026/../../../x.article.json',
  'articles/./x.article.json',
  'articles//x.article.json',
  'articles\\..\\..\\x.article.json',
  'articles/x\0.article.json',
  '/etc/x.article.json',
  'C:/x.article.json',
  'articles/con/x.article.json',
  'copydesk.json',
  '.copydesk/history/x.article.json',
])('nothing but an article of the newsroom is locked: %j', async path => {
  const { desk, workspace } = await deskWithTwoWindows()
  const codes = ['desk/bad-arguments', 'workspace/outside', 'article/wrong-place']
  for (const [channel, args] of [
    ['locks.take', { path, over: true }],
    ['locks.release', { path }],
  ] as const) {
    expect(codes).toContain(refused(await desk.handle(channel, args, 'a')).code)
  }
  const locks = await readdir(join(workspace.folder, '.copydesk/locks'), { recursive: true })
  expect(locks.filter(name => name.endsWith('.json'))).toEqual(['articles/2026/2026-11-22-tram.json'])
})

test.each(PATH_ESCAPES)(
  'whatever a path looks like, words are kept in the journal’s own folder only: %s',
  async escape => {
    const { desk, workspace, dataFolder, sent } = await deskWithTwoWindows()
    for (const path of [escape.slice(1), `articles${escape}.article.json`, `../${escape}`]) {
      await desk.handle('journal.keep', { ...sent, path }, 'a')
    }
    const journal = await readdir(join(workspace.folder, '.copydesk/journal'))
    expect(journal.every(name => /^[a-z0-9-]+\.[0-9a-f]{16}\.json$/.test(name))).toBe(true)
    expect(await readdir(workspace.folder)).toEqual(['.copydesk', 'articles', 'copydesk.json', 'media'])
    expect(await readdir(dataFolder)).not.toContain('journal')
  },
)

test.each([
  '../../copydesk',
  'tram.0123456789abcdef/../../x',
  '.0123456789abcdef',
  'tram.0123456789ABCDEF',
  'tram.0123456789abcdef.json',
  '',
])('a recovered text is named by its id and by nothing else: “%s”', async id => {
  const { desk } = await deskWithTwoWindows()
  for (const [channel, args] of [
    ['recovery.read', { id }],
    ['recovery.settle', { id, choice: 'use' }],
  ] as const) {
    expect(refused(await desk.handle(channel, args, 'a')).code).toBe('desk/bad-arguments')
  }
})

test('an entry that is a link out of the newsroom is not read', async () => {
  const { workspace, as, sent } = await deskWithTwoWindows()
  must(await as('gone')('journal.keep', sent))
  const journal = join(workspace.folder, '.copydesk/journal')
  const [name = ''] = await readdir(journal)
  const outside = join(await temporaryFolder(), 'entry.json')
  await writeFile(outside, await readFile(join(journal, name), 'utf8'))
  await mkdir(journal, { recursive: true })
  const id = 'stolen.0123456789abcdef'
  await symlink(outside, join(journal, `${id}.json`))
  expect(refused(await as('a')('recovery.read', { id })).code).toBe('recovery/none')
})
