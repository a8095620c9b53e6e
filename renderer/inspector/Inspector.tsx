import { type CSSProperties, Suspense, useCallback, useDeferredValue, useEffect, useState } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { ArticleTab, ChecksTab, HistoryTab, QuotesTab } from '../app/rooms.tsx'
import { EmptyState } from '../app/ui/empty-state.tsx'
import { ReadOnlyFields } from '../app/ui/read-only.tsx'
import { Tab, TabList, TabPanel, Tabs } from '../app/ui/tabs.tsx'
import { showProblem } from '../app/ui/toast.tsx'
import { remember } from '../app/workbench/preferences.ts'
import { useShownSession, useWorkbench, useWorkbenchState } from '../app/workbench/use-workbench.tsx'
import { INSPECTOR_TABS, type InspectorTab, type ShownSession } from '../app/workbench/workbench.ts'
import { useAlike } from '../library/alike/alike-store.ts'
import { afterMoment } from '../session/lull.ts'
import type { SessionState } from '../session/types.ts'
import { AdsTab } from './ads/AdsTab.tsx'
import { adList } from './ads/ad-list.ts'
import './inspector.css'

const NAMES: Record<InspectorTab, string> = {
  article: 'Article',
  checks: 'Checks',
  quotes: 'Quotes',
  ads: 'Ads',
  history: 'History',
}

/** What a tab will show once an article is open. */
const WITHOUT_ARTICLE: Record<InspectorTab, string> = {
  article: 'Language, section, tags, status, embargo and bylines of the open article stand here.',
  checks: 'Everything that should not go out like this is listed here, each with the way to its place.',
  quotes: 'Every quotation of the open article is listed here, to be checked and signed off.',
  ads: 'The open article’s ad slots are listed here in the order a reader meets them.',
  history: 'Every version of the open article is listed here, to be compared and restored.',
}

/** The right column: what is known about the open article. */
export function Inspector() {
  const workbench = useWorkbench()
  const { session, isComing, hurry } = usePageFirst()
  const tab = useWorkbenchState(state => state.tab)
  useAlikeWatch(session)
  return (
    <Tabs
      className="inspector"
      onPointerEnter={hurry}
      selectedKey={tab}
      onSelectionChange={key => {
        hurry()
        const next = INSPECTOR_TABS.find(name => name === key) ?? 'article'
        workbench.store.setState({ tab: next })
        remember(workbench, { tab: next })
      }}
    >
      <h2 className="visually-hidden">Inspector</h2>
      <TabsWithCounts session={session} />
      {INSPECTOR_TABS.map(name => (
        <TabPanel key={name} id={name}>
          {session ? (
            <Suspense fallback={name === 'article' && <FieldsComing />}>
              <Panel key={session.store.getState().article.id} tab={name} session={session} />
            </Suspense>
          ) : isComing ? (
            name === 'article' && <FieldsComing />
          ) : (
            <EmptyState title="No article is open">{WITHOUT_ARTICLE[name]}</EmptyState>
          )}
        </TabPanel>
      ))}
    </Tabs>
  )
}

/** How many fields each section of the Article tab has at least. */
const SECTIONS = [2, 3, 2]

/** The Article tab's fields as they will stand, until they are fetched: plain boxes that cost the page's first keys nothing. */
const FieldsComing = () => (
  <div className="fields-coming" aria-hidden>
    {SECTIONS.map((count, at) => (
      <div key={at} style={{ '--fields': count } as CSSProperties} />
    ))}
  </div>
)

/** Milliseconds after which an article stands and can be typed in. */
const A_MOMENT = 600

/**
 * The article that the inspector shows. The page comes first: what stands beside it is drawn once the article can be typed in, and for
 * the first article it is fetched a moment later still, unless somebody comes here before.
 */
function usePageFirst(): { session: ShownSession | null; isComing: boolean; hurry: () => void } {
  const shown = useShownSession()
  // Beside a page that stands already, it is a drawer that somebody has just opened.
  const [isWanted, setWanted] = useState(shown !== null)
  const hurry = useCallback(() => setWanted(true), [])
  const isWaiting = shown !== null && !isWanted
  useEffect(() => {
    return isWaiting ? afterMoment(A_MOMENT, hurry) : undefined
  }, [isWaiting, hurry])
  const session = useDeferredValue(isWanted ? shown : null)
  return { session, isComing: shown !== null && session === null, hurry }
}

/** Looks for the open article's story elsewhere in the newsroom. What does that is fetched once the article stands. */
function useAlikeWatch(session: ShownSession | null): void {
  const workbench = useWorkbench()
  useEffect(() => {
    if (!session) return
    let stop: (() => void) | null = null
    let isOver = false
    const start = async (): Promise<void> => {
      const { watchAlike } = await import('../library/alike/watch-alike.ts')
      if (!isOver) stop = watchAlike(workbench, session)
    }
    const takeBack = afterMoment(A_MOMENT, () => {
      start().catch((error: unknown) =>
        showProblem(`Stories told twice are not looked for. ${String(error)}`),
      )
    })
    return () => {
      isOver = true
      takeBack()
      stop?.()
    }
  }, [workbench, session])
}

function TabsWithCounts({ session }: { session: ShownSession | null }) {
  const { problems, grave, quotes, ads } = useCounts(session)
  return (
    <TabList aria-label="About the article">
      <Tab id="article">{NAMES.article}</Tab>
      <Tab
        id="checks"
        count={problems}
        countLabel={counted(problems, 'problem')}
        countTone={grave ? 'bad' : 'neutral'}
      >
        {NAMES.checks}
      </Tab>
      <Tab id="quotes" count={quotes} countLabel={counted(quotes, 'quotation')}>
        {NAMES.quotes}
      </Tab>
      <Tab id="ads" count={ads} countLabel={counted(ads, 'ad slot')}>
        {NAMES.ads}
      </Tab>
      <Tab id="history">{NAMES.history}</Tab>
    </TabList>
  )
}

const NOTHING = createStore(() => null)

/** What the tabs count; nothing while no article is open. */
function useCounts(session: ShownSession | null) {
  const store: StoreApi<SessionState | null> = session?.store ?? NOTHING
  return {
    problems: useStore(store, state => state?.findings.problems.length ?? 0) + useAlike(session).length,
    grave: useStore(
      store,
      state => state?.findings.problems.some(({ severity }) => severity === 'error') ?? false,
    ),
    quotes: useStore(store, state => state?.article.quotes.length ?? 0),
    ads: useStore(store, state => (state ? adList(state.article.body).length : 0)),
  }
}

const counted = (count: number, what: string): string | undefined =>
  count === 0 ? undefined : `${count} ${what}${count === 1 ? '' : 's'}`

function Panel({ tab, session }: { tab: InspectorTab; session: ShownSession }) {
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  switch (tab) {
    case 'article':
      return (
        <ReadOnlyFields isOn={!isMine}>
          <ArticleTab session={session} />
        </ReadOnlyFields>
      )
    case 'checks':
      return <ChecksTab session={session} />
    case 'quotes':
      return <QuotesTab session={session} />
    case 'ads':
      return <AdsTab session={session} />
    case 'history':
      return <HistoryTab session={session} />
  }
}
