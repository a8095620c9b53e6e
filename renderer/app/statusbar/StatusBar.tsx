import { CircleHelp, Settings } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useAlike } from '../../library/alike/alike-store.ts'
import { EmbargoNote } from '../../library/embargo/EmbargoNote.tsx'
import type { ArticleSession, SaveState, SessionState } from '../../session/types.ts'
import { runCommand, shortcutOf } from '../commands/commands.ts'
import { showTab } from '../layout/columns.ts'
import type { Tone } from '../ui/badge.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { useShownSession, useWorkbench } from '../workbench/use-workbench.tsx'
import { languageName } from './language-name.ts'
import { lengthInWords } from './reading-time.ts'
import './statusbar.css'

/** The bar under the columns: whether the words are safe, how many there are, and what is wrong with them. */
export function StatusBar() {
  const workbench = useWorkbench()
  const session = useShownSession()
  return (
    <footer className="statusbar" data-pane="status" aria-label="Status">
      {session && <ArticleStatus session={session} />}
      <div className="statusbar-end">
        {session && <ArticleFacts session={session} />}
        <IconButton
          size="small"
          label="Settings"
          shortcut={shortcutOf('settings') ?? ''}
          icon={Settings}
          onPress={() => runCommand(workbench, 'settings')}
        />
        <IconButton
          size="small"
          label="Keyboard shortcuts"
          shortcut={shortcutOf('shortcuts') ?? ''}
          icon={CircleHelp}
          onPress={() => runCommand(workbench, 'shortcuts')}
        />
      </div>
    </footer>
  )
}

function ArticleStatus({ session }: { session: ArticleSession }) {
  const save = useStore(session.store, state => state.save)
  const embargo = useStore(session.store, state => state.article.embargoUntil)
  return (
    <>
      <span className={`save-state is-${save.kind}`}>
        <span aria-hidden className={`ui-dot tone-${SAVE_TONES[save.kind]}`} />
        <span role="status" aria-label={saveInWords(save)}>
          {saveInWords(save)}
        </span>
      </span>
      <Length session={session} />
      <EmbargoNote until={embargo} />
    </>
  )
}

/** How long the article is. Put in its place by hand: while somebody types it changes every second, and React would look at the cursor. */
function Length({ session }: { session: ArticleSession }) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const show = ({ findings, article }: SessionState): void => {
      if (place.current) place.current.textContent = lengthInWords(findings.words, article.language)
    }
    show(session.store.getState())
    return session.store.subscribe((state, before) => {
      const isSame =
        state.findings.words === before.findings.words && state.article.language === before.article.language
      if (!isSame) show(state)
    })
  }, [session])
  return <span ref={place} className="statusbar-length" />
}

function ArticleFacts({ session }: { session: ArticleSession }) {
  const workbench = useWorkbench()
  const found = useStore(session.store, state => state.findings.problems.length)
  const problems = found + useAlike(session).length
  const language = useStore(session.store, state => state.article.language)
  return (
    <>
      <Button size="small" variant="quiet" onPress={() => showTab(workbench, 'checks')}>
        {problems === 0 ? 'No problems' : `${problems} ${problems === 1 ? 'problem' : 'problems'}`}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={`${language.toUpperCase()}: language is ${languageName(language)}`}
        onPress={() => showTab(workbench, 'article')}
      >
        {language.toUpperCase()}
      </Button>
    </>
  )
}

const SAVE_TONES: Record<SaveState['kind'], Tone> = { saved: 'ok', saving: 'warn', 'not-saved': 'bad' }

function saveInWords(save: SaveState): string {
  switch (save.kind) {
    case 'saved':
      return 'Saved'
    case 'saving':
      return 'Saving…'
    case 'not-saved':
      return `Not saved: ${save.reason}${save.kept ? ' Your words are kept in the journal.' : ''}`
  }
}
