// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import type { Desk, DeskState } from '../../../electron/contract.ts'
import { toasts } from '../../app/ui/toast.tsx'
import { createWorkbench } from '../../app/workbench/workbench.ts'
import { takeDropped } from './dropped.ts'
import { dropEverything, imports } from './imports.ts'

const newsroom = () =>
  createWorkbench({} as Desk, { preferences: { layout: {} } } as unknown as DeskState, async () => {
    throw new Error('nothing is opened here')
  })
const file = (name: string, type = ''): File => new File(['Ferries stop'], name, { type })

beforeEach(() => {
  dropEverything()
  toasts.setState({ shown: [] })
})

test('a story that is dropped on the window is reviewed, behind those that wait', async () => {
  const { store, ...rest } = newsroom()
  await takeDropped({ store, ...rest }, [file('ferries.txt', 'text/plain')])
  await takeDropped({ store, ...rest }, [file('tram.md'), file('WIRE0815')])
  expect(store.getState().dialog).toEqual({ kind: 'import' })
  const { stories, shown } = imports.getState()
  expect(stories.map(({ name }) => name)).toEqual(['ferries.txt', 'tram.md', 'WIRE0815'])
  expect(stories.find(({ key }) => key === shown)?.name).toBe('tram.md')
})

test('what is no story is refused in words, and holds up no other', async () => {
  const workbench = newsroom()
  await takeDropped(workbench, [file('notes.pdf', 'application/pdf')])
  expect(workbench.store.getState().dialog).toBeNull()
  await takeDropped(workbench, [file('quay.png', 'image/png'), file('page.html', 'text/html')])
  expect(workbench.store.getState().dialog).toEqual({ kind: 'import' })
  expect(toasts.getState().shown.map(({ message }) => message)).toEqual([
    expect.stringContaining('“notes.pdf” cannot be imported'),
    expect.stringContaining('“quay.png” is a picture'),
  ])
})
