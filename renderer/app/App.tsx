import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ConnectedDesk } from '../desk/connect.ts'
import { DeskProvider } from '../desk/use-desk.tsx'
import { Inspector } from '../inspector/Inspector.tsx'
import { Library } from '../library/Library.tsx'
import { inLull } from '../session/lull.ts'
import { ArticleColumn } from './article/ArticleColumn.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { useCommands } from './commands/use-commands.ts'
import { Dialogs } from './Dialogs.tsx'
import { takeDrops } from './drops.ts'
import { Columns } from './layout/Columns.tsx'
import { offerRecovered } from './recovery/offers.ts'
import { StatusBar } from './statusbar/StatusBar.tsx'
import { TopBar } from './topbar/TopBar.tsx'
import { Guarded } from './ui/guarded.tsx'
import { showProblem, ToastRegion } from './ui/toast.tsx'
import { enterNewsroom, listChanged } from './workbench/newsroom.ts'
import { useClosing } from './workbench/use-closing.ts'
import { WorkbenchProvider } from './workbench/use-workbench.tsx'
import { shownPath, shownSession, type Workbench } from './workbench/workbench.ts'
import './app.css'
import './forced-colors.css'

/** The whole window. */
export function App({ workbench, desk }: { workbench: Workbench; desk: ConnectedDesk }) {
  useCommands(workbench)
  useClosing(workbench)
  useTheme(workbench)
  useArticles(workbench)
  useTitle(workbench)
  useProblems(workbench)
  useSafety(workbench, desk)
  useEffect(() => takeDrops(workbench), [workbench])
  return (
    <DeskProvider desk={desk}>
      <WorkbenchProvider workbench={workbench}>
        <div className="window">
          <ConnectionBanner desk={desk} />
          <Guarded part="the top bar" isOver>
            <TopBar />
          </Guarded>
          <Columns
            library={
              <Guarded part="the library">
                <Library />
              </Guarded>
            }
            article={
              <Guarded part="the article">
                <ArticleColumn />
              </Guarded>
            }
            inspector={
              <Guarded part="the inspector">
                <Inspector />
              </Guarded>
            }
          />
          <Guarded part="the status bar" isOver>
            <StatusBar />
          </Guarded>
        </div>
        <Dialogs />
        <ToastRegion />
      </WorkbenchProvider>
    </DeskProvider>
  )
}

/** Lists the articles, and again whenever files change, by this window or by anything else. */
function useArticles(workbench: Workbench): void {
  useEffect(() => {
    if (workbench.store.getState().desk.workspace) void enterNewsroom(workbench)
    // While somebody writes it is saved every second, and a list drawn anew each time would be felt in the typing.
    const written = new Set<string>()
    let takeBack = (): void => undefined
    const listWritten = (): void => {
      const all = [...written]
      written.clear()
      void listChanged(workbench, all)
    }
    const stop = workbench.desk.on('articles.changed', ({ paths }) => {
      const [path, ...others] = paths
      const isOpenOne = others.length === 0 && path === shownPath(workbench.store.getState())
      if (!isOpenOne || path === undefined) return void listChanged(workbench, paths)
      written.add(path)
      if (written.size === 1) takeBack = inLull(listWritten)
    })
    return () => {
      takeBack()
      stop()
    }
  }, [workbench])
}

/** Puts the chosen theme on the page; without a choice the system's colours are followed. */
function useTheme({ store }: Workbench): void {
  useEffect(() => {
    const apply = (): void => {
      const { theme } = store.getState().desk.preferences
      if (theme === 'system') delete document.documentElement.dataset.theme
      else document.documentElement.dataset.theme = theme
    }
    apply()
    return store.subscribe(apply)
  }, [store])
}

/** Tells of what went wrong beside the work. */
function useProblems({ desk }: Workbench): void {
  useEffect(() => desk.on('problem', ({ message }) => showProblem(message)), [desk])
}

/** Offers what a crash left behind, and saves as soon as a lost connection is back. */
function useSafety(workbench: Workbench, desk: ConnectedDesk): void {
  useEffect(() => offerRecovered(workbench), [workbench])
  useEffect(
    () =>
      desk.onConnection(connection => {
        if (connection === 'open') shownSession(workbench.store.getState())?.reconnected()
      }),
    [workbench, desk],
  )
}

/** Names the newsroom in the system's window list. */
function useTitle({ store }: Workbench): void {
  const name = useStore(store, state => state.desk.workspace?.name)
  useEffect(() => {
    document.title = name ? `${name} – Copydesk` : 'Copydesk'
  }, [name])
}
