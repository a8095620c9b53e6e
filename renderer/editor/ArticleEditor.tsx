import { InitialStateExtension } from '@lexical/extension'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { configExtension, defineExtension } from 'lexical'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { directionOf } from '../../article/language.ts'
import { useFace } from '../app/faces/faces.ts'
import { showProblem } from '../app/ui/toast.tsx'
import { afterMoment } from '../session/lull.ts'
import type { EditedSession } from '../session/session.ts'
import { allEditorBlocks, boxLooks } from './blocks.ts'
import { $writeBody } from './body.ts'
import { EditorPlugins } from './EditorPlugins.tsx'
import { bodyExtension } from './extension.ts'
import { closeFind, findAsked } from './find/asked.ts'
import { Byline } from './head/Byline.tsx'
import { HeadField } from './head/HeadField.tsx'
import { BoxLooks } from './kit/BoxView.tsx'
import { type EditorServices, Services } from './kit/services.ts'
import { Placeholder } from './Placeholder.tsx'
import { quoteMarksExtension } from './quote-marks.ts'
import { LinkForm } from './toolbar/LinkForm.tsx'
import { Toolbar } from './toolbar/Toolbar.tsx'
import { useEditorServices } from './use-editor-services.ts'
import './page.css'
import './text.css'
import './blocks.css'
import './related.css'

const WritingAids = lazy(async () => ({ default: (await import('./after-page.ts')).WritingAids }))
const FindBar = lazy(async () => ({ default: (await import('./after-page.ts')).FindBar }))

interface ArticleEditorProps {
  session: EditedSession
  /** A quotation was clicked in the text: its record should come into sight. */
  onQuote(): void
}

/** The page: head fields, body, and everything that helps to write. Made anew for each session (give it a key). */
export default function ArticleEditor({ session, onQuote }: ArticleEditorProps): ReactNode {
  const extension = useMemo(() => editorExtension(session), [session])
  const services = useEditorServices(session)
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  const asked = useStore(findAsked, state => state.asked)
  // The next article does not begin with the cursor in the find bar.
  useEffect(() => closeFind, [])
  return (
    <Services value={services}>
      <BoxLooks value={boxLooks}>
        <LexicalExtensionComposer extension={extension} contentEditable={null}>
          {isMine && <Toolbar />}
          <Suspense>{asked ? <FindBar asked={asked} mayWrite={isMine} /> : null}</Suspense>
          <Page session={session} services={services} onQuote={onQuote} />
        </LexicalExtensionComposer>
      </BoxLooks>
    </Services>
  )
}

/** The session's body is written in without transforms: what was only opened stays as it is in the file. */
function editorExtension(session: EditedSession) {
  const { body } = session.store.getState().article
  return defineExtension({
    name: 'copydesk/article',
    dependencies: [
      bodyExtension,
      quoteMarksExtension,
      configExtension(InitialStateExtension, {
        updateOptions: { tag: 'history-merge', skipTransforms: true },
      }),
    ],
    $initialEditorState: () => $writeBody(body),
    onError: changeFailed,
  })
}

/** Lexical takes back a change that fails, unless this throws: then the editor stays broken, and what is typed goes nowhere. */
function changeFailed(error: Error): void {
  console.error(error)
  showProblem('That change could not be made. The text is as it was before it.')
}

function Page({ session, services, onQuote }: ArticleEditorProps & { services: EditorServices }): ReactNode {
  const language = useStore(session.store, state => state.article.language)
  const isMine = useStore(session.store, state => state.lock.kind === 'mine')
  // Text that cannot be edited is reached by keyboard only where it says so.
  const reading = isMine ? {} : { tabIndex: 0 }
  useFace(language)
  const [page, setPage] = useState<HTMLElement | null>(null)
  const inUse = useFirstUse(page)
  const goOn = (field: HTMLElement): void => {
    const all = [...document.querySelectorAll<HTMLElement>('textarea[data-head-field], [data-body]')]
    all[all.indexOf(field) + 1]?.focus()
  }
  const head = { session, onEnter: goOn }
  return (
    <div className="page-scroll">
      <article ref={setPage} className="page" lang={language} dir={directionOf(language)}>
        <header className="page-head">
          <HeadField {...head} field="kicker" label="Kicker" placeholder="Kicker" />
          <HeadField {...head} field="headline" label="Headline" placeholder="Headline" />
          <HeadField
            {...head}
            field="standfirst"
            label="Standfirst"
            placeholder="Standfirst: what it is about, and why it matters"
          />
          <Byline session={session} />
        </header>
        <div className="page-body">
          <ContentEditable className="page-text" data-body="" aria-label="Body" aria-multiline {...reading} />
          <Placeholder />
        </div>
        {allEditorBlocks.map(({ type, Portals }) => (Portals ? <Portals key={type} /> : null))}
        <EditorPlugins session={session} services={services} onQuote={onQuote} />
        <LinkForm />
        <Suspense>{page && inUse ? <WritingAids page={page} /> : null}</Suspense>
      </article>
    </div>
  )
}

/** Milliseconds without typing after which a page is made ready for all that may be done on it, and after the mouse came to it. */
const A_MOMENT = 1000
const ON_THE_WAY = 150

/** Whether what helps to write may be asked for, or there was a moment for it: it is not in the way of the first words. */
function useFirstUse(page: HTMLElement | null): boolean {
  const [inUse, setInUse] = useState(false)
  useEffect(() => {
    if (!page || inUse) return
    const start = (): void => setInUse(true)
    let takeBack = afterMoment(A_MOMENT, start)
    const onMove = (): void => {
      takeBack()
      takeBack = afterMoment(ON_THE_WAY, start)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '/' || event.ctrlKey || event.metaKey) start()
    }
    page.addEventListener('keydown', onKey)
    page.addEventListener('pointermove', onMove, { once: true })
    return () => {
      takeBack()
      page.removeEventListener('keydown', onKey)
      page.removeEventListener('pointermove', onMove)
    }
  }, [page, inUse])
  return inUse
}
