import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { done } from '../../../article/result.ts'
import type { Desk, DeskState } from '../../../electron/contract.ts'
import { createWorkbench, type ShownSession, showDialog, type Workbench } from '../workbench/workbench.ts'
import { offerRecovered } from './offers.ts'

const PATH = 'articles/2026/2026-11-22-tram.article.json'
const STATE = {
  host: 'browser',
  workspace: { name: 'Tidewater Courier', folder: '/newsroom', sample: false },
  preferences: { name: '', theme: 'system', layout: {} },
  settings: { views: [] },
} as unknown as DeskState

/** A window of a newsroom in whose journal a crash has left words of one article. */
function afterCrash(): Workbench {
  const desk = {
    call: async (channel: string) => done(channel === 'recovery.list' ? [{ id: 'tram.1', path: PATH }] : {}),
    on: () => () => {},
  } as unknown as Desk
  return createWorkbench(desk, STATE, async () => done({ kind: 'damaged' } as never))
}

const settle = () => new Promise<void>(resolve => setImmediate(resolve))

function showArticle({ store }: Workbench): void {
  const session = {
    store: createStore(() => ({ path: PATH, lock: { kind: 'mine' } })),
  } as unknown as ShownSession
  store.setState({ showing: { kind: 'session', session } })
}

test('who decides later while the article is on its way is not asked again when it is there', async () => {
  const workbench = afterCrash()
  const { store } = workbench
  const stop = offerRecovered(workbench)
  store.setState({ wanted: PATH })
  await settle()
  expect(store.getState().dialog?.kind).toBe('recovery')
  showDialog(workbench, null)
  showArticle(workbench)
  await settle()
  expect(store.getState().dialog).toBeNull()
  stop()
})

test('who decided later is asked when the article is opened another time', async () => {
  const workbench = afterCrash()
  const { store } = workbench
  const stop = offerRecovered(workbench)
  await settle()
  showDialog(workbench, null)
  store.setState({ wanted: PATH })
  showArticle(workbench)
  await settle()
  expect(store.getState().dialog?.kind).toBe('recovery')
  stop()
})
