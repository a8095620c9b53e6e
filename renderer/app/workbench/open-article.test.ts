import { expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { done, fail, type Result } from '../../../article/result.ts'
import type { Desk, DeskState } from '../../../electron/contract.ts'
import type { OpenedSession } from '../../session/open.ts'
import { toasts } from '../ui/toast.tsx'
import { renameArticle, trashArticle } from './article-actions.ts'
import { switchNewsroom } from './newsroom.ts'
import { closeArticle, openArticle } from './open-article.ts'
import { createWorkbench, type ShownSession, shownPath, shownSession, type Workbench } from './workbench.ts'

const STATE: DeskState = {
  host: 'browser',
  version: '0.1.0',
  workspace: { name: 'Tidewater Courier', folder: '/newsroom', sample: false },
  recent: [],
  preferences: { name: '', theme: 'system', layout: {} },
  settings: {
    name: '',
    language: 'en',
    sections: [],
    relatedLabels: {},
    views: [],
    adSlots: { sizes: [], label: '' },
  },
}

/** A desk whose sessions note what happens to them; `unsavable` paths fail to save. */
function newsroom(unsavable: string[] = []) {
  const log: string[] = []
  const session = (path: string): ShownSession =>
    ({
      store: createStore(() => ({
        path,
        article: { headline: path.includes('untitled') ? 'Tram vote' : path },
        save: { kind: 'saved' },
        lock: { kind: 'mine' },
      })),
      close: async () => {
        log.push(`close ${path}`)
        return unsavable.includes(path) ? fail('disk/full', 'The disk is full.') : done({ updatedAt: '' })
      },
    }) as unknown as ShownSession
  const desk: Desk = {
    call: vi.fn(async (channel: string, args: { path?: string; slug?: string }) => {
      if (channel.startsWith('articles.') && channel !== 'articles.list') log.push(`${channel} ${args.path}`)
      if (channel === 'articles.list') return done([])
      if (channel === 'articles.rename') return done({ path: `articles/${args.slug}` })
      return done({ name: 'x', headline: 'x', path: args.path })
    }) as unknown as Desk['call'],
    on: () => () => {},
  }
  const openSession = vi.fn(async (_desk: Desk, path: string) => {
    log.push(`open ${path}`)
    if (path === 'missing') return fail('article/missing', 'There is no such article.')
    return done<OpenedSession>({ kind: 'session', session: session(path) })
  })
  return { workbench: createWorkbench(desk, STATE, openSession), log }
}

const shown = ({ store }: Workbench): string | null => shownPath(store.getState())

test('the old article is saved and closed before the new one opens', async () => {
  const { workbench, log } = newsroom()
  await openArticle(workbench, 'tram')
  await openArticle(workbench, 'ferry')
  expect(log).toEqual(['open tram', 'close tram', 'open ferry'])
  expect(shown(workbench)).toBe('ferry')
})

test('the row is selected at once, before anything is read', () => {
  const { workbench } = newsroom()
  void openArticle(workbench, 'tram')
  expect(workbench.store.getState().wanted).toBe('tram')
})

test('an article that cannot be saved stays open, and selected', async () => {
  const { workbench, log } = newsroom(['tram'])
  await openArticle(workbench, 'tram')
  await openArticle(workbench, 'ferry')
  expect(log).not.toContain('open ferry')
  expect(shown(workbench)).toBe('tram')
  expect(workbench.store.getState().wanted).toBe('tram')
  expect(await closeArticle(workbench)).toBe(false)
})

test('that an article could not be saved is said until it is', async () => {
  toasts.setState({ shown: [] })
  const { workbench } = newsroom(['articles/tram'])
  await openArticle(workbench, 'articles/tram')
  await openArticle(workbench, 'articles/ferry')
  const said = () => toasts.getState().shown.filter(({ message }) => message.includes('could not be saved'))
  expect(said()).toHaveLength(1)
  const { store } = shownSession(workbench.store.getState()) as ShownSession
  store.setState({ save: { kind: 'not-saved', reason: 'The disk is full.' } })
  expect(said()).toHaveLength(1)
  store.setState({ save: { kind: 'saved' } })
  expect(said()).toHaveLength(0)
})

test('of three quick clicks the last one counts, and no session is left behind open', async () => {
  const { workbench, log } = newsroom()
  await Promise.all(['tram', 'ferry', 'flood'].map(path => openArticle(workbench, path)))
  expect(shown(workbench)).toBe('flood')
  const opened = log.filter(line => line.startsWith('open')).length
  expect(log.filter(line => line.startsWith('close'))).toHaveLength(opened - 1)
})

test('opening the open article again changes nothing', async () => {
  const { workbench, log } = newsroom()
  await openArticle(workbench, 'tram')
  await openArticle(workbench, 'tram')
  expect(log).toEqual(['open tram'])
})

test('an article that is gone leaves an empty desk and no selection', async () => {
  const { workbench } = newsroom()
  await openArticle(workbench, 'tram')
  await openArticle(workbench, 'missing')
  expect(shown(workbench)).toBeNull()
  expect(workbench.store.getState().wanted).toBeNull()
})

test('renaming the open article closes it first and opens it under its new name', async () => {
  const { workbench, log } = newsroom()
  await openArticle(workbench, 'tram')
  expect(await renameArticle(workbench, 'tram', 'tram-vote')).toBe(true)
  expect(log).toEqual(['open tram', 'close tram', 'articles.rename tram', 'open articles/tram-vote'])
})

test('an open article with unsaved words is never moved to the trash', async () => {
  const { workbench, log } = newsroom(['tram'])
  await openArticle(workbench, 'tram')
  await trashArticle(workbench, 'tram')
  expect(log).not.toContain('articles.trash tram')
  expect(shown(workbench)).toBe('tram')
})

test('an article begun here gives its file a name when the next one is opened, and not while something is done to it', async () => {
  const begun = 'articles/2026/2026-11-22-untitled-3.article.json'
  const { workbench, log } = newsroom()
  await openArticle(workbench, begun)
  await openArticle(workbench, 'ferry')
  expect(log).toEqual([`open ${begun}`, `close ${begun}`, `articles.rename ${begun}`, 'open ferry'])
  log.length = 0
  await openArticle(workbench, begun)
  await trashArticle(workbench, begun)
  expect(log).not.toContain(`articles.rename ${begun}`)
})

test('on the way to another newsroom no article of the one before is opened any more', async () => {
  const { workbench, log } = newsroom()
  await openArticle(workbench, 'tram')
  const entering = Promise.withResolvers<Result<DeskState>>()
  const switched = switchNewsroom(workbench, () => entering.promise)
  await vi.waitFor(() => expect(workbench.store.getState().isMoving).toBe(true))
  await openArticle(workbench, 'ferry')
  entering.resolve(fail('workspace/none', 'That is no newsroom.'))
  await switched
  expect(log.filter(what => what.startsWith('open'))).toEqual(['open tram', 'open tram'])
  expect(shown(workbench)).toBe('tram')
})
