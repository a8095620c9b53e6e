import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LibraryView } from '../../contract-library.ts'
import { must, refused, temporaryNewsroom } from '../fixtures/newsroom.ts'
import { changedViews, viewsIn } from './view-entries.ts'
import { changeViews, listViews } from './views.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

const view = (name: string, query = 'status:ready'): LibraryView => ({
  name,
  query,
  sort: { by: 'changed', reversed: false },
})

const settingsOf = async ({ folder }: Workspace): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(folder, 'copydesk.json'), 'utf8')) as Record<string, unknown>

test('a view is kept in the newsroom’s settings, with everything else in them', async () => {
  const workspace = await temporaryNewsroom()
  const before = { ...(await settingsOf(workspace)), houseRules: { dashes: 'en' } }
  await writeFile(join(workspace.folder, 'copydesk.json'), JSON.stringify(before))
  expect(must(await changeViews(workspace, { do: 'put', view: view('Desk') }))).toEqual([view('Desk')])
  expect(await settingsOf(workspace)).toEqual({ ...before, views: [view('Desk')] })
  expect(must(await openWorkspace(workspace.folder)).settings.views).toEqual([view('Desk')])
})

test('what a colleague changed meanwhile stays, and what a newer version wrote into a view', async () => {
  const workspace = await temporaryNewsroom()
  const colleague = { ...view('Sport', 'section:Sport'), colour: 'green' }
  await writeFile(
    join(workspace.folder, 'copydesk.json'),
    JSON.stringify({ ...(await settingsOf(workspace)), views: [colleague] }),
  )
  must(await changeViews(workspace, { do: 'put', view: view('Desk') }))
  must(await changeViews(workspace, { do: 'put', was: 'Sport', view: view('Sports', 'section:Sport') }))
  expect((await settingsOf(workspace)).views).toEqual([{ ...colleague, name: 'Sports' }, view('Desk')])
})

test('views are renamed, moved and removed; names are told apart without their capitals', async () => {
  const workspace = await temporaryNewsroom()
  for (const name of ['One', 'Two', 'Three'])
    must(await changeViews(workspace, { do: 'put', view: view(name) }))
  expect(refused(await changeViews(workspace, { do: 'put', view: view('TWO') })).code).toBe(
    'views/name-taken',
  )
  expect(refused(await changeViews(workspace, { do: 'remove', name: 'Four' })).code).toBe('views/none')
  must(await changeViews(workspace, { do: 'move', name: 'Three', to: 0 }))
  must(await changeViews(workspace, { do: 'remove', name: 'one' }))
  expect(must(await listViews(workspace)).map(({ name }) => name)).toEqual(['Three', 'Two'])
})

test('a slip in a view made by hand does not close the newsroom', async () => {
  const workspace = await temporaryNewsroom()
  const views = ['nonsense', { name: '' }, { name: 'Sport', query: 'section:Sport', sort: 'sideways' }, null]
  await writeFile(
    join(workspace.folder, 'copydesk.json'),
    JSON.stringify({ ...(await settingsOf(workspace)), views }),
  )
  const opened = must(await openWorkspace(workspace.folder))
  expect(opened.settings.views).toEqual([
    { name: 'Sport', query: 'section:Sport', sort: { by: 'relevance', reversed: false } },
  ])
  must(await changeViews(opened, { do: 'put', view: view('Desk') }))
  expect((await settingsOf(workspace)).views).toEqual([...views, view('Desk')])
})

test('settings that were damaged meanwhile are not written over', async () => {
  const workspace = await temporaryNewsroom()
  const file = join(workspace.folder, 'copydesk.json')
  await writeFile(file, '{"format": "copydesk-wor')
  expect(refused(await changeViews(workspace, { do: 'put', view: view('Desk') })).code).toBe(
    'workspace/damaged',
  )
  expect(await readFile(file, 'utf8')).toBe('{"format": "copydesk-wor')
})

test('moving a view loses none, wherever it is moved', () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
  fc.assert(
    fc.property(names, fc.nat(6), fc.nat(4), (all, to, at) => {
      const name = all[at % all.length] ?? ''
      const next = viewsIn(
        must(
          changedViews(
            all.map(one => view(one)),
            { do: 'move', name, to },
          ),
        ),
      )
      expect(next.map(one => one.name).sort()).toEqual([...all].sort())
      expect(next.findIndex(one => one.name === name)).toBe(Math.min(to, all.length - 1))
    }),
  )
})
